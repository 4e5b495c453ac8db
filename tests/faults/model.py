"""What a diary must hold after some deeds."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from tests.faults.deed import Deed, Kind

IMPORTED = 5


@dataclass
class Model:
    """Entries by the number of the deed that brought them, with their notes; and what else is kept.

    `form` is the half-filled form, `password` the number of the deed that set it (0: none).
    """

    entries: dict[str, str] = field(default_factory=dict)
    form: str | None = None
    password: int = 0
    _steps: list[dict[str, str]] = field(default_factory=list)
    _backups: dict[int, dict[str, str]] = field(default_factory=dict)

    @classmethod
    def after(cls, done: Iterable[Deed]) -> "Model":
        """What there is after these deeds, on a diary with a child and nothing else."""
        model = cls()
        for deed in done:
            model.do(deed)
        return model

    def do(self, deed: Deed) -> None:
        """One more deed."""
        entries = self._edited(deed)
        if entries is not None:
            self._steps.append(self.entries)
            self.entries = entries
        elif deed.kind is Kind.UNDO and self._steps:
            self.entries = self._steps.pop()
        else:
            self._do_to_the_file(deed)

    def _edited(self, deed: Deed) -> dict[str, str] | None:
        """The entries after an action that can be undone; None for other deeds."""
        number, kind, target = deed
        match kind:
            case Kind.RECORD | Kind.ATTACH:
                return {**self.entries, f"{number}": f"note {number}"}
            case Kind.AMEND:
                return {**self.entries, f"{target}": f"note {number}"}
            case Kind.DELETE:
                return {key: note for key, note in self.entries.items() if key != f"{target}"}
            case Kind.IMPORT:
                new = {f"{number}.{place}": f"note {number}" for place in range(IMPORTED)}
                return {**self.entries, **new}
            case _:
                return None

    def _do_to_the_file(self, deed: Deed) -> None:
        match deed.kind:
            case Kind.FORM:
                self.form = f"form {deed.number}"
            case Kind.PASSWORD:
                self.password = 0 if self.password else deed.number
            case Kind.BACKUP:
                self._backups[deed.number] = dict(self.entries)
            case Kind.RESTORE:
                # What is half typed is no part of what one goes back to.
                self.entries = self._backups[deed.target]
                self._steps.clear()
            case _:
                pass
