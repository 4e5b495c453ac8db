"""A copy of a database that is in use, page by page, and the proof that it is a whole one."""

import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine

from baby_joints.storage import sqlite_file, write_ahead_log
from baby_joints.storage.diary_key import DiaryKey
from baby_joints.storage.errors import DamagedDatabaseError, DatabaseBusyError

# Half a megabyte, read and written in a few milliseconds, then a pause of twice that: whoever saves
# meanwhile finds the disk free most of the time.
PAGES: Final = 128
_PAUSE: Final = 0.01
_ALL_AT_ONCE: Final = -1
_ATTEMPTS: Final = 3
# For a file that another program holds.
_PATIENCE: Final = 5.0


class CopyStoppedError(Exception):
    """Nobody wanted the copy any more."""


def never() -> bool:
    """What to give for `stop` when nobody will want to stop."""
    return False


def copy_whole(
    source: Engine,
    path: Path,
    target: Path,
    key: DiaryKey | None,
    stop: Callable[[], bool] = never,
) -> None:
    """Copy all of `source`, the database at `path`, to the existing empty file `target`.

    The copy is one file without a log. It is read through and counted before this returns. Others
    may go on to write into the source; with the write-ahead log the copy is of the moment at which
    it began, otherwise it is begun again after each write, and at last done in one go. `key` is the
    one of the source: a copy is as protected as what it is a copy of.

    Raises:
        DamagedDatabaseError: the source is damaged, so that its copy would be too.
        DatabaseBusyError: another program held it for too long.
        CopyStoppedError: `stop` said so.
    """
    goal = sqlite_file.make_engine(target, key, busy_timeout=0)
    try:
        for attempt in range(_ATTEMPTS):
            pages = PAGES if attempt + 1 < _ATTEMPTS else _ALL_AT_ONCE
            expected = _copy(source, path, goal, pages, stop)
            with sqlite_file.driver_connection(goal) as copied:
                if sqlite_file.row_counts(copied) == expected:
                    break
        else:
            raise DamagedDatabaseError(path, "its copy does not have as many entries")
        with goal.connect() as connection:
            refuse_damage(connection, path)
    finally:
        goal.dispose()


def _copy(
    source: Engine, path: Path, goal: Engine, pages: int, stop: Callable[[], bool]
) -> dict[str, int]:
    """Copy in steps of so many pages; how many rows each table of the source has."""
    with sqlite_file.driver_connection(source) as given, sqlite_file.driver_connection(goal) as to:
        holds = pages == _ALL_AT_ONCE or write_ahead_log.uses_write_ahead_log(given)
        # A view of one moment. Without the write-ahead log it would keep others from writing.
        given.execute("BEGIN").close()
        counts = sqlite_file.row_counts(given)
        if not holds:
            given.execute("ROLLBACK").close()
        try:
            given.backup(to, pages=pages, progress=_Pace(path, stop))
            if not holds:
                counts = sqlite_file.row_counts(given)
        finally:
            if given.in_transaction:
                given.execute("ROLLBACK").close()
    write_ahead_log.use_rollback_journal(goal)
    return counts


def refuse_damage(connection: Connection, path: Path) -> None:
    """Raise DamagedDatabaseError, about the file at `path`, when a look through finds any."""
    if problems := sqlite_file.find_damage(connection):
        raise DamagedDatabaseError(path, problems[0])


class _Pace:
    """Called by SQLite after each step: pauses, stops, or gives up on a file that is held."""

    def __init__(self, path: Path, stop: Callable[[], bool]) -> None:
        self._path = path
        self._stop = stop
        self._held_since: float | None = None

    def __call__(self, status: int, remaining: int, _total: int) -> None:
        if self._stop():
            raise CopyStoppedError
        if status in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
            now = time.monotonic()
            self._held_since = self._held_since or now
            if now - self._held_since > _PATIENCE:
                raise DatabaseBusyError(self._path)
            return
        self._held_since = None
        if remaining:
            time.sleep(_PAUSE)
