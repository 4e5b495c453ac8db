"""Counted tries of one movement at one site, as they were known on each evening."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TypeAlias

from baby_joints.analysis.counting.looks import Look, Site
from baby_joints.analysis.log_reading import Log
from baby_joints.analysis.tallies import is_tally
from baby_joints.domain.codes import Activity
from baby_joints.domain.observation import Observation

Movement: TypeAlias = tuple[Site, Activity | None]


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


@dataclass(slots=True)
class CountedMovement:
    """Tallies and single quiet looks of one movement, oldest first."""

    tallies: list[Look] = field(default_factory=list)
    quiet: list[Look] = field(default_factory=list)

    def newest_first(self, evening: date, window: timedelta) -> Iterator[Tried]:
        """What was known on `evening`, from the newest day back: one more day at each step.

        The same value grows; it ends with the days of `window`, the last of them `evening`.
        """
        by_day: defaultdict[date, list[Observation]] = defaultdict(list)
        for day, entry in (*self.tallies, *self.quiet):
            if evening - window < day <= evening and entry.recorded_at.date() <= evening:
                by_day[day].append(entry)
        tried = Tried()
        for day in sorted(by_day, reverse=True):
            for entry in by_day[day]:
                tried.add(day, entry)
            yield tried

    def within(self, evening: date, window: timedelta) -> Tried:
        """All that was known on `evening` of the days of `window`."""
        whole = Tried()
        for tried in self.newest_first(evening, window):
            whole = tried
        return whole

    def evenings(self) -> Iterator[date]:
        """The evenings on which something about it was written, oldest first."""
        yield from sorted({entry.recorded_at.date() for _, entry in (*self.tallies, *self.quiet)})


def counted_movements(log: Log) -> dict[Movement, CountedMovement]:
    """Every movement with a tally, by site and activity; activity None: not said."""
    found: dict[Movement, CountedMovement] = {}
    for site, looks in log.by_site.items():
        movements: dict[Activity | None, CountedMovement] = {}
        for look in looks:
            if is_tally(look[1]):
                movements.setdefault(look[1].activity, CountedMovement()).tallies.append(look)
        for look in looks if movements else ():
            entry = look[1]
            if not entry.sounded and entry.activity in movements and not is_tally(entry):
                movements[entry.activity].quiet.append(look)
        found |= {(site, activity): movement for activity, movement in movements.items()}
    return found
