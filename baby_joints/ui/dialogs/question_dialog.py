"""Asks what the doctor should be asked, and when the next visit is."""

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from baby_joints.ui import formatting
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.day_field import DayField
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.sheet import Sheet
from baby_joints.ui.widgets.text_label import TextLabel

_WIDTH: Final = 468
_HEIGHT: Final = 96
_LONGEST_WAIT: Final = timedelta(days=182)


class QuestionDialog(Sheet):
    """A question in the parents' own words; the day is asked only when no visit is planned.

    `day` is what was typed for it before.
    """

    def __init__(
        self,
        theme: Theme,
        question: str,
        planned_on: date | None,
        today: date,
        parent: QWidget | None = None,
        *,
        day: date | None = None,
    ) -> None:
        super().__init__(theme, "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("A question for the doctor")
        self.setWindowTitle(title)
        self.heading.set_text(title)
        self._planned_on = planned_on
        self._today = today
        self.edit = QPlainTextEdit(question)
        self.edit.setAccessibleName(title)
        self.edit.setTabChangesFocus(True)
        self.edit.setFont(theme.font(FontRole.BODY))
        self.edit.setFixedHeight(theme.grown(_HEIGHT, _HEIGHT))
        self.body.addWidget(self.edit)
        self.field = DayField(theme, self.tr("Next visit"), today + _LONGEST_WAIT)
        self.field.set_value(day)
        self._build_day(theme)
        self.problem = TextLabel(theme, "", FontRole.DETAIL, "error", wrap=True)
        self.body.addWidget(self.problem)
        back = SecondaryButton(theme, self.tr("Go back"))
        back.clicked.connect(self.reject)
        self.keep_button = PrimaryButton(theme, self.tr("Keep the question"))
        self.keep_button.clicked.connect(self.on_enter)
        self.buttons.addWidget(back)
        self.buttons.addWidget(self.keep_button)
        self.edit.textChanged.connect(self._on_changed)
        self.field.changed.connect(self._on_changed)
        self._on_changed()
        self.fit_over(parent, _WIDTH)
        self.edit.setFocus()

    def question(self) -> str:
        """What to ask, without blanks around it."""
        return self.edit.toPlainText().strip()

    def day(self) -> date | None:
        """The day of the planned visit, or the one that was typed; None while that is open."""
        if self._planned_on is not None:
            return self._planned_on
        day = self.field.value()
        return None if day is None or day < self._today else day

    def on_enter(self) -> None:
        """Keep the question when there is one, and a day to keep it for."""
        if self.keep_button.isEnabled():
            self.accept()

    def _build_day(self, theme: Theme) -> None:
        if self._planned_on is not None:
            text = self.tr("It is kept for the visit on {day}, and stands on the page.")
            words = text.format(day=formatting.day_of_month(self._planned_on))
            self.field.hide()
        else:
            words = self.tr("When is the next visit? Not sure yet? Write the day you plan to call.")
        self.body.addWidget(TextLabel(theme, words, FontRole.DETAIL, "text2", wrap=True))
        self.body.addWidget(self.field)

    def _on_changed(self) -> None:
        day = self.field.value() if self._planned_on is None else self._planned_on
        problem = self.field.problem() if self._planned_on is None else ""
        if day is not None and day < self._today:
            problem = self.tr("This day is over.")
        self.problem.set_text(problem)
        self.problem.setVisible(bool(problem))
        self.fit_height()
        self.keep_button.setEnabled(bool(self.question()) and self.day() is not None)
