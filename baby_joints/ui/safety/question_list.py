"""The six safety questions, one below the other."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from baby_joints.domain.codes import Presence, SafetyQuestion
from baby_joints.ui.safety.limb import Limb
from baby_joints.ui.safety.question_row import QuestionRow
from baby_joints.ui.safety.question_words import question_words
from baby_joints.ui.theme import Theme
from baby_joints.ui.theme.measures import SPACE_L
from baby_joints.ui.widgets.hairline import Hairline
from baby_joints.ui.widgets.text_button import TextButton


class QuestionList(QWidget):
    """Asks in the fixed order, the urgent ones first; every answer can be given and taken back.

    Signals:
        changed(): a person gave another answer.
    """

    changed = Signal()

    def __init__(self, theme: Theme, limb: Limb, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(SPACE_L - 2)
        self.rows: dict[SafetyQuestion, QuestionRow] = {}
        for number, question in enumerate(SafetyQuestion, start=1):
            row = QuestionRow(theme, number, question, question_words(question, limb, name))
            row.changed.connect(self.changed)
            if self.rows:
                self._column.addWidget(Hairline(theme))
            self._column.addWidget(row)
            self.rows[question] = row
        self.rest_button = TextButton(
            theme, self.tr("I looked: no to the rest"), "circle", small=True
        )
        self.rest_button.clicked.connect(self._on_rest)
        self._column.addWidget(self.rest_button, 0, Qt.AlignmentFlag.AlignTrailing)
        self._column.addStretch(1)

    def _on_rest(self) -> None:
        """No to what is still open; it stands below the last question, so that all are read."""
        for row in self.rows.values():
            if row.value() is Presence.NOT_CHECKED:
                row.answer.set_value(Presence.ABSENT)
        self.changed.emit()

    def answers(self) -> dict[SafetyQuestion, Presence]:
        """The answer to each question."""
        return {question: row.value() for question, row in self.rows.items()}

    def set_answers(self, answers: Mapping[SafetyQuestion, Presence]) -> None:
        """Answer by program, without a signal."""
        for question, answer in answers.items():
            self.rows[question].answer.set_value(answer)

    def set_stacked(self, *, stacked: bool) -> None:
        """Put answers below their questions."""
        for row in self.rows.values():
            row.set_stacked(stacked=stacked)

    def set_margins(self, left: int, top: int, right: int, bottom: int) -> None:
        """Room around the questions in px, as the reader's direction has it."""
        self._column.setContentsMargins(left, top, right, bottom)

    def focus_first(self) -> None:
        """Give the keyboard to the first question that is still open."""
        rows = list(self.rows.values())
        still_open = (row for row in rows if row.value() is Presence.NOT_CHECKED)
        next(still_open, rows[0]).answer.row.focus_row()
