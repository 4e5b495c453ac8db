"""Errors in plain words: the one place that turns any of them into something to read."""

import errno
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from baby_joints.domain.attachment_error import AttachmentError
from baby_joints.domain.checks import MAX_TEXT, TOO_LONG
from baby_joints.domain.errors import DomainError
from baby_joints.paths import backup_dir
from baby_joints.ui.clips.clip_words import problem_words
from baby_joints.ui.dates import plain_digits
from baby_joints.ui.explanation import Explanation
from baby_joints.ui.file_problem_words import file_advice, file_problem, file_title
from baby_joints.ui.formatting import data_size
from baby_joints.ui.isolated import isolated
from baby_joints.ui.not_saved_error import NotSavedError
from baby_joints.ui.not_saved_words import FULL, causes, not_saved_words
from baby_joints.ui.path_text import place_words
from baby_joints.ui.translation_mark import QT_TRANSLATE_NOOP

# By the name of the class: storage and files lie below the diary, where the window may not reach.
_WORDS: Final[dict[str, tuple[str, str]]] = {
    "NewerDatabaseError": (
        QT_TRANSLATE_NOOP("Errors", "This diary is from a newer version of the program."),
        QT_TRANSLATE_NOOP("Errors", "Update the program, then open the diary again."),
    ),
    "NotADiaryError": (
        QT_TRANSLATE_NOOP("Errors", "This file is not a diary."),
        QT_TRANSLATE_NOOP("Errors", "Choose another file. This one was not changed."),
    ),
    "DamagedDatabaseError": (
        QT_TRANSLATE_NOOP("Errors", "A part of the diary cannot be read."),
        QT_TRANSLATE_NOOP("Errors", "Leave the file as it is. Open a backup of it instead."),
    ),
    "PasswordNeededError": (
        QT_TRANSLATE_NOOP("Errors", "The diary is locked."),
        QT_TRANSLATE_NOOP("Errors", "Open it with its password."),
    ),
    "WrongPasswordError": (
        QT_TRANSLATE_NOOP("Errors", "That is not the password."),
        QT_TRANSLATE_NOOP("Errors", "Try again. Nothing was changed or lost."),
    ),
    "EncryptionMissingError": (
        QT_TRANSLATE_NOOP("Errors", "This computer cannot open diaries with a password."),
        QT_TRANSLATE_NOOP(
            "Errors", "Install the program again, or use another computer. Nothing was changed."
        ),
    ),
    "DatabaseAccessError": (
        QT_TRANSLATE_NOOP("Errors", "The diary cannot be read or saved here."),
        QT_TRANSLATE_NOOP(
            "Errors", "Is its disk there? Check that the file and its folder are yours."
        ),
    ),
    "DatabaseBusyError": (
        QT_TRANSLATE_NOOP("Errors", "Another program holds the diary."),
        QT_TRANSLATE_NOOP("Errors", "Close it there, then try again."),
    ),
    "DatabaseFullError": (
        QT_TRANSLATE_NOOP("Errors", "It was not saved: the disk is full."),
        QT_TRANSLATE_NOOP(
            "Errors", "Free some space, then save again. What you wrote is still here."
        ),
    ),
    "NoRoomError": (
        QT_TRANSLATE_NOOP("Errors", "It was not done: the disk is nearly full."),
        QT_TRANSLATE_NOOP("Errors", "Free some space, then try again. Your diary is safe."),
    ),
    "NoRoomForBackupError": (
        QT_TRANSLATE_NOOP("Errors", "No backup was made: the disk is nearly full."),
        QT_TRANSLATE_NOOP("Errors", "Free some space. Your diary is safe."),
    ),
    "DatabaseMovedError": (
        QT_TRANSLATE_NOOP("Errors", "The diary's file was moved while it was open."),
        QT_TRANSLATE_NOOP("Errors", "Put it back, then start the program again."),
    ),
    "MigrationError": (
        QT_TRANSLATE_NOOP("Errors", "An older diary could not be brought up to date."),
        QT_TRANSLATE_NOOP("Errors", "It was not changed. Please tell us."),
    ),
    "BackupNotMadeError": (
        QT_TRANSLATE_NOOP("Errors", "No backup was made."),
        QT_TRANSLATE_NOOP(
            "Errors", "Is the disk full, or the folder not yours? Your diary is safe."
        ),
    ),
    "ClosedDatabaseError": (
        QT_TRANSLATE_NOOP("Errors", "It was not finished: the diary was closed meanwhile."),
        QT_TRANSLATE_NOOP("Errors", "Start it again. Your diary is as it was."),
    ),
    "DatabaseError": (
        QT_TRANSLATE_NOOP("Errors", "The diary could not be read or written."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was lost. Try again."),
    ),
    "FormNotKeptError": (
        QT_TRANSLATE_NOOP("Errors", "What you began to write cannot be kept."),
        QT_TRANSLATE_NOOP("Errors", "Note it elsewhere. Then close the window."),
    ),
    "RecordingNotKeptError": (
        QT_TRANSLATE_NOOP("Errors", "The recording is not kept yet."),
        QT_TRANSLATE_NOOP("Errors", "Add it again, or close the window without it."),
    ),
    "SettingsNotKeptError": (
        QT_TRANSLATE_NOOP("Errors", "Your settings could not be kept."),
        QT_TRANSLATE_NOOP("Errors", "They hold until the window is closed. Your diary is safe."),
    ),
    "NotPrintedError": (
        QT_TRANSLATE_NOOP("Errors", "It was not printed."),
        QT_TRANSLATE_NOOP("Errors", "Look at the printer, then try again."),
    ),
    "PermissionError": (
        QT_TRANSLATE_NOOP("Errors", "The computer does not allow to write there."),
        QT_TRANSLATE_NOOP("Errors", "Choose another folder. Your diary is safe."),
    ),
    "FileNotFoundError": (
        QT_TRANSLATE_NOOP("Errors", "The file or folder is not there."),
        QT_TRANSLATE_NOOP("Errors", "Choose another place. Your diary is safe."),
    ),
    "OSError": (
        QT_TRANSLATE_NOOP("Errors", "The file could not be read or written."),
        QT_TRANSLATE_NOOP("Errors", "Choose another place. Your diary is safe."),
    ),
}

_FIELDS: Final[dict[str, str]] = {
    "observed_at": QT_TRANSLATE_NOOP(
        "Errors", "Check day and time. It cannot be before the birth, or in the future."
    ),
    "born_on": QT_TRANSLATE_NOOP("Errors", "Check the birth date. An entry may lie before it."),
    "due_on": QT_TRANSLATE_NOOP("Errors", "Check the due date: it does not fit the birth."),
    "name": QT_TRANSLATE_NOOP("Errors", "Write a name."),
    "tried": QT_TRANSLATE_NOOP("Errors", "Check how often you tried and it sounded."),
    "sounded": QT_TRANSLATE_NOOP("Errors", "Check how often you tried and it sounded."),
    "path": QT_TRANSLATE_NOOP("Errors", "That is the diary itself. Choose another name."),
    "diary": QT_TRANSLATE_NOOP(
        "Errors", "Another diary was being opened. Go back to yours, then save again."
    ),
    "entries": QT_TRANSLATE_NOOP(
        "Errors", "These entries are another baby's. Choose that baby, then add the file again."
    ),
    "undo": QT_TRANSLATE_NOOP("Errors", "It was changed elsewhere since. It stays as it is now."),
}

_UNKNOWN: Final = (
    QT_TRANSLATE_NOOP("Errors", "Something in the program went wrong."),
    QT_TRANSLATE_NOOP("Errors", "You can go on. What was saved is safe."),
)
# What is written whole or not at all has such a name first; nobody asked for it.
_TEMPORARY: Final = ".baby-joints-"


def explain(error: BaseException) -> Explanation:
    """Plain words for any error, with the technical details for whoever helps."""
    # Only now: an error is rare, and the module is large.
    import traceback

    details = "".join(traceback.format_exception(error)).strip()
    if isinstance(error, AttachmentError):
        title = QCoreApplication.translate("Errors", "This photo or clip cannot be used.")
        return Explanation(title, problem_words(error), details)
    problem = file_problem(error)
    if problem is not None:
        return Explanation(file_title(error), file_advice(error, problem), details)
    if isinstance(error, DomainError):
        title = QCoreApplication.translate("Errors", "This cannot be saved as it is.")
        return Explanation(title, _about_value(error), details)
    title, advice = _title_and_advice(error)
    told = (advice, _room(error), _kept(error), _written(error))
    return Explanation(title, " ".join(filter(None, told)), details, _place(error))


def _title_and_advice(error: BaseException) -> tuple[str, str]:
    if isinstance(error, NotSavedError):
        return not_saved_words(error)
    title, advice = _words_for(error)
    return QCoreApplication.translate("Errors", title), QCoreApplication.translate("Errors", advice)


def _place(error: BaseException) -> str:
    """The file or folder that it is about; empty when there is none."""
    path: object = getattr(error, "path", None)
    if isinstance(error, OSError) and isinstance(error.filename, str):
        path = Path(error.filename)
    if not isinstance(path, Path):
        return ""
    if "Backup" in type(error).__name__:
        path = backup_dir(path)
    wanted = path.parent if path.name.startswith(_TEMPORARY) else path
    text = QCoreApplication.translate("Errors", "Where: {file}")
    return text.format(file=place_words(wanted))


def _room(error: BaseException) -> str:
    """How much room is lacking for a copy; empty for any other error."""
    lacking: int = max(getattr(one, "lacking", 0) for one in (error, *causes(error)))
    if not lacking:
        return ""
    text = QCoreApplication.translate("Errors", "It takes {size} more.")
    return text.format(size=data_size(lacking))


def _kept(error: BaseException) -> str:
    """Where what was saved can be found, if the diary's own file is gone or may not be used."""
    kept: Path | None = getattr(error, "kept", None)
    backup: Path | None = getattr(error, "backup", None)
    if kept is not None:
        # Where it lies matters: the folder of the diary may be gone too.
        text = QCoreApplication.translate("Errors", "What you saved is in {file}.")
        return text.format(file=place_words(kept))
    if backup is not None:
        text = QCoreApplication.translate("Errors", "A copy of it is in {file}.")
        return text.format(file=place_words(backup))
    return ""


def _written(error: BaseException) -> str:
    """The words that go with the window; empty for any other error."""
    written: str = getattr(error, "written", "")
    text = QCoreApplication.translate("Errors", "You wrote: {words}")
    return text.format(words=isolated(written)) if written else ""


def _words_for(error: BaseException) -> tuple[str, str]:
    if isinstance(error, OSError) and error.errno in FULL:
        return _WORDS["DatabaseFullError"]
    if isinstance(error, OSError) and error.errno == errno.EROFS:
        return _WORDS["PermissionError"]
    for kind in type(error).__mro__:
        if kind.__name__ in _WORDS:
            return _WORDS[kind.__name__]
    return _UNKNOWN


def _about_value(error: DomainError) -> str:
    """What to change: the usual mistakes in words, any other by the name of its field."""
    if error.problem == TOO_LONG:
        about = QCoreApplication.translate(
            "Errors", "A text is too long. It may have {most} letters. Make it shorter."
        )
        return about.format(most=plain_digits(QLocale().toString(MAX_TEXT)))
    advice = _FIELDS.get(error.field)
    if advice is not None:
        return QCoreApplication.translate("Errors", advice)
    about = QCoreApplication.translate("Errors", "Check this value: {field}.")
    return about.replace("{field}", error.field)
