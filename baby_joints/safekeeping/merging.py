"""Taking in all that another file of a diary holds, beside what is here."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from baby_joints.actions import plans
from baby_joints.actions.step import carry_out
from baby_joints.change import ChangeAction

if TYPE_CHECKING:
    from baby_joints.storage.reader import Reader
    from baby_joints.storage.repository import Repository


@dataclass(frozen=True, slots=True)
class Merged:
    """How many records came, changed and went; how many were the same."""

    added: int = 0
    updated: int = 0
    deleted: int = 0
    unchanged: int = 0

    def __add__(self, other: "Merged") -> "Merged":
        return Merged(
            self.added + other.added,
            self.updated + other.updated,
            self.deleted + other.deleted,
            self.unchanged + other.unchanged,
        )


def merge_all(repository: "Repository", other: "Reader", now: datetime) -> Merged:
    """Merge every child of `other` with the diary, by the rules of an imported diary file.

    Within the transaction of `repository`: all of it or nothing. The contents of photos and clips
    come too. Raises DiaryFileError when the two do not fit together.
    """
    merged = Merged()
    for child in other.children():
        edit = plans.take_in(repository, other.contents(child.id))
        if edit.is_empty:
            merged += Merged(unchanged=edit.unchanged)
            continue
        change = carry_out(repository, ChangeAction.IMPORT, child.id, edit).change
        merged += Merged(change.added, change.updated, change.deleted, change.unchanged)
    repository.attachments.take_from(other.attachments, now)
    return merged
