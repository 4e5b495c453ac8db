"""The question over the figure, with the joint and side that were picked in words."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from baby_joints.ui.rich import escape
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.one_place import OnePlace
from baby_joints.ui.widgets.step_circle import StepCircle
from baby_joints.ui.widgets.step_state import StepState
from baby_joints.ui.widgets.text_label import TextLabel


class WhereHeader(QWidget):
    """Like other steps, but a long answer breaks into a second line instead of being cut."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._answer = ""
        self._circle = StepCircle(theme, 1, self)
        self._words = TextLabel(theme, "", FontRole.STEP, wrap=True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(9)
        row.addWidget(self._circle)
        row.addWidget(OnePlace((self._words,)), 1, Qt.AlignmentFlag.AlignVCenter)
        self.set_answer("")

    def set_state(self, state: StepState) -> None:
        """Show open, next or answered."""
        self._circle.set_state(state)

    def state(self) -> StepState:
        """Open, next or answered."""
        return self._circle.state

    def set_answer(self, answer: str) -> None:
        """Name the joint and its side; empty: not picked yet."""
        self._answer = answer
        question = escape(self.tr("Where?"))
        ink = self._theme.palette.accent_ink
        # Words that fit into a line stay together; others may break, there is room for two lines.
        needed = self._theme.text_width(answer, FontRole.STEP)
        fits = needed <= self._words.width()
        words = escape(answer).replace(" ", "&nbsp;") if fits else escape(answer)
        named = f'&nbsp; <span style="color:{ink}">{words}</span>' if answer else ""
        self._words.set_rich(question + named)
        self._words.setAccessibleName(f"{self.tr('Where?')} {answer}".strip())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.set_answer(self._answer)

    def set_theme(self, theme: Theme) -> None:
        """Take over the color of the answer."""
        self._theme = theme
        self.set_answer(self._answer)
