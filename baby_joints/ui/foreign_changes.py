"""Tells what other programs wrote into the diary from what this window wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from baby_joints.change import Change
    from baby_joints.diary import Diary


class ForeignChanges:
    """Counts the changes of this window; what the diary counts beyond them is of others.

    A change that is not counted here only makes the window look once more than it must. Used on the
    diary's thread alone.

    Args:
        diary: just opened; all that is in it now is known.
    """

    def __init__(self, diary: Diary) -> None:
        self._known = diary.change_number

    def note(self, change: Change | None) -> None:
        """This window made `change`."""
        if change is not None and (change.ids or change.child_changed):
            self._known += 1

    def found(self, diary: Diary) -> bool:
        """Others wrote since this was asked last."""
        known, self._known = self._known, diary.change_number
        return self._known != known
