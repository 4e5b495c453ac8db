"""A drawing that goes with words."""

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from baby_joints.paths import resource
from baby_joints.ui.theme import Theme
from baby_joints.ui.theme.recolored import recolored


class Picture(QWidget):
    """One of ``resources/learn``, `height` px high at 100 % text, in the middle of its width.

    It shows what the words beside it say, so screen readers pass it by.
    """

    def __init__(self, theme: Theme, name: str, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._height = height
        self._svg = resource("learn", f"{name}.svg").read_text(encoding="utf-8")
        self._drawn = self._renderer()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Take over colors and size."""
        self._theme = theme
        self._drawn = self._renderer()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return self._drawn.defaultSize() * self._scale()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def _renderer(self) -> QSvgRenderer:
        return QSvgRenderer(QByteArray(recolored(self._svg, self._theme.palette).encode()))

    def _scale(self) -> float:
        return self._theme.px(self._height) / self._drawn.defaultSize().height()

    def paintEvent(self, _event: QPaintEvent) -> None:
        natural = self._drawn.defaultSize()
        scale = min(self.width() / natural.width(), self.height() / natural.height())
        width, height = natural.width() * scale, natural.height() * scale
        box = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._drawn.render(painter, box)
        painter.end()
