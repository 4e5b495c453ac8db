"""Asks for two days."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from baby_joints.domain.errors import DomainError
from baby_joints.domain.period import Period
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_M
from baby_joints.ui.widgets.day_field import DayField
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
        self.first = self._field(theme, self.tr("From"), min(period.start, latest), latest)
        self.last = self._field(theme, self.tr("To"), min(period.last, latest), latest)
        self.problem = TextLabel(theme, "", FontRole.DETAIL, "error", wrap=True)
        grid = QGridLayout()
        grid.setSpacing(SPACE_M)
        for row, edit in enumerate((self.first, self.last)):
            grid.addWidget(TextLabel(theme, edit.line.accessibleName()), row, 0)
            grid.addWidget(edit, row, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self.problem)
        back = SecondaryButton(theme, self.tr("Go back"))
        back.clicked.connect(self.reject)
        self.use_button = PrimaryButton(theme, self.tr("Use these days"), key=self.tr("Enter"))
        self.use_button.clicked.connect(self.on_enter)
        self.buttons.addWidget(back)
        self.buttons.addWidget(self.use_button)
        self.first.setFocus()

    def period(self) -> Period:
        """The days from the first through the last; DomainError while one of them is open."""
        first, last = self.first.value(), self.last.value()
        if first is None or last is None:
            raise DomainError("period", None, "needs two days")
        return Period.through(first, last)

    def on_enter(self) -> None:
        """Use the days when there are two, in order."""
        if self.use_button.isEnabled():
            self.accept()

    def _field(self, theme: Theme, name: str, day: date, latest: date) -> DayField:
        field = DayField(theme, name, latest)
        field.set_value(day)
        field.changed.connect(self._on_changed)
        return field

    def _on_changed(self) -> None:
        first, last = self.first.value(), self.last.value()
        problem = self.first.problem() or self.last.problem()
        if first is not None and last is not None and last < first:
            problem = self.tr("The second day is before the first.")
        self.problem.set_text(problem)
        self.use_button.setEnabled(first is not None and last is not None and not problem)
