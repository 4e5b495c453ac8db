"""The cells of one row, by what their columns mean."""

import re
from typing import Final

from baby_joints.domain.spreadsheet.csv_columns import CsvColumns
from baby_joints.domain.spreadsheet.csv_field import CsvField
from baby_joints.domain.spreadsheet.row_remark import RemarkKind
from baby_joints.exchange.spreadsheet.row_refused_error import RowRefusedError
from baby_joints.exchange.spreadsheet.word_codes import WordCodes, plain_word

# A whole number, also as programs write it that know no others: 3,0 or 3.00. "1.000" might be a
# thousand or one, so it is neither.
_WHOLE: Final = re.compile(r"(\d{1,6})(?:[.,]0{1,2})?")
_SEPARATORS: Final = re.compile(r"[;,/|+]")


class Cells:
    """Reads one row; each method raises RowRefusedError for a text that it cannot read."""

    def __init__(self, row: tuple[str, ...], columns: CsvColumns, words: WordCodes) -> None:
        self._row = row
        self._columns = columns
        self._words = words

    def text(self, field: CsvField) -> str:
        """What stands in the column, without blanks around it; empty when there is none."""
        place = self._columns.places.get(field)
        return "" if place is None else self._row[place].strip()

    def code(self, field: CsvField) -> str | None:
        """The code in the column; the one given for all rows, or None, where it is empty."""
        text = self.text(field)
        if not text:
            return self._columns.given.get(field) or None
        return self._code_of(field, text)

    def codes(self, field: CsvField) -> list[str]:
        """All codes in a column that may hold several, such as ``heard; felt``."""
        text = self.text(field)
        if not text:
            given = self._columns.given.get(field)
            return [given] if given else []
        parts = [part for part in _SEPARATORS.split(text) if part.strip()]
        return [code for part in parts if (code := self._code_of(field, part)) is not None]

    def number(self, field: CsvField) -> int | None:
        """The whole number in the column; None where it is empty."""
        text = self.text(field)
        if not text:
            return None
        found = _WHOLE.fullmatch(text)
        if found is None:
            raise RowRefusedError(RemarkKind.BAD_NUMBER, field, text)
        return int(found[1])

    def _code_of(self, field: CsvField, text: str) -> str | None:
        chosen = self._columns.words.get(field, {}).get(plain_word(text))
        if chosen is not None:
            return chosen or None
        code = self._words.code(field, text)
        if code is None:
            raise RowRefusedError(RemarkKind.UNKNOWN_WORD, field, text.strip())
        return code
