"""Taking in all that another file of a diary holds, beside what is here."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

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
    come too. What was altered on its way there counts as altered here; what was altered here and
    is said by both does not any more. Raises DiaryFileError when the two do not fit together.
    """
    merged = Merged()
    altered_there = altered_ids(other)
    repository.doubt(altered_there)
    for child in other.children():
        edit = plans.take_in(repository, other.contents(child.id))
        if edit.is_empty:
            merged += Merged(unchanged=edit.unchanged)
            continue
        change = carry_out(repository, ChangeAction.IMPORT, child.id, edit).change
        merged += Merged(change.added, change.updated, change.deleted, change.unchanged)
    repository.attachments.take_from(other.attachments, now)
    _vouch_for_the_same(repository, other, altered_there)
    return merged


def altered_ids(reader: "Reader") -> frozenset[UUID]:
    """The ids of rows that read otherwise than they were written."""
    return frozenset(UUID(row.id) for row in reader.altered())


def _vouch_for_the_same(
    repository: "Repository", other: "Reader", altered_there: frozenset[UUID]
) -> None:
    altered = altered_ids(repository)
    if not altered:
        return
    here, there = repository.stored(altered), other.stored(altered - altered_there)
    same = {key for key, stored in there.items() if here.get(key) == stored}
    children = {child.id: child for child in other.children() if child.id not in altered_there}
    same |= {child.id for child in repository.children() if children.get(child.id) == child}
    repository.vouch_for(altered & same)
