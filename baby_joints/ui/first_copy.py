"""A diary that begins with a copy from another computer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from baby_joints.change import Change, ChangeAction
from baby_joints.paths import backup_dir
from baby_joints.ui.copy_files import ask_copy_password, choose_copy, is_locked

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from baby_joints.diary import Diary
    from baby_joints.secret import Secret
    from baby_joints.ui.diary_bridge import DiaryBridge
    from baby_joints.ui.theme import Theme


def ask_first_copy(window: QWidget, bridge: DiaryBridge, theme: Theme) -> None:
    """Ask for the file, and let the empty diary hold what it holds."""
    title = QCoreApplication.translate("Copies", "Open a copy")
    take = partial(open_first_copy, window, bridge, theme)
    # A diary that is gone may have left its backups.
    choose_copy(window, title, take, backup_dir(bridge.path))


def open_first_copy(
    window: QWidget, bridge: DiaryBridge, theme: Theme, path: Path, secret: Secret | None = None
) -> None:
    """Let the empty diary hold what the file holds; errors go to the window.

    A copy with a password is asked for it, and a diary without one has it from then on.
    """
    takes_password = secret is not None and not bridge.forms.are_used

    def replace(diary: Diary) -> Change:
        if takes_password:
            # First: what the copy holds never lies bare on this disk.
            diary.protection.change(secret)
        try:
            diary.backups.restore(path, secret)
        except Exception:
            if takes_password:
                diary.protection.change(None, secret)
            raise
        return Change(action=ChangeAction.REPLACE, child_id=None, child_changed=True)

    def done(_change: Change) -> None:
        if takes_password:
            bridge.reopen(bridge.path, secret=secret)

    def fail(error: Exception) -> None:
        if is_locked(error):
            take = partial(open_first_copy, window, bridge, theme, path)
            ask_copy_password(window, theme, take, was_wrong=secret is not None)
        else:
            bridge.failed.emit(error)

    bridge.run(
        lambda diary: diary.backups.compare(path, secret),
        lambda _found: bridge.change(replace, done),
        fail,
    )
