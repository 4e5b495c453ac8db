"""The buttons by which photos and clips come: from files, and from camera and microphone."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from baby_joints.domain.media_type import ENDINGS
from baby_joints.ui.theme import Theme
from baby_joints.ui.theme.measures import SPACE_S
from baby_joints.ui.usual_folder import begin_in_usual_folder
from baby_joints.ui.widgets.flow_layout import FlowLayout
from baby_joints.ui.widgets.secondary_button import SecondaryButton


class ClipSources(QWidget):
    """Asks for files or records; nothing of it is kept here.

    Signals:
        files_chosen(list[Path]): add these files.
        recorded(bytes, str): add this recording, under that name.
        left(bytes, str): this was recorded too, and nobody said what becomes of it.
    """

    files_chosen = Signal(object)
    recorded = Signal(bytes, str)
    left = Signal(bytes, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.add_button = SecondaryButton(theme, self.tr("Add a photo or clip"), "paperclip")
        self.add_button.clicked.connect(self._on_add)
        self.record_button = SecondaryButton(theme, self.tr("Record"), "video")
        self.record_button.clicked.connect(self._on_record)
        self.record_button.hide()
        row = FlowLayout(self, gap=SPACE_S)
        row.addWidget(self.add_button)
        row.addWidget(self.record_button)
        # After the page is painted: to ask for cameras loads Qt's part for films.
        QTimer.singleShot(0, self, self._look_for_devices)

    def set_open(self, *, is_open: bool) -> None:
        """Let more be added, or nothing more."""
        self.add_button.setEnabled(is_open)
        self.record_button.setEnabled(is_open)

    def set_theme(self, theme: Theme) -> None:
        """Sheets to come look like this."""
        self._theme = theme

    def _on_add(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Add a photo or clip"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        endings = " ".join(f"*{ending}" for ending in ENDINGS)
        photos = self.tr("Photos, films and sounds ({endings})").format(endings=endings)
        dialog.setNameFilters([photos, self.tr("All files (*)")])
        begin_in_usual_folder(dialog, QStandardPaths.StandardLocation.PicturesLocation)
        dialog.filesSelected.connect(lambda names: self.files_chosen.emit([*map(Path, names)]))
        dialog.open()

    def _on_record(self) -> None:
        from baby_joints.ui.clips.record_sheet import RecordSheet

        sheet = RecordSheet(self._theme, self.window())
        sheet.kept.connect(self.recorded)
        sheet.left.connect(self.left)
        sheet.open()

    def _look_for_devices(self) -> None:
        from baby_joints.ui.clips.media import devices

        there = devices()
        self.record_button.set_icon("video" if there.camera else "mic")
        self.record_button.setVisible(there.camera or there.microphone)
