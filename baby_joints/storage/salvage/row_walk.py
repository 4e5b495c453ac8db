"""All rows that SQLite itself can still reach, from both ends of each table and between."""

import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from baby_joints.storage import sqlite_file
from baby_joints.storage.diary_key import PAGE, DiaryKey
from baby_joints.storage.salvage.record import Value

# A row takes more than this many bytes of a file.
_SHORTEST_ROW: Final = 16
_MOST_PROBES: Final = 1_000_000


class RowWalk:
    """Reads a damaged database through its driver: for one whose pages only the driver can read.

    Give it a copy: SQLite may write beside the file.

    Attributes:
        unreadable: how many stretches of rows could not be read, at least one row each.
    """

    def __init__(self, path: Path, key: DiaryKey | None) -> None:
        self.unreadable = 0
        self._connection = sqlite_file.connect(path, key)
        # Without it SQLite refuses a file that is shorter than its head says.
        self._connection.execute("PRAGMA writable_schema = ON").close()
        self._is_short = path.stat().st_size % PAGE > 0
        self._most = min(path.stat().st_size // _SHORTEST_ROW, _MOST_PROBES)

    @property
    def has_gaps(self) -> bool:
        """Rows may have lain where nothing could be read."""
        return self._is_short or self.unreadable > 0

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def rows(self, tables: Iterable[str]) -> Iterator[tuple[str, tuple[Value, ...]]]:
        """Every row with the name of its table."""
        self.unreadable = 0
        for table in tables:
            yield from ((table, row) for row in self._rows_of(table))

    def _rows_of(self, table: str) -> Iterator[tuple[Value, ...]]:
        last = 0
        for number, row in self._read(table, "rowid > ?", 0, "ASC"):
            last = number
            yield row
        if not self._failed:
            return
        self.unreadable += 1
        first = last + self._most
        for number, row in self._read(table, "rowid > ?", last, "DESC"):
            first = number
            yield row
        if not last and first == self._most:
            return  # not one from either end: the page that all ways begin at is gone
        for number in range(last + 1, first):
            yield from (row for _, row in self._read(table, "rowid = ?", number, "ASC"))

    def _read(
        self, table: str, where: str, number: int, order: str
    ) -> Iterator[tuple[int, tuple[Value, ...]]]:
        """Rows until the end, or until one cannot be read: `_failed` tells."""
        self._failed = False
        query = f'SELECT rowid, * FROM "{table}" NOT INDEXED WHERE {where} ORDER BY rowid {order}'  # noqa: S608 - a table of ours
        try:
            for found, *row in self._connection.execute(query, (number,)):
                yield found, tuple(row)
        except sqlite_file.driver_errors() as error:
            # Without the table itself nothing is lost that was ever there.
            self._failed = getattr(error, "sqlite_errorcode", None) != sqlite3.SQLITE_ERROR
