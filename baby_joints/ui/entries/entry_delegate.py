"""Paints the rows of the diary list: no widget stands behind them."""

from datetime import date
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from baby_joints.domain.observation import Observation
from baby_joints.ui import formatting
from baby_joints.ui.models import entry_words
from baby_joints.ui.models.diary_row import DayRow, EntryRow
from baby_joints.ui.models.observation_model import ObservationModel
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.drawing import draw_box, draw_icon
from baby_joints.ui.widgets.text_painter import TextPainter

Index = QModelIndex | QPersistentModelIndex

# px at 100 % text
DAY_HEIGHT: Final = 42
ROW_HEIGHT: Final = 61
EDGE: Final = 20
INSET: Final = 8
RADIUS: Final = 12
TIME_WIDTH: Final = 80
MARK_AT: Final = 91
TEXT_AT: Final = 114
MARK: Final = 24
BADGE_HEIGHT: Final = 22
BADGE_ICON: Final = 14
BADGE_PADDING: Final = 8
BADGE_GAP: Final = 6
GAP: Final = 10


class EntryDelegate(QStyledItemDelegate):
    """Day headings and entries in the colors of a theme, mirrored for right-to-left."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._texts = TextPainter(theme)
        self._today: date | None = None

    def set_today(self, today: date) -> None:
        """Which day is called "Today"."""
        self._today = today

    def set_theme(self, theme: Theme) -> None:
        """Take over colors, fonts and sizes."""
        self._theme = theme
        self._texts = TextPainter(theme)

    @property
    def day_height(self) -> int:
        """Height of a day's heading in px."""
        return self._theme.grown(DAY_HEIGHT)

    @property
    def row_height(self) -> int:
        """Height of an entry in px."""
        return self._theme.grown(ROW_HEIGHT, 41)

    # --- Qt ---

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        is_day = isinstance(index.data(ObservationModel.RowRole), DayRow)
        return QSize(option.rect.width(), self.day_height if is_day else self.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ObservationModel.RowRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        line = _Line(painter, self._theme, self._texts, box, mirrored=mirrored)
        if isinstance(row, DayRow):
            self._paint_day(line, row)
        elif isinstance(row, EntryRow):
            self._paint_ground(painter, option, box, row)
            self._paint_entry(line, row.observation)
        painter.restore()

    # --- inside ---

    def _paint_day(self, line: "_Line", row: DayRow) -> None:
        today = self._today
        words = formatting.relative_day(row.day, today) if today else formatting.day(row.day)
        count = "" if row.count is None else formatting.count_entries(row.count)
        wide = line.width_of(count, FontRole.DETAIL)
        room = line.width - 2 * EDGE
        line.text(words, FontRole.DETAIL_STRONG, "text2", EDGE, room - wide - GAP)
        line.text(count, FontRole.DETAIL, "text2", line.width - EDGE - wide, wide)

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF, row: EntryRow
    ) -> None:
        theme = self._theme
        inner = box.adjusted(INSET, 0, -INSET, 0)
        if option.state & QStyle.StateFlag.State_Selected:
            soft, accent = theme.color("accent_soft"), theme.color("accent")
            draw_box(painter, inner, RADIUS, ground=soft, border=accent, width=2)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            draw_box(painter, inner, RADIUS, ground=theme.color("sunken"), border=None)
        elif not row.first:
            left, right = box.left() + theme.px(TIME_WIDTH) + EDGE, box.right() - EDGE
            if option.direction == Qt.LayoutDirection.RightToLeft:
                left, right = box.left() + EDGE, box.right() - theme.px(TIME_WIDTH) - EDGE
            painter.fillRect(QRectF(left, box.top(), right - left, 1), theme.color("border"))
        focused = option.state & QStyle.StateFlag.State_HasFocus
        if focused and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            ring = inner.adjusted(3, 3, -3, -3)
            focus = theme.color("focus")
            draw_box(painter, ring, RADIUS - 3, ground=None, border=focus, width=2)

    def _paint_entry(self, line: "_Line", entry: Observation) -> None:
        theme = self._theme
        time = formatting.time(entry.observed_at)
        line.text(time, FontRole.DETAIL, "text2", EDGE, theme.px(TIME_WIDTH))
        mark, ink = ("mark_quiet", "quiet") if entry.is_quiet else ("mark_sound", "sound")
        line.icon(mark, ink, EDGE + theme.px(MARK_AT) - theme.px(MARK) / 2, MARK)
        start = EDGE + theme.px(TEXT_AT)
        title = entry_words.title(entry)
        wanted = start + line.width_of(title, FontRole.CHIP)
        end = self._paint_end(line, entry, wanted)
        high, low = theme.line_height(FontRole.STEP), theme.line_height(FontRole.DETAIL)
        top = (line.height - high - low) / 2
        room = end - GAP - start
        line.text(title, FontRole.CHIP, "text", start, room, top, high)
        detail = entry_words.detail(entry)
        line.text(detail, FontRole.DETAIL, "text2", start, room, top + high, low)

    def _paint_end(self, line: "_Line", entry: Observation, wanted: float) -> float:
        """Observer and badges from the trailing edge inwards; returns where they begin.

        The badges lose their words where they would cover the title, which ends at `wanted`.
        """
        end = line.width - EDGE
        if entry.observer:
            wide = min(line.width_of(entry.observer, FontRole.DETAIL), line.width / 5)
            line.text(entry.observer, FontRole.DETAIL, "text2", end - wide, wide)
            end -= wide + GAP
        badges = entry_words.badges(entry)
        needed = sum(line.badge_width(badge.text) + GAP for badge in badges)
        words = end - needed - GAP >= wanted
        for badge in reversed(badges):
            end -= line.badge(badge.icon, badge.text if words else "", end) + GAP
        return end


