"""Words for the columns of a table and for what is to be said about its rows."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from baby_joints.domain.spreadsheet.csv_field import CsvField
from baby_joints.domain.spreadsheet.row_remark import RemarkKind, RowRemark
from baby_joints.ui.isolated import isolated
from baby_joints.ui.translation_mark import QT_TRANSLATE_NOOP

LONGEST: Final = 80
# In the order in which they are offered; what no column of another program says comes last.
FIELDS: Final[Mapping[CsvField, str]] = {
    CsvField.OBSERVED_AT: QT_TRANSLATE_NOOP("TableFields", "Day and time"),
    CsvField.DAY: QT_TRANSLATE_NOOP("TableFields", "Day"),
    CsvField.CLOCK: QT_TRANSLATE_NOOP("TableFields", "Time of day"),
    CsvField.JOINT: QT_TRANSLATE_NOOP("TableFields", "Joint"),
    CsvField.SIDE: QT_TRANSLATE_NOOP("TableFields", "Side"),
    CsvField.SOUND: QT_TRANSLATE_NOOP("TableFields", "Sound"),
    CsvField.ACTIVITY: QT_TRANSLATE_NOOP("TableFields", "What was happening"),
    CsvField.TRIED: QT_TRANSLATE_NOOP("TableFields", "How often it was tried"),
    CsvField.SOUNDED: QT_TRANSLATE_NOOP("TableFields", "How often it sounded"),
    CsvField.REACTION: QT_TRANSLATE_NOOP("TableFields", "How the baby was"),
    CsvField.NOTICED: QT_TRANSLATE_NOOP("TableFields", "Heard or felt"),
    CsvField.SWELLING: QT_TRANSLATE_NOOP("TableFields", "Swelling"),
    CsvField.REDNESS: QT_TRANSLATE_NOOP("TableFields", "Redness"),
    CsvField.WARMTH: QT_TRANSLATE_NOOP("TableFields", "Warmth"),
    CsvField.FELT_LOOSE: QT_TRANSLATE_NOOP("TableFields", "Felt loose"),
    CsvField.MOVEMENT: QT_TRANSLATE_NOOP("TableFields", "How the limb moved"),
    CsvField.OBSERVER: QT_TRANSLATE_NOOP("TableFields", "Who noticed it"),
    CsvField.NOTE: QT_TRANSLATE_NOOP("TableFields", "Note"),
    CsvField.RECORDED_AT: QT_TRANSLATE_NOOP("TableFields", "When it was written"),
    CsvField.CHILD: QT_TRANSLATE_NOOP("TableFields", "Name of the baby"),
    CsvField.ID: QT_TRANSLATE_NOOP("TableFields", "Number of the row"),
    CsvField.HEAD_NECK_TORSO_SUPPORTED: QT_TRANSLATE_NOOP(
        "TableFields", "Lift: head, neck and body held"
    ),
    CsvField.MOVED_AS_ONE_UNIT: QT_TRANSLATE_NOOP("TableFields", "Lift: moved in one piece"),
    CsvField.BROUGHT_CLOSE_FIRST: QT_TRANSLATE_NOOP("TableFields", "Lift: brought close first"),
    CsvField.SLOW_AND_SMOOTH: QT_TRANSLATE_NOOP("TableFields", "Lift: slow and smooth"),
    CsvField.KEPT_CLOSE_TO_CHEST: QT_TRANSLATE_NOOP("TableFields", "Lift: kept close to the chest"),
    CsvField.LOOKS_ILL: QT_TRANSLATE_NOOP("TableFields", "Safety: looks ill"),
    CsvField.FEVER: QT_TRANSLATE_NOOP("TableFields", "Safety: fever"),
    CsvField.HOT_OR_SWOLLEN: QT_TRANSLATE_NOOP("TableFields", "Safety: hot or swollen"),
    CsvField.BENT_OR_BROKEN: QT_TRANSLATE_NOOP("TableFields", "Safety: bent or broken"),
    CsvField.HARD_CRYING: QT_TRANSLATE_NOOP("TableFields", "Safety: hard crying"),
    CsvField.FALL_OR_BRUISE: QT_TRANSLATE_NOOP("TableFields", "Safety: fall or bruise"),
}
_REMARKS: Final[Mapping[RemarkKind, str]] = {
    RemarkKind.OTHER_CHILD: QT_TRANSLATE_NOOP("TableRows", "It is about another baby: “{text}”."),
    RemarkKind.NO_TIME: QT_TRANSLATE_NOOP("TableRows", "It says no day."),
    RemarkKind.UNCLEAR_TIME: QT_TRANSLATE_NOOP(
        "TableRows", "“{text}” cannot be read as a day or a time."
    ),
    RemarkKind.IN_THE_FUTURE: QT_TRANSLATE_NOOP("TableRows", "“{text}” has not come yet."),
    RemarkKind.BEFORE_BIRTH: QT_TRANSLATE_NOOP("TableRows", "“{text}” is before the birth."),
    RemarkKind.NO_JOINT: QT_TRANSLATE_NOOP("TableRows", "It names no joint."),
    RemarkKind.NO_SOUND: QT_TRANSLATE_NOOP("TableRows", "It names no sound."),
    RemarkKind.UNKNOWN_WORD: QT_TRANSLATE_NOOP("TableRows", "The word “{text}” is not known."),
    RemarkKind.BAD_NUMBER: QT_TRANSLATE_NOOP("TableRows", "“{text}” is no whole number."),
    RemarkKind.NO_SUCH_SIDE: QT_TRANSLATE_NOOP("TableRows", "This joint has no side “{text}”."),
    RemarkKind.DOES_NOT_FIT: QT_TRANSLATE_NOOP(
        "TableRows", "{field}: “{text}” does not fit the rest of the row."
    ),
    RemarkKind.NOT_ABOUT_A_JOINT: QT_TRANSLATE_NOOP("TableRows", "It does not speak of a sound."),
    RemarkKind.UNCLEAR_NOTE: QT_TRANSLATE_NOOP(
        "TableRows", "The note can mean more than one thing: “{text}”"
    ),
    RemarkKind.ID_TWICE: QT_TRANSLATE_NOOP(
        "TableRows", "An earlier row has the same id. Empty it in the row you copied."
    ),
    RemarkKind.NOON_TAKEN: QT_TRANSLATE_NOOP("TableRows", "No time given: noon was taken."),
    RemarkKind.READ_FROM_NOTE: QT_TRANSLATE_NOOP("TableRows", "Read from the note."),
}


def field_word(field: CsvField) -> str:
    """What a column says: "Day and time"."""
    return QCoreApplication.translate("TableFields", FIELDS[field])


def remark_words(remark: RowRemark) -> str:
    """Why a row is left out, or what was taken for granted, in one sentence."""
    text = QCoreApplication.translate("TableRows", _REMARKS[remark.kind])
    field = field_word(remark.field) if remark.field is not None else ""
    return text.format(text=isolated(shortened(remark.text)), field=field)


def shortened(text: str) -> str:
    """The beginning of a long text, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else f"{line[:LONGEST]}…"
