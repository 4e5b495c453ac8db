"""Ends the program in order when the terminal, the session or the system asks it to."""

import os
import signal
import sys
from types import FrameType
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QWidget


class EndSignals(QObject):
    """Closes the window at Ctrl+C in its terminal, at a logout, and when the system goes down.

    Qt would let Python know of a signal only when it next calls something of Python. What the
    signal writes into a pipe wakes Qt up. A second signal ends the program as it does any other.

    Make it on the main thread, and call `let_go` there. On Windows nothing is changed: Qt cannot
    listen to a pipe there.

    Args:
        window: is closed as if by hand, so that what was begun is kept first.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._before: dict[int, Any] = {}
        if sys.platform == "win32":
            return
        self._read_end, self._write_end = os.pipe()
        os.set_blocking(self._write_end, False)
        signal.set_wakeup_fd(self._write_end)
        for one in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            self._before[one] = signal.signal(one, self._take)
        self._notifier = QSocketNotifier(self._read_end, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)

    def let_go(self) -> None:
        """From now on signals do again what they did before."""
        if not self._before:
            return
        signal.set_wakeup_fd(-1)
        for one in self._before:
            signal.signal(one, self._before[one])
        self._before.clear()
        self._notifier.setEnabled(False)
        os.close(self._read_end)
        os.close(self._write_end)

    def _take(self, number: int, _frame: FrameType | None) -> None:
        """By itself this does nothing but keep Python from ending here; a second one ends it."""
        signal.signal(number, signal.SIG_DFL)

    def _on_signal(self) -> None:
        os.read(self._read_end, 64)
        self._window.close()
