"""Which contents of photos and clips the records of a diary name."""

import re
from collections.abc import Iterator
from typing import Final
from uuid import UUID

from sqlalchemy import Connection, String, select, type_coerce

from baby_joints.storage.tables.all_tables import HIP_SIGNS, META, OBSERVATION, TOMBSTONE, VISIT

# Anything that looks like a checksum counts, also in fields that this version does not know:
# keeping a content too long costs room, taking it out too soon costs a photo.
_CHECKSUM: Final = re.compile("[0-9a-f]{64}")
# The columns of lists and unknown fields that may name one.
_PLACES: Final = (
    *(OBSERVATION.c[name] for name in ("attachments", "history", "extra")),
    *(VISIT.c[name] for name in ("attachments", "history", "extra")),
    *(HIP_SIGNS.c[name] for name in ("history", "extra")),
    *(TOMBSTONE.c[name] for name in ("was", "extra")),
    META.c.value,  # the half-filled forms of a diary with a password
)


def needed_contents(connection: Connection, child_id: UUID | None = None) -> frozenset[str]:
    """What living records, earlier versions, deleted records and forms inside the diary name.

    If a child is given, what its records and forms name.
    """
    texts = _texts(connection, child_id)
    return frozenset(name for text in texts for name in _CHECKSUM.findall(text))


def names_of_contents(connection: Connection) -> dict[str, str]:
    """The name of a file for each checksum that a living record names."""
    found = {}
    for column in (OBSERVATION.c.attachments, VISIT.c.attachments):
        for items in connection.scalars(select(column).where(column.is_not(None))):
            found.update({item["sha256"]: item["name"] for item in items if item.get("sha256")})
    return found


def _texts(connection: Connection, child_id: UUID | None) -> Iterator[str]:
    for column in _PLACES:
        plain = type_coerce(column, String)
        # Nothing without the name of the field, to read little of a long diary.
        query = select(plain).where(column.is_not(None), plain.contains("sha256"))
        if child_id is not None and column.table is META:
            query = query.where(META.c.key.contains(str(child_id)))  # the names of its forms
        elif child_id is not None:
            query = query.where(column.table.c.child_id == child_id)
        yield from connection.scalars(query)
