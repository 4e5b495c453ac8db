"""All of one diary put in the place of all of another, under one lock."""

from contextlib import suppress
from pathlib import Path

from sqlalchemy import Engine

from baby_joints.storage import sqlite_file
from baby_joints.storage.address import address_of
from baby_joints.storage.backups.state import DiaryState, state_by
from baby_joints.storage.diary_key import DiaryKey


def pour(
    source: Path, goal: Engine, key: DiaryKey | None, *, unless_changed_from: DiaryState | None
) -> bool:
    """Let the diary `goal` hold what the file `source` does, both opened by `key`, and say True.

    False, with nothing done, when `goal` does not hold what it is said to hold: somebody has saved
    into it since, and would lose that. SQLite's own way to copy one database over another leaves no
    moment to look at that, so it is done row by row; our tables are the same in both.
    """
    with sqlite_file.driver_connection(goal) as connection:
        _attach(connection, source, key)
        try:
            # What a damaged diary holds is for those who mend it to refuse.
            connection.execute("PRAGMA ignore_check_constraints = ON").close()
            connection.execute("BEGIN IMMEDIATE").close()
            if state_by(connection) != unless_changed_from:
                connection.execute("ROLLBACK").close()
                return False
            for table in _shared_tables(connection):
                _replace(connection, table)
            connection.execute("COMMIT").close()
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK").close()
            with suppress(*sqlite_file.driver_errors()):
                connection.execute("DETACH DATABASE source").close()
    return True


def _attach(connection: sqlite_file.DriverConnection, file: Path, key: DiaryKey | None) -> None:
    address = address_of(file)
    if key is None:
        connection.execute("ATTACH DATABASE ? AS source", (address,)).close()
    else:
        connection.execute("ATTACH DATABASE ? AS source KEY ?", (address, key.reveal())).close()


def _shared_tables(connection: sqlite_file.DriverConnection) -> list[str]:
    """All of ours; other programs may have put tables of theirs beside them."""
    tables = "SELECT name FROM {}.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
    both = f"{tables.format('main')} INTERSECT {tables.format('source')}"
    return [name for (name,) in connection.execute(both).fetchall()]


def _replace(connection: sqlite_file.DriverConnection, table: str) -> None:
    columns = connection.execute("SELECT name FROM pragma_table_info(?)", (table,)).fetchall()
    names = ", ".join(f'"{name}"' for (name,) in columns)
    connection.execute(f'DELETE FROM main."{table}"').close()  # noqa: S608 - a table of ours
    copy = f'INSERT INTO main."{table}" ({names}) SELECT {names} FROM source."{table}"'  # noqa: S608 - a table of ours
    connection.execute(copy).close()
