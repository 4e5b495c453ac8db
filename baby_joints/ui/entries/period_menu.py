"""Which days the diary list shows: a few usual ones, or any two days."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QWidget

from baby_joints.domain.period import Period
from baby_joints.ui import formatting
from baby_joints.ui.clock import local_now
from baby_joints.ui.entries.entry_period import EntryPeriod, PeriodKind
from baby_joints.ui.theme import Theme
from baby_joints.ui.widgets.menu_button import MenuButton


class PeriodMenu(MenuButton):
    """A button that says which days; set, it carries a cross.

    Signals:
        changed(): a person chose other days; setting it by program is silent.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "", parent)
        self._value = EntryPeriod()
        self._today: date | None = None
        self._group = QActionGroup(self)
        self._words = {
            PeriodKind.ANY: self.tr("Any day"),
            PeriodKind.LAST_7: self.tr("Last 7 days"),
            PeriodKind.LAST_30: self.tr("Last 30 days"),
            PeriodKind.SINCE_VISIT: self.tr("Since the last visit"),
            PeriodKind.CHOSEN: self.tr("Choose days…"),
        }
        self._actions = {kind: self._add(kind, text) for kind, text in self._words.items()}
        self.cleared.connect(lambda: self._on_chosen(PeriodKind.ANY))
        self.set_value(EntryPeriod())

    def value(self) -> EntryPeriod:
        """The days chosen."""
        return self._value

    def set_value(self, value: EntryPeriod) -> None:
        """Choose by program, without a signal."""
        self._value = value
        self._actions[value.kind].setChecked(True)
        text = self._words[value.kind]
        if value.chosen is not None:
            text = _span(value.chosen)
        self.set_text(text)
        self.set_filter_on(on=value.kind is not PeriodKind.ANY)
        self.setAccessibleName(self.tr("Days: {days}").format(days=text))

    def set_today(self, today: date) -> None:
        """The day by the diary's clock."""
        self._today = today

    def ask_days(self) -> None:
        """Let a person choose two days."""
        from baby_joints.ui.dialogs.days_dialog import DaysDialog

        today = self._today or local_now().date()
        shown = self._value.chosen or Period.through(today, today)
        dialog = DaysDialog(self.theme, shown, today, self)
        dialog.accepted.connect(lambda: self._on_days(dialog.period()))
        dialog.open()

    def _on_days(self, period: Period) -> None:
        self.set_value(EntryPeriod(PeriodKind.CHOSEN, period))
        self.changed.emit()

    def _add(self, kind: PeriodKind, text: str) -> QAction:
        action = QAction(text, self._group)
        action.setCheckable(True)
        action.triggered.connect(lambda _checked: self._on_chosen(kind))
        self.menu().addAction(action)
        return action

    def _on_chosen(self, kind: PeriodKind) -> None:
        if kind is PeriodKind.CHOSEN:
            self._actions[self._value.kind].setChecked(True)
            self.ask_days()
        elif kind is not self._value.kind:
            self.set_value(EntryPeriod(kind))
            self.changed.emit()


def _span(period: Period) -> str:
    if period.days == 1:
        return formatting.short_day(period.start)
    first, last = formatting.short_day(period.start), formatting.short_day(period.last)
    text = QCoreApplication.translate("PeriodMenu", "{first} to {last}")
    return text.format(first=first, last=last)
