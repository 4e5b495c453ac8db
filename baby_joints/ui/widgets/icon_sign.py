"""An icon that only accompanies words."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from baby_joints.ui.theme import Theme
from baby_joints.ui.widgets.drawing import draw_icon


class IconSign(QWidget):
    """Says nothing by itself: the words beside it do."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        size: int = 16,
        ink: str = "text2",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._size = size
        self._ink = ink
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, icon: str, ink: str) -> None:
        """Show another icon in another color: a token or ``#RRGGBB``."""
        self._icon, self._ink = icon, ink
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take over color and size."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        side = self._theme.px(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_icon(painter, self._theme, self._icon, self._ink, QRectF(self.rect()))
        painter.end()
