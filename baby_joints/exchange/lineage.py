"""All that is known of one record: its newest version, or its deletion, and what it was before."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import reduce
from typing import Any, Final, Generic, TypeAlias, TypeVar, cast

from baby_joints.domain.errors import DomainError
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.json_fields import read_moment
from baby_joints.domain.json_value import JsonValue
from baby_joints.domain.left_out import left_out_of
from baby_joints.domain.observation import Observation
from baby_joints.domain.record_json import (
    hip_signs_to_json,
    observation_to_json,
    tombstone_to_json,
    visit_to_json,
)
from baby_joints.domain.tombstone import Tombstone
from baby_joints.domain.visit import Visit
from baby_joints.exchange.fuller import emptied_again, filled, without_covered

Record: TypeAlias = Observation | HipSigns | Visit
R = TypeVar("R", bound=Record)

# A record that was deleted in one diary and edited later in another lives on; this field keeps the
# time of the deletion, or a third diary would bring back what was deleted, depending on the order.
ERASED_UNTIL: Final = "erased_until"


@dataclass(frozen=True, slots=True)
class Lineage(Generic[R]):
    """The newest version or tombstone of one id, and the versions before it by their text.

    Versions up to `erased_until` were deleted and are not among `earlier`. Of a version that was
    handed over in part nothing is kept once the fuller one is known.
    """

    newest: R | Tombstone
    earlier: Mapping[str, R]
    erased_until: datetime | None

    @classmethod
    def of(cls, found: R | Tombstone) -> "Lineage[R]":
        """What one diary knows."""
        if isinstance(found, Tombstone):
            return cls(found, {}, None)
        history = _history(found)
        current, earlier = _bare(found, history), [_bare(version, history) for version in history]
        # A clock that went wrong may have put a newer version into the history: the newest wins.
        newer = [version for version in earlier if _moment(version) > _moment(current)]
        newest = reduce(_newer_version, newer) if newer else current
        return cls._settled(newest, [current, *earlier], _erased_until(found, newest))

    def joined(self, other: "Lineage[R]") -> "Lineage[R]":
        """What two diaries know together: the newest version wins, the others are its history."""
        newest = _newer(self.newest, other.newest)
        if isinstance(newest, Tombstone):
            return Lineage(newest, {}, None)
        erased = [self.erased_until, other.erased_until]
        earlier = [*self.earlier.values(), *other.earlier.values()]
        for side in (self.newest, other.newest):
            if isinstance(side, Tombstone):
                erased.append(side.deleted_at)
            else:
                earlier.append(side)
        latest = max((moment for moment in erased if moment is not None), default=None)
        return self._settled(newest, earlier, latest)

    def value(self) -> R | Tombstone:
        """The record with its history, or the tombstone."""
        newest = self.newest
        if isinstance(newest, Tombstone) or not (self.earlier or self.erased_until):
            return newest
        in_order = sorted(self.earlier, key=lambda text: (self.earlier[text].last_changed_at, text))
        history = tuple(self.earlier[text] for text in in_order)
        shown = filled(newest, history)
        extra = dict(shown.extra)
        if self.erased_until is not None:
            extra[ERASED_UNTIL] = self.erased_until.astimezone(UTC).isoformat()
        return _with(shown, history, extra)

    @classmethod
    def _settled(cls, newest: R, earlier: Iterable[R], erased: datetime | None) -> "Lineage[R]":
        kept = {
            canonical_text(version): version
            for version in earlier
            if erased is None or version.last_changed_at > erased
        }
        if kept:
            kept.pop(canonical_text(newest), None)
        return cls(newest, without_covered(newest, kept), erased)


def with_history_in_order(record: R) -> R:
    """`record` with each earlier version once, oldest first, itself not among them."""
    if not record.history and ERASED_UNTIL not in record.extra:
        return record
    settled = Lineage.of(record).value()
    assert not isinstance(settled, Tombstone)  # noqa: S101 - a record's lineage is a record
    return settled


def canonical_text(found: Record | Tombstone) -> str:
    """The same text for the same value on every computer."""
    return canonical_json(_to_json(found))


def canonical_json(value: JsonValue) -> str:
    """`value` as JSON with its names in order."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"))


def _to_json(found: Record | Tombstone) -> JsonValue:
    if isinstance(found, Observation):
        return observation_to_json(found)
    if isinstance(found, HipSigns):
        return hip_signs_to_json(found)
    if isinstance(found, Visit):
        return visit_to_json(found)
    return tombstone_to_json(found)


def _newer_version(one: R, other: R) -> R:
    newer = _newer(one, other)
    return one if newer is one else other


def _newer(one: R | Tombstone, other: R | Tombstone) -> R | Tombstone:
    """The later one; of one moment a deletion, then what was left out least, the greater text."""
    if _moment(one) != _moment(other):
        return one if _moment(one) > _moment(other) else other
    return max(one, other, key=_rank)


def _rank(found: Record | Tombstone) -> tuple[bool, int, str]:
    if isinstance(found, Tombstone):
        return True, 0, canonical_text(found)
    return False, -len(left_out_of(found)), canonical_text(found)


def _moment(found: Record | Tombstone) -> datetime:
    return found.deleted_at if isinstance(found, Tombstone) else found.last_changed_at


def _bare(record: R, history: tuple[R, ...]) -> R:
    """`record` as a version: without its history and without what merging noted and filled in."""
    if not record.history and not record.extra:
        return record
    extra = {name: value for name, value in record.extra.items() if name != ERASED_UNTIL}
    return emptied_again(_with(record, (), extra), history)


def _with(record: R, history: tuple[R, ...], extra: Mapping[str, JsonValue]) -> R:
    # Any: each kind of record holds its own kind as history, which mypy cannot follow through R.
    changed: R = replace(cast("Any", record), history=history, extra=extra)
    return changed


def _history(record: R) -> tuple[R, ...]:
    history: Any = record.history
    versions: tuple[R, ...] = history
    return versions


def _erased_until(record: Record, newest: Record) -> datetime | None:
    """The time of a deletion that `record` outlived by its `newest` version; None without one."""
    noted = record.extra.get(ERASED_UNTIL)
    if noted is None:
        return None
    try:
        erased = read_moment(ERASED_UNTIL, noted)
    except DomainError:
        return None
    # A record cannot outlive a deletion that is newer than itself.
    return erased if erased < newest.last_changed_at else None
