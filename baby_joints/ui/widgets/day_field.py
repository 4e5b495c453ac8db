"""A day to type or to pick, that may still be open."""

from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QLineEdit, QWidget

from baby_joints.ui.announcement import announce
from baby_joints.ui.clock import local_now
from baby_joints.ui.dates import field_locale
from baby_joints.ui.day_text import read_day, shown_day
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_S, TARGET
from baby_joints.ui.widgets.icon_button import IconButton

_EARLIEST: Final = date(1900, 1, 1)


class DayField(QWidget):
    """A line for a day beside a calendar; `value` is None until it says a day up to `latest`.

    Signals:
        changed(): somebody typed or picked; the value may be another, or none.
    """

    changed = Signal()

    def __init__(
        self, theme: Theme, name: str, latest: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._latest = latest
        self._locale = QLocale()
        self._calendar: QCalendarWidget | None = None
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        example = shown_day(min(local_now().date(), latest), self._locale)
        self.line.setPlaceholderText(self.tr("For example {day}").format(day=example))
        self.line.setMaxLength(40)
        self.line.textChanged.connect(lambda _text: self.changed.emit())
        self.line.editingFinished.connect(self._tidy)
        self.calendar_button = IconButton(theme, "calendar", self.tr("Pick a day"))
        self.calendar_button.clicked.connect(self._show_calendar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.line, 1)
        row.addWidget(self.calendar_button)
        self.setFocusProxy(self.line)
        self.set_theme(theme)

    def value(self) -> date | None:
        """The day; None while the line says none, or one after `latest`."""
        day = read_day(self.line.text(), self._locale)
        return None if day is None or day > self._latest else day

    def set_value(self, day: date | None) -> None:
        """Set a day by program, without a signal, or open it again."""
        self.line.blockSignals(True)
        self.line.setText("" if day is None else shown_day(day, self._locale))
        self.line.blockSignals(False)

    def problem(self) -> str:
        """What is wrong with what was typed and what to do; empty when nothing is."""
        text = self.line.text()
        if not text.strip() or self.value() is not None:
            return ""
        if read_day(text, self._locale) is None:
            example = shown_day(self._latest, self._locale)
            return self.tr("This is no day yet. Write it like {day}.").format(day=example)
        return self.tr("This day is still to come.")

    def set_theme(self, theme: Theme) -> None:
        """Take over size."""
        self.line.setFont(theme.font(FontRole.BODY))
        self.line.setFixedHeight(theme.grown(TARGET))

    # --- slots ---

    def _tidy(self) -> None:
        """Write a day that was understood as everybody here writes it; else say what is wrong."""
        day = self.value()
        if day is not None:
            self.set_value(day)
        # Its words stand elsewhere on the sheet, where a screen reader does not look by itself.
        announce(self, self.problem())

    def _show_calendar(self) -> None:
        if self._calendar is None:
            self._calendar = QCalendarWidget(self)
            self._calendar.setLocale(field_locale())
            self._calendar.setWindowFlag(Qt.WindowType.Popup)
            # Qt's own first day lies before those that a date of Python can be.
            self._calendar.setMinimumDate(_to_qt(_EARLIEST))
            self._calendar.setMaximumDate(_to_qt(self._latest))
            self._calendar.clicked.connect(self._on_picked)
            self._calendar.activated.connect(self._on_picked)
        self._calendar.setSelectedDate(_to_qt(self.value() or self._latest))
        self._calendar.move(self.mapToGlobal(QPoint(0, self.height())))
        self._calendar.show()
        self._calendar.setFocus()

    def _on_picked(self, day: QDate) -> None:
        if self._calendar is not None:
            self._calendar.hide()
        self.line.setText(shown_day(date(day.year(), day.month(), day.day()), self._locale))
        self.line.setFocus()


def _to_qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
