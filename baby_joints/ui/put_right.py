"""A correction of something that may be gone meanwhile: another program, or Undo, took it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from baby_joints.change import Change, ChangeAction
from baby_joints.domain.errors import DomainError

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from baby_joints.diary import Diary
    from baby_joints.domain.hip_signs import HipSigns
    from baby_joints.domain.observation import Observation
    from baby_joints.domain.visit import Visit


def put_right(
    entry: Observation | HipSigns | Visit, child_id: UUID | None = None
) -> Callable[[Diary], Change]:
    """What the diary is to do; the change tells by `is_gone` that there was nothing to correct.

    The entry is about `child_id`, by default the chosen child.
    """

    def work(diary: Diary) -> Change:
        try:
            return diary.amend(entry, child_id)
        except DomainError as error:
            if error.field != "id":
                raise
        return nothing_there(diary)

    return work


def nothing_there(diary: Diary) -> Change:
    """The correction of something that is gone."""
    child = diary.child
    return Change(action=ChangeAction.AMEND, child_id=None if child is None else child.id)


def is_gone(change: Change) -> bool:
    """What should have been corrected is not in the diary any more."""
    return not (change.added or change.updated or change.unchanged)
