"""Counted tries of one movement at one site, as they were known on each evening."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

from baby_joints.analysis.counting.looks import Site, single_sides
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

    @property
    def all_tried(self) -> int:
        """Counted tries and the single quiet looks, which count against."""
        return self.tried + self.quiet


@dataclass(slots=True)
class CountedMovement:
    """Tallies and single quiet looks of one movement, oldest first."""

    tallies: list[Observation] = field(default_factory=list)
    quiet: list[Observation] = field(default_factory=list)

    def within(self, evening: date, first: date) -> Tried:
        """What was known on `evening` of the days from `first` on."""
        tried = Tried()
        for entry in self.tallies:
            day = entry.observed_at.date()
            if day >= first and entry.recorded_at.date() <= evening:
                tried.tried += entry.tried or 0
                tried.sounded += entry.sounded
                tried.days.add(day)
        tried.quiet = sum(
            entry.observed_at.date() >= first and entry.recorded_at.date() <= evening
            for entry in self.quiet
        )
        return tried

    def evenings(self) -> Iterator[date]:
        """The evenings on which something about it was written, oldest first."""
        yield from sorted({entry.recorded_at.date() for entry in (*self.tallies, *self.quiet)})


def counted_movements(log: Log) -> dict[Movement, CountedMovement]:
    """Every movement with a tally, by site and activity; activity None: not said."""
    found: dict[Movement, CountedMovement] = {}
    for entry in log.counted:
        if is_tally(entry):
            for side in single_sides(entry.side):
                key = ((entry.joint, side), entry.activity)
                found.setdefault(key, CountedMovement()).tallies.append(entry)
    if found:
        for entry in log.counted:
            if entry.is_quiet and not is_tally(entry):
                for side in single_sides(entry.side):
                    movement = found.get(((entry.joint, side), entry.activity))
                    if movement is not None:
                        movement.quiet.append(entry)
    return found
