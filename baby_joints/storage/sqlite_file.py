"""Everything that only SQLite knows: its file header, pragmas, backup, checks and error codes.

One module on purpose: another database needs another one of these and nothing else.

**Durability.** What was saved is on the disk before anybody is told so. The journal is the
write-ahead log (``journal_mode=WAL``) and the level is ``synchronous=EXTRA``, which for that log is
the same as FULL: one sync of the log a commit. Measured for one row: 4 ms; 18 ms with a rollback
journal, which syncs files and folder; 0.02 ms with NORMAL, which a power cut takes back.

A log is another file beside the diary, though: a program that copies a folder to other computers
copies the two at different moments, and there a diary of one moment meets the log of another. In
such a folder (`synced_folder`), and where the file system cannot share memory, the journal is a
rollback journal (``journal_mode=DELETE``): between two saves the diary is one file, whole by
itself. There EXTRA is more than FULL: it syncs the folder once the journal is removed. With FULL a
power cut could bring the journal back, and with it the state before the save.
"""

import contextlib
import errno
import os
import sqlite3
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, Final, TypeAlias, cast

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from baby_joints.file_mark import MARK
from baby_joints.storage.address import address_of
from baby_joints.storage.diary_key import PAGE, DiaryKey
from baby_joints.storage.errors import (
    DamagedDatabaseError,
    DatabaseAccessError,
    DatabaseBusyError,
    DatabaseError,
    DatabaseFullError,
    EncryptionMissingError,
    NotADiaryError,
    PasswordNeededError,
    WrongPasswordError,
)

# "BJDY": tells our files from those of other programs, in the header and for file(1).
APPLICATION_ID: Final = 0x424A4459
# A transaction that will write takes the write lock at once: two that read first and then want to
# write would each wait for the other, and SQLite then refuses one without waiting.
WRITES: Final = "baby_joints_writes"
LOG_ENDING: Final = "-wal"
# A row that a table refuses.
CONSTRAINT: Final = sqlite3.SQLITE_CONSTRAINT
DriverConnection: TypeAlias = sqlite3.Connection
_MAGIC: Final = b"SQLite format 3\x00"
_HEADER_LENGTH: Final = 100
# Pages after which SQLite folds the log in by itself, as part of a save, if nobody did so before.
_LONGEST_LOG: Final = 8_000
_PROBLEMS_SHOWN: Final = 20
_CONNECT_ARGUMENTS: Final[dict[str, Any]] = {
    "check_same_thread": False,
    "uri": True,
    # The driver would open no transaction for CREATE and ALTER: they could not roll back.
    "isolation_level": None,
}

_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL}
_NO_ACCESS = {
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_AUTH,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_NOLFS,
}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT}


@dataclass(frozen=True, slots=True)
class Stamp:
    """Whose file it is and the revision of its tables; both 0 in a file that holds nothing yet."""

    application_id: int
    revision: int


def read_header(path: Path, key: DiaryKey | None = None, *, to_write: bool = True) -> Stamp | None:
    """The stamp as it stands in the file's first bytes, for a decision before SQLite is asked.

    Merely opening a file with SQLite may change what lies beside the file. None when the file is
    empty, and when it is encrypted and `key` opens it: SQLite alone can read its stamp then.

    Raises:
        NotADiaryError: the file is neither a database nor an encrypted diary.
        DamagedDatabaseError: it was one, but its beginning or its end is gone.
        PasswordNeededError: it is encrypted, and there is no key.
        WrongPasswordError: it is encrypted, and not one of its pages opens with the key.
        OSError: it cannot be read, or not be written when one wants `to_write`.
    """
    with path.open("r+b" if to_write else "rb") as file:
        header = file.read(_HEADER_LENGTH)
    if not header:
        if _size(beside(path, LOG_ENDING)):
            raise DamagedDatabaseError(path, "it is empty, but its log is not")
        return None
    if header.startswith(MARK[: len(header)]):
        _check_encrypted(path, key)
        return None
    if not header.startswith(_MAGIC[: len(header)]):
        if _size(beside(path, "-journal")):
            return None  # a first start that was cut off: SQLite takes back what was half written
        raise NotADiaryError(path, "is not a diary of this program")
    if len(header) < _HEADER_LENGTH or (not has_log(path) and _pages_size(header) > _size(path)):
        raise DamagedDatabaseError(path, "it was cut off")
    return Stamp(
        application_id=int.from_bytes(header[68:72], "big"),
        revision=int.from_bytes(header[60:64], "big"),
    )


