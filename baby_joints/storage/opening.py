"""What is done with every file of ours before it is read: refused, or brought up to date."""

from pathlib import Path

from sqlalchemy import Connection

from baby_joints.file_mark import is_protected
from baby_joints.storage import sqlite_file, write_ahead_log
from baby_joints.storage.diary_key import DiaryKey
from baby_joints.storage.errors import (
    DatabaseError,
    MigrationError,
    NewerDatabaseError,
    NotADiaryError,
)
from baby_joints.storage.revision import LATEST


def refuse_what_is_not_ours(path: Path, stamp: sqlite_file.Stamp | None) -> None:
    """Decide by the file's first bytes, before SQLite touches it."""
    if stamp is None:
        return
    if stamp.application_id != sqlite_file.APPLICATION_ID:
        raise NotADiaryError(path, "is the database of another program")
    if stamp.revision > LATEST:
        raise NewerDatabaseError(path, stamp.revision, LATEST)


def refuse_no_diary(path: Path) -> None:
    """Raise NotADiaryError or NewerDatabaseError for a file that cannot be read in, or OSError.

    Of an encrypted one nothing more can be said without its password. Nothing is written.
    """
    path.stat()
    if is_protected(path):
        return
    with sqlite_file.explained(path):
        stamp = sqlite_file.read_header(path, None, to_write=False)
    if stamp is None:
        raise NotADiaryError(path, "is empty")
    refuse_what_is_not_ours(path, stamp)


def bring_up_to_date(
    path: Path, backup: Path, busy_timeout: float, key: DiaryKey | None = None
) -> None:
    """Run the missing revisions in one transaction that is checked before it is committed."""
    # Rebuilding a table would break every reference to it for a moment.
    engine = sqlite_file.make_engine(path, key, busy_timeout=busy_timeout, foreign_keys=False)
    try:
        with engine.connect() as plain:
            connection = plain.execution_options(**{sqlite_file.WRITES: True})
            with connection.begin():
                _migrate(connection)
        write_ahead_log.empty_log(engine)
    except DatabaseError:
        raise
    except Exception as error:
        raise MigrationError(path, backup, str(error)) from error
    finally:
        engine.dispose()


def _migrate(connection: Connection) -> None:
    if sqlite_file.read_stamp(connection).revision >= LATEST:
        return  # another program was faster
    from baby_joints.storage.migrate import migrate

    migrate(connection)
    if problems := sqlite_file.find_damage(connection):
        raise ValueError(problems[0])
