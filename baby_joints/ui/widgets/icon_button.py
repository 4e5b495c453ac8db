"""A button that is an icon only."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from baby_joints.ui.theme import Theme
from baby_joints.ui.theme.measures import TARGET
from baby_joints.ui.widgets.secondary_button import SecondaryButton


class IconButton(SecondaryButton):
    """44 px square; `name` is its tooltip and what screen readers say."""

    def __init__(self, theme: Theme, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", icon, "", parent)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = self.theme.grown(TARGET)
        return QSize(side, side)
