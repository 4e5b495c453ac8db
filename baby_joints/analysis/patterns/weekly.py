"""The days of one hip as they were known on a Sunday evening: what is looked at once a week."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple

from baby_joints.analysis.leaf import Leaf
from baby_joints.analysis.log_reading import Log, looks_at
from baby_joints.analysis.tallies import is_tally
from baby_joints.domain.codes import Joint, Side

WEEK: Final = timedelta(days=7)


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
        self._log = log
        self._limits = log.parameters.change
        self._leaves = [leaf for leaf in log.leaves if leaf.counted]
        self.first = min(self._leaves[0].counted.days) if self._leaves else None
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
        by_day: dict[date, KnownDay] = {}
        for leaf in self._leaves:
            if leaf.last >= first and leaf.first <= sunday:
                by_then = None if self._log.is_all_known(leaf, sunday) else sunday
                by_day |= leaf.made(_by_day, side, self._limits.a_day, by_then)
        start = min([day for day in by_day if first <= day <= sunday], default=None)
        if start is None:
            return []
        calendar = map(date.fromordinal, range(start.toordinal(), sunday.toordinal() + 1))
        return [by_day.get(day) or _unwritten(day) for day in calendar]

    def sundays(self, today: date) -> Iterator[date]:
        """Every Sunday from the first entry's week to the last whole week."""
        if self.first is None:
            return
        sunday = self.first + timedelta(days=6 - self.first.weekday())
        while sunday <= last_sunday(today):
            yield sunday
            sunday += WEEK


def _unwritten(day: date) -> KnownDay:
    return KnownDay(day, 0, looked=False, written=False, control=0)


def _by_day(leaf: Leaf, side: Side, most: int, evening: date | None) -> dict[date, KnownDay]:
    """The days with an entry that was known on `evening`, None: when all of the leaf is known."""
    looks = leaf.made(looks_at, (Joint.HIP, side))
    if evening is not None:
        looks = looks.known_by(evening)
    looked, sounds = set(looks.days), looks.loud
    single: defaultdict[date, int] = defaultdict(int)
    heard: defaultdict[date, int] = defaultdict(int)
    for day, entry in zip(sounds.days, sounds.entries, strict=True):
        heard[day] += entry.sounded
        single[day] += not is_tally(entry)
    return {
        day: KnownDay(day, min(most, heard[day]), day in looked, True, number - single[day])
        for day, number in leaf.made(_entries_by_day, evening).items()
    }


def _entries_by_day(leaf: Leaf, evening: date | None) -> Counter[date]:
    known = leaf.counted if evening is None else leaf.counted.known_by(evening)
    return Counter(known.days)


def last_sunday(today: date) -> date:
    """The Sunday that ended the last whole week; `today` itself when it is one."""
    return today - timedelta(days=(today.weekday() + 1) % 7)


def sounds_of(days: Sequence[KnownDay]) -> int:
    """Sounds of the days, each counted up to its limit."""
    return sum([day.sounds for day in days])


def sound_days_of(days: Sequence[KnownDay]) -> int:
    """Days with a sound."""
    return sum([day.sounds > 0 for day in days])


def written_days_of(days: Sequence[KnownDay]) -> int:
    """Days with an entry about any joint."""
    return sum([day.written for day in days])
