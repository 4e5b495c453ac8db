"""A day to pick that may still be open."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDateEdit, QWidget

from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_M, TARGET
from baby_joints.ui.widgets.drawing import draw_icon

ICON = 18


class DayField(QDateEdit):
    """Day, month and year with a calendar; `value` is None until somebody set it.

    Signals:
        changed(): a person or the calendar set another day.
    """

    changed = Signal()

    def __init__(
        self, theme: Theme, name: str, latest: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_set = False
        self.setCalendarPopup(True)
        self.setAccessibleName(name)
        # Four digits: a year of two would be guessed.
        pattern = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
        if "yyyy" not in pattern:
            pattern = pattern.replace("yy", "yyyy")
        self.setDisplayFormat(pattern)
        self.setDate(QDate(latest.year, latest.month, latest.day))
        self.setMaximumDate(self.date())
        self.setProperty("open", "true")
        self.dateChanged.connect(lambda _day: self._mark_set())
        self.calendarWidget().clicked.connect(lambda _day: self._mark_set())
        self.set_theme(theme)

    def value(self) -> date | None:
        """The day; None while nobody has set one."""
        day = self.date()
        return date(day.year(), day.month(), day.day()) if self._is_set else None

    def set_value(self, day: date | None) -> None:
        """Set a day by program, without a signal, or open it again."""
        self.blockSignals(True)
        if day is not None:
            self.setDate(QDate(day.year, day.month, day.day))
        self.blockSignals(False)
        self._show_whether_set(is_set=day is not None)

    def set_theme(self, theme: Theme) -> None:
        """Take over size."""
        self._theme = theme
        self.setFont(theme.font(FontRole.BODY))
        self.setFixedHeight(theme.grown(TARGET))
        self.update()

    def _mark_set(self) -> None:
        self._show_whether_set(is_set=True)
        self.changed.emit()

    def _show_whether_set(self, *, is_set: bool) -> None:
        self._is_set = is_set
        # The style sheet writes an open day in quiet ink; it looks again only when asked to.
        self.setProperty("open", "false" if is_set else "true")
        self.style().unpolish(self)
        self.style().polish(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        side = self._theme.px(ICON)
        left = SPACE_M if self.isRightToLeft() else self.width() - SPACE_M - side
        box = QRectF(left, (self.height() - side) / 2, side, side)
        draw_icon(painter, self._theme, "calendar", "text2", box)
        painter.end()
