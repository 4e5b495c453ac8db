"""The long sheet inside a scroll area."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


class ScrollContent(QWidget):
    """As high as its words need at its width, and no higher.

    A plain widget asks for the height that its wrapped words would need at their least width: the
    scroll area then shows a long empty end.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("page", True)

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        if not self.hasHeightForWidth():
            return least
        needed = self.heightForWidth(max(self.width(), least.width()))
        return QSize(least.width(), min(least.height(), needed))
