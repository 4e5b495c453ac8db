"""One safety question with its three answers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from baby_joints.domain.codes import Presence, SafetyQuestion
from baby_joints.ui.safety.question_words import QuestionWords
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_L, SPACE_S
from baby_joints.ui.widgets.text_label import TextLabel
from baby_joints.ui.widgets.three_state import ThreeState


class QuestionRow(QWidget):
    """Number and question, how to find out, and Yes, No, Not checked.

    Signals:
        changed(): a person gave another answer.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        number: int,
        question: SafetyQuestion,
        words: QuestionWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.question = question
        asked = self.tr("{number}. {question}").format(number=number, question=words.question)
        self.asked = TextLabel(theme, asked, FontRole.BODY_STRONG, wrap=True)
        self.hint = TextLabel(theme, words.hint, FontRole.DETAIL, "text2", wrap=True)
        self.answer = ThreeState(theme, f"{asked} {words.hint}.")
        self.answer.changed.connect(self.changed)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(self.asked)
        text.addWidget(self.hint)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.addLayout(text, 1)
        self._line.addWidget(self.answer)
        self.set_stacked(stacked=False)

    def set_stacked(self, *, stacked: bool) -> None:
        """Put the answers below the question, for a narrow sheet or large text."""
        ways = QBoxLayout.Direction
        self._line.setDirection(ways.TopToBottom if stacked else ways.LeftToRight)
        self._line.setSpacing(SPACE_S if stacked else SPACE_L)
        edge = Qt.AlignmentFlag(0) if stacked else Qt.AlignmentFlag.AlignVCenter
        self._line.setAlignment(self.answer, edge)

    def value(self) -> Presence:
        """The answer."""
        return self.answer.value()
