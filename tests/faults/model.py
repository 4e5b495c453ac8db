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
    _backups: dict[int, tuple[dict[str, str], str | None]] = field(default_factory=dict)

    @classmethod
    def after(cls, done: Iterable[Deed]) -> "Model":
        """What there is after these deeds, on a diary with a child and nothing else."""
        model = cls()
        for deed in done:
            model.do(deed)
        return model

    def do(self, deed: Deed) -> None:
        """One more deed."""
        number, kind, target = deed
        match kind:
            case Kind.RECORD | Kind.ATTACH:
                self._step({**self.entries, f"{number}": f"note {number}"})
            case Kind.AMEND:
                self._step({**self.entries, f"{target}": f"note {number}"})
            case Kind.DELETE:
                self._step({key: note for key, note in self.entries.items() if key != f"{target}"})
            case Kind.IMPORT:
                new = {f"{number}.{place}": f"note {number}" for place in range(IMPORTED)}
                self._step({**self.entries, **new})
            case Kind.UNDO:
                if self._steps:
                    self.entries = self._steps.pop()
            case Kind.FORM:
                self.form = f"form {number}"
            case Kind.PASSWORD:
                self.password = 0 if self.password else number
            case Kind.BACKUP:
                self._backups[number] = (dict(self.entries), self.form)
            case Kind.RESTORE:
                self.entries, self.form = self._backups[target]
                self._steps.clear()
            case Kind.EXPORT:
                pass

    def _step(self, entries: dict[str, str]) -> None:
        self._steps.append(self.entries)
        self.entries = entries
