"""Recordings that could not be kept: they are nowhere but here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from baby_joints.ui.widgets.secondary_button import SecondaryButton

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from baby_joints.ui.theme import Theme


class HeldRecordings(SecondaryButton):
    """The button that adds them again; hidden while there are none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Add the recording again"), "rotate-ccw")
        self._held: list[tuple[Path | bytes, str]] = []
        self._is_told = False
        self.hide()

    def hold(self, sources: Iterable[tuple[Path | bytes, str]]) -> None:
        """Keep those of `sources` that are no files."""
        self._held += [one for one in sources if isinstance(one[0], bytes)]
        self._is_told = False
        self.setVisible(bool(self._held))

    def give_back(self) -> list[tuple[Path | bytes, str]]:
        """All of them, to be added again."""
        held, self._held = self._held, []
        self.hide()
        return held

    def is_new_loss(self) -> bool:
        """Some would be lost now, and nobody was told yet; true once."""
        is_new = bool(self._held) and not self._is_told
        self._is_told = self._is_told or is_new
        return is_new
