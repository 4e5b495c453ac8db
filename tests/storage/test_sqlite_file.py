"""Every way in which SQLite refuses becomes one plain error."""

import errno
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from baby_joints.storage import sqlite_file
from baby_joints.storage.errors import (
    DamagedDatabaseError,
    DatabaseAccessError,
    DatabaseBusyError,
    DatabaseError,
    DatabaseFullError,
)

PLACE = Path("diary.sqlite3")


def sqlite_error(code: int | None) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("what SQLite says")
    if code is not None:
        error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (sqlite3.SQLITE_BUSY, DatabaseBusyError),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, DatabaseBusyError),
        (sqlite3.SQLITE_LOCKED, DatabaseBusyError),
        (sqlite3.SQLITE_PROTOCOL, DatabaseBusyError),
        (sqlite3.SQLITE_FULL, DatabaseFullError),
        (sqlite3.SQLITE_READONLY, DatabaseAccessError),
        (sqlite3.SQLITE_READONLY_DBMOVED, DatabaseAccessError),
        (sqlite3.SQLITE_CANTOPEN, DatabaseAccessError),
        (sqlite3.SQLITE_PERM, DatabaseAccessError),
        (sqlite3.SQLITE_IOERR_WRITE, DatabaseAccessError),
        (sqlite3.SQLITE_CORRUPT, DamagedDatabaseError),
        (sqlite3.SQLITE_NOTADB, DamagedDatabaseError),
        (sqlite3.SQLITE_ERROR, DamagedDatabaseError),
        (None, DamagedDatabaseError),
        (sqlite3.SQLITE_CONSTRAINT_CHECK, DatabaseError),
        (sqlite3.SQLITE_MISMATCH, DatabaseError),
    ],
)
def test_codes(code: int | None, kind: type[DatabaseError]) -> None:
    error = sqlite_error(code)
    assert type(sqlite_file.explain(PLACE, error)) is kind
    with pytest.raises(kind) as caught, sqlite_file.explained(PLACE):
        raise error
    assert caught.value.__cause__ is error
    with pytest.raises(kind), sqlite_file.explained(PLACE):
        raise OperationalError("INSERT", {}, error)


def test_what_the_system_refuses() -> None:
    with pytest.raises(DatabaseAccessError, match="No such device"), sqlite_file.explained(PLACE):
        raise OSError(errno.ENXIO, "No such device or address")
    with pytest.raises(DatabaseAccessError, match="out of luck"), sqlite_file.explained(PLACE):
        raise OSError("out of luck")


def test_a_full_disk_is_said_in_the_same_words_by_the_system() -> None:
    with pytest.raises(DatabaseFullError), sqlite_file.explained(PLACE):
        raise OSError(errno.ENOSPC, "No space left on device")


def test_other_errors_go_through() -> None:
    with pytest.raises(ZeroDivisionError), sqlite_file.explained(PLACE):
        raise ZeroDivisionError


def test_the_header_of_pages_of_64_kilobytes(tmp_path: Path) -> None:
    path = tmp_path / "big.sqlite3"
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA page_size = 65536")
    connection.execute("PRAGMA user_version = 5")
    connection.close()
    assert path.stat().st_size == 65536
    assert sqlite_file.read_header(path) == sqlite_file.Stamp(application_id=0, revision=5)


def test_damage_that_the_driver_cannot_even_quote_is_damage(tmp_path: Path) -> None:
    with pytest.raises(DamagedDatabaseError), sqlite_file.explained(tmp_path / "d.sqlite3"):
        b"\xf4abc".decode()
