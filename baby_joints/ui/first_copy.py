"""A diary that begins with a copy from another computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from baby_joints.change import Change, ChangeAction
from baby_joints.ui.copy_files import choose_copy

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from baby_joints.diary import Diary
    from baby_joints.ui.diary_bridge import DiaryBridge


def ask_first_copy(window: QWidget, bridge: DiaryBridge) -> None:
    """Ask for the file, and let the empty diary hold what it holds."""
    title = QCoreApplication.translate("Copies", "Open a copy")
    choose_copy(window, title, lambda path: open_first_copy(bridge, path))


def open_first_copy(bridge: DiaryBridge, path: Path) -> None:
    """Let the empty diary hold what the file holds; errors go to the window."""

    def replace(diary: Diary) -> Change:
        diary.backups.restore(path)
        return Change(action=ChangeAction.REPLACE, child_id=None, child_changed=True)

    bridge.change(replace)