class _Line:
    """Draws along one row; distances are measured from its leading edge."""

    def __init__(
        self, painter: QPainter, theme: Theme, texts: TextPainter, box: QRectF, *, mirrored: bool
    ) -> None:
        self._painter = painter
        self._theme = theme
        self._texts = texts
        self._box = box
        self._mirrored = mirrored
        self.width = box.width()
        self.height = box.height()

    def width_of(self, text: str, role: FontRole) -> float:
        """Room that a text takes."""
        return self._texts.width(text, role) + 1 if text else 0

    def text(
        self,
        text: str,
        role: FontRole,
        ink: str,
        start: float,
        width: float,
        top: float = 0,
        height: float | None = None,
    ) -> None:
        """Plain text on one line, elided at the end where it does not fit."""
        if not text or width <= 0:
            return
        words = self._texts.fitted(text.replace("\n", " "), role, width)
        high = self.height if height is None else height
        middle = self._box.top() + top + (high - self._texts.height(role)) / 2
        left = self._box.left() + start
        if self._mirrored:
            left = self._box.right() - start - self._texts.width(words, role)
        self._texts.draw(self._painter, words, role, ink, QPointF(left, middle))

    def icon(self, name: str, ink: str, start: float, size: float) -> None:
        """An icon in the middle of the row's height."""
        side = self._theme.px(size)
        box = self._place(start, (self.height - side) / 2, side, side)
        draw_icon(self._painter, self._theme, name, ink, box)

    def badge_width(self, text: str) -> float:
        """Room that a badge takes; without a text it is only its icon."""
        words = self.width_of(text, FontRole.CAPTION)
        padding, side = self._theme.px(BADGE_PADDING), self._theme.px(BADGE_ICON)
        return padding * 2 + side + (words + BADGE_GAP if text else 0)

    def badge(self, icon: str, text: str, end: float) -> float:
        """An outlined note that ends at `end`; returns its width."""
        theme = self._theme
        side, padding = theme.px(BADGE_ICON), theme.px(BADGE_PADDING)
        words, wide = self.width_of(text, FontRole.CAPTION), self.badge_width(text)
        high = theme.grown(BADGE_HEIGHT)
        start, top = end - wide, (self.height - high) / 2
        border = theme.color("control")
        draw_box(self._painter, self._place(start, top, wide, high), 7, ground=None, border=border)
        self.icon(icon, "text2", start + padding, BADGE_ICON)
        self.text(text, FontRole.CAPTION, "text2", start + padding + side + BADGE_GAP, words)
        return wide

    def _place(self, start: float, top: float, width: float, height: float) -> QRectF:
        left = self.width - start - width if self._mirrored else start
        return QRectF(self._box.left() + left, self._box.top() + top, width, height)
