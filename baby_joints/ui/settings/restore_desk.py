"""Takes the diary back to a backup or a copy, and keeps the way back from there."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

from baby_joints.change import Change, ChangeAction
from baby_joints.safekeeping.backups import Backup
from baby_joints.ui.error_words import explain
from baby_joints.ui.settings.backup_words import backup_line, change_lines
from baby_joints.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from baby_joints.diary import Diary
    from baby_joints.safekeeping.comparison import Comparison
    from baby_joints.secret import Secret
    from baby_joints.ui.dialogs.restore_dialog import RestoreDialog
    from baby_joints.ui.page import Page

T = TypeVar("T")


class RestoreDesk(QObject):
    """Works for one page; errors go to the window."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        # What the diary held before it last went back in this session, and of which diary.
        self._before: tuple[Path, Backup] | None = None

    @property
    def can_undo(self) -> bool:
        """The diary that is open went back in this session."""
        return self._before is not None and self._before[0] == self._page.bridge.path

    def begun(self) -> object:
        """The way back, for the same page in another language."""
        return self._before

    def go_on(self, begun: object) -> None:
        """Take over the way back."""
        match begun:
            case Path() as path, Backup() as backup:
                self._before = (path, backup)

    def ask(self, backups: Iterable[Backup], now: datetime) -> None:
        """Let the parent choose one of these; each says what would be other than now."""
        from baby_joints.ui.dialogs.restore_dialog import RestoreDialog

        lines = [(backup_line(one, now), one.path if one.is_usable else None) for one in backups]
        dialog = RestoreDialog(self._page.theme, lines, self._page.window())
        dialog.marked.connect(partial(self._look, dialog))
        dialog.accepted.connect(lambda: self.restore(dialog.chosen()))
        dialog.open()
        dialog.mark_first()

    def restore(self, path: Path | None, secret: Secret | None = None) -> None:
        """Take the diary back to what `path` holds; None: nothing was chosen."""
        if path is not None:
            words = self.tr("Your diary went back")
            self._replace(lambda diary: diary.backups.restore(path, secret), words)

    def add(self, path: Path, secret: Secret | None) -> None:
        """Add what a copy holds."""
        words = self.tr("Added to your diary")
        self._replace(lambda diary: diary.backups.merge(path, secret)[1], words)

    def undo(self) -> None:
        """Take the diary to where it was before it last went back."""
        if self._before is not None:
            path = self._before[1].path
            self._replace(lambda diary: diary.backups.restore(path), self.tr("Taken back"))

    def _look(self, dialog: RestoreDialog, path: Path) -> None:
        def show(found: Comparison) -> None:
            dialog.show_changes(path, change_lines(found), can_restore=not found.is_same)

        def fail(error: Exception) -> None:
            told = explain(error)
            dialog.show_changes(path, (told.title, told.advice), can_restore=False)

        self._page.bridge.run(
            lambda diary: diary.backups.compare(path), _while(dialog, show), _while(dialog, fail)
        )

    def _replace(self, work: Callable[[Diary], Backup], words: str) -> None:
        """Do what makes another diary of this one, and keep the way back."""
        found: list[Backup] = []

        def replace(diary: Diary) -> Change:
            found.append(work(diary))
            return Change(action=ChangeAction.REPLACE, child_id=None, child_changed=True)

        def done(_change: Change) -> None:
            self._before = (self._page.bridge.path, found[0])
            self._page.notice_given.emit(Notice(words, self.tr("Settings can undo it.")))

        self._page.bridge.change(replace, done)


def _while(owner: QObject, answer: Callable[[T], None]) -> Callable[[T], None]:
    """`answer`, as long as `owner` is there."""
    return lambda told: answer(told) if isValid(owner) else None
