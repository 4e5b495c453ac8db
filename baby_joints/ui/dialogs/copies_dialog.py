"""What becomes of copies from before the password."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from baby_joints.ui.numbered import numbered
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.sheet import Sheet
from baby_joints.ui.widgets.text_label import TextLabel

_WIDTH: Final = 460


class CopiesDialog(Sheet):
    """Offers to give them the password, or to delete them; they stay as they are otherwise.

    Signals:
        protect_chosen(), delete_chosen(): what the parent wants.
    """

    protect_chosen = Signal()
    delete_chosen = Signal()

    def __init__(self, theme: Theme, count: int, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = numbered(
            "CopiesDialog",
            "%n older copies have no password",
            "%n older copy has no password",
            count,
        )
        self.setWindowTitle(title)
        self.heading.set_text(title)
        column = self.scrolling_column()
        for words in (
            self.tr("Anyone can read such a copy. Give it the password too, or delete it."),
            self.tr(
                "Copies that you put elsewhere, such as on a stick, are not reached from here."
            ),
            self.tr("A disk may hold old data for a while after it was replaced or deleted."),
        ):
            column.addWidget(TextLabel(theme, words, FontRole.BODY, wrap=True))
        self.leave_button = SecondaryButton(theme, self.tr("Leave as is"))
        self.delete_button = SecondaryButton(theme, self.tr("Delete"), "trash-2")
        self.protect_button = PrimaryButton(
            theme, self.tr("Give the password"), key=self.tr("Enter")
        )
        self.leave_button.clicked.connect(self.reject)
        self.delete_button.clicked.connect(self._on_delete)
        self.protect_button.clicked.connect(self.on_enter)
        for button in (self.leave_button, self.delete_button, self.protect_button):
            self.buttons.addWidget(button)
        self.fit_over(parent, _WIDTH)
        self.protect_button.setFocus()

    def on_enter(self) -> None:
        """Give them the password."""
        self.protect_chosen.emit()
        self.accept()

    def _on_delete(self) -> None:
        self.delete_chosen.emit()
        self.accept()
