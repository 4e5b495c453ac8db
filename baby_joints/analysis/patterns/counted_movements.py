"""Counted tries of one movement at one site, as they were known on each evening."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from operator import itemgetter
from typing import Final

from baby_joints.analysis.counting.looks import DayAndEntry
from baby_joints.analysis.counting.movements import Movement, tallies_of
from baby_joints.analysis.leaf import Leaf
from baby_joints.analysis.log_reading import Log
from baby_joints.analysis.tallies import is_tally
from baby_joints.domain.observation import Observation

_DAY: Final = itemgetter(0)
_ASTRAY: Final = timedelta(days=2)


@dataclass(slots=True)
class Tried:
    """Tries of some days: counted ones, those that sounded, single quiet looks, and the days."""

    tried: int = 0
    sounded: int = 0
    quiet: int = 0
    days: set[date] = field(default_factory=set)

    def add(self, day: date, entry: Observation) -> None:
        """Count one more tally or single quiet look of `day`."""
        if not is_tally(entry):
            self.quiet += 1
            return
        self.tried += entry.tried or 0
        self.sounded += entry.sounded
        self.days.add(day)

    def copy(self) -> "Tried":
        """The same counts, which no longer grow."""
        return Tried(self.tried, self.sounded, self.quiet, set(self.days))

    @property
    def all_tried(self) -> int:
        """Counted tries and the single quiet looks, which count against."""
        return self.tried + self.quiet


class KnownTries:
    """What was known of one movement on an evening, of the days of a window."""

    def __init__(
        self, tallies: Sequence[DayAndEntry], quiet: Callable[[], Iterable[DayAndEntry]]
    ) -> None:
        self._tallies = tallies
        self._quiet = quiet

    @cached_property
    def counted(self) -> Tried:
        """All counted tries."""
        tried = Tried()
        for day, entry in self._tallies:
            tried.add(day, entry)
        return tried

    @cached_property
    def began(self) -> date | None:
        """The first day on which a counted try sounded."""
        return min([day for day, entry in self._tallies if entry.sounded], default=None)

    @cached_property
    def _by_day(self) -> Mapping[date, Sequence[Observation]]:
        by_day: defaultdict[date, list[Observation]] = defaultdict(list)
        for looks in (self._tallies, self._quiet()):
            for day, entry in looks:
                by_day[day].append(entry)
        return by_day

    def newest_first(self) -> Iterator[tuple[date, Tried]]:
        """From the newest day back, one more day at each step: the same value grows."""
        tried = Tried()
        for day in sorted(self._by_day, reverse=True):
            for entry in self._by_day[day]:
                tried.add(day, entry)
            yield day, tried


@dataclass(slots=True)
class CountedMovement:
    """Tallies and single quiet looks of one movement, oldest first; the latter read when asked."""

    movement: Movement
    leaves: Sequence[Leaf]
    tallies: Sequence[DayAndEntry]

    def on(self, evening: date, window: timedelta) -> KnownTries:
        """What was known on `evening` of the days of `window`, the last of them `evening`."""

        def quiet() -> Iterator[DayAndEntry]:
            return _known(self._quiet(evening - window), evening, window)

        return KnownTries(list(_known(self.tallies, evening, window)), quiet)

    def evenings(self, window: timedelta) -> Iterator[date]:
        """The evenings, oldest first, that changed something: written, or a day left `window`."""
        looks = (*self.tallies, *self._quiet(date.min))
        written = {entry.recorded_at.date() for _, entry in looks}
        yield from sorted(written | {day + window for day, _ in looks})

    def _quiet(self, first: date) -> list[DayAndEntry]:
        """Single quiet looks, all those of the days from `first` on among them."""
        return [
            look
            for leaf in self.leaves
            if leaf.last >= first
            for look in leaf.made(_single_quiet).get(self.movement, ())
        ]


def _known(looks: Sequence[DayAndEntry], evening: date, window: timedelta) -> Iterator[DayAndEntry]:
    """What was known on `evening` of the days of `window`; `looks` stand oldest first.

    Only the looks around the window are read. Their order is that of the moments: far from home a
    local day can stand a day before the one in front of it, so two days more are read.
    """
    first = bisect_left(looks, evening - window - _ASTRAY, key=_DAY)
    for look in looks[first : bisect_right(looks, evening + _ASTRAY, key=_DAY)]:
        day, entry = look
        if evening - window < day <= evening and entry.recorded_at.date() <= evening:
            yield look


def counted_movements(log: Log) -> dict[Movement, CountedMovement]:
    """Every movement with a tally, by site and activity; activity None: not said."""
    tallies = log.made(tallies_of)
    return {
        movement: CountedMovement(movement, log.leaves, looks)
        for movement, looks in tallies.items()
    }


def _single_quiet(leaf: Leaf) -> dict[Movement, list[DayAndEntry]]:
    """Quiet looks that were not counted, by movement."""
    found: defaultdict[Movement, list[DayAndEntry]] = defaultdict(list)
    counted = zip(leaf.counted.kinds, leaf.counted.days, leaf.counted.entries, strict=True)
    for kind, day, entry in counted:
        if not kind.is_loud and not is_tally(entry):
            for site in kind.sites:
                found[site, entry.activity].append((day, entry))
    return dict(found)
