"""Where a dialog for files begins when nobody has chosen a folder yet."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog


def begin_in_usual_folder(
    dialog: QFileDialog,
    place: QStandardPaths.StandardLocation = QStandardPaths.StandardLocation.DocumentsLocation,
) -> None:
    """Documents, or where there is no such folder, the home folder: never that of the program."""
    folder = Path(QStandardPaths.writableLocation(place))
    dialog.setDirectory(str(folder if folder.is_dir() else Path.home()))
