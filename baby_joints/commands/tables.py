"""Tables on the command line: written, and read where nobody has to be asked."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from baby_joints.change import Change
from baby_joints.commands.problems import CommandError
from baby_joints.commands.usage import say
from baby_joints.diary import Diary
from baby_joints.diary_tables import DiaryTables
from baby_joints.domain.spreadsheet.csv_columns import CsvColumns
from baby_joints.domain.spreadsheet.csv_field import CsvField
from baby_joints.domain.spreadsheet.csv_row import CsvRow
from baby_joints.domain.spreadsheet.row_remark import RemarkKind, RowRemark

TABLE: Final = ".csv"
MOST_SHOWN: Final = 50
_IN_THE_WINDOW: Final = "Open the window, choose Diary and then Add from a file: it asks."
_WORDS: Final = {
    RemarkKind.OTHER_CHILD: "is about another child",
    RemarkKind.NO_TIME: "says no day",
    RemarkKind.UNCLEAR_TIME: "has a time that cannot be read",
    RemarkKind.IN_THE_FUTURE: "lies in the future",
    RemarkKind.BEFORE_BIRTH: "lies before the birth",
    RemarkKind.NO_JOINT: "names no joint",
    RemarkKind.NO_SOUND: "names no sound",
    RemarkKind.UNKNOWN_WORD: "has a word that is not known",
    RemarkKind.BAD_NUMBER: "has no whole number",
    RemarkKind.NO_SUCH_SIDE: "names a side that this joint does not have",
    RemarkKind.DOES_NOT_FIT: "has values that do not fit together",
    RemarkKind.NOT_ABOUT_A_JOINT: "does not speak of a sound",
    RemarkKind.UNCLEAR_NOTE: "can be read in more than one way",
    RemarkKind.ID_TWICE: "has the id of an earlier row; empty it in the row that was copied",
}
# Rows that are plainly not meant: they do not keep the others from being taken.
_NOT_MEANT: Final = frozenset({RemarkKind.OTHER_CHILD, RemarkKind.NOT_ABOUT_A_JOINT})


def is_table(path: Path) -> bool:
    """Whether `path` is named like a table."""
    return path.suffix.lower() == TABLE


def export_table(diary: Diary, path: Path) -> int:
    """Write all entries of the chosen child to a table; how many they were."""
    return DiaryTables(diary).write(path)


def import_table(diary: Diary, path: Path, *, skip_unclear: bool) -> Change:
    """Take the rows of a table; CommandError, and nothing taken, where somebody must be asked.

    With `skip_unclear` rows that cannot be read are named and left out.
    """
    tables = DiaryTables(diary)
    table = tables.read(path)
    columns = tables.suggested(table)
    _refuse_what_must_be_asked(columns)
    rows = tables.rows(table, columns)
    left_out = [row for row in rows if row.observation is None]
    _tell(left_out)
    unclear = sum(row.remarks[0].kind not in _NOT_MEANT for row in left_out)
    if unclear and not skip_unclear:
        raise CommandError(
            f"Nothing was taken, as {unclear} rows cannot be read. Mend them, or take the others"
            " with --skip-unclear."
        )
    return tables.take(rows)


def _refuse_what_must_be_asked(columns: CsvColumns) -> None:
    if not columns.tells_when:
        raise CommandError(f"No column is known to say when it happened. {_IN_THE_WINDOW}")
    if not columns.order_is_sure:
        raise CommandError(f"The dates may mean day or month first. {_IN_THE_WINDOW}")
    if CsvField.CHILD in columns.places and columns.child_is is None:
        raise CommandError(f"No row bears the name of the baby. {_IN_THE_WINDOW}")
    if not columns.reads_notes:
        missing = [
            field.value for field in (CsvField.JOINT, CsvField.SOUND) if not columns.says(field)
        ]
        if missing:
            raise CommandError(
                f"No column is known to say the {' or the '.join(missing)}. {_IN_THE_WINDOW}"
            )


def _tell(left_out: Iterable[CsvRow]) -> None:
    """One line for each row that is left out, up to a number that a person reads."""
    rows = list(left_out)
    for row in rows[:MOST_SHOWN]:
        say(f"Line {row.line} {_told(row.remarks[0])}: left out.")
    if len(rows) > MOST_SHOWN:
        say(f"And {len(rows) - MOST_SHOWN} more.")


def _told(remark: RowRemark) -> str:
    words = _WORDS[remark.kind]
    column = f" in {remark.field.value}" if remark.field is not None else ""
    return f"{words}{column} ({remark.text[:60]!r})" if remark.text else f"{words}{column}"
