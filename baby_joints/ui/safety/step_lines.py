"""What comes after the first step, numbered."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_S
from baby_joints.ui.widgets.step_circle import StepCircle
from baby_joints.ui.widgets.text_label import TextLabel


class StepLines(QWidget):
    """Each step on a line of its own, from number 2 on: the first one stands above, large."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: list[tuple[QWidget, TextLabel]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_S)
        self._column.addWidget(TextLabel(theme, self.tr("And then"), FontRole.BODY_STRONG))

    def set_steps(self, steps: Sequence[str]) -> None:
        """Say these."""
        while len(self._lines) < len(steps):
            self._lines.append(self._build_line(len(self._lines) + 2))
        for place, (line, label) in enumerate(self._lines):
            label.set_text(steps[place] if place < len(steps) else "")
            line.setVisible(place < len(steps))
        self.setVisible(bool(steps))

    def set_theme(self, theme: Theme) -> None:
        """Take over the theme for lines made from now on."""
        self._theme = theme

    def _build_line(self, number: int) -> tuple[QWidget, TextLabel]:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        label = TextLabel(self._theme, "", FontRole.BODY, wrap=True)
        row.addWidget(StepCircle(self._theme, number), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        self._column.addWidget(line)
        return line, label
