"""Reading the diary as values, within one transaction."""

from bisect import insort
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from operator import attrgetter
from pathlib import Path
from typing import Any, TypeAlias
from uuid import UUID

from sqlalchemy import Connection, RowMapping, func, select

from baby_joints.domain.child import Child
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.errors import DomainError
from baby_joints.domain.json_value import JsonValue, frozen_json
from baby_joints.domain.observation import Observation
from baby_joints.domain.observation_filter import ObservationFilter
from baby_joints.domain.tombstone import Tombstone
from baby_joints.storage.altered import AlteredRow, altered_rows
from baby_joints.storage.attachments import Attachments
from baby_joints.storage.buried import Buried
from baby_joints.storage.chunks import chunks
from baby_joints.storage.errors import DamagedDatabaseError
from baby_joints.storage.integrity import find_problems
from baby_joints.storage.mapping import (
    HIP_LOOKS,
    MAPPINGS,
    OBSERVATIONS,
    UNREADABLE,
    VISITS,
    Record,
    buried_of,
    child_of,
    tombstone_of,
)
from baby_joints.storage.notes import Notes
from baby_joints.storage.observation_query import newest_observations
from baby_joints.storage.places import FEW, places
from baby_joints.storage.record_kind import RecordKind
from baby_joints.storage.record_mapping import R, RecordMapping
from baby_joints.storage.tables.all_tables import CHILD, OBSERVATION, TOMBSTONE

# What lies under an id: a record, or what is left of a deleted one.
Stored: TypeAlias = Record | Buried


