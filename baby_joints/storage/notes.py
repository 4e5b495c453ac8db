"""What the diary notes about itself, in the table `meta`."""

from typing import Final
from uuid import UUID

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from baby_joints.storage.note import Note
from baby_joints.storage.tables.all_tables import META

# What a diary with a password holds in the place of small files beside it.
_FORM: Final = "form/"
# Made once: with every save the notes are read and written.
_READ: Final = select(META.c.value).where(META.c.key == bindparam("note"))
_CHANGE: Final = update(META).where(META.c.key == bindparam("note"))


class Notes:
    """Reads and writes the notes within the transaction of `connection`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def text(self, note: Note) -> str | None:
        """What stands under `note`; None when nothing does."""
        found: str | None = self._connection.scalar(_READ, {"note": note.value})
        return found

    def number(self, note: Note) -> int:
        """The number under `note`, 0 when there is none yet."""
        return int(self.text(note) or 0)

    def write(self, note: Note, value: str | int | UUID | None) -> None:
        """Put `value` in the place of what stood there; None takes it away."""
        self._write(note.value, None if value is None else str(value))

    def forms(self) -> dict[str, str]:
        """The half-filled forms by name, each as the text that the window gave."""
        found = self._connection.execute(
            select(META.c.key, META.c.value).where(META.c.key.startswith(_FORM, autoescape=True))
        )
        return {key.removeprefix(_FORM): value for key, value in found}

    def keep_form(self, name: str, text: str | None) -> None:
        """Keep a half-filled form under `name`; None takes it away."""
        self._write(_FORM + name, text)

    def _write(self, key: str, value: str | None) -> None:
        if value is None:
            self._connection.execute(delete(META).where(META.c.key == key))
            return
        changed = self._connection.execute(_CHANGE, {"note": key, "value": value})
        if not changed.rowcount:
            self._connection.execute(insert(META).values(key=key, value=value))
