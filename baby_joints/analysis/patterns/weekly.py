"""Calendar weeks of one hip, as they were known on a Sunday evening."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from baby_joints.analysis.log_reading import Log
from baby_joints.analysis.tallies import is_tally
from baby_joints.domain.codes import Joint, Side

WEEK: Final = timedelta(days=7)
_SIDES: Final = (Side.LEFT, Side.RIGHT)


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


class Ledger:
    """What was written, summed by the day it is about and the evening it was known."""

    def __init__(self, log: Log) -> None:
        self._sounds: Counter[tuple[Side, date, date]] = Counter()
        self._single: Counter[tuple[Side, date, date]] = Counter()
        self._all: Counter[tuple[date, date]] = Counter()
        for side in _SIDES:
            for day, entry in log.by_site.get((Joint.HIP, side), ()):
                key = (side, day, entry.recorded_at.date())
                self._sounds[key] += entry.sounded
                if entry.sounded and not is_tally(entry):
                    self._single[key] += 1
        self._all.update((day, entry.recorded_at.date()) for day, entry in log.counted)
        self.first = min((day for day, _ in self._all), default=None)

    def weeks(self, side: Side, sunday: date, count: int, most_a_day: int) -> list[Week]:
        """The last `count` weeks that end by `sunday`, oldest first, as known that evening."""
        first = sunday - count * WEEK + timedelta(days=1)
        sounds: Counter[date] = Counter()
        looked: set[date] = set()
        control: Counter[date] = Counter()
        for (day, evening), entries in self._all.items():
            if first <= day <= sunday and evening <= sunday:
                control[day] += entries - self._single[side, day, evening]
                if (side, day, evening) in self._sounds:
                    looked.add(day)
                    sounds[day] += self._sounds[side, day, evening]
        mondays = [first + number * WEEK for number in range(count)]
        return [_week(monday, sounds, looked, control, most_a_day) for monday in mondays]

    def sundays(self, today: date) -> Iterator[date]:
        """Every Sunday from the first entry's week to the last whole week."""
        if self.first is None:
            return
        sunday = self.first + timedelta(days=6 - self.first.weekday())
        while sunday <= last_sunday(today):
            yield sunday
            sunday += WEEK


def _week(
    monday: date, sounds: Counter[date], looked: set[date], control: Counter[date], most: int
) -> Week:
    days = [monday + timedelta(days=number) for number in range(7)]
    return Week(
        monday=monday,
        sounds=sum(min(most, sounds[day]) for day in days),
        sound_days=sum(sounds[day] > 0 for day in days),
        looked=sum(day in looked for day in days),
        control=sum(control[day] for day in days),
    )


def last_sunday(today: date) -> date:
    """The Sunday that ended the last whole week; `today` itself when it is one."""
    return today - timedelta(days=(today.weekday() + 1) % 7)
