"""The ring around what the keyboard points at."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from baby_joints.ui.theme import Theme
from baby_joints.ui.theme.measures import FOCUS_GAP, FOCUS_WIDTH, RADIUS_CHIP
from baby_joints.ui.widgets.follower import Follower

REACH = FOCUS_GAP + FOCUS_WIDTH


class FocusRing(Follower):
    """A 2 px ring, 3 px away from `area` of the target (its whole rectangle by default)."""

    def __init__(self, target: QWidget, theme: Theme, *, ink: str = "focus") -> None:
        super().__init__(target)
        self._theme = theme
        self._ink = ink
        self._area: QRect | None = None
        self._radius: float = RADIUS_CHIP

    def set_area(self, area: QRect | None, radius: float) -> None:
        """Ring only `area` (own coordinates of the target), with corners of `radius` px."""
        self._area = area
        self._radius = radius

    def covered(self) -> QRect:
        area = self._area or self._target.rect()
        return area.adjusted(-REACH, -REACH, REACH, REACH)

    def set_theme(self, theme: Theme) -> None:
        """Take over the ring's color."""
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color(self._ink), FOCUS_WIDTH))
        half = FOCUS_WIDTH / 2
        ring = QRectF(self.rect()).adjusted(half, half, -half, -half)
        radius = self._radius + FOCUS_GAP + half
        painter.drawRoundedRect(ring, radius, radius)
