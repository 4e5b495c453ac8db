"""Deletes the diary of a baby for good, and the backups that hold it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from baby_joints.change import Change, ChangeAction
from baby_joints.ui.entries.saved_notice import saved_notice
from baby_joints.ui.isolated import isolated
from baby_joints.ui.left_forms import contents_in_forms, remove_forms
from baby_joints.ui.usual_folder import begin_in_usual_folder
from baby_joints.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from baby_joints.diary import Diary
    from baby_joints.domain.attachment import Attachment
    from baby_joints.domain.child import Child
    from baby_joints.safekeeping.child_removal import ChildTraces
    from baby_joints.ui.backup_keeper import BackupKeeper
    from baby_joints.ui.page import Page


class RemovalDesk(QObject):
    """Looks what there is, asks, deletes; errors go to the window."""

    def __init__(self, page: Page, keeper: BackupKeeper) -> None:
        super().__init__(page)
        self._page = page
        self._keeper = keeper

    def ask(self, child: Child) -> None:
        """Say what would go, and ask for the name of the baby before anything does."""
        self._page.bridge.run(
            lambda diary: diary.removal.traces(child.id), partial(self._ask_about, child)
        )

    def _ask_about(self, child: Child, traces: ChildTraces) -> None:
        from baby_joints.ui.dialogs.removal_dialog import RemovalDialog

        dialog = RemovalDialog(self._page.theme, child, traces, self._page.window())
        dialog.save_requested.connect(partial(self._save_first, child))
        dialog.accepted.connect(lambda: self.remove(child, backups_too=dialog.takes_backups()))
        dialog.open()

    def remove(self, child: Child, *, backups_too: bool) -> None:
        """Delete the diary of the baby, and the backups that hold it if that is wanted."""
        problems: list[str] = []
        self._keeper.leave_off()

        def remove(diary: Diary) -> Change:
            # Looked for again: one may have been made while the question was open.
            backups = diary.removal.traces(child.id).backups if backups_too else ()
            # A photo that a half-filled form of another baby names as well stays.
            needed = contents_in_forms(diary.path, but_of=child.id)
            if not diary.removal.remove(child.id, needed):
                said = self.tr("Parts may still lie in the file. It could not be written anew.")
                problems.append(said)
            remove_forms(diary.path, child.id)
            left = diary.removal.remove_backups(backups)
            if left:
                problems.append(self.tr("Some backups could not be removed. See Settings."))
            return Change(action=ChangeAction.REPLACE, child_id=None, child_changed=True)

        def done(_change: Change) -> None:
            words = self.tr("The diary of {name} is deleted").format(name=isolated(child.name))
            self._page.notice_given.emit(Notice(words, " ".join(problems)))

        self._page.bridge.change(remove, done)

    def _save_first(self, child: Child) -> None:
        """Write everything about the baby to a file; the question stays open meanwhile."""
        dialog = QFileDialog(self._page.window(), self.tr("Save the diary to a file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Diary with photos and clips (*.zip)"))
        dialog.setDefaultSuffix("zip")
        begin_in_usual_folder(dialog)
        dialog.selectFile(child.name)
        dialog.fileSelected.connect(lambda chosen: self.save(child, Path(chosen)))
        dialog.open()

    def save(self, child: Child, path: Path) -> None:
        """Write everything about the baby to `path`; the chosen baby stays chosen."""

        def write(diary: Diary) -> tuple[Attachment, ...]:
            chosen = diary.child
            diary.choose_child(child.id)
            try:
                return diary.export_file(path)
            finally:
                if chosen is not None:
                    diary.choose_child(chosen.id)

        self._page.bridge.run(
            write, lambda left_out: self._page.notice_given.emit(saved_notice(path, left_out))
        )
