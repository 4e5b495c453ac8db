"""Is the diary whole? Everything a file can be asked, answered in plain sentences."""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Connection, RowMapping, Select, String, Table, inspect, select, type_coerce
from sqlalchemy.exc import DBAPIError

from baby_joints.domain.child import Child
from baby_joints.domain.diary_contents import check_born_before, check_visit_after_birth
from baby_joints.domain.errors import DomainError
from baby_joints.domain.visit import Visit
from baby_joints.storage import sqlite_file
from baby_joints.storage.attachment_needs import names_of_contents
from baby_joints.storage.attachments import Attachments
from baby_joints.storage.mapping import (
    MAPPINGS,
    UNREADABLE,
    Record,
    buried_of,
    child_of,
)
from baby_joints.storage.record_mapping import RecordMapping
from baby_joints.storage.revision import ALEMBIC_VERSION, LATEST, revision_name
from baby_joints.storage.tables.all_tables import CHILD, METADATA, TOMBSTONE

V = TypeVar("V")


def find_problems(connection: Connection) -> tuple[str, ...]:
    """What is wrong with the diary, empty when it is whole; nothing is changed.

    Looks first at the file, then at the tables, then at every value: what a later step finds says
    nothing when an earlier one failed.
    """
    try:
        for look in (_damage, _schema, _values, _contents):
            if problems := tuple(look(connection)):
                return problems
    except DBAPIError as error:
        return (f"The file cannot be read: {error.orig}.",)
    return ()


def _damage(connection: Connection) -> Iterator[str]:
    for problem in sqlite_file.find_damage(connection):
        yield f"The file is damaged: {problem}."


def _schema(connection: Connection) -> Iterator[str]:
    stamp = sqlite_file.read_stamp(connection)
    names = connection.scalars(select(ALEMBIC_VERSION.c.version_num)).all()
    if stamp.revision != LATEST or list(names) != [revision_name(LATEST)]:
        found = ", ".join([str(stamp.revision), *names])
        yield f"The tables should have revision {LATEST}, not {found}."
    inspector = inspect(connection)
    there = set(inspector.get_table_names())
    for table in METADATA.sorted_tables:
        if table.name not in there:
            yield f"The table {table.name} is missing."
            continue
        columns = {column["name"] for column in inspector.get_columns(table.name)}
        yield from _missing("column", table, set(table.columns.keys()) - columns)
        indexes = {index["name"] for index in inspector.get_indexes(table.name)}
        yield from _missing("index", table, {str(index.name) for index in table.indexes} - indexes)


def _missing(what: str, table: Table, names: set[str]) -> Iterator[str]:
    return (f"The table {table.name} lacks its {what} {name}." for name in sorted(names))


def _values(connection: Connection) -> Iterator[str]:
    """Rows that the domain refuses, ids used twice, and entries before the birth."""
    problems: list[str] = []
    children = {child.id: child for child in _read(connection, CHILD, child_of, problems)}
    stones = _read(connection, TOMBSTONE, buried_of, problems)
    uses = Counter(buried.tombstone.id for buried in stones)
    for mapping in MAPPINGS.values():
        read = _with_child(mapping)
        for child_id, record in _read(connection, mapping.table, read, problems):
            uses[record.id] += 1
            if child_id in children:
                yield from _too_early(children[child_id], record)
    yield from problems
    yield from (f"The id {key} is used {times} times." for key, times in uses.items() if times > 1)


def _contents(connection: Connection) -> Iterator[str]:
    """Photos and clips whose bytes are not those that were added."""
    attachments = Attachments(connection)
    names = names_of_contents(connection)
    for sha256 in attachments.sizes():
        if not attachments.is_sound(sha256):
            name = names.get(sha256, sha256)
            yield f"The photo or clip {name} is changed or incomplete: add the file again."


def _read(
    connection: Connection,
    table: Table,
    build: Callable[[RowMapping], V],
    problems: list[str],
) -> list[V]:
    """All values of a table; rows that make none are named in `problems`."""

    def read(query: Select[Any]) -> list[V]:
        return [build(row) for row in connection.execute(query).mappings()]

    try:
        return read(select(table))
    except UNREADABLE:
        found = []
    # One is bad: which? Asked for by its plain text, as the id itself may be the bad part.
    plain_id = type_coerce(table.c.id, String)
    for key in connection.scalars(select(plain_id)).all():
        try:
            found += read(select(table).where(plain_id == key))
        except UNREADABLE as error:
            problems.append(f"Row {key} of the table {table.name} cannot be read: {error}.")
    return found


def _with_child(
    mapping: RecordMapping[Any],
) -> Callable[[RowMapping], tuple[UUID, Record]]:
    names = [column.name for column in mapping.selected]
    return lambda row: (row["child_id"], mapping.build([row[name] for name in names]))


def _too_early(child: Child, record: Record) -> Iterator[str]:
    try:
        if isinstance(record, Visit):
            check_visit_after_birth(child, record)
        else:
            check_born_before(child, [record])
    except DomainError as error:
        yield f"The entry {record.id}: {error}."
