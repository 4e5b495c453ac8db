"""Asks for two days."""

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDateEdit, QGridLayout, QWidget

from baby_joints.domain.period import Period
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_M, TARGET
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.sheet import Sheet
from baby_joints.ui.widgets.text_label import TextLabel


class DaysDialog(Sheet):
    """From one day through another; the second is never before the first."""

    def __init__(
        self, theme: Theme, period: Period, latest: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.heading.set_text(self.tr("Which days?"))
        self.setWindowTitle(self.tr("Which days?"))
        self.first = self._edit(theme, self.tr("From"), min(period.start, latest), latest)
        self.last = self._edit(theme, self.tr("To"), min(period.last, latest), latest)
        self.first.dateChanged.connect(self.last.setMinimumDate)
        self.last.setMinimumDate(self.first.date())
        grid = QGridLayout()
        grid.setSpacing(SPACE_M)
        for row, edit in enumerate((self.first, self.last)):
            grid.addWidget(TextLabel(theme, edit.accessibleName()), row, 0)
            grid.addWidget(edit, row, 1)
        self.body.addLayout(grid)
        back = SecondaryButton(theme, self.tr("Go back"))
        back.clicked.connect(self.reject)
        self.use_button = PrimaryButton(theme, self.tr("Use these days"), key=self.tr("Enter"))
        self.use_button.clicked.connect(self.accept)
        self.buttons.addWidget(back)
        self.buttons.addWidget(self.use_button)
        self.first.setFocus()

    def period(self) -> Period:
        """The days from the first through the last."""
        return Period.through(_to_date(self.first.date()), _to_date(self.last.date()))

    def _edit(self, theme: Theme, name: str, day: date, latest: date) -> QDateEdit:
        edit = QDateEdit(_to_qt(day))
        edit.setMaximumDate(_to_qt(latest))
        edit.setCalendarPopup(True)
        edit.setAccessibleName(name)
        edit.setFont(theme.font(FontRole.BODY))
        edit.setMinimumHeight(theme.grown(TARGET))
        return edit


def _to_qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _to_date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
