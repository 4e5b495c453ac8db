"""Second entries: the same moment written twice, by two people or by a double tap."""

from collections import deque
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from itertools import compress
from operator import or_, sub
from typing import TypeAlias

from baby_joints.analysis.columns import Columns
from baby_joints.analysis.parameters import ReadingParameters
from baby_joints.domain.observation import Observation

_Of: TypeAlias = tuple[object, ...]
# Places in the log of entries about one thing, oldest first.
_Run: TypeAlias = list[int]
_Limits: TypeAlias = tuple[timedelta, timedelta]


class _Moment:
    """A kept entry, its place in the log, and when each person last wrote about it."""

    __slots__ = ("kept", "place", "start", "written_by")

    def __init__(self, kept: Observation, place: int) -> None:
        self.kept = kept
        self.place = place
        self.start = kept.observed_at
        self.written_by: dict[str | None, datetime] = {kept.observer: self.start}

    def covers(self, other: Observation, limits: _Limits) -> bool:
        """The entry tells this moment again: a double tap, or the other parent's note of it."""
        same, of_other = limits
        last = self.written_by.get(other.observer)
        if last is not None:
            return other.observed_at - last <= same
        if other.observer is None or self.kept.observer is None:
            return other.observed_at - self.start <= same
        return other.observed_at - self.start <= of_other


def second_entries(known: Columns, parameters: ReadingParameters) -> dict[int, int]:
    """The place of each second entry, with the place of the entry that is kept, in their order.

    `known` stands oldest first. Same joint and side, from the other person within 20 minutes or
    from the same within 2. A quiet look, a sound and a tally tell different things, and tallies
    must be of the same movement. Where a person is not named nobody knows whether it is another
    one: then 2 minutes hold.
    """
    limits = (
        timedelta(minutes=parameters.twin_of_same_minutes),
        timedelta(minutes=parameters.twin_of_other_minutes),
    )
    found: dict[int, int] = {}
    for run in _runs(known, max(limits)):
        found.update(_second_of(run, known.entries, limits))
    return dict(sorted(found.items()))


def _runs(known: Columns, longest: timedelta) -> Iterator[_Run]:
    """Two or more entries about one thing, each near enough to the one before to tell the same."""
    times = [entry.observed_at for entry in known.entries]
    near = list(map(longest.__ge__, map(sub, times[1:], times)))
    clustered = map(or_, [False, *near], [*near, False])
    open_runs: dict[_Of, _Run] = {}
    for place in compress(range(len(times)), clustered):
        entry, kind = known.entries[place], known.kinds[place]
        about: _Of
        # is_tally, without a call for each entry
        if entry.tried is not None and entry.tried > 1:
            about = (kind.site, "tally", entry.activity)
        else:
            about = (kind.site, kind.is_loud)
        run = open_runs.get(about)
        if run is not None and times[place] - times[run[-1]] <= longest:
            run.append(place)
            continue
        if run is not None and len(run) > 1:
            yield run
        open_runs[about] = [place]
    yield from (run for run in open_runs.values() if len(run) > 1)


def _second_of(
    run: _Run, entries: Sequence[Observation], limits: _Limits
) -> Iterator[tuple[int, int]]:
    """The second entries of a run, each with the entry that is kept, as places."""
    longest = max(limits)
    near: deque[_Moment] = deque()
    for place in run:
        entry = entries[place]
        while near and entry.observed_at - near[0].start > longest:
            near.popleft()
        for moment in near:
            if moment.covers(entry, limits):
                moment.written_by[entry.observer] = entry.observed_at
                yield place, moment.place
                break
        else:
            near.append(_Moment(entry, place))
