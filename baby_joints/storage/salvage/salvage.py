"""A new diary out of what can be read of a damaged one."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine, Table

from baby_joints.domain.child import Child
from baby_joints.storage import sqlite_file
from baby_joints.storage.altered import altered_rows
from baby_joints.storage.diary_key import DiaryKey
from baby_joints.storage.errors import DamagedDatabaseError, EncryptionMissingError
from baby_joints.storage.integrity import find_problems
from baby_joints.storage.note import Note
from baby_joints.storage.notes import Notes
from baby_joints.storage.revision import create_schema
from baby_joints.storage.salvage.page_walk import PageWalk
from baby_joints.storage.salvage.record import Value
from baby_joints.storage.salvage.row_sorter import Row, RowSorter, is_piece
from baby_joints.storage.salvage.validation import validate
from baby_joints.storage.tables.all_tables import ATTACHMENT_CONTENT, ATTACHMENT_PIECE

_PIECE_NAMES = [column.name for column in ATTACHMENT_PIECE.columns]
# SQLAlchemy's own values would be converted once more: these are as they lie in the file.
_OWN_NOTES = frozenset({Note.FORMAT.value})


@dataclass(frozen=True, slots=True, kw_only=True)
class Salvaged:
    """What was read, and what was not.

    Attributes:
        entries: entries, looks and visits that were read.
        contents: photos and clips that were read whole.
        lost: rows that are known to have been there and could not be read; there may be more.
        guessed: children whose name or birth had to be guessed.
        may_miss: a part of the file is gone or empty: nobody knows what lay there.
        altered: rows that read otherwise than they were written; they are in the new file as such.
    """

    entries: int
    contents: int
    lost: int
    guessed: int
    may_miss: bool = False
    altered: int = 0


def salvage(
    source: Path, target: Path, key: DiaryKey | None, known: Iterable[Child] = ()
) -> Salvaged:
    """Read what can be read of the diary at `source` into `target`, an existing empty file.

    `source` is only read. `key` is for one that is encrypted; `target` then is so too. `known` are
    children as a backup tells of them, for those whose own row is gone. Raises DatabaseError when
    the new file cannot be written or the old one not be read at all.
    """
    engine = sqlite_file.make_engine(target, key, busy_timeout=0, foreign_keys=False)
    try:
        with sqlite_file.explained(source):
            with engine.begin() as connection:
                create_schema(connection)
            lost, gaps = _read(source, key, engine)
            with engine.begin() as connection:
                found = validate(connection, known)
                _number(connection)
                _prove(connection, source)
                altered = sum(1 for _ in altered_rows(connection))
            return Salvaged(
                entries=found.records,
                contents=found.contents,
                lost=lost + found.dropped,
                guessed=found.guessed,
                may_miss=gaps,
                altered=altered,
            )
    finally:
        engine.dispose()


def _read(source: Path, key: DiaryKey | None, engine: Engine) -> tuple[int, bool]:
    """How many rows were lost, and whether more may be."""
    try:
        walk = PageWalk(source, key)
    except ImportError as error:
        raise EncryptionMissingError(source) from error
    try:
        sorter = RowSorter()
        for row in walk.rows():
            sorter.take(row)
        lost = walk.unreadable + sorter.refused
        lost = max(lost, len(walk.keys - sorter.ids())) + _write(engine, sorter)
        _write_pieces(engine, (row for row in walk.rows() if is_piece(row)))
    finally:
        walk.close()
    return lost, walk.has_gaps


def _write(engine: Engine, sorter: RowSorter) -> int:
    """How many rows the tables refused."""
    refused = 0
    with sqlite_file.driver_connection(engine) as connection:
        connection.execute("BEGIN").close()
        for table, values in sorter.rows():
            if values.get("key") not in _OWN_NOTES:
                refused += not _insert(connection, table, values.keys(), tuple(values.values()))
        connection.execute("COMMIT").close()
    return refused


def _write_pieces(engine: Engine, rows: Iterable[Row]) -> None:
    """Pieces of contents that are not known any more are of no use."""
    with sqlite_file.driver_connection(engine) as connection:
        query = f"SELECT id FROM {ATTACHMENT_CONTENT.name}"  # noqa: S608 - a table of ours
        known = {key for (key,) in connection.execute(query)}
        if not known:
            return
        connection.execute("BEGIN").close()
        for row in rows:
            if row[0] in known:
                _insert(connection, ATTACHMENT_PIECE, _PIECE_NAMES, row)
        connection.execute("COMMIT").close()


def _insert(
    connection: sqlite_file.DriverConnection,
    table: Table,
    names: Iterable[str],
    values: tuple[Value, ...],
) -> bool:
    """Whether the table took the row."""
    columns = ", ".join(f'"{name}"' for name in names)
    marks = ", ".join("?" * len(values))
    query = f'INSERT INTO "{table.name}" ({columns}) VALUES ({marks})'  # noqa: S608 - names of ours
    try:
        connection.execute(query, values).close()
    except sqlite_file.driver_errors() as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite_file.CONSTRAINT:
            return False
        raise
    return True


def _number(connection: Connection) -> None:
    """Whoever had the old file open goes by the number of its changes: it must not come back."""
    notes = Notes(connection)
    read = notes.text(Note.CHANGES) or ""
    number = int(read) + 1 if read.isdecimal() else 1
    notes.write(Note.CHANGES, number)
    notes.write(Note.EXPORTED, number)


def _prove(connection: Connection, source: Path) -> None:
    """Nothing else may ever be put in the place of a diary."""
    if problems := find_problems(connection):
        raise DamagedDatabaseError(source, problems[0])
