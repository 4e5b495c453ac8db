"""Second entries: the same moment written twice, by two people or by a double tap."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TypeAlias

from baby_joints.analysis.parameters import ReadingParameters
from baby_joints.domain.observation import Observation

_Kind: TypeAlias = tuple[object, ...]


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
    entries: Sequence[Observation], parameters: ReadingParameters
) -> list[tuple[Observation, Observation]]:
    """Each second entry with the entry that is kept; `entries` stand oldest first.

    Same joint and side, from the other person within 20 minutes or from the same within 2. A quiet
    look, a sound and a tally tell different things, and tallies must be of the same movement.
    Where a person is not named nobody knows whether it is another one: then 2 minutes hold.
    """
    limits = 60.0 * parameters.twin_of_same_minutes, 60.0 * parameters.twin_of_other_minutes
    longest = max(limits)
    recent: dict[_Kind, list[_Moment]] = {}
    found: list[tuple[Observation, Observation]] = []
    for at, entry in _clustered(entries, longest):
        kind = _kind(entry)
        near = recent.get(kind)
        if near is None or at - near[-1].start > longest:
            recent[kind] = [_Moment(entry, at)]
            continue
        for moment in near:
            if at - moment.start <= longest and moment.covers(entry, at, limits):
                moment.written_by[entry.observer] = at
                found.append((entry, moment.kept))
                break
        else:
            near.append(_Moment(entry, at))
    return found


def _clustered(
    entries: Sequence[Observation], longest: float
) -> Iterator[tuple[float, Observation]]:
    """Entries, with their time in seconds, that have a neighbor near enough to tell the same."""
    times = [entry.observed_at.timestamp() for entry in entries]
    near = [later - earlier <= longest for earlier, later in pairwise(times)]
    beside = zip(times, entries, [False, *near], [*near, False], strict=False)
    return ((at, entry) for at, entry, before, after in beside if before or after)


def _kind(entry: Observation) -> _Kind:
    if entry.tried is not None and entry.tried > 1:
        return (entry.joint, entry.side, "tally", entry.activity)
    return (entry.joint, entry.side, entry.sounded > 0)
