"""Counted tries of one movement at one site, as they were known on each evening."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

from baby_joints.analysis.counting.looks import Look, Site
from baby_joints.analysis.log_reading import Log
from baby_joints.analysis.tallies import is_tally
from baby_joints.domain.codes import Activity

Movement: TypeAlias = tuple[Site, Activity | None]


@dataclass(slots=True)
class Tried:
    """Tries of some days: counted ones, those that sounded, single quiet looks, and the days."""

    tried: int = 0
    sounded: int = 0
    quiet: int = 0
    days: set[date] = field(default_factory=set)

    @property
    def all_tried(self) -> int:
        """Counted tries and the single quiet looks, which count against."""
        return self.tried + self.quiet


@dataclass(slots=True)
class CountedMovement:
    """Tallies and single quiet looks of one movement, oldest first."""

    tallies: list[Look] = field(default_factory=list)
    quiet: list[Look] = field(default_factory=list)

    def within(self, evening: date, first: date) -> Tried:
        """What was known on `evening` of the days from `first` on."""
        tried = Tried()
        for day, entry in self.tallies:
            if day >= first and entry.recorded_at.date() <= evening:
                tried.tried += entry.tried or 0
                tried.sounded += entry.sounded
                tried.days.add(day)
        tried.quiet = sum(
            day >= first and entry.recorded_at.date() <= evening for day, entry in self.quiet
        )
        return tried

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
