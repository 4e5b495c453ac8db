"""Tables (CSV) out of and into an open diary, without Qt."""

from collections.abc import Iterable
from datetime import tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from baby_joints.actions.own_file import refuse_own_file
from baby_joints.change import Change
from baby_joints.domain.spreadsheet.csv_columns import CsvColumns
from baby_joints.domain.spreadsheet.csv_row import CsvRow
from baby_joints.domain.spreadsheet.csv_table import CsvTable

if TYPE_CHECKING:
    from uuid import UUID

    from baby_joints.diary import Diary
    from baby_joints.domain.child import Child


class DiaryTables:
    """Reads and writes tables of entries about the chosen child of `diary`.

    Nothing is written into the diary before `take`. Times without an offset are those of `place`,
    by default of this computer.
    """

    def __init__(self, diary: "Diary", place: tzinfo | None = None) -> None:
        self._diary = diary
        self._place = place

    def read(self, path: Path) -> CsvTable:
        """The table in a file; raises DiaryFileError, in one line, for what is none."""
        from baby_joints.exchange.spreadsheet.csv_reading import read_csv

        return read_csv(path)

    def suggested(self, table: CsvTable) -> CsvColumns:
        """What the columns most likely mean."""
        from baby_joints.exchange.spreadsheet.suggestion import suggest
        from baby_joints.exchange.spreadsheet.word_codes import read_word_codes

        return suggest(table, self._child(), read_word_codes())

    def rows(self, table: CsvTable, columns: CsvColumns) -> tuple[CsvRow, ...]:
        """Every row as `columns` say, understood or left out with the reason."""
        from baby_joints.exchange.spreadsheet.row_reading import RowReader
        from baby_joints.exchange.spreadsheet.word_codes import read_word_codes

        words, now = read_word_codes(), self._diary.now()
        reader = RowReader(table, columns, self._child(), words, now=now, place=self._place)
        return reader.rows()

    def take(self, rows: Iterable[CsvRow], child_id: "UUID | None" = None) -> Change:
        """Add the entries of the rows that were understood, as one action.

        They are about `child_id`, by default the chosen child. An entry that is or was in the diary
        is left as it is there: a table is no edit.
        """
        entries = (row.observation for row in rows)
        found = (entry for entry in entries if entry is not None)
        return self._diary.record_all(found, child_id)

    def write(self, path: Path) -> int:
        """Write all entries to a table and return how many; OSError when that fails."""
        from baby_joints.exchange.spreadsheet.csv_writing import write_csv

        refuse_own_file(self._diary.path, path)
        contents = self._diary.contents()
        write_csv(contents, path)
        return len(contents.observations)

    def _child(self) -> "Child":
        return self._diary.contents().child
