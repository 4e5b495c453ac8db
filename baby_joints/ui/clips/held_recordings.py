"""Recordings that could not be kept, or were left: they are nowhere but here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from baby_joints.ui.widgets.secondary_button import SecondaryButton

if TYPE_CHECKING:
    from collections.abc import Iterable

    from baby_joints.ui.clips.given import Given, Whose
    from baby_joints.ui.theme import Theme


class HeldRecordings(SecondaryButton):
    """The button that adds them again; hidden while there are none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Add the recording again"), "rotate-ccw")
        self._held: list[Given] = []
        self._is_told = False
        self.hide()

    def hold(self, given: Iterable[Given]) -> None:
        """Keep those of `given` that are no files."""
        if recordings := [one for one in given if isinstance(one.source, bytes)]:
            self._held += recordings
            self._is_told = False
            self.show()

    def give_back(self, now: Whose) -> list[Given]:
        """All of them, to be added again: to this form, but those of another child to its own."""
        held, self._held = self._held, []
        self.hide()
        return [one if _is_of_another(one.whose, now) else one._replace(whose=now) for one in held]

    def is_new_loss(self) -> bool:
        """Some would be lost now, and nobody was told yet; true once."""
        is_new = bool(self._held) and not self._is_told
        self._is_told = self._is_told or is_new
        return is_new


def _is_of_another(whose: Whose, now: Whose) -> bool:
    """Of another diary nobody is here."""
    return whose.diary == now.diary and whose.child_id not in {None, now.child_id}
