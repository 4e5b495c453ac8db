"""Rows that read otherwise than they were written: a disk, or another program, changed them."""

from collections.abc import Collection, Iterable, Iterator
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    TableClause,
    bindparam,
    column,
    delete,
    select,
    table,
)

from baby_joints.storage.chunks import chunks
from baby_joints.storage.mapping import CHECKSUMS
from baby_joints.storage.row_checksum import CHECKSUM, RowChecksum


class AlteredRow(NamedTuple):
    """A row whose checksum is not that of what it says; ids as they lie in the table.

    `child_id` is whose it is: of a child its own.
    """

    table: str
    id: str
    child_id: str


def altered_rows(connection: Connection) -> Iterator[AlteredRow]:
    """All of them; nothing is changed. Reads every row that holds words of a parent."""
    for checksum in CHECKSUMS:
        owner = checksum.owner_place
        for row in connection.execute(select(_plain(checksum))):
            if not checksum.is_right(row):
                yield AlteredRow(checksum.table.name, str(row[0]), str(row[owner]))


def delete_rows(connection: Connection, checksum: RowChecksum, ids: Iterable[UUID]) -> list[UUID]:
    """Take rows out of a table; the ids of those that were altered."""
    here = _plain(checksum)
    gone = delete(here).where(_is_one_of(here, ids)).returning(*here.c)
    return _altered_of(checksum, connection.execute(gone))


def altered_among(connection: Connection, checksum: RowChecksum, ids: Iterable[UUID]) -> list[UUID]:
    """Which of the rows with these ids were altered."""
    here = _plain(checksum)
    return _altered_of(checksum, connection.execute(select(here).where(_is_one_of(here, ids))))


def vouch_for(connection: Connection, ids: Collection[UUID]) -> None:
    """Let what altered rows with these ids say now count as what was written."""
    for checksum in CHECKSUMS:
        here = _plain(checksum)
        change = here.update().where(here.c.id == bindparam("row"))
        change = change.values({CHECKSUM: bindparam("made")})
        for chunk in chunks(ids):
            found = connection.execute(select(here).where(_is_one_of(here, chunk))).all()
            if made := [{"row": row[0], "made": checksum.of_stored(row)} for row in found]:
                connection.execute(change, made)


def _plain(checksum: RowChecksum) -> TableClause:
    """The table without types, so that values are as they lie in it; the id comes first."""
    names = [one.name for one in checksum.table.columns]
    return table(checksum.table.name, *map(column, names))


def _is_one_of(here: TableClause, ids: Iterable[UUID]) -> ColumnElement[bool]:
    return here.c.id.in_([key.hex for key in ids])


def _altered_of(checksum: RowChecksum, rows: Iterable[Row[*tuple[Any, ...]]]) -> list[UUID]:
    return [UUID(row[0]) for row in rows if not checksum.is_right(row)]
