"""A copy of the diary may come back one day: what it holds is then known to somebody else."""

from contextlib import suppress
from pathlib import Path
from typing import Final

from sqlalchemy import Engine

from baby_joints.storage import sqlite_file
from baby_joints.storage.errors import (
    DatabaseAccessError,
    DatabaseBusyError,
    DatabaseFullError,
)
from baby_joints.storage.note import Note
from baby_joints.storage.notes import Notes
from baby_joints.storage.revision import LATEST

_NOT_NOW: Final = (DatabaseAccessError, DatabaseBusyError, DatabaseFullError)


def note_leaving(source: Engine, diary: Path) -> None:
    """Note in `source`, the open `diary`, that a copy of all it holds is about to be made.

    What Undo takes back from then on is superseded, not forgotten: merging the copy, or mending
    with it, would bring it back otherwise. Where that cannot be noted the copy goes on all the
    same: it counts for more, above all on a full disk. A diary of an older revision was not used in
    this session.
    """
    with suppress(*_NOT_NOW), sqlite_file.explained(diary):
        with source.connect() as connection:
            is_older = sqlite_file.read_stamp(connection).revision != LATEST
            notes = Notes(connection)
            if is_older or notes.number(Note.EXPORTED) >= notes.number(Note.CHANGES):
                return
        with source.connect() as plain:
            connection = plain.execution_options(**{sqlite_file.WRITES: True})
            with connection.begin():
                notes = Notes(connection)
                notes.write(Note.EXPORTED, notes.number(Note.CHANGES))
