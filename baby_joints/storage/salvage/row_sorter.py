"""Which table a row is from when only the row is known, and which of its versions counts."""

import re
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from sqlalchemy import Table

from baby_joints.storage.mapping import CHECKSUMS
from baby_joints.storage.row_checksum import RowChecksum
from baby_joints.storage.salvage.record import Value
from baby_joints.storage.tables.all_tables import (
    ATTACHMENT_CONTENT,
    ATTACHMENT_PIECE,
    CHILD,
    HIP_SIGNS,
    META,
    OBSERVATION,
    TOMBSTONE,
    VISIT,
)

Row = tuple[Value, ...]

_ID: Final = re.compile("[0-9a-f]{32}")
# The columns that say when a version was written; all begin with the time in UTC.
_WRITTEN: Final = ("changed_at", "recorded_at", "deleted_at", "added_at")
# The list of the tables has rows of 5 values; what is longer can only be the diary's.
_LONGEST_OTHER: Final = 5
_TABLES: Final = (CHILD, OBSERVATION, HIP_SIGNS, VISIT, TOMBSTONE, ATTACHMENT_CONTENT, META)


class _Shape(NamedTuple):
    """How rows of a table look: a row from before an update of the tables ends earlier."""

    table: Table
    most: int
    least: int
    belongs: bool
    written: tuple[int, ...]
    checksum: RowChecksum | None

    def is_right(self, row: Row) -> bool:
        """The row says what was written, as far as that can be known."""
        return self.checksum is None or self.checksum.is_right(self.whole(row))

    def whole(self, row: Row) -> Row:
        """All columns; a row from before the checksums counts as it is."""
        padded = (*row, *(None,) * (self.most - len(row)))
        if self.checksum is None or len(row) > self.checksum.place:
            return padded
        place = self.checksum.place
        return (*padded[:place], self.checksum.of_stored(padded), *padded[place + 1 :])


def _shape(table: Table) -> _Shape:
    columns = list(table.columns)
    least = len(columns)
    while columns[least - 1].nullable:
        least -= 1
    names = [column.name for column in columns]
    return _Shape(
        table,
        len(columns),
        least,
        "child_id" in names,
        tuple(names.index(name) for name in _WRITTEN if name in names),
        next((one for one in CHECKSUMS if one.table is table), None),
    )


class RowSorter:
    """Takes rows as they come; `rows` are those to keep.

    Attributes:
        refused: rows that can only be of the diary, but are damaged.
    """

    def __init__(self) -> None:
        self.refused = 0
        self._shapes = [_shape(table) for table in _TABLES]
        self._known: dict[str, tuple[_Shape, str, Row]] = {}
        self._notes: dict[str, Row] = {}

    def take(self, row: Row) -> None:
        """Keep the row if it is of a table of ours and newer than what is known under its id."""
        fitting = [shape for shape in self._shapes if shape.least <= len(row) <= shape.most]
        for shape in sorted(fitting, key=lambda shape: shape.most - len(row)):
            if shape.table is META:
                self._take_note(row)
                return
            if _fits(shape, row):
                self._keep(shape, row)
                return
        self.refused += bool(fitting) and len(row) > _LONGEST_OTHER

    def rows(self) -> Iterator[tuple[Table, Mapping[str, Value]]]:
        """What to keep, those that others refer to first."""
        for table in _TABLES:
            names = [column.name for column in table.columns]
            for row in self._notes.values() if table is META else self._rows_of(table):
                yield table, dict(zip(names, row, strict=True))

    def _rows_of(self, table: Table) -> Iterator[Row]:
        known = self._known.values()
        return (shape.whole(row) for shape, _, row in known if shape.table is table)

    def ids(self) -> frozenset[str]:
        """Every id that is known."""
        return frozenset(self._known)

    def _keep(self, shape: _Shape, row: Row) -> None:
        """A tombstone and a record of one id: the later of the two says how it ended.

        Of two that were written at the same time one is damaged, or from before a new checksum.
        """
        key = str(row[0])
        moments = (row[place] for place in shape.written if place < len(row))
        written = max((moment for moment in moments if isinstance(moment, str)), default="")
        known = self._known.get(key)
        if known is not None and written == known[1] and row != known[2]:
            is_better = shape.is_right(row) and not known[0].is_right(known[2])
        else:
            is_better = known is None or written > known[1]
        if is_better:
            self._known[key] = (shape, written, row)

    def _take_note(self, row: Row) -> None:
        key, *value = row
        if isinstance(key, str) and len(value) == 1 and isinstance(value[0], str):
            self._notes.setdefault(key, row)


def is_piece(row: Row) -> bool:
    """The row is a piece of a photo or clip."""
    if len(row) != len(ATTACHMENT_PIECE.columns):
        return False
    key, number, data = row
    return _is_id(key) and isinstance(number, int) and isinstance(data, bytes)


def _fits(shape: _Shape, row: Row) -> bool:
    if shape.table is ATTACHMENT_CONTENT and not isinstance(row[2], int):
        return False  # as long as a tombstone of old
    return _is_id(row[0]) and (not shape.belongs or _is_id(row[1]))


def _is_id(value: Value) -> bool:
    return isinstance(value, str) and _ID.fullmatch(value) is not None
