"""The question over a row of chips."""

from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import NO_LIMIT
from baby_joints.ui.widgets.clamped_label import ClampedLabel
from baby_joints.ui.widgets.step_circle import StepCircle
from baby_joints.ui.widgets.step_state import StepState
from baby_joints.ui.widgets.text_label import TextLabel
from baby_joints.ui.widgets.yielding_label import YieldingLabel

_GAP: Final = 9


class StepHeader(QWidget):
    """Circle, question, answer and hint in one line; `number` 0 leaves the circle out.

    `has_name`: the question holds a name that somebody wrote, and takes more lines where it must.
    """

    def __init__(
        self,
        theme: Theme,
        number: int,
        title: str,
        parent: QWidget | None = None,
        *,
        has_name: bool = False,
    ) -> None:
        super().__init__(parent)
        self.circle = StepCircle(theme, number, self)
        self.circle.setVisible(number > 0)
        kind = ClampedLabel if has_name else TextLabel
        self._title = kind(theme, title, FontRole.STEP)
        self._answer = TextLabel(theme, "", FontRole.STEP, "accent_ink")
        self._hint = YieldingLabel(theme, "", FontRole.DETAIL, "text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
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

    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._share()
        return super().event(event)

    def _share(self) -> None:
        """The question breaks only when it has the whole line, and the hint none of it."""
        if isinstance(self._title, ClampedLabel) and not self._hint.isHidden():
            needed = self._title.sizeHint().width() + _GAP + self._hint.sizeHint().width()
            self._hint.setMaximumWidth(NO_LIMIT if needed <= self.width() else 0)
