"""Dims the window behind a sheet."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from baby_joints.ui.theme import Theme


class Scrim(QWidget):
    """Lies over all of `window` until `leave`; the sheet itself blocks what is behind it."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.raise_()
        self.show()

    def leave(self) -> None:
        """Go, for good."""
        self.window().removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def set_theme(self, theme: Theme) -> None:
        """Take over the color."""
        self._theme = theme
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep up with the window's size."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.palette.scrim))
        painter.end()
