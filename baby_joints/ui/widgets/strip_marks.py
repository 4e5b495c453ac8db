"""The marks of a day strip: filled bar, ring, dash, and what may stand on them."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from baby_joints.analysis.day_mark import DayMark, Mark
from baby_joints.analysis.week_count import WeekCount
from baby_joints.ui.theme import Theme

# Sizes at 100 % text in a cell of full width; all shrink with the cell.
BAR_WIDTH = 7.4
BAR_HEIGHT = 22.0
BAR_RADIUS = 2.6
RING = 8.3
RING_LINE = 1.7
DASH = 5.6
DASH_LINE = 1.7
TRIANGLE = 5.0
DIAMOND = 5.0
FULL_CELL = 11.4
# The lowest bar of a week: one day with a sound of seven.
LOWEST_BAR = 9.0
DAYS = 7


class StripMarks:
    """Draws marks so that bar and ring stand on one baseline; `grow` scales with the text."""

    def __init__(self, theme: Theme, cell: float) -> None:
        self._theme = theme
        self._grow = theme.text_scale * min(1.0, cell / (FULL_CELL * theme.text_scale))
        # The height does not shrink with the cell: it is what the eye counts.
        self._tall = theme.text_scale

    def draw_day(self, painter: QPainter, x: float, base: float, mark: DayMark) -> None:
        """One day, `x` the middle of its cell, `base` the middle of a ring."""
        if mark.mark is Mark.SOUND:
            bar = self._bar(painter, x, base, BAR_HEIGHT)
            if mark.clunk_or_loose:
                self._diamond(painter, bar.center())
            if mark.painful:
                self._triangle(painter, x, bar.top())
            return
        self._no_bar(painter, x, base, looked=mark.mark is Mark.QUIET)

    def draw_week(self, painter: QPainter, x: float, base: float, week: WeekCount) -> None:
        """One week: the more days with a sound, the taller its bar."""
        if week.sound_days:
            share = (min(week.sound_days, DAYS) - 1) / (DAYS - 1)
            self._bar(painter, x, base, LOWEST_BAR + (BAR_HEIGHT - LOWEST_BAR) * share)
            return
        self._no_bar(painter, x, base, looked=week.looked_days > 0)

    def _bar(self, painter: QPainter, x: float, base: float, height: float) -> QRectF:
        width, tall = BAR_WIDTH * self._grow, height * self._tall
        bottom = base + RING * self._tall / 2
        bar = QRectF(x - width / 2, bottom - tall, width, tall)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("sound"))
        painter.drawRoundedRect(bar, BAR_RADIUS * self._grow, BAR_RADIUS * self._grow)
        return bar

    def _no_bar(self, painter: QPainter, x: float, base: float, *, looked: bool) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if looked:
            radius = (RING - RING_LINE) * self._grow / 2
            painter.setPen(QPen(self._theme.color("quiet"), RING_LINE * self._grow))
            painter.drawEllipse(QPointF(x, base), radius, radius)
            return
        half = DASH * self._grow / 2
        pen = QPen(self._theme.color("control"), DASH_LINE * self._grow)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(x - half, base), QPointF(x + half, base))

    def _diamond(self, painter: QPainter, center: QPointF) -> None:
        half = DIAMOND * self._grow / 2
        painter.setBrush(self._theme.color("surface"))
        painter.drawPolygon(
            QPolygonF(
                [
                    center + QPointF(0, -half),
                    center + QPointF(half, 0),
                    center + QPointF(0, half),
                    center + QPointF(-half, 0),
                ]
            )
        )

    def _triangle(self, painter: QPainter, x: float, top: float) -> None:
        half = TRIANGLE * self._grow / 2
        tip = top - 2 * self._tall - 2 * half
        painter.setBrush(self._theme.color("text"))
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(x, tip),
                    QPointF(x + half, tip + 2 * half),
                    QPointF(x - half, tip + 2 * half),
                ]
            )
        )
