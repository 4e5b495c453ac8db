"""One person of a list, with what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from baby_joints.ui.rich import plain_tip
from baby_joints.ui.theme import Theme
from baby_joints.ui.theme.measures import SPACE_S
from baby_joints.ui.widgets.icon_button import IconButton
from baby_joints.ui.widgets.nav_item import NavItem


class PersonLine(QWidget):
    """A name to press, and a button at the end.

    Args:
        theme: how it looks.
        name: what is read; a long one is cut by dots, and whole in the tooltip.
        icon: stands before the name.
        button: icon and name of the button at the end.
        trailing: an icon that says what a press on the name does.

    Signals:
        pressed(): the name was pressed.
        button_pressed(): the button was.
    """

    pressed = Signal()
    button_pressed = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        icon: str,
        button: tuple[str, str],
        *,
        trailing: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.item = NavItem(theme, name, icon, trailing=trailing, parent=self)
        # A name may be long, or hold an ampersand, which is no mark of a key.
        self.item.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.item.setShortcut(QKeySequence())
        self.item.setAccessibleName(name)
        self.item.setToolTip(plain_tip(name))
        self.button = IconButton(theme, *button, parent=self)
        self.item.clicked.connect(self.pressed)
        self.button.clicked.connect(self.button_pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.item, 1)
        row.addWidget(self.button)
