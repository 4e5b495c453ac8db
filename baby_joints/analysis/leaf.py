"""A leaf of the diary: the entries of some weeks, read once for all that is asked of them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from itertools import compress, count
from operator import attrgetter, eq, gt
from typing import Any, Concatenate, Final, ParamSpec, TypeAlias, TypeVar, cast

from baby_joints.analysis.columns import Columns
from baby_joints.analysis.counting.looks import Look
from baby_joints.analysis.kind import Kind, Kinds
from baby_joints.analysis.parameters import ReadingParameters
from baby_joints.analysis.tallies import covered_by_tally
from baby_joints.analysis.twins import second_entries
from baby_joints.domain.observation import Observation
from baby_joints.domain.period import Period

P = ParamSpec("P")
T = TypeVar("T")
# A later moment may have an earlier local day, in a place far enough away: by so much at most.
ASTRAY: Final = timedelta(days=2)
_TIME: Final = attrgetter("observed_at")
_ID: Final = attrgetter("id.int")
Moment: TypeAlias = tuple[Look, Sequence[Observation]]
Unlike: TypeAlias = tuple[Look, Sequence[Kind]]


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Leaf:
    """Entries as they were known at one moment, oldest first, each with its local day.

    No other leaf has an entry of the same days, or one that could tell the same moment. `known`
    holds every entry, `counted` those that are not set aside, `notable` every known entry that
    says more than a plain sound or a quiet look. `moments` are the looks that somebody wrote down
    twice or more, each with its second entries; `unlike` are those of them whose entries answer
    differently, with the kinds of all of them: what they say more must not be lost. All other
    distinct looks stand in `alike` and, when they are set aside, in `alike_aside`. `second`,
    `covered` and `doubtful` are the entries set aside, by reason. `starts_at` and `ends_at` are
    the times of the first and last entry, `first` and `last` the first and last local day with one.
    """

    known: Columns
    counted: Columns
    notable: Columns
    alike: Columns
    alike_aside: Columns
    moments: Sequence[Moment]
    unlike: Sequence[Unlike]
    second: Columns
    covered: Columns
    doubtful: Columns
    starts_at: datetime
    ends_at: datetime
    first: date
    last: date
    _made: dict[object, Any] = field(default_factory=dict, repr=False)

    def made(
        self, make: Callable[Concatenate["Leaf", P], T], *given: P.args, **_named: P.kwargs
    ) -> T:
        """What `make`, a pure function, makes of this leaf (and `given`): made once and kept."""
        key = (make, given)
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = make(self, *given, **_named)
        return cast("T", found)

    @property
    def earliest_evening(self) -> date:
        """No entry was written down on an earlier local day, in whatever place."""
        return self.first - ASTRAY

    def cut(self, period: Period) -> "Leaf":
        """The leaf with the days of `period` alone; itself when it has no others."""
        if period.start <= self.first and self.last < period.end:
            return self
        return replace(
            self,
            known=self.known.within(period),
            counted=self.counted.within(period),
            notable=self.notable.within(period),
            alike=self.alike.within(period),
            alike_aside=self.alike_aside.within(period),
            moments=[moment for moment in self.moments if moment[0].day in period],
            unlike=[moment for moment in self.unlike if moment[0].day in period],
            second=self.second.within(period),
            covered=self.covered.within(period),
            doubtful=self.doubtful.within(period),
            first=max(self.first, period.start),
            last=min(self.last, period.last),
            _made={},
        )


def read_leaf(entries: Iterable[Observation], kinds: Kinds, parameters: ReadingParameters) -> Leaf:
    """What `entries`, known versions in any order, say; at least one."""
    known = _in_order(entries, kinds)
    kept_of = second_entries(known, parameters)
    longest = timedelta(days=parameters.longest_memory_days)
    doubtful = {
        place
        for place, entry in enumerate(known.entries)
        if entry.recorded_at - entry.observed_at > longest and place not in kept_of
    }
    covered = set(covered_by_tally(known, kept_of.keys() | doubtful))
    aside = doubtful | covered
    unlike = {
        kept for place, kept in kept_of.items() if known.kinds[place] is not known.kinds[kept]
    }
    counted = known.without(kept_of.keys() | aside)
    days = set(known.days)
    return Leaf(
        known=known,
        counted=counted,
        notable=known.where([kind.says_more for kind in known.kinds]),
        alike=known.without(kept_of.keys() | aside | unlike) if unlike - aside else counted,
        alike_aside=known.at(aside - unlike),
        moments=_moments(known, kept_of),
        unlike=_unlike(known, kept_of, unlike),
        second=known.at(kept_of),
        covered=known.at(covered),
        doubtful=known.at(doubtful),
        starts_at=known.entries[0].observed_at,
        ends_at=known.entries[-1].observed_at,
        first=min(days),
        last=max(days),
    )


def _in_order(entries: Iterable[Observation], kinds: Kinds) -> Columns:
    """Oldest first; ties by id, so any input order is alike."""
    ordered = sorted(entries, key=_TIME)
    times = [entry.observed_at for entry in ordered]
    same = [*map(eq, times, times[1:]), False]
    for first in compress(count(), map(gt, same, [False, *same])):
        tied = slice(first, same.index(False, first) + 1)
        ordered[tied] = sorted(ordered[tied], key=_ID)
    # Equal times may lie on two local days, each of its place: only now is it known which is which.
    days = [entry.observed_at.date() for entry in ordered]
    return Columns(days, ordered, kinds.of(ordered))


def _moments(known: Columns, kept_of: Mapping[int, int]) -> list[Moment]:
    told: defaultdict[int, list[Observation]] = defaultdict(list)
    for place, kept in kept_of.items():
        told[kept].append(known.entries[place])
    return [(known[kept], told[kept]) for kept in sorted(told)]


def _unlike(known: Columns, kept_of: Mapping[int, int], unlike: Iterable[int]) -> list[Unlike]:
    told = {kept: [known.kinds[kept]] for kept in sorted(unlike)}
    for place, kept in kept_of.items():
        if kept in told:
            told[kept].append(known.kinds[place])
    return [(known[kept], kinds) for kept, kinds in told.items()]
