"""What the columns of a table mean."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from baby_joints.domain.spreadsheet.csv_field import CsvField
from baby_joints.domain.spreadsheet.date_order import DateOrder


@dataclass(frozen=True, slots=True, kw_only=True)
class CsvColumns:
    """How to read the rows of one table.

    `places` are the numbers of the columns, from 0. `order_is_sure`: no date of the table could be
    read in another order. `words` says, field by field, which code a word of the table stands for
    (empty: leave the field open), in addition to the words that the program knows. `given` holds
    codes for the fields that the table does not say. `child_is` is what the table calls this baby;
    rows about others are left out. With `reads_notes` joint, side and sound are taken from the
    words of the note, and a note without such words is left out. `written_at_once`: the rows were
    written down when it happened; else now counts as the time of writing. `source` names the kind
    of table, such as ``baby_buddy_notes``, so that the same row is known again.
    """

    places: Mapping[CsvField, int] = field(hash=False)
    order: DateOrder = DateOrder.YEAR_FIRST
    order_is_sure: bool = True
    words: Mapping[CsvField, Mapping[str, str]] = field(default_factory=dict, hash=False)
    given: Mapping[CsvField, str] = field(default_factory=dict, hash=False)
    child_is: str | None = None
    reads_notes: bool = False
    written_at_once: bool = False
    source: str = ""

    @property
    def tells_when(self) -> bool:
        """A column says on which day it happened."""
        return CsvField.OBSERVED_AT in self.places or CsvField.DAY in self.places

    def says(self, field_: CsvField) -> bool:
        """The table has a column for it, or a code was given for all rows."""
        return field_ in self.places or bool(self.given.get(field_))

    def with_column(self, place: int, field_: CsvField | None) -> "CsvColumns":
        """The column `place` says `field_`, None: nothing that is used."""
        places = {known: old for known, old in self.places.items() if old != place}
        if field_ is not None:
            places[field_] = place
        return replace(self, places=places)

    def with_given(self, field_: CsvField, code: str | None) -> "CsvColumns":
        """All rows are about `code`, None: that is not said; for a child, about this one."""
        if field_ is CsvField.CHILD:
            return replace(self, child_is=code)
        given = {known: old for known, old in self.given.items() if known != field_}
        if code is not None:
            given[field_] = code
        return replace(self, given=given)

    def with_word(self, told: tuple[CsvField, str], code: str | None) -> "CsvColumns":
        """What was `told` in that field stands for `code`, None: it is not known."""
        field_, word = told
        words = {known: dict(codes) for known, codes in self.words.items()}
        of_field = words.setdefault(field_, {})
        of_field.pop(word, None)
        if code is not None:
            of_field[word] = code
        return replace(self, words=words)
