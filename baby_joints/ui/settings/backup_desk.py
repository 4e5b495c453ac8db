"""What a press on the card of the backups leads to."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from shiboken6 import isValid

from baby_joints.change import Change, ChangeAction
from baby_joints.ui.altered_desk import AlteredDesk
from baby_joints.ui.copy_files import ask_copy_password, choose_copy, is_locked, name_copy
from baby_joints.ui.error_words import explain
from baby_joints.ui.settings.backup_words import backup_line, change_lines
from baby_joints.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from baby_joints.diary import Diary
    from baby_joints.safekeeping.altered import AlteredSeen
    from baby_joints.safekeeping.backups import Backup, BackupsSeen
    from baby_joints.safekeeping.comparison import Comparison
    from baby_joints.secret import Secret
    from baby_joints.ui.backup_keeper import BackupKeeper
    from baby_joints.ui.dialogs.restore_dialog import RestoreDialog
    from baby_joints.ui.page import Page
    from baby_joints.ui.settings.backups_card import BackupsCard

T = TypeVar("T")


class BackupDesk(QObject):
    """Between the card, the diary and the dialogs; errors go to the window.

    Attributes:
        altered: asks about entries that do not read as they were saved.
    """

    def __init__(
        self,
        page: Page,
        card: BackupsCard,
        keeper: BackupKeeper,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._card = card
        self._keeper = keeper
        self._now = now
        self._seen: BackupsSeen | None = None
        # What the diary held before it last went back in this session, and of which diary.
        self._before: tuple[Path, Backup] | None = None
        self._was_asked = False
        bridge, say = page.bridge, page.notice_given.emit
        self.altered = AlteredDesk(page, bridge, lambda: page.theme, now, say)
        keeper.made.connect(self._on_made)
        keeper.failed.connect(self._on_failed)
        card.back_up_requested.connect(self._on_back_up)
        card.restore_requested.connect(self._on_restore)
        card.undo_requested.connect(self._on_undo)
        card.copy_requested.connect(self._on_copy)
        card.open_requested.connect(self._on_open)
        card.check_requested.connect(self._on_check)
        card.folder_requested.connect(self._on_folder)

    def refresh(self) -> None:
        """Look again at what there is."""
        if self._page.bridge.is_sample:
            self._card.show_sample()
            return
        self._page.bridge.fetch(self, lambda diary: diary.backups.look(), self._on_seen)

    def _on_seen(self, seen: BackupsSeen) -> None:
        self._seen = seen
        before = self._before
        can_undo = before is not None and before[0] == self._page.bridge.path
        self._card.show_backups(seen, self._now(), can_undo=can_undo)
        self._card.show_working(on=self._keeper.is_working)

    # --- make one ---

    def _on_back_up(self) -> None:
        self._was_asked = True
        self._card.show_working(on=True)
        self._keeper.back_up_now()

    def _on_made(self) -> None:
        if self._was_asked:
            self._say(self.tr("Backed up"))
        self._was_asked = False
        self.refresh()

    def _on_failed(self) -> None:
        # The window tells why.
        self._was_asked = False
        self.refresh()

    def _on_folder(self) -> None:
        if self._seen is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._seen.folder)))

    # --- go back to one ---

    def _on_restore(self) -> None:
        from baby_joints.ui.dialogs.restore_dialog import RestoreDialog

        if self._seen is None:
            return
        lines = [
            (backup_line(one, self._now()), one.path if one.is_good and one.opens else None)
            for one in self._seen.backups
        ]
        dialog = RestoreDialog(self._page.theme, lines, self._page.window())
        dialog.marked.connect(partial(self._look, dialog))
        dialog.accepted.connect(lambda: self._restore(dialog.chosen()))
        dialog.open()
        dialog.mark_first()

    def _look(self, dialog: RestoreDialog, path: Path) -> None:
        def show(found: Comparison) -> None:
            dialog.show_changes(path, change_lines(found), can_restore=not found.is_same)

        def fail(error: Exception) -> None:
            told = explain(error)
            dialog.show_changes(path, (told.title, told.advice), can_restore=False)

        self._page.bridge.run(
            lambda diary: diary.backups.compare(path), _while(dialog, show), _while(dialog, fail)
        )

    def _restore(self, path: Path | None, secret: Secret | None = None) -> None:
        if path is not None:
            words = self.tr("Your diary went back")
            self._replace(lambda diary: diary.backups.restore(path, secret), words)

    def _on_undo(self) -> None:
        if self._before is not None:
            path = self._before[1].path
            self._replace(lambda diary: diary.backups.restore(path), self.tr("Taken back"))

    def _replace(self, work: Callable[[Diary], Backup], words: str) -> None:
        """Do what makes another diary of this one, and keep the way back."""
        found: list[Backup] = []

        def replace(diary: Diary) -> Change:
            found.append(work(diary))
            return Change(action=ChangeAction.REPLACE, child_id=None, child_changed=True)

        def done(_change: Change) -> None:
            self._before = (self._page.bridge.path, found[0])
            self._say(words, self.tr("Settings can undo it."))

        self._page.bridge.change(replace, done)

    # --- another computer ---

    def _on_copy(self) -> None:
        # No text in an f-string: the command that collects them does not look into these.
        diary = self.tr("Diary")
        name = f"{diary} {self._now().date().isoformat()}"
        name_copy(self._page, self.tr("Save a copy"), name, self.save_copy)

    def save_copy(self, path: Path) -> None:
        """Write everything to `path`."""
        self._page.bridge.run(
            lambda diary: diary.backups.copy_to(path),
            lambda _none: self._say(self.tr("Saved"), path.name),
        )

    def _on_open(self) -> None:
        choose_copy(self._page, self.tr("Open a copy"), self.open_copy)

    def open_copy(self, path: Path, secret: Secret | None = None) -> None:
        """Look into a copy, with its password if it has another one; then ask what to do."""

        def fail(error: Exception) -> None:
            if is_locked(error):
                take = partial(self.open_copy, path)
                over, theme = self._page.window(), self._page.theme
                ask_copy_password(over, theme, take, was_wrong=secret is not None)
            else:
                self._page.bridge.failed.emit(error)

        self._page.bridge.run(
            lambda diary: diary.backups.compare(path, secret),
            partial(self._ask_about, path, secret),
            fail,
        )

    def _ask_about(self, path: Path, secret: Secret | None, found: Comparison) -> None:
        from baby_joints.ui.dialogs.copy_dialog import CopyDialog

        dialog = CopyDialog(self._page.theme, change_lines(found), self._page.window())
        dialog.add_chosen.connect(partial(self._add, path, secret))
        dialog.replace_chosen.connect(partial(self._restore, path, secret))
        dialog.open()

    def _add(self, path: Path, secret: Secret | None) -> None:
        words = self.tr("Added to your diary")
        self._replace(lambda diary: diary.backups.merge(path, secret)[1], words)

    # --- look through ---

    def _on_check(self) -> None:
        def check(diary: Diary) -> AlteredSeen:
            # Damage comes as an error: the window then says what can be done.
            diary.backups.check()
            return diary.backups.altered.look()

        self._page.bridge.run(check, self._on_checked)

    def _on_checked(self, seen: AlteredSeen) -> None:
        if seen.entries:
            self.altered.show(seen)
        else:
            self._say(self.tr("Your diary is whole"), self.tr("All of it reads as it was saved."))

    def _say(self, words: str, detail: str = "") -> None:
        self._page.notice_given.emit(Notice(words, detail))


def _while(owner: QObject, answer: Callable[[T], None]) -> Callable[[T], None]:
    """`answer`, as long as `owner` is there."""
    return lambda told: answer(told) if isValid(owner) else None
