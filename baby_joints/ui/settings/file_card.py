"""Where the diary lies, and the paper of the page."""

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from baby_joints.ui.path_text import breakable
from baby_joints.ui.settings.settings_card import SettingsCard
from baby_joints.ui.theme import Theme
from baby_joints.ui.theme.measures import SPACE_S
from baby_joints.ui.widgets.flow_layout import FlowLayout
from baby_joints.ui.widgets.secondary_button import SecondaryButton


class FileCard(SettingsCard):
    """The path of the diary, to copy or to open.

    Signals:
        copied(): the path lies in the clipboard.
        about_requested(): tell about the program.
    """

    copied = Signal()
    about_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._path = Path()
        self.set_title(self.tr("Your diary"))
        self.words_label = self.add_words()
        self.path_label = self.add_name("")
        buttons = QWidget(self)
        flow = FlowLayout(buttons, gap=SPACE_S)
        self.copy_button = SecondaryButton(theme, self.tr("Copy the place"), "copy")
        self.folder_button = SecondaryButton(theme, self.tr("Open the folder"), "folder-open")
        self.about_button = SecondaryButton(theme, self.tr("About the program"), "info")
        self.copy_button.clicked.connect(self._on_copy)
        self.folder_button.clicked.connect(self._on_folder)
        self.about_button.clicked.connect(self.about_requested)
        for button in (self.copy_button, self.folder_button, self.about_button):
            flow.addWidget(button)
        self.body.addWidget(buttons)

    def show_file(self, path: Path, *, is_sample: bool) -> None:
        """Say where the file of the open diary lies."""
        self._path = path
        kept = self.tr("It is kept in one file on this computer. It is sent nowhere.")
        sample = self.tr("This is a sample. It is gone when you close the program.")
        self.words_label.set_text(sample if is_sample else kept)
        self.path_label.set_text(breakable(str(path)))
        self.path_label.setAccessibleName(str(path))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(str(self._path))
        self.copied.emit()

    def _on_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))
