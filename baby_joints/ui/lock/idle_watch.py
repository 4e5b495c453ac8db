"""Notices that nobody has touched the window for a while."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

_INPUT: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
        QEvent.Type.DragMove,
        QEvent.Type.InputMethod,
    }
)
_LOOK_MS: Final = 5_000
_MINUTE: Final = 60


class IdleWatch(QObject):
    """Goes by the clock on the wall, so that a sleeping computer counts as one that nobody touched.

    Looks at the windows of the program as a whole: asking every widget would slow all of them.

    Args:
        now: the time of the window.
        minutes: gives the minutes without a touch; 0 for never.
        parent: who owns it.

    Signals:
        idle(): it has been so long.
    """

    idle = Signal()

    def __init__(
        self, now: Callable[[], datetime], minutes: Callable[[], int], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._minutes = minutes
        self._touched = now()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def begin(self, window: QWindow | None) -> None:
        """Watch `window`, and every other one that the keyboard goes to from now on."""
        self._touched = self._now()
        if self._timer.isActive():
            return
        self._timer.start()
        self._watch(window)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._watch)

    def end(self) -> None:
        """Watch no more."""
        if not self._timer.isActive():
            return
        self._timer.stop()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.disconnect(self._watch)

    def look(self) -> bool:
        """Tell if it has been so long; True when it has."""
        minutes = self._minutes()
        passed = (self._now() - self._touched).total_seconds()
        # A clock that was set back says nothing.
        if not self._timer.isActive() or not minutes or passed < minutes * _MINUTE:
            return False
        self.idle.emit()
        return True

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT and self._timer.isActive():
            # The first touch after a night wakes the window up, it does not press a button.
            if self.look():
                return True
            self._touched = self._now()
        return super().eventFilter(watched, event)
