"""Tells over every page that it is one of a sample."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from baby_joints.ui.diary_switch import DiarySwitch
    from baby_joints.ui.theme_keeper import ThemeKeeper
    from baby_joints.ui.widgets.sample_banner import SampleBanner


class SampleLine(QObject):
    """Makes the banner when a sample is opened for the first time.

    Args:
        switch: goes to a sample and back.
        column: what the banner is put on top of.
        keeper: the theme.
        window: who owns it.
    """

    def __init__(
        self, switch: DiarySwitch, column: QVBoxLayout, keeper: ThemeKeeper, window: QWidget
    ) -> None:
        super().__init__(window)
        self._switch = switch
        self._column = column
        self._keeper = keeper
        self._window = window
        self._banner: SampleBanner | None = None
        switch.switched.connect(self._on_switched)

    def speak(self) -> None:
        """Say it in the language that holds now."""
        if self._banner is not None:
            self._banner.speak()

    def _on_switched(self) -> None:
        if self._banner is None:
            from baby_joints.ui.widgets.sample_banner import SampleBanner

            self._banner = SampleBanner(self._keeper.theme, self._window)
            self._banner.left.connect(self._switch.back_to_own)
            self._column.insertWidget(0, self._banner)
        self._banner.setVisible(self._switch.in_sample)
