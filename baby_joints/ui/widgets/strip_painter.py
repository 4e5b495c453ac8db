"""Draws two day strips: grid, flags, marks, dates and totals."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPolygonF

from baby_joints.analysis.day_strip import DayStrip
from baby_joints.analysis.week_count import WeekCount
from baby_joints.ui import formatting
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import RADIUS_BADGE
from baby_joints.ui.widgets.drawing import draw_box
from baby_joints.ui.widgets.strip_flag import StripFlag
from baby_joints.ui.widgets.strip_frame import FLAG_HEIGHT, StripFrame
from baby_joints.ui.widgets.strip_layout import StripScale, spread_flags
from baby_joints.ui.widgets.strip_marks import StripMarks

translate = QCoreApplication.translate
FLAG_PADDING = 9
FLAG_GAP = 4.0
DATE_GAP = 8
COUNT_GAP = 8


class StripPainter:
    """One drawing of one frame; `mirrored` runs from right to left."""

    def __init__(
        self, painter: QPainter, theme: Theme, frame: StripFrame, *, mirrored: bool
    ) -> None:
        self._painter = painter
        self._theme = theme
        self._frame = frame
        self._mirrored = mirrored

    def x(self, distance: float) -> float:
        """A distance along the cells as a place in the widget."""
        along = self._frame.left + distance
        return self._frame.width - along if self._mirrored else along

    def draw_grid(self) -> None:
        """A line where each week begins, and one at the end."""
        frame = self._frame
        self._painter.setPen(QPen(self._theme.color("border"), 1))
        starts = [frame.layout.start(monday) for monday in frame.layout.mondays()]
        for start in (*starts, frame.layout.width):
            x = round(self.x(start)) + 0.5
            self._painter.drawLine(QPointF(x, frame.grid_top), QPointF(x, frame.grid_bottom))

    def draw_dates(self) -> None:
        """The Mondays, as many as there is room for."""
        frame, font = self._frame, self._theme.font(FontRole.CAPTION)
        metrics = QFontMetrics(font)
        mondays = list(frame.layout.mondays())
        words = [formatting.short_day(monday) for monday in mondays]
        widest = max((metrics.horizontalAdvance(word) for word in words), default=0)
        every = frame.layout.label_every(widest + DATE_GAP)
        self._painter.setFont(font)
        self._painter.setPen(self._theme.color("text2"))
        top = frame.grid_bottom + 3 * frame.grow
        for monday, word in list(zip(mondays, words, strict=True))[::every]:
            start = frame.layout.start(monday) + 2
            if start + widest > frame.width - frame.left:
                continue
            box = QRectF(self.x(start), top, widest + 2, metrics.height() + 2)
            if self._mirrored:
                box.moveRight(self.x(start))
            self._painter.drawText(box, self._aligned(leading=True), word)

    def draw_row(self, row: int, label: str, total: tuple[str, str], strip: DayStrip) -> None:
        """Label, marks and total of one hip."""
        frame = self._frame
        base = frame.base(row)
        marks = StripMarks(self._theme, frame.layout.cell)
        if frame.layout.scale is StripScale.DAY:
            for day in strip.days:
                marks.draw_day(self._painter, self.x(frame.layout.center(day.day)), base, day)
        else:
            for week in strip.weeks:
                self._draw_week(marks, base, week)
        self._draw_words(base, label, total)

    def _draw_week(self, marks: StripMarks, base: float, week: WeekCount) -> None:
        """The mark of a week; where there is room, with its days beside it."""
        frame, font = self._frame, self._theme.font(FontRole.CAPTION)
        center = frame.layout.center(week.monday)
        words = translate("DayStrips", "{n} of {m}").format(n=week.sound_days, m=week.looked_days)
        metrics = QFontMetrics(font)
        wide, gap = metrics.horizontalAdvance(words) + 2, COUNT_GAP * frame.grow
        if not week.looked_days or wide + 3 * gap > frame.layout.cell:
            marks.draw_week(self._painter, self.x(center), base, week)
            return
        marks.draw_week(self._painter, self.x(center - wide / 2), base, week)
        high = metrics.height() + 2
        box = QRectF(self.x(center - wide / 2 + gap), base - high / 2, wide, high)
        if self._mirrored:
            box.moveRight(self.x(center - wide / 2 + gap))
        # The line of a visit must not run through the words.
        self._painter.fillRect(box, self._theme.color("surface"))
        self._painter.setFont(font)
        self._painter.setPen(self._theme.color("text2"))
        self._painter.drawText(box, self._aligned(leading=True), words)

    def draw_flags(self, flags: Sequence[StripFlag], today: date | None) -> None:
        """Visits and scans as flags on dashed lines; today with a small triangle."""
        limit = self._frame.width
        if today is not None:
            limit = self._draw_today(today) - FLAG_GAP
        metrics = QFontMetrics(self._theme.font(FontRole.CAPTION))
        padding = 2 * FLAG_PADDING * self._frame.grow
        anchors = [self._anchor(flag.day) for flag in flags]
        widths = [metrics.horizontalAdvance(flag.word) + padding for flag in flags]
        lefts = spread_flags(anchors, widths, limit, FLAG_GAP)
        for flag, anchor, left, width in zip(flags, anchors, lefts, widths, strict=True):
            box = QRectF(left, 0, width, FLAG_HEIGHT * self._frame.grow)
            self._draw_flag(self._turned(box), self._turned_x(anchor), flag.word)

    def _anchor(self, day: date) -> float:
        return self._frame.left + self._frame.layout.center(day)

    def _turned_x(self, x: float) -> float:
        return self._frame.width - x if self._mirrored else x

    def _turned(self, box: QRectF) -> QRectF:
        if not self._mirrored:
            return box
        return QRectF(self._frame.width - box.right(), box.top(), box.width(), box.height())

    def _draw_flag(self, box: QRectF, x: float, word: str) -> None:
        theme = self._theme
        pen = QPen(theme.color("text2"), 1.4)
        pen.setDashPattern([2.2, 1.6])
        self._painter.setPen(pen)
        bottom = self._frame.grid_bottom
        self._painter.drawLine(QPointF(x, box.bottom()), QPointF(x, bottom))
        ground, border = theme.color("surface"), theme.color("text2")
        draw_box(self._painter, box, RADIUS_BADGE - 1, ground=ground, border=border)
        self._painter.setFont(theme.font(FontRole.CAPTION))
        self._painter.setPen(theme.color("text"))
        self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word)

    def _draw_today(self, today: date) -> float:
        """Draw the word and its triangle; returns where the word begins."""
        theme, grow = self._theme, self._frame.grow
        word = translate("DayStrips", "Today")
        width = QFontMetrics(theme.font(FontRole.CAPTION_STRONG)).horizontalAdvance(word) + 2.0
        anchor = self._anchor(today)
        left = min(anchor - width / 2, self._frame.width - width)
        box = QRectF(left, 0, width, FLAG_HEIGHT * grow)
        self._painter.setFont(theme.font(FontRole.CAPTION_STRONG))
        self._painter.setPen(theme.color("text"))
        self._painter.drawText(self._turned(box), Qt.AlignmentFlag.AlignCenter, word)
        x, half, top = self._turned_x(anchor), 3.5 * grow, box.bottom() - 2
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(theme.color("text"))
        points = [QPointF(x - half, top), QPointF(x + half, top), QPointF(x, top + half * 1.3)]
        self._painter.drawPolygon(QPolygonF(points))
        return left

    def _aligned(self, *, leading: bool) -> Qt.AlignmentFlag:
        at_left = leading is not self._mirrored
        side = Qt.AlignmentFlag.AlignLeft if at_left else Qt.AlignmentFlag.AlignRight
        return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter

    def _draw_words(self, base: float, label: str, total: tuple[str, str]) -> None:
        theme, width = self._theme, self._frame.width
        line = theme.line_height(FontRole.BODY)
        middle = base - 3 * self._frame.grow
        leading, trailing = self._aligned(leading=True), self._aligned(leading=False)
        self._painter.setPen(theme.color("text"))
        self._painter.setFont(theme.font(FontRole.BODY_STRONG))
        self._painter.drawText(QRectF(0, middle - line / 2, width, line), leading, label)
        value, words = total
        low = theme.line_height(FontRole.CAPTION)
        top = middle + 2 * self._frame.grow - (line + low) / 2
        self._painter.drawText(QRectF(0, top, width, line), trailing, value)
        self._painter.setPen(theme.color("text2"))
        self._painter.setFont(theme.font(FontRole.CAPTION))
        self._painter.drawText(QRectF(0, top + line - 3, width, low), trailing, words)
