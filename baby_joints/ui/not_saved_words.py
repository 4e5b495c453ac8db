"""A file that was not saved, in plain words: which it is, why, and what to do."""

import errno
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication

from baby_joints.ui.not_saved_error import NotSavedError
from baby_joints.ui.saved_thing import SavedThing
from baby_joints.ui.translation_mark import QT_TRANSLATE_NOOP

_WHAT: Final[dict[SavedThing, str]] = {
    SavedThing.PDF: QT_TRANSLATE_NOOP("Errors", "The PDF was not saved"),
    SavedThing.DIARY: QT_TRANSLATE_NOOP("Errors", "The diary file was not saved"),
    SavedThing.TABLE: QT_TRANSLATE_NOOP("Errors", "The table was not saved"),
    SavedThing.CALENDAR: QT_TRANSLATE_NOOP("Errors", "The calendar file was not saved"),
    SavedThing.COPY: QT_TRANSLATE_NOOP("Errors", "The copy was not saved"),
    SavedThing.CLIP: QT_TRANSLATE_NOOP("Errors", "The photo or clip was not saved"),
}
_FULL: Final = (
    QT_TRANSLATE_NOOP("Errors", "the disk is full."),
    QT_TRANSLATE_NOOP("Errors", "Free some space, then try again. Your diary is safe."),
)
_REFUSED: Final = (
    QT_TRANSLATE_NOOP("Errors", "the computer does not allow to write there."),
    QT_TRANSLATE_NOOP("Errors", "Choose another folder. Your diary is safe."),
)
_GONE: Final = (
    QT_TRANSLATE_NOOP("Errors", "the folder is not there."),
    QT_TRANSLATE_NOOP("Errors", "Choose another folder. Your diary is safe."),
)
_HELD: Final = (
    QT_TRANSLATE_NOOP("Errors", "the file is open in another program."),
    QT_TRANSLATE_NOOP(
        "Errors", "Close it there or choose another name. The old file is as it was."
    ),
)
_OTHER: Final = (
    QT_TRANSLATE_NOOP("Errors", "the file could not be written."),
    QT_TRANSLATE_NOOP("Errors", "Choose another place. Your diary is safe."),
)
# No space left, and no more space for this user; Windows has no number for the second.
FULL: Final = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})


def not_saved_words(error: NotSavedError) -> tuple[str, str]:
    """Title and advice."""
    why, advice = _why(error)
    title = QCoreApplication.translate("Errors", "{what}: {why}")
    what = QCoreApplication.translate("Errors", _WHAT[error.what])
    told = QCoreApplication.translate("Errors", why)
    return title.format(what=what, why=told), QCoreApplication.translate("Errors", advice)


def causes(error: BaseException) -> Iterator[BaseException]:
    """What lies behind it, the nearest first."""
    behind = error.__cause__
    while behind is not None:
        yield behind
        behind = behind.__cause__


def _why(error: NotSavedError) -> tuple[str, str]:
    for cause in causes(error):
        if type(cause).__name__ in {"NoRoomForBackupError", "DatabaseFullError"}:
            return _FULL
        if isinstance(cause, OSError):
            return _of_system(cause)
    return _OTHER


def _of_system(error: OSError) -> tuple[str, str]:
    if error.errno in FULL:
        return _FULL
    if type(error).__name__ == "FileHeldError":
        return _HELD
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return _REFUSED
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return _GONE
    return _OTHER
