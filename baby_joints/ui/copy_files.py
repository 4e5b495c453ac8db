"""The dialogs that ask for the file of a copy."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from baby_joints.paths import backup_dir

if TYPE_CHECKING:
    from collections.abc import Callable

    from baby_joints.secret import Secret
    from baby_joints.ui.theme import Theme

ENDING: Final = "bjbackup"
# By the names of the classes: storage lies below the diary, where the window may not reach.
_LOCKED: Final = frozenset({"PasswordNeededError", "WrongPasswordError"})


def choose_copy(
    parent: QWidget, title: str, take: Callable[[Path], None], folder: Path | None = None
) -> None:
    """Ask for a file that is there, first in `folder` if that is there."""
    dialog = _dialog(parent, title)
    if folder is not None and folder.is_dir():
        dialog.setDirectory(str(folder))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda chosen: take(Path(chosen)))
    dialog.open()


def has_backups(diary: Path) -> bool:
    """Whether files that look like backups lie beside the diary, which may be gone itself."""
    try:
        return any(backup_dir(diary).glob(f"*.{ENDING}"))
    except OSError:
        return False


def name_copy(parent: QWidget, title: str, name: str, take: Callable[[Path], None]) -> None:
    """Ask where a new file is to go; `name` is offered, without its ending."""
    dialog = _dialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(ENDING)
    dialog.selectFile(f"{name}.{ENDING}")
    dialog.fileSelected.connect(lambda chosen: take(Path(chosen)))
    dialog.open()


def is_locked(error: Exception) -> bool:
    """The copy has a password of its own, or another one than was given."""
    return type(error).__name__ in _LOCKED


def ask_copy_password(
    parent: QWidget,
    theme: Theme,
    take: Callable[[Secret], None],
    *,
    was_wrong: bool,
    is_diary: bool = False,
) -> None:
    """Ask for the password of a copy, or of a diary; `was_wrong`: one was given before."""
    from baby_joints.ui.dialogs.copy_password_dialog import CopyPasswordDialog

    dialog = CopyPasswordDialog(theme, is_diary=is_diary, was_wrong=was_wrong, parent=parent)
    dialog.given.connect(take)
    dialog.open()


def _dialog(parent: QWidget, title: str) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setNameFilters(
        [
            QCoreApplication.translate("Copies", "Copies of a diary (*.bjbackup)"),
            QCoreApplication.translate("Copies", "All files (*)"),
        ]
    )
    # Here, as no start needs it.
    from baby_joints.ui.usual_folder import begin_in_usual_folder

    begin_in_usual_folder(dialog)
    return dialog
