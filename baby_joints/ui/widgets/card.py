"""A sheet of paper on the page."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from baby_joints.ui.spoken.spoken_as import SpokenAs
from baby_joints.ui.theme import Theme
from baby_joints.ui.theme.measures import RADIUS_CARD, SPACE_L
from baby_joints.ui.widgets.drawing import draw_box

STRIPE = 4


class Card(QWidget):
    """A bordered ground with a vertical layout `body`; no shadow.

    `set_stripe` draws a 4 px stripe in a level's ink along the leading edge.
    """

    spoken_as = SpokenAs.GROUP

    def __init__(
        self,
        theme: Theme,
        radius: int = RADIUS_CARD,
        padding: int = SPACE_L,
        *,
        ground: str = "surface",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._radius = radius
        self._ground = ground
        self._stripe = ""
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(0)

    def set_stripe(self, ink: str | None) -> None:
        """Show a stripe in this color (token or ``#RRGGBB``), or none."""
        self._stripe = ink or ""
        self.update()

    def set_ground(self, ground: str) -> None:
        """Change the ground to another token."""
        self._ground = ground
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take over colors."""
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        ground, border = self._theme.color(self._ground), self._theme.color("border")
        draw_box(painter, box, self._radius, ground=ground, border=border)
        if self._stripe:
            self._draw_stripe(painter, box)
        painter.end()

    def _draw_stripe(self, painter: QPainter, box: QRectF) -> None:
        path = QPainterPath()
        path.addRoundedRect(box, self._radius, self._radius)
        painter.setClipPath(path)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = box.right() - STRIPE if mirrored else box.left()
        painter.fillRect(QRectF(left, 0, STRIPE, box.height()), self._theme.color(self._stripe))
