"""The lines of the diary list: a heading for each day and its entries below it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from baby_joints.domain.observation import Observation


@dataclass(frozen=True, slots=True)
class DayRow:
    """The heading of one local day; `count` is None while more of its entries may follow."""

    day: date
    count: int | None


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One entry; a hairline stands above it unless it is the `first` of its day."""

    observation: Observation
    first: bool


DiaryRow: TypeAlias = DayRow | EntryRow


def day_rows(observations: Sequence[Observation], *, more: bool) -> list[DiaryRow]:
    """Headings and entries in the order given, which is newest first.

    `more`: entries may follow, so the count of the last day is not known yet.
    """
    rows: list[DiaryRow] = []
    heading = -1
    for place, observation in enumerate(observations):
        first = not place or observations[place - 1].day != observation.day
        if first:
            heading = len(rows)
            rows.append(DayRow(observation.day, None))
        rows.append(EntryRow(observation, first))
        if place + 1 == len(observations) or observations[place + 1].day != observation.day:
            known = place + 1 < len(observations) or not more
            rows[heading] = DayRow(observation.day, len(rows) - heading - 1 if known else None)
    return rows
