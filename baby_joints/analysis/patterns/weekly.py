"""The days of one hip as they were known on a Sunday evening: what is looked at once a week."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from baby_joints.analysis.log_reading import Log
from baby_joints.analysis.tallies import is_tally
from baby_joints.domain.codes import Joint, Side

WEEK: Final = timedelta(days=7)
_SIDES: Final = (Side.LEFT, Side.RIGHT)


@dataclass(frozen=True, slots=True)
class KnownDay:
    """One calendar day of one hip: `sounds` are counted up to a limit a day.

    `looked`: an entry about this hip; `written`: an entry about any joint. `control` counts the
    entries that show that somebody went on writing: other joints, tallies and quiet looks.
    """

    day: date
    sounds: int
    looked: bool
    written: bool
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

    def days(self, side: Side, sunday: date, weeks: int, most_a_day: int) -> list[KnownDay]:
        """The days of the last `weeks` weeks up to `sunday`, from the first with an entry on."""
        first = sunday - weeks * WEEK + timedelta(days=1)
        sounds: Counter[date] = Counter()
        control: Counter[date] = Counter()
        for (day, evening), entries in self._all.items():
            if first <= day <= sunday and evening <= sunday:
                control[day] += entries - self._single[side, day, evening]
                if (side, day, evening) in self._sounds:
                    sounds[day] += self._sounds[side, day, evening]
        if not control:
            return []
        start = min(control)
        calendar = (start + timedelta(days=number) for number in range((sunday - start).days + 1))
        return [
            KnownDay(day, min(most_a_day, sounds[day]), day in sounds, day in control, control[day])
            for day in calendar
        ]

    def sundays(self, today: date) -> Iterator[date]:
        """Every Sunday from the first entry's week to the last whole week."""
        if self.first is None:
            return
        sunday = self.first + timedelta(days=6 - self.first.weekday())
        while sunday <= last_sunday(today):
            yield sunday
            sunday += WEEK


def last_sunday(today: date) -> date:
    """The Sunday that ended the last whole week; `today` itself when it is one."""
    return today - timedelta(days=(today.weekday() + 1) % 7)


def sounds_of(days: Sequence[KnownDay]) -> int:
    """Sounds of the days, each counted up to its limit."""
    return sum(day.sounds for day in days)


def sound_days_of(days: Sequence[KnownDay]) -> int:
    """Days with a sound."""
    return sum(day.sounds > 0 for day in days)


def written_days_of(days: Sequence[KnownDay]) -> int:
    """Days with an entry about any joint."""
    return sum(day.written for day in days)
