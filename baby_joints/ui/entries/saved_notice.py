"""What is said when a diary was written to a file."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

from baby_joints.domain.attachment import Attachment
from baby_joints.ui.formatting import list_words
from baby_joints.ui.isolated import isolated
from baby_joints.ui.widgets.notice import Notice

_ARCHIVE: Final = ".zip"


def saved_notice(path: Path, left_out: Iterable[Attachment]) -> Notice:
    """It is saved at `path`, without the photos and clips that were `left_out`."""
    files = list_words([one.name for one in left_out])
    words = "{name}"
    if files:
        words = QCoreApplication.translate(
            "FileDesk", "{name}. Not in it, as they are missing or damaged: {files}."
        )
    elif path.suffix.lower() == _ARCHIVE:
        words = QCoreApplication.translate(
            "FileDesk", "{name}. A photo in it may tell where it was taken."
        )
    saved = QCoreApplication.translate("FileDesk", "Saved")
    return Notice(saved, words.format(name=isolated(path.name), files=files))
