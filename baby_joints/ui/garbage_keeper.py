"""Looks for garbage on the window's thread, and on no other."""

import gc
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer

_EVERY_MS: Final = 2_000


class GarbageKeeper(QObject):
    """Makes up for Python's own collector, which is to be off while there is a window.

    That one works on whichever thread has just made an object. Where it is the diary's, and a
    widget is among the garbage, Qt takes it apart on the wrong thread and the program ends.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(collect_due)
        self._timer.start(_EVERY_MS)


def collect_due() -> None:
    """Collect what Python's own collector would have collected by now, the oldest first."""
    due = zip(gc.get_count(), gc.get_threshold(), strict=True)
    generations = [number for number, (count, most) in enumerate(due) if 0 < most < count]
    if generations:
        gc.collect(generations[-1])