def can_encrypt() -> bool:
    """Whether this computer has what opens encrypted files; loads it."""
    try:
        _cipher_driver()
    except ImportError:
        return False
    return True


def connect(
    path: Path, key: DiaryKey | None = None, *, busy_timeout: float = 0
) -> sqlite3.Connection:
    """Open the file that is there, in no transaction; it may go from thread to thread.

    With `key` it is SQLCipher's connection, which acts like Python's own but is not of its class.
    Whether the key is right shows at the first use. Raises EncryptionMissingError, or what the
    driver raises: see `explained`.
    """
    if key is not None:
        return connect_by_cipher(path, key, busy_timeout=busy_timeout)
    plain: sqlite3.Connection = sqlite3.connect(
        address_of(path), timeout=busy_timeout, **_CONNECT_ARGUMENTS
    )
    return plain


def connect_by_cipher(
    path: Path, key: DiaryKey | None, *, busy_timeout: float = 0
) -> sqlite3.Connection:
    """Open the file with SQLCipher even when it is a plain one, to copy it into another kind."""
    try:
        driver = _cipher_driver()
    except ImportError as error:
        raise EncryptionMissingError(path) from error
    connection = cast(
        "sqlite3.Connection",
        driver.connect(address_of(path), timeout=busy_timeout, **_CONNECT_ARGUMENTS),
    )
    try:
        _unlock(connection, key)
    except BaseException:
        connection.close()
        raise
    return connection


