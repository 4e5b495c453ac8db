"""Calendar weeks of one hip, as they were known on a Sunday evening."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from baby_joints.analysis.counting.looks import single_sides
from baby_joints.analysis.log_reading import Log
from baby_joints.analysis.tallies import is_tally
from baby_joints.domain.codes import Joint, Side
from baby_joints.domain.observation import Observation

WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Week:
    """One whole calendar week of one hip: `sounds` are counted up to a limit a day.

    `looked` are the days with an entry about this hip; `control` counts the entries that show that
    somebody went on writing: other joints, tallies and quiet looks.
    """

    monday: date
    sounds: int
    sound_days: int
    looked: int
    control: int


class HipWeeks:
    """The weeks of one hip up to any Sunday, with what had been written by then."""

    def __init__(self, log: Log, side: Side, most_a_day: int) -> None:
        self._entries: Sequence[Observation] = log.counted
        self._side = side
        self._most = most_a_day

    def upto(self, sunday: date, weeks: int) -> list[Week]:
        """The last `weeks` weeks that end by `sunday`, oldest first, as known that evening."""
        first = sunday - weeks * WEEK + timedelta(days=1)
        sounds: Counter[date] = Counter()
        looked: set[date] = set()
        control: Counter[date] = Counter()
        for entry in self._entries:
            day = entry.observed_at.date()
            if not first <= day <= sunday or entry.recorded_at.date() > sunday:
                continue
            about = entry.joint is Joint.HIP and self._side in single_sides(entry.side)
            if about:
                looked.add(day)
                sounds[day] += entry.sounded
            if not about or entry.is_quiet or is_tally(entry):
                control[day] += 1
        return [
            self._week(first + number * WEEK, sounds, looked, control) for number in range(weeks)
        ]

    def _week(
        self, monday: date, sounds: Counter[date], looked: set[date], control: Counter[date]
    ) -> Week:
        days = [monday + timedelta(days=number) for number in range(7)]
        return Week(
            monday=monday,
            sounds=sum(min(self._most, sounds[day]) for day in days),
            sound_days=sum(sounds[day] > 0 for day in days),
            looked=sum(day in looked for day in days),
            control=sum(control[day] for day in days),
        )


def last_sunday(today: date) -> date:
    """The Sunday that ended the last whole week; `today` itself when it is one."""
    return today - timedelta(days=(today.weekday() + 1) % 7)


def sundays(entries: Iterable[Observation], today: date) -> Iterator[date]:
    """Every Sunday from the first entry's week to the last whole week."""
    first = min((entry.observed_at.date() for entry in entries), default=None)
    if first is None:
        return
    sunday = first + timedelta(days=6 - first.weekday())
    while sunday <= last_sunday(today):
        yield sunday
        sunday += WEEK
