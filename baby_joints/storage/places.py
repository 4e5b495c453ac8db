"""In which tables ids lie, found out by one statement."""

from collections.abc import Collection, Iterator
from functools import cache
from typing import Final, NamedTuple
from uuid import UUID

from sqlalchemy import CompoundSelect, Connection, String, bindparam, literal, select, union_all

from baby_joints.storage.mapping import MAPPINGS
from baby_joints.storage.tables.all_tables import TOMBSTONE

# A statement names each id once for every table; with more of them the tables are asked in turn.
FEW: Final = 100
_IDS: Final = "ids"


class Place(NamedTuple):
    """An id is that of a record of this kind of this child; `is_buried`: it was deleted."""

    id: UUID
    child_id: UUID
    kind: str
    is_buried: bool


def places(connection: Connection, ids: Collection[UUID]) -> Iterator[Place]:
    """Where each of at most `FEW` ids lies; an id that nobody knows is left out."""
    for key, owner, kind, is_buried in connection.execute(_question(), {_IDS: list(ids)}):
        yield Place(key, owner, kind, bool(is_buried))


@cache
def _question() -> CompoundSelect[UUID, UUID, str, int]:
    """Made once, as making it takes longer than asking it."""
    records = [
        select(
            mapping.table.c.id,
            mapping.table.c.child_id,
            literal(mapping.kind.value, String()),
            literal(0),
        ).where(mapping.table.c.id.in_(bindparam(_IDS, expanding=True)))
        for mapping in MAPPINGS.values()
    ]
    stones = select(TOMBSTONE.c.id, TOMBSTONE.c.child_id, TOMBSTONE.c.kind, literal(1)).where(
        TOMBSTONE.c.id.in_(bindparam(_IDS, expanding=True))
    )
    return union_all(*records, stones)
