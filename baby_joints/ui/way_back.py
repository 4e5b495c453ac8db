"""What was done last on a page and is in no diary: for a while it can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable


class WayBack(QObject):
    """One thing at a time; whatever is done after it ends the way.

    A toast that offers Undo for it takes back this and nothing else, and goes when it ends.

    Signals:
        ended(): it was taken back, or no longer can be.
    """

    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._take: Callable[[], object] | None = None

    def open(self, take: Callable[[], object]) -> None:
        """From now on `take` brings back what was done last."""
        self.close()
        self._take = take

    def close(self) -> None:
        """Something else was done since."""
        if self._take is not None:
            self._take = None
            self.ended.emit()

    def take(self) -> bool:
        """Take it back; False when there is nothing."""
        take = self._take
        if take is None:
            return False
        self.close()
        take()
        return True
