"""One of several like things in the form of a visit."""

from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from baby_joints.ui.theme import Theme
from baby_joints.ui.theme.measures import RADIUS_CHIP, SPACE_M, SPACE_S
from baby_joints.ui.widgets.card import Card
from baby_joints.ui.widgets.icon_button import IconButton

V = TypeVar("V")


class FormRow(Card, Generic[V]):
    """Heirs fill `body`, and `top` beside the button that takes the row out.

    Signals:
        changed(): somebody typed or picked.
        remove_requested(): take this row out.
    """

    changed = Signal()
    remove_requested = Signal()

    def __init__(self, theme: Theme, remove_name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, RADIUS_CHIP, SPACE_M, ground="bg", parent=parent)
        self.theme = theme
        self.body.setSpacing(SPACE_S)
        self.top = QHBoxLayout()
        self.top.setSpacing(SPACE_S)
        self.remove_button = IconButton(theme, "trash-2", remove_name)
        self.remove_button.clicked.connect(lambda _checked: self.remove_requested.emit())
        self.body.addLayout(self.top)

    def value(self) -> V | None:
        """What the row says; None when it says nothing."""
        raise NotImplementedError

    def problem(self) -> str:
        """What is missing, in a sentence; empty when nothing is."""
        return ""

    def focus_first(self) -> None:
        """Put the keyboard where one begins to write."""
        raise NotImplementedError
