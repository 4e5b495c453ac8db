"""Tells that the diary is open elsewhere."""

from typing import Final

from PySide6.QtWidgets import QWidget

from baby_joints.ui.isolated import isolated
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.sheet import Sheet
from baby_joints.ui.widgets.text_label import TextLabel

_WIDTH: Final = 460


class HeldDialog(Sheet):
    """Names the other computer, or the window that does not answer; accepted: open it here too.

    Args:
        theme: how it looks.
        computer: the name of the other computer; "" when it is this one.
        parent: the window, if there is one.
    """

    def __init__(self, theme: Theme, computer: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        title = self.tr("The diary is open on {name}").format(name=isolated(computer))
        words = self.tr(
            "Close it there first. Two computers at once can harm the file. Is that window gone, "
            "or that computer off? Then open it here."
        )
        if not computer:
            title = self.tr("The diary is open in another window")
            words = self.tr("That window does not answer. You can open the diary here too.")
        self.heading.set_text(title)
        self.setWindowTitle(title)
        self.scrolling_column().addWidget(TextLabel(theme, words, FontRole.BODY, wrap=True))
        self.open_button = SecondaryButton(theme, self.tr("Open it here"))
        self.open_button.clicked.connect(self.accept)
        self.leave_button = PrimaryButton(theme, self.tr("Leave it closed"), key=self.tr("Enter"))
        self.leave_button.clicked.connect(self.reject)
        self.buttons.addWidget(self.open_button)
        self.buttons.addWidget(self.leave_button)
        self.fit_over(parent, _WIDTH)
        self.leave_button.setFocus()

    def on_enter(self) -> None:
        """The safe answer."""
        self.reject()
