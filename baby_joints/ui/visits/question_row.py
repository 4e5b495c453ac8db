"""A question for the doctor, and the answer."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from baby_joints.domain.visit_details import Question
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.visits.form_row import FormRow
from baby_joints.ui.widgets.text_area import TextArea
from baby_joints.ui.widgets.text_label import TextLabel


class QuestionRow(FormRow[Question]):
    """Asked before the visit, answered after it, both in the parents' own words."""

    def __init__(
        self, theme: Theme, question: Question | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "", parent)
        remove = self.tr("Take this question out")
        self.remove_button.setAccessibleName(remove)
        self.remove_button.setToolTip(remove)
        self._base = question
        self.question = TextArea(theme, self.tr("Question"))
        self.answer = TextArea(theme, self.tr("Answer"), self.tr("Write it here after the visit"))
        if question is not None:
            self.question.setPlainText(question.text)
            self.answer.setPlainText(question.answer)
        self.top.addWidget(TextLabel(theme, self.tr("Question"), FontRole.CAPTION, "text2"), 1)
        self.top.addWidget(self.remove_button)
        self.body.addWidget(self.question)
        self.body.addWidget(TextLabel(theme, self.tr("Answer"), FontRole.CAPTION, "text2"))
        self.body.addWidget(self.answer)
        for area in (self.question, self.answer):
            area.textChanged.connect(self.changed)

    def value(self) -> Question | None:
        text, answer = self.question.text(), self.answer.text()
        if not text:
            return None
        return replace(self._base or Question(text=text), text=text, answer=answer)

    def problem(self) -> str:
        if self.answer.text() and not self.question.text():
            return self.tr("Write the question to this answer too.")
        return ""

    def focus_first(self) -> None:
        self.question.setFocus()
