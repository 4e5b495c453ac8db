"""Which days the page tells about."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from baby_joints.domain.period import Period
from baby_joints.ui import formatting
from baby_joints.ui.clock import local_now
from baby_joints.ui.handover.report_days import DaysChoice, ReportDays
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.radio import Radio
from baby_joints.ui.widgets.text_label import TextLabel


class DaysSection(QWidget):
    """Three ways to say which days.

    Signals:
        changed(): other days were chosen.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._days: ReportDays | None = None
        self._other: Period | None = None
        self._is_chosen = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(TextLabel(theme, self.tr("Which days?"), FontRole.STEP, wrap=True))
        words = {
            DaysChoice.SINCE_VISIT: self.tr("Since the last visit"),
            DaysChoice.SIX_WEEKS: self.tr("Last 6 weeks"),
            DaysChoice.OTHER: self.tr("Other days"),
        }
        self.radios = {choice: Radio(theme, text) for choice, text in words.items()}
        self.radios[DaysChoice.SIX_WEEKS].setChecked(True)
        for choice, radio in self.radios.items():
            column.addWidget(radio)
            radio.clicked.connect(
                self._on_other if choice is DaysChoice.OTHER else self.changed.emit
            )

    @property
    def today(self) -> date | None:
        """The day by the diary's clock; None before the diary was read."""
        return self._days.today if self._days else None

    def choice(self) -> DaysChoice:
        """Which way to say the days is chosen."""
        return next(choice for choice, radio in self.radios.items() if radio.isChecked())

    def period(self) -> Period | None:
        """The chosen days; None: all there are."""
        return self._days.period(self.choice(), self._other) if self._days else None

    def other(self) -> Period | None:
        """The two days that *Other days* stands for."""
        return self._other

    def set_days(self, days: ReportDays) -> None:
        """Offer the days of a diary; a choice already made stays."""
        first_time, self._is_chosen = not self._is_chosen, True
        self._days = days
        if self._other is None:
            self._other = days.written or days.period(DaysChoice.SIX_WEEKS, None)
        self.radios[DaysChoice.SINCE_VISIT].setEnabled(
            days.period(DaysChoice.SINCE_VISIT, None) is not None
        )
        if first_time or not self.radios[self.choice()].isEnabled():
            had_focus = any(radio.hasFocus() for radio in self.radios.values())
            self.radios[days.first_choice()].setChecked(True)
            if had_focus:
                # The ring on another one would make Space choose what nobody meant.
                self.radios[self.choice()].setFocus()
        self._show_details()

    def choose_other(self, period: Period) -> None:
        """Take two days; they stay, also when the days of the diary are still to come."""
        self._other = period
        self._is_chosen = True
        self.radios[DaysChoice.OTHER].setChecked(True)
        self._show_details()
        self.changed.emit()

    def set_theme(self, theme: Theme) -> None:
        """Take over the theme, for the dialog."""
        self._theme = theme

    def go_on(self, choice: DaysChoice, other: Period | None) -> None:
        """Take what was said before, of this baby; the days of its diary follow."""
        self._days = None
        self._other = other
        self._is_chosen = other is not None
        self.radios[choice].setChecked(True)
        self._show_details()

    def _on_other(self) -> None:
        """Ask for two days; until they are said, those that were said before hold."""
        from baby_joints.ui.dialogs.days_dialog import DaysDialog

        today = self.today or local_now().date()
        shown = self._other or Period.through(today, today)
        dialog = DaysDialog(self._theme, shown, max(today, shown.last), self)
        dialog.accepted.connect(lambda: self.choose_other(dialog.period()))
        dialog.open()
        self.changed.emit()

    def _show_details(self) -> None:
        for choice, radio in self.radios.items():
            period = self._days.period(choice, self._other) if self._days else None
            if self._days is None:
                radio.set_detail("")
            elif period is None:
                none = choice is DaysChoice.SINCE_VISIT
                radio.set_detail(self.tr("no visit yet") if none else self.tr("Choose"))
            else:
                radio.set_detail(self._span(period, self._days))
            radio.setAccessibleDescription(radio.detail)

    def _span(self, period: Period, days: ReportDays) -> str:
        first = formatting.short_day(period.start)
        if period.last == days.today:
            return self.tr("{first} to today").format(first=first)
        return self.tr("{first} to {last}").format(
            first=first, last=formatting.short_day(period.last)
        )
