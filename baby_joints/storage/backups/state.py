"""What tells one state of a diary from another without reading all of it."""

from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Engine

from baby_joints.file_mark import is_protected
from baby_joints.storage import sqlite_file
from baby_joints.storage.diary_key import DiaryKey
from baby_joints.storage.errors import DatabaseError


class DiaryState(NamedTuple):
    """Two files of equal state hold the same: each change of a diary counts one up in its notes."""

    revision: int
    notes: tuple[tuple[str, str], ...]
    children: tuple[str, ...]
    rows: tuple[tuple[str, int], ...]


def state_of(engine: Engine) -> DiaryState:
    """The state of a diary of any revision; raises what SQLite refuses."""
    with sqlite_file.driver_connection(engine) as connection:
        return state_by(connection)


def state_by(connection: sqlite_file.DriverConnection) -> DiaryState:
    """As `state_of`, as this connection sees it, perhaps within a transaction."""
    (revision,) = connection.execute("PRAGMA user_version").fetchone()
    notes = connection.execute("SELECT key, value FROM meta ORDER BY key").fetchall()
    children = connection.execute("SELECT CAST(id AS TEXT) FROM child ORDER BY id").fetchall()
    return DiaryState(
        revision=revision,
        notes=tuple((key, value) for key, value in notes),
        children=tuple(key for (key,) in children),
        rows=tuple(sorted(sqlite_file.row_counts(connection).items())),
    )


def state_in(path: Path, key: DiaryKey | None) -> DiaryState | None:
    """The state of the backup at `path`; `key` is for an encrypted one.

    None when it cannot be read: it is then never taken for what a diary holds.
    """
    used = key if is_protected(path) else None
    engine = sqlite_file.make_engine(path, used, busy_timeout=0)
    try:
        with suppress(DatabaseError), sqlite_file.explained(path):
            return state_of(engine)
    finally:
        engine.dispose()
    return None
