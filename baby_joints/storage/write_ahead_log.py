"""The log beside the diary that saves go into first, and how it is folded into the file."""

import sqlite3
from contextlib import suppress

from sqlalchemy import Engine

from baby_joints.storage.sqlite_file import driver_connection, driver_errors, is_busy


def use_write_ahead_log(engine: Engine) -> None:
    """Let readers go on while somebody writes, and make durable commits cheap.

    Where the file system cannot do it, SQLite stays with its old journal, which is safe as well. So
    it does for now where another program holds the file, such as one that starts at the same time
    and changes the journal itself: SQLite does not wait for that.
    """
    with driver_connection(engine) as connection:
        try:
            connection.execute("PRAGMA journal_mode = WAL").close()
        except driver_errors() as error:
            if not is_busy(error):
                raise


def use_rollback_journal(engine: Engine) -> None:
    """Keep everything in the one file between two commits; a log that is there is folded in."""
    with driver_connection(engine) as connection:
        connection.execute("PRAGMA journal_mode = DELETE").close()


def uses_write_ahead_log(connection: sqlite3.Connection) -> bool:
    """Whether readers keep their view of the file while somebody writes."""
    (mode,) = connection.execute("PRAGMA journal_mode").fetchone()
    return str(mode).lower() == "wal"


def empty_log(engine: Engine) -> None:
    """Move all that the write-ahead log holds into the file itself, if nobody is reading it."""
    with driver_connection(engine) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()


def write_anew(engine: Engine) -> None:
    """Leave nothing in the file of what was deleted, and give its room back to the disk.

    Nobody else may read or write meanwhile; takes the room of a second file for as long.
    """
    with driver_connection(engine) as connection:
        connection.execute("VACUUM").close()
    empty_log(engine)


def fold_log(engine: Engine) -> None:
    """Move what nobody reads into the file, now that nobody waits for a save.

    Nothing is lost when it cannot be done: the log goes on, and is folded in another time.
    """
    with suppress(*driver_errors()), driver_connection(engine) as connection:
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)").close()
