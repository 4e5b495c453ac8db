"""Both hips, day by day: a mark for each day, read by eye, pointer, keyboard or ear."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from baby_joints.analysis.day_strip import DayStrip
from baby_joints.domain.period import Period
from baby_joints.ui.announcement import announce
from baby_joints.ui.spoken.spoken_as import SpokenAs
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets import strip_words
from baby_joints.ui.widgets.drawing import draw_box
from baby_joints.ui.widgets.keyboard_focus import KeyboardFocus
from baby_joints.ui.widgets.strip_flag import StripFlag
from baby_joints.ui.widgets.strip_frame import FLAG_HEIGHT, StripFrame
from baby_joints.ui.widgets.strip_layout import StripScale
from baby_joints.ui.widgets.strip_painter import StripPainter

NARROWEST = 320
BUBBLE_PADDING = 10


class DayStrips(QWidget):
    """Strips of days over one axis; one cell a week where days would be too small.

    Arrow keys walk the days and the hips, Home and End go to the first and last day; Enter or a
    click asks for the entries behind the cell.

    Signals:
        period_chosen(object, object): the Side and the Period of the cell that was opened.
        scale_changed(): a cell now stands for a week instead of a day, or the other way round.
    """

    spoken_as = SpokenAs.CHART

    period_chosen = Signal(object, object)
    scale_changed = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._strips: tuple[DayStrip, ...] = ()
        self._flags: tuple[StripFlag, ...] = ()
        self._today: date | None = None
        self._frame: StripFrame | None = None
        self._current: tuple[int, date] | None = None
        self._weekly = False
        self.keyboard_focus = KeyboardFocus(self, theme)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_strips(
        self, strips: Sequence[DayStrip], flags: Sequence[StripFlag], today: date | None
    ) -> None:
        """Show these strips, all of one period; `today` None leaves its triangle out."""
        self._strips = tuple(strips)
        self._flags = tuple(flags)
        self._today = today
        self._current = None
        self.setAccessibleDescription(strip_words.spoken_totals(self._strips))
        self._arrange()

    def set_weekly(self, *, weekly: bool) -> None:
        """Show weeks even where there is room for days, or days again."""
        self._weekly = weekly
        self._current = None
        self._arrange()

    @property
    def scale(self) -> StripScale:
        """What a cell stands for at the present width."""
        return self._frame.layout.scale if self._frame else StripScale.DAY

    @property
    def current_words(self) -> str:
        """What the cell that the pointer or the keyboard is at says; empty without one."""
        if self._current is None or self._frame is None:
            return ""
        row, day = self._current
        strip = self._strips[row]
        if self.scale is StripScale.DAY:
            return strip_words.spoken_day(strip, self._mark_place(strip, day), self._flags)
        return strip_words.spoken_week(strip, day, self._flags)

    def set_theme(self, theme: Theme) -> None:
        """Take over colors, fonts and sizes."""
        self._theme = theme
        self.keyboard_focus.set_theme(theme)
        self._arrange()

    # --- inside ---

    def _arrange(self) -> None:
        days = self._strips[0].days if self._strips else ()
        before = self.scale
        self._frame = None
        if days:
            period = Period.through(days[0].day, days[-1].day)
            labels = [strip_words.label(strip) for strip in self._strips]
            totals = [strip_words.total(strip) for strip in self._strips]
            self._frame = StripFrame.fit(
                self._theme, period, self.width(), labels, totals, weekly=self._weekly
            )
        self.updateGeometry()
        self.update()
        if self.scale is not before:
            self.scale_changed.emit()

    @staticmethod
    def _mark_place(strip: DayStrip, day: date) -> int:
        return (day - strip.days[0].day).days

    def _set_current(self, current: tuple[int, date] | None, *, spoken: bool = False) -> None:
        if current == self._current:
            return
        self._current = current
        self.update()
        if spoken:
            announce(self, self.current_words)

    def _walk(self, rows: int, cells: int) -> None:
        if self._frame is None:
            return
        layout = self._frame.layout
        row, day = self._current or (0, layout.period.last)
        if self._current is not None:
            row = min(max(row + rows, 0), len(self._strips) - 1)
            day = layout.step(day, cells)
        self._set_current((row, day), spoken=True)

    def _chosen(self) -> None:
        if self._current is None or self._frame is None:
            return
        row, day = self._current
        layout = self._frame.layout
        period = Period(day, day + timedelta(days=1))
        if layout.scale is StripScale.WEEK:
            monday = day - timedelta(days=day.weekday())
            start = max(monday, layout.period.start)
            period = Period.through(start, min(monday + timedelta(days=6), layout.period.last))
        self.period_chosen.emit(self._strips[row].side, period)

    def _at(self, point: QPointF) -> tuple[int, date] | None:
        if self._frame is None:
            return None
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        along = (self.width() - point.x() if mirrored else point.x()) - self._frame.left
        row, day = self._frame.row_at(point.y()), self._frame.layout.day_at(along)
        return None if row is None or day is None else (row, day)

    # --- Qt ---

    def sizeHint(self) -> QSize:
        height = self._frame.height if self._frame else 0
        return QSize(640, round(height))

    def minimumSizeHint(self) -> QSize:
        return QSize(NARROWEST, self.sizeHint().height())

    def resizeEvent(self, _event: QEvent) -> None:
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._frame is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        strips = StripPainter(painter, self._theme, self._frame, mirrored=mirrored)
        strips.draw_grid()
        strips.draw_dates()
        strips.draw_flags(self._flags, self._today)
        for row, strip in enumerate(self._strips):
            strips.draw_row(row, strip_words.label(strip), strip_words.total(strip), strip)
        if self._current is not None:
            self._draw_current(painter, strips)
        painter.end()

    def _draw_current(self, painter: QPainter, strips: StripPainter) -> None:
        if self._frame is None or self._current is None:
            return
        frame, (row, day) = self._frame, self._current
        x, base = strips.x(frame.layout.center(day)), frame.base(row)
        half = max(frame.layout.cell / 2 + 2, 7 * frame.grow)
        box = QRectF(x - half, base - 22 * frame.grow, 2 * half, 30 * frame.grow)
        draw_box(painter, box, 4, ground=None, border=self._theme.color("focus"), width=2)
        metrics = QFontMetrics(self._theme.font(FontRole.CAPTION))
        words = self.current_words
        width = metrics.horizontalAdvance(words) + 2 * BUBBLE_PADDING
        left = min(max(0.0, x - width / 2), max(0.0, frame.width - width))
        bubble = QRectF(left, 0, width, FLAG_HEIGHT * frame.grow)
        draw_box(painter, bubble, 6, ground=self._theme.color("toast"), border=None)
        painter.setFont(self._theme.font(FontRole.CAPTION))
        painter.setPen(self._theme.color("on_toast"))
        painter.drawText(bubble, Qt.AlignmentFlag.AlignCenter, words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keyboard_focus.key_pressed()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        ahead = -1 if mirrored else 1
        far = len(self._strips[0].days) if self._strips else 0
        steps = {
            Qt.Key.Key_Left: (0, -ahead),
            Qt.Key.Key_Right: (0, ahead),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
            Qt.Key.Key_Home: (0, -far),
            Qt.Key.Key_End: (0, far),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self._walk(*step)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._chosen()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position())
        self._set_current(found)
        pointing = Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor
        self.setCursor(pointing)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._set_current(self._at(event.position()))
            self._chosen()

    def leaveEvent(self, _event: QEvent) -> None:
        if not self.hasFocus():
            self._set_current(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.keyboard_focus.focus_in(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.keyboard_focus.focus_out()
        self._set_current(None)
