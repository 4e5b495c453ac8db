"""Which child of the file is shown first."""

from typing import TYPE_CHECKING
from uuid import UUID

from baby_joints.storage.note import Note

if TYPE_CHECKING:
    from baby_joints.storage.reader import Reader


def chosen_child(reader: "Reader") -> UUID | None:
    """The child chosen last time, else the oldest."""
    ids = [child.id for child in reader.children()]
    noted = reader.notes.text(Note.CHOSEN_CHILD)
    return next((key for key in ids if str(key) == noted), next(iter(ids), None))
