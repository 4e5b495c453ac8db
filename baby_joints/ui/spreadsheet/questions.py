"""What has to be asked about a table before its rows can be read."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from baby_joints.domain.spreadsheet.csv_columns import CsvColumns
from baby_joints.domain.spreadsheet.csv_field import CsvField
from baby_joints.domain.spreadsheet.csv_row import CsvRow
from baby_joints.domain.spreadsheet.csv_table import CsvTable
from baby_joints.domain.spreadsheet.row_remark import RemarkKind
from baby_joints.ui.isolated import isolated
from baby_joints.ui.spreadsheet.choice_list import Asked
from baby_joints.ui.spreadsheet.code_words import codes_of
from baby_joints.ui.spreadsheet.field_words import FIELDS, field_word, shortened

translate = QCoreApplication.translate

# Words that are asked about at once; the next ones follow when these are answered.
MOST_WORDS = 12
EXAMPLES = 3


def column_questions(table: CsvTable, columns: CsvColumns) -> list[Asked]:
    """For each column what it says; the key is the number of the column."""
    fields = {place: field.value for field, place in columns.places.items()}
    choices = [(field.value, field_word(field)) for field in FIELDS]
    nothing = translate("TableQuestions", "Not used")
    return [
        Asked(place, _column_name(name, place), _examples(table, place), nothing, choices, chosen)
        for place, name in enumerate(table.header)
        for chosen in [fields.get(place)]
    ]


def given_questions(columns: CsvColumns) -> list[Asked]:
    """What no column says, for all rows; the key is the field."""
    if columns.reads_notes:
        return []
    wanted = [CsvField.JOINT, CsvField.SIDE, CsvField.SOUND]
    if CsvField.SOUND in columns.places:
        wanted.remove(CsvField.SOUND)
    if CsvField.JOINT in columns.places:
        wanted.remove(CsvField.JOINT)
    if CsvField.SIDE in columns.places or CsvField.JOINT in columns.places:
        wanted.remove(CsvField.SIDE)
    words = {
        CsvField.JOINT: translate("TableQuestions", "Which joint are all rows about?"),
        CsvField.SIDE: translate("TableQuestions", "On which side of the baby?"),
        CsvField.SOUND: translate("TableQuestions", "Which sound do all rows tell of?"),
    }
    nothing = translate("TableQuestions", "Not said")
    return [
        Asked(field, words[field], "", nothing, codes_of(field), columns.given.get(field))
        for field in wanted
    ]


def child_questions(table: CsvTable, columns: CsvColumns, name: str) -> list[Asked]:
    """Which name of the table is this baby; nothing where the table names nobody."""
    place = columns.places.get(CsvField.CHILD)
    if place is None:
        return []
    names = list(dict.fromkeys(text.strip() for text in table.column(place)))
    text = translate("TableQuestions", "Which rows are about {name}?").format(name=isolated(name))
    nothing = translate("TableQuestions", "None")
    choices = [(found, shortened(found)) for found in names]
    return [Asked(CsvField.CHILD, text, "", nothing, choices, columns.child_is)]


def word_questions(rows: Sequence[CsvRow], columns: CsvColumns) -> list[Asked]:
    """The words that are not known, and those that a person explained; keyed by field and word."""
    asked: dict[tuple[CsvField, str], str | None] = {
        (field, word): code
        for field, words in columns.words.items()
        for word, code in words.items()
    }
    for row in rows:
        for remark in row.remarks:
            if remark.kind is RemarkKind.UNKNOWN_WORD and remark.field is not None:
                asked.setdefault((remark.field, remark.text), None)
    leave_out = translate("TableQuestions", "Leave the row out")
    leave_open = ("", translate("TableQuestions", "Leave it open"))
    text = translate("TableQuestions", "{field}: what does “{word}” mean?")
    return [
        Asked(
            (field, word),
            text.format(field=field_word(field), word=isolated(shortened(word))),
            "",
            leave_out,
            [leave_open, *codes_of(field)],
            code,
        )
        for (field, word), code in [*asked.items()][: MOST_WORDS + len(columns.words)]
    ]


def _column_name(name: str, place: int) -> str:
    if name:
        return shortened(name)
    return translate("TableQuestions", "Column {n}").format(n=place + 1)


def _examples(table: CsvTable, place: int) -> str:
    """The first texts of a column, as they stand there."""
    found = list(dict.fromkeys(shortened(text) for text in table.column(place)[:50]))
    return ", ".join(found[:EXAMPLES])
