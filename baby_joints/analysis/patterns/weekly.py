"""The days of one hip as they were known on a Sunday evening: what is looked at once a week."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple

from baby_joints.analysis.counting.looks import Look
from baby_joints.analysis.log_reading import Log
from baby_joints.analysis.tallies import is_tally
from baby_joints.domain.codes import Joint, Side

WEEK: Final = timedelta(days=7)
_SIDES: Final = (Side.LEFT, Side.RIGHT)


class KnownDay(NamedTuple):
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
        self._limits = log.parameters.change
        self._hips: dict[Side, Counter[tuple[date, date]]] = {}
        self._sounds: dict[Side, Counter[tuple[date, date]]] = {}
        self._single: dict[Side, Counter[tuple[date, date]]] = {}
        for side in _SIDES:
            looks = log.by_site.get((Joint.HIP, side), ())
            self._hips[side] = _evenings(looks)
            self._single[side] = _evenings(
                [look for look in looks if look[1].sounded and not is_tally(look[1])]
            )
            self._sounds[side] = Counter()
            for day, entry in looks:
                self._sounds[side][day, entry.recorded_at.date()] += entry.sounded
        self._all = _evenings(log.counted)
        self.first = min((day for day, _ in self._all), default=None)
        self._known: dict[tuple[Side, date], list[KnownDay]] = {}

    def days(self, side: Side, sunday: date) -> list[KnownDay]:
        """The days of the last weeks up to `sunday`, from the first with an entry on.

        As many weeks as the longest window has, and as they were known that evening.
        """
        if (side, sunday) not in self._known:
            self._known[side, sunday] = self._days(side, sunday)
        return self._known[side, sunday]

    def _days(self, side: Side, sunday: date) -> list[KnownDay]:
        first = sunday - self._limits.rise_window_weeks * WEEK + timedelta(days=1)
        sounds, looks, single, entries = (
            _known_by(sunday, first, counts)
            for counts in (self._sounds[side], self._hips[side], self._single[side], self._all)
        )
        if not entries:
            return []
        start, most = min(entries), self._limits.a_day
        calendar = (start + timedelta(days=number) for number in range((sunday - start).days + 1))
        return [
            KnownDay(
                day,
                min(most, sounds.get(day, 0)),
                day in looks,
                day in entries,
                entries.get(day, 0) - single.get(day, 0),
            )
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


def _evenings(looks: Iterable[Look]) -> Counter[tuple[date, date]]:
    """Entries by the day they are about and the evening they were known."""
    return Counter((day, entry.recorded_at.date()) for day, entry in looks)


def _known_by(sunday: date, first: date, counts: Counter[tuple[date, date]]) -> dict[date, int]:
    """What was known on a Sunday of the days from `first` on."""
    known: dict[date, int] = {}
    for (day, evening), number in counts.items():
        if first <= day <= sunday and evening <= sunday:
            known[day] = known.get(day, 0) + number
    return known


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
