"""Second entries: the same moment written twice, by two people or by a double tap."""

from collections.abc import Iterator, Sequence
from itertools import compress, pairwise
from operator import itemgetter, or_
from typing import TypeAlias

from baby_joints.analysis.parameters import ReadingParameters
from baby_joints.domain.observation import Observation

_Kind: TypeAlias = tuple[object, ...]
# Entries of one kind with their place in the log and their time in seconds, oldest first.
_Run: TypeAlias = list[tuple[int, float, Observation]]
# The place of a second entry, and the entry that is kept.
_Second: TypeAlias = tuple[int, Observation]


class _Moment:
    """A kept entry, its time in seconds, and when each person last wrote about it."""

    __slots__ = ("kept", "start", "written_by")

    def __init__(self, kept: Observation, start: float) -> None:
        self.kept = kept
        self.start = start
        self.written_by: dict[str | None, float] = {kept.observer: start}

    def covers(self, other: Observation, at: float, limits: tuple[float, float]) -> bool:
        """The entry tells this moment again: a double tap, or the other parent's note of it."""
        same, of_other = limits
        last = self.written_by.get(other.observer)
        if last is not None:
            return at - last <= same
        if other.observer is None or self.kept.observer is None:
            return at - self.start <= same
        return at - self.start <= of_other


def second_entries(
    entries: Sequence[Observation], times: Sequence[float], parameters: ReadingParameters
) -> list[tuple[Observation, Observation]]:
    """Each second entry with the entry that is kept; `entries` stand oldest first.

    `times` are theirs in seconds. Same joint and side, from the other person within 20 minutes or
    from the same within 2. A quiet look, a sound and a tally tell different things, and tallies
    must be of the same movement. Where a person is not named nobody knows whether it is another
    one: then 2 minutes hold.
    """
    limits = 60.0 * parameters.twin_of_same_minutes, 60.0 * parameters.twin_of_other_minutes
    found: list[_Second] = []
    for run in _runs(entries, times, max(limits)):
        found += _second_of(run, limits)
    found.sort(key=itemgetter(0))
    return [(entries[place], kept) for place, kept in found]


def _runs(entries: Sequence[Observation], times: Sequence[float], longest: float) -> Iterator[_Run]:
    """Two or more entries of one kind, each near enough to the one before to tell the same."""
    open_runs: dict[_Kind, _Run] = {}
    near = [later - earlier <= longest for earlier, later in pairwise(times)]
    clustered = map(or_, [False, *near], [*near, False])
    for place in compress(range(len(entries)), clustered):
        entry, at = entries[place], times[place]
        kind = _kind(entry)
        run = open_runs.get(kind)
        if run is not None and at - run[-1][1] <= longest:
            run.append((place, at, entry))
            continue
        if run is not None and len(run) > 1:
            yield run
        open_runs[kind] = [(place, at, entry)]
    yield from (run for run in open_runs.values() if len(run) > 1)


def _second_of(run: _Run, limits: tuple[float, float]) -> Iterator[_Second]:
    """The places of the second entries of a run, each with the entry that is kept."""
    longest = max(limits)
    near: list[_Moment] = []
    for place, at, entry in run:
        if near and at - near[-1].start > longest:
            near = []
        for moment in near:
            if at - moment.start <= longest and moment.covers(entry, at, limits):
                moment.written_by[entry.observer] = at
                yield place, moment.kept
                break
        else:
            near.append(_Moment(entry, at))


def _kind(entry: Observation) -> _Kind:
    if entry.tried is not None and entry.tried > 1:
        return (entry.joint, entry.side, "tally", entry.activity)
    return (entry.joint, entry.side, entry.sounded > 0)
