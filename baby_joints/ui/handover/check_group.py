"""Boxes to tick under a heading."""

from collections.abc import Collection, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from baby_joints.ui.spoken.spoken_as import SpokenAs
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_M
from baby_joints.ui.widgets.checkbox import Checkbox
from baby_joints.ui.widgets.choice import Choice
from baby_joints.ui.widgets.text_label import TextLabel

HEADING_ROW: Final = 0


class CheckGroup(QWidget):
    """Any of some values, in one or two columns; one where the text is large.

    Signals:
        changed(): a person ticked or cleared a box; setting it by program is silent.
    """

    spoken_as = SpokenAs.GROUP

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        choices: Sequence[Choice[str]],
        columns: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = columns
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_M)
        self._grid.setVerticalSpacing(0)
        self.heading = TextLabel(theme, name, FontRole.STEP, wrap=True)
        self.setAccessibleName(name)
        self.boxes = {choice.value: Checkbox(theme, choice.text) for choice in choices}
        for choice, box in zip(choices, self.boxes.values(), strict=True):
            box.setToolTip(choice.tip)
            box.clicked.connect(self.changed)
        self.set_theme(theme)

    def values(self) -> frozenset[str]:
        """Those that are ticked."""
        return frozenset(value for value, box in self.boxes.items() if box.isChecked())

    def set_values(self, values: Collection[str]) -> None:
        """Tick these and no others."""
        for value, box in self.boxes.items():
            box.setChecked(value in values)

    def set_theme(self, theme: Theme) -> None:
        """Put the boxes below each other where large words need the room."""
        columns = 1 if theme.one_column else self._columns
        self._grid.addWidget(self.heading, HEADING_ROW, 0, 1, self._columns)
        for number, box in enumerate(self.boxes.values()):
            row, column = divmod(number, columns)
            self._grid.addWidget(box, HEADING_ROW + 1 + row, column)
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
