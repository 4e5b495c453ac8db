"""A checksum in each row that holds words of a parent, written by the same statement as the row.

SQLite keeps none: a bit that a disk changed inside a cell is read as if somebody had written it. It
is a CRC-32, which always notices up to 32 changed bits beside each other, and of all other damage
all but one case in four billion; it is no seal against somebody who wants to deceive. A side table
would be one more statement a save; a column costs 1-2 % (``python -m tests.benchmarks.checksum``).
"""

import zlib
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any, Final

from sqlalchemy import Column, Table
from sqlalchemy.dialects import sqlite

CHECKSUM: Final = "checksum"
# No text of a diary holds it.
_BETWEEN: Final = "\0"


class RowChecksum:
    """Makes the checksum of a row of `table`.

    It is of the names and values of all columns that are not NULL, in the order of the table, each
    value as SQLite stores it: a column that a later version adds leaves it as it is.

    Args:
        table: has a column `checksum`.
        derived: columns that only repeat what others say; a later version may derive them anew.
    """

    def __init__(self, table: Table, derived: Collection[str] = ()) -> None:
        self.table = table
        self._left_out = frozenset({CHECKSUM, *derived})

    def added_to(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """`row`, as it is given to an insert of SQLAlchemy, with its checksum."""
        parts = []
        for name, stored in self._stored:
            value = row[name]
            if value is not None:
                parts.append(f"{name}={value if stored is None else stored(value)}")
        return {**row, CHECKSUM: _sum(parts)}

    def is_right(self, row: Sequence[Any]) -> bool:
        """A row of all columns, as it lies in the file, holds what was written.

        A row without a checksum is none that this version wrote.
        """
        return bool(row[self.place] == self.of_stored(row))

    def of_stored(self, row: Sequence[Any]) -> int:
        """The checksum that a row of all columns, as it lies in the file, should have."""
        return _sum(
            f"{name}={row[place]}" for place, name in self._places if row[place] is not None
        )

    @cached_property
    def place(self) -> int:
        """The number of the column of the checksum, from 0."""
        return [column.name for column in self.table.columns].index(CHECKSUM)

    @cached_property
    def owner_place(self) -> int:
        """The number of the column that says which child a row is about."""
        names = [column.name for column in self.table.columns]
        return names.index("child_id") if "child_id" in names else 0

    @cached_property
    def _columns(self) -> list[tuple[int, Column[Any]]]:
        every = enumerate(self.table.columns)
        return [(place, column) for place, column in every if column.name not in self._left_out]

    @cached_property
    def _places(self) -> list[tuple[int, str]]:
        return [(place, column.name) for place, column in self._columns]

    @cached_property
    def _stored(self) -> list[tuple[str, Callable[[Any], Any] | None]]:
        """What makes of a value what SQLite stores; None for one that is stored as it is."""
        dialect = sqlite.dialect()
        return [
            (column.name, column.type.dialect_impl(dialect).bind_processor(dialect))
            for _, column in self._columns
        ]


def _sum(parts: Iterable[str]) -> int:
    return zlib.crc32(_BETWEEN.join(parts).encode())
