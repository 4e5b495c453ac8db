"""A file that could not be added, in plain words: what is wrong with it, and what to do."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from baby_joints.domain.file_problem import FileProblem
from baby_joints.ui.isolated import isolated
from baby_joints.ui.path_text import breakable
from baby_joints.ui.translation_mark import QT_TRANSLATE_NOOP

_WORDS: Final[dict[FileProblem, str]] = {
    FileProblem.GONE: QT_TRANSLATE_NOOP(
        "Errors", "It is not there any more. Look where it is now, then choose it again."
    ),
    FileProblem.UNREADABLE: QT_TRANSLATE_NOOP(
        "Errors",
        "The computer does not let us read it. Copy it to a folder of yours, then add the copy.",
    ),
    FileProblem.EMPTY: QT_TRANSLATE_NOOP(
        "Errors", "It is empty. Save it again where it comes from, then add it."
    ),
    FileProblem.NO_DIARY: QT_TRANSLATE_NOOP(
        "Errors", "There is no diary in it. Choose the file that the program saved."
    ),
    FileProblem.NO_TABLE: QT_TRANSLATE_NOOP(
        "Errors", "It is no table that can be read. Save it as CSV, then add it again."
    ),
    FileProblem.NOT_WHOLE: QT_TRANSLATE_NOOP(
        "Errors",
        "A part of it is damaged or missing. Save it again where it comes from, then add it.",
    ),
    FileProblem.LOCKED: QT_TRANSLATE_NOOP(
        "Errors", "It has a password. Save a copy without one, then add that."
    ),
    FileProblem.TOO_LARGE: QT_TRANSLATE_NOOP("Errors", "It is too large. Is it the right file?"),
    FileProblem.NEWER: QT_TRANSLATE_NOOP(
        "Errors",
        "It is from a newer version of the program. Update the program, then add the file again.",
    ),
    FileProblem.WHOLE_COPY: QT_TRANSLATE_NOOP(
        "Errors", "It is a copy of a whole diary. Open it under Settings, Backups."
    ),
    FileProblem.MISFIT: QT_TRANSLATE_NOOP(
        "Errors", "It does not fit this diary. Is it about another baby? Check name and birth date."
    ),
    FileProblem.WRONG: QT_TRANSLATE_NOOP(
        "Errors", "Something in it is wrong. Correct it, or save it again where it comes from."
    ),
}


# By what they carry: the errors of files lie below the diary, where the window may not reach.
def file_problem(error: BaseException) -> FileProblem | None:
    """What keeps a file out of the diary; None for any other error."""
    kind = getattr(error, "kind", None)
    return kind if isinstance(kind, FileProblem) else None


def file_title(error: BaseException) -> str:
    """Which file it is about."""
    source: str = getattr(error, "source", "")
    if not source:
        return QCoreApplication.translate("Errors", "This file could not be added.")
    words = QCoreApplication.translate("Errors", "{file} could not be added.")
    return words.format(file=isolated(breakable(source)))


def file_advice(error: BaseException, problem: FileProblem) -> str:
    """What is wrong with it, and what to do."""
    words = QCoreApplication.translate("Errors", _WORDS[problem])
    kept = QCoreApplication.translate("Errors", "Your diary is as it was.")
    place = _place_in_file(error) if problem is FileProblem.WRONG else ""
    return " ".join(filter(None, (words, kept, place)))


def _place_in_file(error: BaseException) -> str:
    """Which record and field of it is wrong."""
    record, field = getattr(error, "record", ""), getattr(error, "field", "")
    if record and field:
        words = QCoreApplication.translate("Errors", "Look at {record}, {field}.")
        return words.format(record=record, field=field)
    words = QCoreApplication.translate("Errors", "Look at {record}.")
    return words.format(record=record or field) if record or field else ""
