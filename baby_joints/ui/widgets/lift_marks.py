"""One mark a lift: bars for those with a sound first, then rings."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from baby_joints.ui.spoken.spoken_as import SpokenAs
from baby_joints.ui.theme import Theme

PITCH = 14.0
LINE = 20.0
BAR_WIDTH = 6.6
BAR_HEIGHT = 14.0
RING = 8.3
RING_LINE = 1.7
# More would be a carpet: from here on one mark stands for several lifts.
MOST_MARKS = 120


class LiftMarks(QWidget):
    """`sounded` bars and the rest of `tried` as rings; lines break with the width."""

    spoken_as = SpokenAs.PICTURE

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sounded = 0
        self._tried = 0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_counts(self, sounded: int, tried: int) -> None:
        """Show `sounded` of `tried` lifts."""
        self._sounded, self._tried = sounded, tried
        self.updateGeometry()
        self.update()

    @property
    def has_marks(self) -> bool:
        """There is a lift to draw."""
        return self._tried > 0

    @property
    def lifts_a_mark(self) -> int:
        """How many lifts one mark stands for; 1 as long as they fit."""
        return max(1, -(-self._tried // MOST_MARKS))

    def set_theme(self, theme: Theme) -> None:
        """Take over colors and sizes."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def _counts(self) -> tuple[int, int]:
        each = self.lifts_a_mark
        bars = round(self._sounded / each)
        if self._sounded and not bars:
            bars = 1
        return bars, max(bars, round(self._tried / each))

    def _in_line(self, width: int) -> int:
        return max(1, int(width // self._theme.px(PITCH)))

    # --- Qt ---

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = -(-max(1, self._counts()[1]) // self._in_line(width))
        return lines * self._theme.px(LINE)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(PITCH * 20), self.heightForWidth(self._theme.px(PITCH * 20)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(PITCH * 6), self._theme.px(LINE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bars, marks = self._counts()
        a_line = self._in_line(self.width())
        pitch, line = self._theme.px(PITCH), self._theme.px(LINE)
        for place in range(marks):
            x = (place % a_line + 0.5) * pitch
            y = (place // a_line + 0.5) * line
            center = QPointF(self.width() - x if self.isRightToLeft() else x, y)
            if place < bars:
                self._draw_bar(painter, center)
            else:
                self._draw_ring(painter, center)
        painter.end()

    def _draw_bar(self, painter: QPainter, center: QPointF) -> None:
        wide, high = self._theme.px(BAR_WIDTH), self._theme.px(BAR_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("sound"))
        box = QRectF(center.x() - wide / 2, center.y() - high / 2, wide, high)
        painter.drawRoundedRect(box, wide / 3, wide / 3)

    def _draw_ring(self, painter: QPainter, center: QPointF) -> None:
        radius = (RING - RING_LINE) / 2 * self._theme.text_scale
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.color("quiet"), RING_LINE * self._theme.text_scale))
        painter.drawEllipse(center, radius, radius)
