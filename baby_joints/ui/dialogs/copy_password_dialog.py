"""Asks for the password of a copy that has another one than the diary."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.password_field import PasswordField
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.sheet import Sheet
from baby_joints.ui.widgets.text_label import TextLabel

_WIDTH: Final = 460


class CopyPasswordDialog(Sheet):
    """One field.

    Args:
        theme: how it looks.
        is_diary: it is for a diary, not for a copy of one.
        was_wrong: the last one did not open it.
        parent: over what it is shown.

    Signals:
        given(Secret): try this password.
    """

    given = Signal(object)

    def __init__(
        self,
        theme: Theme,
        *,
        is_diary: bool = False,
        was_wrong: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", parent)
        title, name = self.tr("This copy has its own password"), self.tr("Password of the copy")
        if is_diary:
            title = QCoreApplication.translate("UnlockPage", "The diary is locked")
            name = QCoreApplication.translate("RescueDialog", "Password of the diary")
        self.heading.set_text(title)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = PasswordField(theme, name)
        self.problem = TextLabel(theme, "", FontRole.BODY, "error", wrap=True)
        if was_wrong:
            self.problem.set_text(self.tr("That is not its password. Nothing was changed."))
        else:
            self.problem.hide()
        self.body.addWidget(self.field)
        self.body.addWidget(self.problem)
        back = SecondaryButton(theme, self.tr("Go back"))
        back.clicked.connect(self.reject)
        self.open_button = PrimaryButton(theme, self.tr("Open it"), key=self.tr("Enter"))
        self.open_button.clicked.connect(self.on_enter)
        self.open_button.setEnabled(False)
        self.field.changed.connect(lambda: self.open_button.setEnabled(self.field.length() > 0))
        self.buttons.addWidget(back)
        self.buttons.addWidget(self.open_button)
        self.fit_over(parent, _WIDTH)
        self.field.setFocus()

    def on_enter(self) -> None:
        """Try what was typed."""
        if self.open_button.isEnabled():
            secret = self.field.secret()
            self.field.clear()
            self.accept()
            self.given.emit(secret)
