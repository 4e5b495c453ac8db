"""Rows that read otherwise than they were written: a disk, or another program, changed them."""

from collections.abc import Collection, Iterator
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, bindparam, column, select, table

from baby_joints.storage.mapping import CHECKSUMS
from baby_joints.storage.row_checksum import CHECKSUM, RowChecksum


class AlteredRow(NamedTuple):
    """A row whose checksum is not that of what it says; the id as it lies in the table."""

    table: str
    id: str


def altered_rows(connection: Connection) -> Iterator[AlteredRow]:
    """All of them; nothing is changed. Reads every row that holds words of a parent."""
    for checksum in CHECKSUMS:
        for row in connection.execute(_plain(checksum)):
            if not checksum.is_right(row):
                yield AlteredRow(checksum.table.name, str(row[0]))


def vouch_for(connection: Connection, rows: Collection[AlteredRow]) -> None:
    """Let what these rows say now count as what was written."""
    for checksum in CHECKSUMS:
        ids = {row.id for row in rows if row.table == checksum.table.name}
        found = connection.execute(_plain(checksum)).all() if ids else []
        made = [
            {"row": row[0], "made": checksum.of_stored(row)} for row in found if str(row[0]) in ids
        ]
        if made:
            here = table(checksum.table.name, column("id"), column(CHECKSUM))
            change = here.update().where(here.c.id == bindparam("row"))
            connection.execute(change.values({CHECKSUM: bindparam("made")}), made)


def _plain(checksum: RowChecksum) -> Select[*tuple[Any, ...]]:
    """Every row as it lies in the table: columns without types are not converted; the id first."""
    names = [one.name for one in checksum.table.columns]
    return select(*map(column, names)).select_from(table(checksum.table.name))
