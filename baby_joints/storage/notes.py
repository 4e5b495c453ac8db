"""What the diary notes about itself, in the table `meta`."""

from uuid import UUID

from sqlalchemy import Connection, delete, insert, select, update

from baby_joints.storage.note import Note
from baby_joints.storage.tables.all_tables import META


class Notes:
    """Reads and writes the notes within the transaction of `connection`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def text(self, note: Note) -> str | None:
        """What stands under `note`; None when nothing does."""
        found: str | None = self._connection.scalar(
            select(META.c.value).where(META.c.key == note.value)
        )
        return found

    def number(self, note: Note) -> int:
        """The number under `note`, 0 when there is none yet."""
        return int(self.text(note) or 0)

    def write(self, note: Note, value: str | int | UUID | None) -> None:
        """Put `value` in the place of what stood there; None takes it away."""
        if value is None:
            self._connection.execute(delete(META).where(META.c.key == note.value))
            return
        changed = self._connection.execute(
            update(META).where(META.c.key == note.value).values(value=str(value))
        )
        if not changed.rowcount:
            self._connection.execute(insert(META).values(key=note.value, value=str(value)))
