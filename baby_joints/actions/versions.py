"""One version of a record after another."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, TypeAlias, cast

from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.left_out import still_left_out
from baby_joints.domain.observation import Observation
from baby_joints.domain.visit import Visit
from baby_joints.storage.buried import Buried

Record: TypeAlias = Observation | HipSigns | Visit
# What may lie under an id: a record, or what is left of a deleted one.
Stored: TypeAlias = Record | Buried
_SHORTEST = timedelta(microseconds=1)


def later(now: datetime, *earlier: datetime | None) -> datetime:
    """`now`, but after every moment of `earlier` even when the clock was set back since.

    Two computers agree on the newest version by its time alone, so it must never run backward.
    """
    known = [moment for moment in earlier if moment is not None]
    return max([now, *(moment + _SHORTEST for moment in known)])


def amended(old: Record, new: Record, now: datetime) -> Record:
    """`new` as the next version of `old`: what it was goes to the end of the history.

    When it was first typed stays, and so do unknown fields, which no form can show.
    """
    # Any: each kind of record holds its own kind as history, which mypy cannot follow here.
    version: Record = replace(
        cast("Any", new),
        recorded_at=old.recorded_at,
        changed_at=later(now, old.last_changed_at),
        history=(*old.history, replace(cast("Any", old), history=())),
        extra=new.extra or old.extra,
    )
    return still_left_out(version, old)


def says_the_same(old: Record, new: Record) -> bool:
    """Nothing would change but the time of the change."""
    unchanged: Record = replace(
        cast("Any", new),
        recorded_at=old.recorded_at,
        changed_at=old.changed_at,
        history=old.history,
        extra=new.extra or old.extra,
    )
    return unchanged == old


def written_at(stored: Stored | None) -> datetime | None:
    """When what lies under an id was written or deleted last; None when nothing does."""
    if isinstance(stored, Buried):
        return stored.tombstone.deleted_at
    return None if stored is None else stored.last_changed_at