def make_engine(
    path: Path,
    key: DiaryKey | None = None,
    *,
    busy_timeout: float,
    foreign_keys: bool = True,
) -> Engine:
    """An engine on the file, usable from any thread; waits `busy_timeout` seconds for a lock."""

    def open_file() -> sqlite3.Connection:
        connection = connect(path, key, busy_timeout=busy_timeout)
        try:
            connection.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")
            connection.execute("PRAGMA synchronous = EXTRA")
            connection.execute(f"PRAGMA wal_autocheckpoint = {_LONGEST_LOG}")
        except BaseException:
            connection.close()
            raise
        return connection

    if key is not None and not can_encrypt():
        raise EncryptionMissingError(path)
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        creator=open_file,
        # Values are private words, and errors are shown, copied and logged.
        hide_parameters=True,
        module=sqlite3 if key is None else _cipher_driver(),
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get(WRITES, False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def read_stamp(connection: Connection) -> Stamp:
    """The stamp as SQLite sees it, with what the write-ahead log holds."""
    return Stamp(
        application_id=connection.exec_driver_sql("PRAGMA application_id").scalar_one(),
        revision=connection.exec_driver_sql("PRAGMA user_version").scalar_one(),
    )


def write_stamp(connection: Connection, revision: int) -> None:
    """Mark the file as ours with tables of `revision`, as part of the transaction."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID:d}")
    connection.exec_driver_sql(f"PRAGMA user_version = {revision:d}")


def is_blank(connection: Connection) -> bool:
    """No table, index or view yet."""
    return not connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()


def find_damage(connection: Connection) -> tuple[str, ...]:
    """What SQLite finds wrong with the file, its indexes and references; empty when it is whole."""
    check = f"PRAGMA integrity_check({_PROBLEMS_SHOWN})"
    problems = [str(line) for line in connection.exec_driver_sql(check).scalars() if line != "ok"]
    orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    problems += [f"row {row[1]} of {row[0]} belongs to no {row[2]}" for row in orphans]
    return tuple(problems)


def row_counts(connection: sqlite3.Connection) -> dict[str, int]:
    """How many rows each table has, whatever its revision."""
    found = {}
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'"):
        quoted = name.replace('"', '""')
        (count,) = connection.execute(f'SELECT count(*) FROM "{quoted}"').fetchone()  # noqa: S608 - a name from the file's own list, quoted
        found[str(name)] = count
    return found


def has_idle_connection(engine: Engine) -> bool:
    """A connection to the file that was opened is at hand: none has to be made by its name."""
    pool = engine.pool
    return isinstance(pool, QueuePool) and pool.checkedin() > 0


@contextlib.contextmanager
def driver_connection(engine: Engine) -> Iterator[sqlite3.Connection]:
    """The driver's own connection, outside of any transaction; Python's or SQLCipher's."""
    pooled = engine.raw_connection()
    try:
        connection: Any = pooled.driver_connection
        yield connection
    finally:
        pooled.close()


@contextlib.contextmanager
def explained(path: Path) -> Iterator[None]:
    """Raise a DatabaseError in plain words for whatever SQLite or the system refuses."""
    try:
        yield
    except DBAPIError as error:
        raise explain(path, error.orig or error) from error
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise DatabaseFullError(path) from error
        raise DatabaseAccessError(path, error.strerror or str(error)) from error
    except UnicodeDecodeError as error:
        # The driver reads what SQLite complains of, and that quotes the damaged place.
        raise DamagedDatabaseError(path, "it holds text that cannot be read") from error
    except Exception as error:
        if not isinstance(error, driver_errors()):
            raise
        raise explain(path, error) from error


def explain(path: Path, error: BaseException) -> DatabaseError:
    """The DatabaseError that says what `error` of the driver means for the person."""
    detail = str(error)
    primary = _primary_code(error)
    if is_busy(error):
        return DatabaseBusyError(path)
    if primary == sqlite3.SQLITE_FULL:
        return DatabaseFullError(path)
    if primary in _NO_ACCESS:
        return DatabaseAccessError(path, detail)
    # A table that is missing, or text that is not UTF-8: nobody but a stranger writes that.
    if primary in _DAMAGED or primary == sqlite3.SQLITE_ERROR or primary is None:
        return DamagedDatabaseError(path, detail)
    return DatabaseError(path, f"refused an entry ({detail})", "nothing of it was saved")


def is_busy(error: BaseException) -> bool:
    """Another program holds the file, or holds what was wanted of it."""
    return _primary_code(error) in _BUSY


def _primary_code(error: BaseException) -> int | None:
    """SQLite's code without its details; None for an error that has none."""
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return None if code is None else code & 0xFF


def has_log(path: Path) -> bool:
    """Something is not folded in yet: the file is in use, or its last use was cut off."""
    return bool(_size(beside(path, LOG_ENDING)) or _size(beside(path, "-journal")))


def beside(path: Path, ending: str) -> Path:
    """Where SQLite keeps a log or journal: of a link, beside the file that it leads to."""
    real = Path(os.path.realpath(path))
    return real.with_name(real.name + ending)


def driver_errors() -> tuple[type[Exception], ...]:
    """What the drivers raise; SQLCipher's has classes of its own, with the same codes."""
    cipher = sys.modules.get("sqlcipher3.dbapi2")
    return (sqlite3.Error,) if cipher is None else (sqlite3.Error, cipher.Error)


def _cipher_driver() -> ModuleType:
    """SQLCipher's driver; loaded for an encrypted file only, as most have none."""
    from sqlcipher3 import dbapi2  # type: ignore[import-untyped]  # it ships no types

    return cast("ModuleType", dbapi2)


def _unlock(connection: Any, key: DiaryKey | None) -> None:  # noqa: ANN401 - its `set_key` has no type
    # It would write to the terminal whenever a password is wrong.
    connection.execute("PRAGMA cipher_log_level = NONE").close()
    if key is not None:
        # Not by a PRAGMA: the driver keeps the text of statements.
        connection.set_key(key.reveal())
    # Sorting may not spill private words to a file, and deleted ones are wiped.
    connection.execute("PRAGMA temp_store = MEMORY").close()
    connection.execute("PRAGMA secure_delete = ON").close()


def _check_encrypted(path: Path, key: DiaryKey | None) -> None:
    size = _size(path)
    if size < PAGE or (size % PAGE and not has_log(path)):
        raise DamagedDatabaseError(path, "it was cut off")
    if key is None:
        raise PasswordNeededError(path)
    if not key.opens(path):
        raise WrongPasswordError(path)


def _pages_size(header: bytes) -> int:
    """How long the file should be, by the size and the number of its pages."""
    page = int.from_bytes(header[16:18], "big")
    page = 65536 if page == 1 else page
    return page * int.from_bytes(header[28:32], "big")


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0
