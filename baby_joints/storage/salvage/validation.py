"""Rows that were read of a damaged file, seen through the eyes of the domain."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import (
    Connection,
    RowMapping,
    String,
    Table,
    delete,
    insert,
    select,
    type_coerce,
    update,
)
from sqlalchemy.exc import StatementError

from baby_joints.domain.child import Child
from baby_joints.domain.codes import Sex
from baby_joints.domain.visit import Visit
from baby_joints.storage.attachments import Attachments
from baby_joints.storage.mapping import (
    MAPPINGS,
    UNREADABLE,
    buried_of,
    child_columns,
    child_of,
)
from baby_joints.storage.record_mapping import R, RecordMapping
from baby_joints.storage.tables.all_tables import CHILD, TOMBSTONE

# A child whose own row is gone has to be called something.
_NAMELESS = "?"
_FEW_LETTERS = 6


@dataclass(slots=True)
class Validated:
    """How many rows are left of each kind, and what was not.

    Attributes:
        records: entries, looks and visits.
        dropped: rows that say what cannot be.
        guessed: children whose own row is gone or cannot be true: name or birth were put in.
        contents: photos and clips whose bytes are all there.
    """

    records: int = 0
    dropped: int = 0
    guessed: int = 0
    contents: int = 0


def validate(connection: Connection, known: Iterable[Child] = ()) -> Validated:
    """Take out what the domain refuses, and give every entry a child, within the transaction.

    `known` are children as a backup tells of them, for those whose own row is gone.
    """
    found = Validated()
    found.dropped += _drop_unreadable(connection, CHILD, child_of)
    found.dropped += _drop_unreadable(connection, TOMBSTONE, buried_of)
    for mapping in MAPPINGS.values():
        found.dropped += _drop_unreadable(connection, mapping.table, _builder(mapping))
        _derive_anew(connection, mapping)
    found.guessed, before_birth = _give_children(connection, known)
    found.dropped += before_birth
    found.records = sum(
        len(connection.scalars(select(mapping.table.c.id)).all()) for mapping in MAPPINGS.values()
    )
    attachments = Attachments(connection)
    for sha256 in attachments.sizes():
        if attachments.is_sound(sha256):
            found.contents += 1
        else:
            attachments.drop_contents([sha256])
    return found


def _builder(mapping: RecordMapping[R]) -> Callable[[RowMapping], R]:
    names = [column.name for column in mapping.selected]
    return lambda row: mapping.build([row[name] for name in names])


def _drop_unreadable(
    connection: Connection, table: Table, build: Callable[[RowMapping], object]
) -> int:
    try:
        for row in connection.execute(select(table)).mappings():
            build(row)
    except (*UNREADABLE, StatementError):
        return sum(1 for _ in _dropped_one_by_one(connection, table, build))
    return 0


def _dropped_one_by_one(
    connection: Connection, table: Table, build: Callable[[RowMapping], object]
) -> Iterator[str]:
    # By its plain text, as the id itself may be what is wrong.
    plain = type_coerce(table.c.id, String)
    for key in connection.scalars(select(plain)).all():
        try:
            for row in connection.execute(select(table).where(plain == key)).mappings():
                build(row)
        except (*UNREADABLE, StatementError):
            connection.execute(delete(table).where(plain == key))
            yield key


def _derive_anew(connection: Connection, mapping: RecordMapping[Any]) -> None:
    """Columns that follow from a record: an older diary does not have them, a damaged one lies."""
    table, build = mapping.table, _builder(mapping)
    for name, derive in mapping.derived.items():
        for row in connection.execute(select(table)).mappings().all():
            wanted = derive(build(row))
            if row[name] != wanted:
                same = update(table).where(table.c.id == row["id"])
                connection.execute(same.values({name: wanted}))


def _give_children(connection: Connection, known: Iterable[Child]) -> tuple[int, int]:
    """How many children had to be guessed, and how many records lay before a birth."""
    children = {row["id"]: child_of(row) for row in connection.execute(select(CHILD)).mappings()}
    for other in known:
        if other.id not in children:
            children[other.id] = other
            connection.execute(insert(CHILD).values(child_columns(other, {})))
    _find_owners(connection, frozenset(children))
    days = _days(connection)
    owners = {child_id for child_id, _ in days.values()}
    owners.update(connection.scalars(select(TOMBSTONE.c.child_id)))
    guessed = dropped = 0
    for child_id in owners:
        mine = {key: day for key, (owner, day) in days.items() if owner == child_id}
        child = children.get(child_id)
        early = [key for key, day in mine.items() if child is not None and day < child.born_on]
        if child is None or len(early) * 2 > len(mine):
            guessed += 1
            _put_guessed(connection, child_id, child, min(mine.values(), default=date(2020, 1, 1)))
            continue
        dropped += len(early)
        for mapping in MAPPINGS.values():
            connection.execute(delete(mapping.table).where(mapping.table.c.id.in_(early)))
    return guessed, dropped


def _find_owners(connection: Connection, children: frozenset[UUID]) -> None:
    """A row whose child nobody knows, but for a few letters, is of the child with the others."""
    for table in (TOMBSTONE, *(mapping.table for mapping in MAPPINGS.values())):
        for stranger in connection.scalars(select(table.c.child_id).distinct()).all():
            near = [known for known in children if _distance(known, stranger) <= _FEW_LETTERS]
            if stranger not in children and len(near) == 1:
                own = update(table).where(table.c.child_id == stranger)
                connection.execute(own.values(child_id=near[0]))


def _distance(one: UUID, other: UUID) -> int:
    """In how many letters two ids differ; ids that were made differ in about thirty."""
    return sum(a != b for a, b in zip(one.hex, other.hex, strict=True))


def _days(connection: Connection) -> dict[UUID, tuple[UUID, date]]:
    """Whose each record is, and on which local day it happened."""
    found = {}
    for mapping in MAPPINGS.values():
        name = "visited_at" if mapping.value_type is Visit else "observed_at"
        columns = mapping.table.c
        for key, owner, moment in connection.execute(
            select(columns.id, columns.child_id, columns[name])
        ):
            found[key] = (owner, moment.date())
    return found


def _put_guessed(connection: Connection, child_id: UUID, known: Child | None, first: date) -> None:
    """Born on the day of the first entry at the latest; parents put it right."""
    name = _NAMELESS if known is None else known.name
    child = Child(id=child_id, name=name, born_on=first, sex=known.sex if known else Sex.UNSURE)
    connection.execute(delete(CHILD).where(CHILD.c.id == child_id))
    connection.execute(insert(CHILD).values(child_columns(child, {})))
