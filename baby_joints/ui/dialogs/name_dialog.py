"""Asks for a person's name."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import TARGET
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.sheet import Sheet

_LONGEST: Final = 60
_WIDTH: Final = 320


class NameDialog(Sheet):
    """One line; it can be accepted once something stands in it. `name` is what it was before."""

    def __init__(
        self, theme: Theme, question: str, parent: QWidget | None = None, name: str = ""
    ) -> None:
        super().__init__(theme, question, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.edit = QLineEdit()
        self.edit.setMaxLength(_LONGEST)
        self.edit.setPlaceholderText(self.tr("A name, such as Grandma"))
        self.edit.setAccessibleName(question)
        self.edit.setFont(theme.font(FontRole.BODY))
        self.edit.setText(name)
        self.edit.selectAll()
        self.edit.setMinimumSize(theme.px(_WIDTH), theme.grown(TARGET))
        self.edit.textChanged.connect(self._on_edited)
        self.body.addWidget(self.edit)
        back = SecondaryButton(theme, self.tr("Go back"))
        word = self.tr("Save") if name else self.tr("Add")
        self.add_button = PrimaryButton(theme, word, key=self.tr("Enter"))
        back.clicked.connect(self.reject)
        self.add_button.clicked.connect(self.on_enter)
        self.buttons.addWidget(back)
        self.buttons.addWidget(self.add_button)
        self._on_edited()
        self.edit.setFocus()

    def name(self) -> str:
        """What was typed, without blanks around it."""
        return self.edit.text().strip()

    def on_enter(self) -> None:
        """Take the name; an empty one keeps the question open."""
        if self.name():
            self.accept()

    def _on_edited(self) -> None:
        self.add_button.setEnabled(bool(self.name()))
