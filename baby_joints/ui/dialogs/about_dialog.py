"""What the program is, where it keeps things, and whose work it stands on."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from baby_joints import __version__
from baby_joints.ui.about_text import about_text
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.sheet import Sheet
from baby_joints.ui.widgets.text_label import TextLabel

_WIDTH: Final = 640
_HEIGHT: Final = 520


class AboutDialog(Sheet):
    """A few words, then all of it to read and to copy.

    Args:
        theme: how it looks.
        diary: the file of the open diary.
        settings: the file of the window's settings.
        parent: the window.
    """

    def __init__(
        self, theme: Theme, diary: Path, settings: Path, parent: QWidget | None = None
    ) -> None:
        title = f"baby_joints {__version__}"
        super().__init__(theme, title, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = self.tr("A diary for joint sounds, kept on this computer. It gives no diagnosis.")
        self.body.addWidget(TextLabel(theme, words, FontRole.BODY, wrap=True))
        self.text = QPlainTextEdit(about_text(diary, settings))
        self.text.setReadOnly(True)
        self.text.setFont(theme.font(FontRole.DETAIL))
        self.text.setAccessibleName(self.tr("Version, places and licenses"))
        # Tab goes on to the buttons.
        self.text.setTabChangesFocus(True)
        self.body.addWidget(self.text, 1)
        self.copy_button = SecondaryButton(theme, self.tr("Copy all"), "copy")
        self.copy_button.clicked.connect(self._on_copy)
        close_button = PrimaryButton(theme, self.tr("Close"))
        close_button.clicked.connect(self.accept)
        self.buttons.addWidget(self.copy_button)
        self.buttons.addWidget(close_button)
        self.fit_over(parent, _WIDTH, _HEIGHT)
        close_button.setFocus()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copy_button.setText(self.tr("Copied"))
