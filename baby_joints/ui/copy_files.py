"""The dialogs that ask for the file of a copy."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

ENDING: Final = "bjbackup"


def choose_copy(parent: QWidget, title: str, take: Callable[[Path], None]) -> None:
    """Ask for a file that is there."""
    dialog = _dialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda chosen: take(Path(chosen)))
    dialog.open()


def name_copy(parent: QWidget, title: str, name: str, take: Callable[[Path], None]) -> None:
    """Ask where a new file is to go; `name` is offered, without its ending."""
    dialog = _dialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(ENDING)
    dialog.selectFile(f"{name}.{ENDING}")
    dialog.fileSelected.connect(lambda chosen: take(Path(chosen)))
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
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    dialog.setDirectory(QStandardPaths.writableLocation(documents))
    return dialog