class Reader:
    """Everything a diary can be asked; changes nothing.

    A row that no version of this program can have written raises DamagedDatabaseError.

    Attributes:
        notes: what the diary notes about itself.
        attachments: the contents of photos and clips.
    """

    def __init__(self, connection: Connection, path: Path) -> None:
        self.notes = Notes(connection)
        self.attachments = Attachments(connection)
        self._connection = connection
        self._path = path

    def children(self) -> tuple[Child, ...]:
        """All children, the oldest first."""
        query = select(CHILD).order_by(CHILD.c.born_on, CHILD.c.name, CHILD.c.id)
        with self._reading():
            return tuple(child_of(row) for row in self._connection.execute(query).mappings())

    def child(self, child_id: UUID) -> Child | None:
        """The child with this id."""
        return next((child for child in self.children() if child.id == child_id), None)

    def diary_extra(self, child_id: UUID) -> Mapping[str, JsonValue]:
        """The unknown fields that stood beside the child in its diary file."""
        query = select(CHILD.c.diary_extra).where(CHILD.c.id == child_id)
        with self._reading():
            return self._connection.scalar(query) or {}

    def contents(self, child_id: UUID) -> DiaryContents:
        """Everything about one child, each list in the order of what happened.

        Raises DomainError when there is no such child.
        """
        child = self.child(child_id)
        if child is None:
            raise DomainError("child", str(child_id), "is not in this diary")
        with self._reading():
            return DiaryContents(
                child=child,
                observations=self._all(OBSERVATIONS, child_id),
                hip_signs=self._all(HIP_LOOKS, child_id),
                visits=self._all(VISITS, child_id),
                deleted=self._deleted(child_id),
                extra=self.diary_extra(child_id),
            )

    def renewed(self, before: DiaryContents, ids: Iterable[UUID]) -> DiaryContents:
        """What `contents` says now of a child of which only what lies under `ids` has changed.

        `before` is what it said before that; no other record is read.
        """
        touched = frozenset(ids)
        # As numbers, for the reason that DiaryContents tells them apart by them.
        numbers = {key.int for key in touched}
        child = self.child(before.child.id)
        if child is None:
            raise DomainError("child", str(before.child.id), "is not in this diary")
        stored = self.stored(touched).values()
        buried = [state for state in stored if isinstance(state, Buried)]

        def records(mapping: RecordMapping[R], known: tuple[R, ...]) -> tuple[R, ...]:
            kind = mapping.value_type
            place = attrgetter(mapping.happened_at, "recorded_at", "id")
            new = [record for record in stored if isinstance(record, kind)]
            kept = [record for record in known if record.id.int not in numbers]
            if not new and len(kept) == len(known):
                return known
            for record in new:
                insort(kept, record, key=place)
            return tuple(kept)

        return before.with_changed(
            [state for state in stored if not isinstance(state, Buried)],
            child=child,
            observations=records(OBSERVATIONS, before.observations),
            hip_signs=records(HIP_LOOKS, before.hip_signs),
            visits=records(VISITS, before.visits),
            deleted=_with_stones(before.deleted, touched, buried),
            extra=frozen_json(self.diary_extra(child.id)),
        )

    def observations(
        self, child_id: UUID, where: ObservationFilter, limit: int | None = None
    ) -> tuple[Observation, ...]:
        """The newest observations that `where` lets through, at most `limit`, newest first."""
        with self._reading():
            return tuple(newest_observations(self._connection, child_id, where, limit))

    def count(self, child_id: UUID) -> int:
        """How many observations the child has."""
        query = select(func.count()).select_from(OBSERVATION)
        found: int = self._connection.execute(
            query.where(OBSERVATION.c.child_id == child_id)
        ).scalar_one()
        return found

    def first_day(self, child_id: UUID) -> date | None:
        """The earliest local day of any record; None without records."""
        days = [
            day
            for mapping in MAPPINGS.values()
            if (day := self._first_day_of(mapping, child_id)) is not None
        ]
        return min(days, default=None)

    def tombstones(self, child_id: UUID) -> tuple[Buried, ...]:
        """What is left of the child's deleted records, the first deleted first."""
        with self._reading():
            return tuple(map(buried_of, self._tombstone_rows(child_id)))

    def get(self, record_id: UUID) -> Record | None:
        """The record with this id, of any kind; None when there is none or it was deleted."""
        found = self.stored([record_id]).get(record_id)
        return None if isinstance(found, Buried) else found

    def stored(self, ids: Iterable[UUID]) -> dict[UUID, Stored]:
        """What lies under each of `ids`; those that nobody knows are left out."""
        found: dict[UUID, Stored] = {}
        with self._reading():
            for chunk in chunks(ids):
                kinds, any_buried = self._where_to_look(chunk)
                for kind in kinds:
                    mapping = MAPPINGS[kind]
                    query = select(*mapping.selected).where(mapping.table.c.id.in_(chunk))
                    for row in self._connection.execute(query):
                        record = mapping.build(row)
                        found[record.id] = record
                if any_buried:
                    stones = select(TOMBSTONE).where(TOMBSTONE.c.id.in_(chunk))
                    for buried_row in self._connection.execute(stones).mappings():
                        buried = buried_of(buried_row)
                        found[buried.tombstone.id] = buried
        return found

    def _where_to_look(self, ids: Sequence[UUID]) -> tuple[Collection[RecordKind], bool]:
        """Kinds of records that may lie under `ids`, and whether any may be deleted."""
        if len(ids) > FEW:
            return MAPPINGS.keys(), True
        known = tuple(places(self._connection, ids))
        kinds = {RecordKind(place.kind) for place in known if not place.is_buried}
        return kinds, any(place.is_buried for place in known)

    def check(self) -> tuple[str, ...]:
        """What is wrong with the diary, in plain sentences; empty when it is whole."""
        return find_problems(self._connection)

    def altered(self) -> tuple[AlteredRow, ...]:
        """The rows that read otherwise than they were written."""
        return tuple(altered_rows(self._connection))

    @contextmanager
    def _reading(self) -> Iterator[None]:
        try:
            yield
        except UNREADABLE as error:
            detail = f"an entry cannot be read: {error}"
            raise DamagedDatabaseError(self._path, detail) from error

    def _all(self, mapping: RecordMapping[R], child_id: UUID) -> tuple[R, ...]:
        table = mapping.table.c
        query = select(*mapping.selected).where(table.child_id == child_id)
        query = query.order_by(table[mapping.happened_at], table.recorded_at, table.id)
        return tuple(map(mapping.build, self._connection.execute(query)))

    def _deleted(self, child_id: UUID) -> dict[str, tuple[Tombstone, ...]]:
        found: dict[str, list[Tombstone]] = {}
        for row in self._tombstone_rows(child_id):
            found.setdefault(row["kind"], []).append(tombstone_of(row))
        return {kind: tuple(stones) for kind, stones in found.items()}

    def _tombstone_rows(self, child_id: UUID) -> Iterable[RowMapping]:
        query = select(TOMBSTONE).where(TOMBSTONE.c.child_id == child_id)
        query = query.order_by(TOMBSTONE.c.deleted_at, TOMBSTONE.c.id)
        return self._connection.execute(query).mappings()

    def _first_day_of(self, mapping: RecordMapping[Any], child_id: UUID) -> date | None:
        """Of the records within two days of the first one: a later moment, an earlier day."""
        table = mapping.table.c
        happened_at = table[mapping.happened_at]
        mine = table.child_id == child_id
        first = self._connection.scalar(select(func.min(happened_at)).where(mine))
        if first is None:
            return None
        near = select(happened_at).where(mine, happened_at <= first + timedelta(days=2))
        moments: Iterable[datetime] = self._connection.scalars(near)
        return min(moment.date() for moment in moments)


def _with_stones(
    before: Mapping[str, tuple[Tombstone, ...]], touched: Collection[UUID], buried: Iterable[Buried]
) -> dict[str, tuple[Tombstone, ...]]:
    """Those of other ids and the new ones, by kind, the first deleted first."""
    found = {
        kind: [stone for stone in stones if stone.id not in touched]
        for kind, stones in before.items()
    }
    for one in buried:
        found.setdefault(one.kind.value, []).append(one.tombstone)
    return {
        kind: tuple(sorted(stones, key=attrgetter("deleted_at", "id")))
        for kind, stones in found.items()
        if stones
    }
