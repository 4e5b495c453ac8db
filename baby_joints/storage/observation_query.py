"""The newest observations that fit a filter."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from itertools import islice
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Select, select

from baby_joints.domain.codes import Side
from baby_joints.domain.observation import Observation
from baby_joints.domain.observation_filter import ObservationFilter
from baby_joints.domain.period import Period
from baby_joints.storage.mapping import OBSERVATIONS
from baby_joints.storage.tables.all_tables import OBSERVATION
from baby_joints.storage.words import folded

# Databases limit how many values one statement may name.
_MOST_NAMED_IDS = 500
# SQLite takes patterns of 50,000 bytes.
_LONGEST_WANTED = 1_000
_ONE_DAY = timedelta(days=1)


def newest_observations(
    connection: Connection, child_id: UUID, where: ObservationFilter, limit: int | None
) -> Iterator[Observation]:
    """The observations of the child that `where` lets through, newest first, at most `limit`."""
    with connection.execute(observation_query(child_id, where)) as rows:
        fitting = (row for row in rows if _fits(row, where))
        for row in islice(fitting, limit):
            yield OBSERVATIONS.build(row)


def observation_query(child_id: UUID, where: ObservationFilter) -> Select[Any]:
    """What the database can decide of the filter, and decides by an index.

    It may let more through: the local day at the edges of a period, long lists of ids and texts too
    long for SQLite are left to `_fits`. No LIMIT, for that reason: rows are fetched as needed.
    """
    table = OBSERVATION.c
    query = (
        select(*OBSERVATIONS.selected)
        .where(table.child_id == child_id)
        .order_by(table.observed_at.desc(), table.recorded_at.desc(), table.id.desc())
    )
    if where.joint is not None:
        query = query.where(table.joint == where.joint.value)
    if where.side is not None:
        query = query.where(table.side.in_(sorted(_matching_sides(where.side))))
    if where.sound is not None:
        query = query.where(table.sound == where.sound.value)
    if where.period is not None:
        earliest, latest = _utc_bounds(where.period)
        query = query.where(table.observed_at >= earliest, table.observed_at < latest)
    if where.ids is not None and len(where.ids) <= _MOST_NAMED_IDS:
        query = query.where(table.id.in_(where.ids))
    wanted = folded(where.text.strip())
    if 0 < len(wanted) <= _LONGEST_WANTED:
        query = query.where(table.words.contains(wanted, autoescape=True))
    return query


def _matching_sides(side: Side) -> set[str]:
    """A look at both sides is a look at the left and at the right one."""
    both = {Side.BOTH.value} if side in {Side.LEFT, Side.RIGHT} else set()
    return {side.value} | both


def _utc_bounds(period: Period) -> tuple[datetime, datetime]:
    """Moments between which the whole period lies in any place: offsets are less than a day."""
    earliest, latest = (datetime.combine(day, time(), UTC) for day in (period.start, period.end))
    return earliest - _ONE_DAY, latest + _ONE_DAY


def _fits(row: Row[Any], where: ObservationFilter) -> bool:
    if where.period is not None and row.observed_at.date() not in where.period:
        return False
    if where.ids is not None and row.id not in where.ids:
        return False
    wanted = folded(where.text.strip())
    return not wanted or any(wanted in folded(text) for text in (row.note, row.observer or ""))
