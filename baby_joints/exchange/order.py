"""The one order in which records stand in files and after a merge."""

from collections.abc import Iterable
from dataclasses import replace

from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.tombstone import Tombstone
from baby_joints.domain.visit import Visit
from baby_joints.exchange.lineage import R, Record, with_history_in_order


def in_order(contents: DiaryContents) -> DiaryContents:
    """The same diary with its records, their earlier versions and tombstones oldest first."""
    return replace(
        contents,
        observations=oldest_first(contents.observations),
        hip_signs=oldest_first(contents.hip_signs),
        visits=oldest_first(contents.visits),
        deleted=stones_in_order(contents.deleted.items()),
    )


def oldest_first(records: Iterable[R]) -> tuple[R, ...]:
    """Records by when they happened, were written and, of one moment, by id."""
    return tuple(sorted(map(with_history_in_order, records), key=_place))


def stones_in_order(
    deleted: Iterable[tuple[str, Iterable[Tombstone]]],
) -> dict[str, tuple[Tombstone, ...]]:
    """Tombstones of each kind by when the record was deleted, and by id; no empty kinds."""
    ordered = {
        kind: tuple(sorted(stones, key=lambda stone: (stone.deleted_at, stone.id)))
        for kind, stones in deleted
    }
    return {kind: ordered[kind] for kind in sorted(ordered) if ordered[kind]}


def _place(record: Record) -> tuple[float, float, int]:
    # Seconds sort four times as fast as times with offsets, and hold microseconds until 2199.
    happened = record.visited_at if isinstance(record, Visit) else record.observed_at
    return happened.timestamp(), record.recorded_at.timestamp(), record.id.int
