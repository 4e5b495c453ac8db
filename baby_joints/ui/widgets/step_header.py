"""The question over a row of chips."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.step_circle import StepCircle
from baby_joints.ui.widgets.step_state import StepState
from baby_joints.ui.widgets.text_label import TextLabel
from baby_joints.ui.widgets.yielding_label import YieldingLabel


class StepHeader(QWidget):
    """Circle, question, answer and hint in one line; `number` 0 leaves the circle out."""

    def __init__(
        self, theme: Theme, number: int, title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.circle = StepCircle(theme, number, self)
        self.circle.setVisible(number > 0)
        self._title = TextLabel(theme, title, FontRole.STEP)
        self._answer = TextLabel(theme, "", FontRole.STEP, "accent_ink")
        self._hint = YieldingLabel(theme, "", FontRole.DETAIL, "text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(9)
        row.addWidget(self.circle)
        for label in (self._title, self._answer, self._hint):
            row.addWidget(label)
        row.addStretch(1)
        self._answer.hide()
        self._hint.hide()

    def set_title(self, title: str) -> None:
        """Ask another question."""
        self._title.set_text(title)

    def set_answer(self, answer: str) -> None:
        """Name what was picked beside the question; empty hides it."""
        self._answer.set_text(answer)
        self._answer.setVisible(bool(answer))

    def set_hint(self, hint: str) -> None:
        """Add a quiet word: "if you noticed"; empty hides it."""
        self._hint.set_text(hint)
        self._hint.setVisible(bool(hint))

    def state(self) -> StepState:
        """Open, next or answered."""
        return self.circle.state

    def set_state(self, state: StepState) -> None:
        """Show open, next or answered."""
        self.circle.set_state(state)
