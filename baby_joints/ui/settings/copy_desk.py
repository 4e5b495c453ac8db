"""Writes a copy for another computer, and opens one from there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from baby_joints.ui.copy_files import ask_copy_password, choose_copy, is_locked, name_copy
from baby_joints.ui.not_saved_error import saving
from baby_joints.ui.saved_thing import SavedThing
from baby_joints.ui.settings.backup_words import change_lines
from baby_joints.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from baby_joints.diary import Diary
    from baby_joints.safekeeping.comparison import Comparison
    from baby_joints.secret import Secret
    from baby_joints.ui.page import Page
    from baby_joints.ui.settings.backups_card import BackupsCard
    from baby_joints.ui.settings.restore_desk import RestoreDesk


class CopyDesk(QObject):
    """Works for one page; errors go to the window.

    Args:
        page: over which it asks.
        card: where copies are asked for.
        restoring: makes the diary of a copy the one that is open, or adds it.
        now: the time of the window.
    """

    def __init__(
        self, page: Page, card: BackupsCard, restoring: RestoreDesk, now: Callable[[], datetime]
    ) -> None:
        super().__init__(page)
        self._page, self._restoring, self._now = page, restoring, now
        card.copy_requested.connect(self._on_copy)
        card.open_requested.connect(self._on_open)

    def save_copy(self, path: Path) -> None:
        """Write everything to `path`."""

        def done(_none: None) -> None:
            self._page.notice_given.emit(Notice(self.tr("Saved"), path.name))

        def write(diary: Diary) -> None:
            with saving(SavedThing.COPY, path):
                diary.backups.copy_to(path)

        self._page.bridge.run(write, done)

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

    def _on_copy(self) -> None:
        # No text in an f-string: the command that collects them does not look into these.
        diary = self.tr("Diary")
        name = f"{diary} {self._now().date().isoformat()}"
        name_copy(self._page, self.tr("Save a copy"), name, self.save_copy)

    def _on_open(self) -> None:
        choose_copy(self._page, self.tr("Open a copy"), self.open_copy)

    def _ask_about(self, path: Path, secret: Secret | None, found: Comparison) -> None:
        from baby_joints.ui.dialogs.copy_dialog import CopyDialog

        dialog = CopyDialog(self._page.theme, change_lines(found), self._page.window())
        dialog.add_chosen.connect(partial(self._restoring.add, path, secret))
        dialog.replace_chosen.connect(partial(self._restoring.restore, path, secret))
        dialog.open()
