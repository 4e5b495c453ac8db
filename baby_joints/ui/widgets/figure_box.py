"""Where the box of the figure lies in its widget."""

from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize

from baby_joints.ui.widgets.hotspot import BOX_HEIGHT, BOX_WIDTH

# Hands and halos end here; the box is empty beyond, so a narrow widget may cut it.
_DRAWN_WIDTH: Final = 288.0


class FigureBox(NamedTuple):
    """A box of 360 x 400 units, `scale` px each, whose corner lies at (left, top)."""

    left: float
    top: float
    scale: float

    @classmethod
    def within(cls, size: QSize) -> "FigureBox":
        """The largest box whose drawing fits, in the middle."""
        scale = min(size.width() / _DRAWN_WIDTH, size.height() / BOX_HEIGHT)
        left = (size.width() - BOX_WIDTH * scale) / 2
        return cls(left, (size.height() - BOX_HEIGHT * scale) / 2, scale)

    @property
    def rect(self) -> QRectF:
        """The whole box in px."""
        return QRectF(self.left, self.top, BOX_WIDTH * self.scale, BOX_HEIGHT * self.scale)

    def to_px(self, x: float, y: float) -> QPointF:
        """A point of the box as a point of the widget."""
        return QPointF(self.left + x * self.scale, self.top + y * self.scale)

    def from_px(self, at: QPointF) -> tuple[float, float]:
        """A point of the widget as a point of the box."""
        return (at.x() - self.left) / self.scale, (at.y() - self.top) / self.scale
