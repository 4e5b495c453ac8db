"""A diary under another key: written anew beside the old file, proved, then put in its place.

Set, change and remove are one thing. SQLite's own way, PRAGMA rekey, rewrites the file in place: a
kill halfway leaves a file of two keys and a journal. Here a kill leaves the old file as it was, or
the new one whole. The new file lies under one known name until then; what a kill left there is
removed by the next one who opens the diary.
"""

import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import Final

from baby_joints.atomic_file import overwrite, sync_folder
from baby_joints.storage import sqlite_file
from baby_joints.storage.address import address_of
from baby_joints.storage.diary_key import DiaryKey
from baby_joints.storage.errors import DamagedDatabaseError, DatabaseBusyError

_OPEN_FILES_CAN_BE_REPLACED: Final = os.name != "nt"
_ENDINGS: Final = ("", "-journal", "-wal", "-shm")
_SCHEMA: Final = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"


def rekey(path: Path, old: DiaryKey | None, new: DiaryKey | None, *, busy_timeout: float) -> None:
    """Let the diary at `path` open with `new` in the place of `old`; None stands for no password.

    Nobody may have the file open, in this program or another. All is on the disk when this returns.
    The old file's own bytes are overwritten, as far as the disk lets anybody do that: flash memory
    and file systems that keep old versions may still hold them.

    Raises DatabaseError; the diary then is as it was and opens with `old`.
    """
    path = Path(os.path.realpath(path))
    with sqlite_file.explained(path):
        with _alone(path, old, busy_timeout) as source, _new_file(path) as target:
            _export(source, target, new)
            _prove(source, target, new, path)
            _sync(target)
            if _OPEN_FILES_CAN_BE_REPLACED:
                _put_in_place(target, path)
        if not _OPEN_FILES_CAN_BE_REPLACED:
            target.replace(path)


def unfinished(path: Path) -> Path:
    """Where the new file is written, beside the diary."""
    real = Path(os.path.realpath(path))
    return real.with_name(f".{real.name}.new")


def remove_unfinished(path: Path) -> None:
    """Remove what an interrupted `rekey` left; call it only while nobody else can be at it."""
    for ending in _ENDINGS:
        left = unfinished(path)
        with suppress(FileNotFoundError):
            left.with_name(left.name + ending).unlink()


@contextmanager
def _alone(path: Path, key: DiaryKey | None, busy_timeout: float) -> Iterator[sqlite3.Connection]:
    """A connection that keeps all others out until it is closed, with everything in one file."""
    with ExitStack() as stack:
        if key is None and os.name == "posix":
            # There a lock is the process's, and SQLCipher does not see those of Python's driver,
            # such as of a backup that is being made: that driver itself must be asked.
            guard = closing(sqlite_file.connect(path, busy_timeout=busy_timeout))
            _keep_others_out(stack.enter_context(guard), path)
        source = closing(sqlite_file.connect_by_cipher(path, key, busy_timeout=busy_timeout))
        yield _keep_others_out(stack.enter_context(source), path)


def _keep_others_out(connection: sqlite3.Connection, path: Path) -> sqlite3.Connection:
    """Fold in the log, which must not outlive its file, and hold the lock until the end."""
    # First, as in exclusive mode a journal would stay beside the file.
    connection.execute("PRAGMA journal_mode = DELETE").close()
    connection.execute("PRAGMA locking_mode = EXCLUSIVE").close()
    connection.execute("BEGIN EXCLUSIVE").close()
    connection.execute("COMMIT").close()
    if sqlite_file.has_log(path):
        raise DatabaseBusyError(path)
    return connection


@contextmanager
def _new_file(path: Path) -> Iterator[Path]:
    """An empty file beside `path`; gone again when the block raises."""
    remove_unfinished(path)
    target = unfinished(path)
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_RDWR, _mode_of(path)))
    try:
        yield target
    except BaseException:
        remove_unfinished(path)
        raise


def _export(source: sqlite3.Connection, target: Path, key: DiaryKey | None) -> None:
    """Copy tables and rows; the stamp is no part of them. Attached last, so nothing else waits."""
    stamp = {
        name: source.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("application_id", "user_version")
    }
    secret = "" if key is None else key.reveal()
    source.execute("ATTACH DATABASE ? AS target KEY ?", (address_of(target), secret)).close()
    try:
        # It is synced when it is finished; until then it counts for nothing.
        source.execute("PRAGMA target.journal_mode = MEMORY").close()
        source.execute("PRAGMA target.synchronous = OFF").close()
        source.execute("SELECT sqlcipher_export('target')").close()
        for name, value in stamp.items():
            source.execute(f"PRAGMA target.{name} = {value:d}").close()
    finally:
        source.execute("DETACH DATABASE target").close()


def _prove(source: sqlite3.Connection, target: Path, key: DiaryKey | None, path: Path) -> None:
    """Read the new file through, as a stranger would, and compare it with the old one."""
    with closing(sqlite_file.connect_by_cipher(target, key)) as copy:
        problems = [line for (line,) in copy.execute("PRAGMA integrity_check") if line != "ok"]
        if problems:
            raise DamagedDatabaseError(path, f"its copy is not whole: {problems[0]}")
        if _contents(copy) != _contents(source):
            raise DamagedDatabaseError(path, "its copy does not hold the same")


def _contents(connection: sqlite3.Connection) -> tuple[object, ...]:
    """Stamp, tables and how many rows each has."""
    schema = connection.execute(_SCHEMA).fetchall()
    names = [name for kind, name, *_ in schema if kind == "table"]
    quoted = ['"{}"'.format(name.replace('"', '""')) for name in names]
    counts = [connection.execute(f"SELECT count(*) FROM {name}").fetchone() for name in quoted]  # noqa: S608 - names from the file's own list, quoted
    pragmas = ("application_id", "user_version", "encoding")
    stamp = [connection.execute(f"PRAGMA {name}").fetchone() for name in pragmas]
    return schema, counts, stamp


def _put_in_place(target: Path, path: Path) -> None:
    """Before the lock is let go: nobody can write into the old file in between."""
    with path.open("r+b") as replaced:
        target.replace(path)
        sync_folder(path.parent)
        overwrite(replaced.fileno(), names=0)


def _mode_of(path: Path) -> int:
    """The owner's rights only, whatever the old file had for others."""
    return stat.S_IMODE(path.stat().st_mode) & 0o700 or 0o600


def _sync(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())
