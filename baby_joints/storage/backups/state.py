"""What tells one state of a diary from another without reading all of it."""

from typing import NamedTuple

from sqlalchemy import Engine

from baby_joints.storage import sqlite_file


class DiaryState(NamedTuple):
    """Two files of equal state hold the same: each change of a diary counts one up in its notes."""

    revision: int
    notes: tuple[tuple[str, str], ...]
    children: tuple[str, ...]
    rows: tuple[tuple[str, int], ...]


def state_of(engine: Engine) -> DiaryState:
    """The state of a diary of any revision; raises what SQLite refuses."""
    with sqlite_file.driver_connection(engine) as connection:
        (revision,) = connection.execute("PRAGMA user_version").fetchone()
        notes = connection.execute("SELECT key, value FROM meta ORDER BY key").fetchall()
        children = connection.execute("SELECT CAST(id AS TEXT) FROM child ORDER BY id").fetchall()
        return DiaryState(
            revision=revision,
            notes=tuple((key, value) for key, value in notes),
            children=tuple(key for (key,) in children),
            rows=tuple(sorted(sqlite_file.row_counts(connection).items())),
        )
