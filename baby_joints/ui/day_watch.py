"""Tells when another day has begun: the window may stay open over night."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from baby_joints.ui.diary_bridge import DiaryBridge

_ROUND_MS: Final = 30_000


class DayWatch(QObject):
    """Looks at the clock now and then; a computer that slept looks as soon as it is woken.

    Signals:
        day_began(): today is another day than it was; said of a diary that is open.
    """

    day_began = Signal()

    def __init__(
        self, bridge: DiaryBridge, now: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._now = now
        self._day = now().date()
        # A short round in place of one long wait: the computer may sleep, or its clock be set.
        self._ticking = QTimer(self)
        self._ticking.setInterval(_ROUND_MS)
        self._ticking.timeout.connect(self.look)
        self._ticking.start()

    def look(self) -> None:
        """Tell when the day is another one."""
        day = self._now().date()
        if day != self._day and self._bridge.is_open:
            self._day = day
            self.day_began.emit()
