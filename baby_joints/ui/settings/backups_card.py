"""The backups of the diary, and the file for another computer."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from baby_joints.safekeeping.backups import BackupsSeen
from baby_joints.ui.formatting import data_size
from baby_joints.ui.settings.backup_words import backups_line, when
from baby_joints.ui.settings.settings_card import SettingsCard
from baby_joints.ui.theme import Theme
from baby_joints.ui.theme.measures import SPACE_S
from baby_joints.ui.widgets.flow_layout import FlowLayout
from baby_joints.ui.widgets.secondary_button import SecondaryButton


class BackupsCard(SettingsCard):
    """Says when the last one was made, and what can be done.

    Signals:
        back_up_requested(): make one now.
        restore_requested(): go back to one.
        undo_requested(): take back that one went back.
        copy_requested(): write all to one file.
        open_requested(): take such a file in.
        check_requested(): look through the diary for damage.
        folder_requested(): show the files.
    """

    back_up_requested = Signal()
    restore_requested = Signal()
    undo_requested = Signal()
    copy_requested = Signal()
    open_requested = Signal()
    check_requested = Signal()
    folder_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.set_title(self.tr("Backups"))
        self.last_label = self.add_name("")
        self.words_label = self.add_words()
        self.now_button = self._button(self.tr("Back up now"), "save")
        self.restore_button = self._button(self.tr("Go back to a backup…"), "history")
        self.undo_button = self._button(self.tr("Undo going back"), "undo-2")
        self.folder_button = self._button(self.tr("Open the folder"), "folder-open")
        self.check_button = self._button(self.tr("Check the diary"), "search")
        self._add_row(
            self.now_button,
            self.restore_button,
            self.undo_button,
            self.check_button,
            self.folder_button,
        )
        self.add_name(self.tr("Another computer"))
        self.add_words(self.tr("One file holds all of it: entries, visits, photos and clips."))
        self.copy_button = self._button(self.tr("Save a copy…"), "download")
        self.open_button = self._button(self.tr("Open a copy…"), "upload")
        self._add_row(self.copy_button, self.open_button)
        self._connect()
        self.undo_button.hide()

    def _button(self, text: str, icon: str) -> SecondaryButton:
        return SecondaryButton(self._theme, text, icon)

    def _add_row(self, *buttons: SecondaryButton) -> None:
        row = QWidget(self)
        flow = FlowLayout(row, gap=SPACE_S)
        for button in buttons:
            flow.addWidget(button)
        self.body.addWidget(row)

    def _connect(self) -> None:
        self.now_button.clicked.connect(self.back_up_requested)
        self.restore_button.clicked.connect(self.restore_requested)
        self.undo_button.clicked.connect(self.undo_requested)
        self.copy_button.clicked.connect(self.copy_requested)
        self.open_button.clicked.connect(self.open_requested)
        self.check_button.clicked.connect(self.check_requested)
        self.folder_button.clicked.connect(self.folder_requested)

    def show_sample(self) -> None:
        """A sample is not kept: there is nothing to back up, and nothing may come into it."""
        self.last_label.set_text(self.tr("A sample needs no backup."))
        self.words_label.set_text("")
        for button in self._buttons():
            button.setEnabled(False)

    def show_backups(self, seen: BackupsSeen, now: datetime, *, can_undo: bool) -> None:
        """Say what there is."""
        for button in self._buttons():
            button.setEnabled(True)
        newest = seen.newest
        if newest is None:
            self.last_label.set_text(self.tr("There is no backup yet."))
        else:
            made = when(newest, now)
            self.last_label.set_text(self.tr("Last backup: {when}").format(when=made))
        self.words_label.set_text(self._words(seen))
        self.folder_button.setEnabled(bool(seen.backups))
        self.restore_button.setEnabled(bool(seen.backups))
        self.undo_button.setVisible(can_undo)

    def show_working(self, *, on: bool) -> None:
        """A backup is being made."""
        self.now_button.setEnabled(not on)

    def _words(self, seen: BackupsSeen) -> str:
        told = [self.tr("One is made each day that you use the diary.")]
        if seen.backups:
            told.insert(
                0, self.tr("{backups}, beside your diary.").format(backups=backups_line(seen))
            )
        if seen.lacking:
            words = self.tr("There is no room for another one: free {size} on the disk.")
            told.insert(0, words.format(size=data_size(seen.lacking)))
        if seen.synced_by:
            told.append(
                self.tr(
                    "{service} copies this folder to other computers. Your diary is saved in a way "
                    "that fits. Have it open on one computer at a time."
                ).format(service=seen.synced_by)
            )
        return " ".join(told)

    def _buttons(self) -> tuple[SecondaryButton, ...]:
        return (
            self.now_button,
            self.restore_button,
            self.undo_button,
            self.copy_button,
            self.open_button,
            self.check_button,
            self.folder_button,
        )
