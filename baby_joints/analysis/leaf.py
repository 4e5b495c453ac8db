"""A leaf of the diary: the entries of some weeks, read once for all that is asked of them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any, Concatenate, NamedTuple, ParamSpec, TypeAlias, TypeVar, cast

from baby_joints.analysis.counting.looks import Look, Site, group_by_site, within
from baby_joints.analysis.parameters import ReadingParameters
from baby_joints.analysis.tallies import covered_by_tally
from baby_joints.analysis.twins import second_entries
from baby_joints.domain.codes import Joint, Movement, Presence, Reaction, Side, Sound
from baby_joints.domain.observation import Observation
from baby_joints.domain.period import Period

P = ParamSpec("P")
T = TypeVar("T")
# All that a question about a sign asks of an entry, in the order of `Told`.
Said: TypeAlias = tuple[Any, ...]
Moment: TypeAlias = tuple[Look, Sequence[Observation]]

_PLAIN_SOUNDS = frozenset({Sound.POP, Sound.CLICK, Sound.UNSURE, Sound.NONE})
_PLAIN_MOVEMENT = frozenset({Movement.NORMAL, Movement.NOT_CHECKED})


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Leaf:
    """Entries as they were known at one moment, oldest first, each with its local day.

    No other leaf has an entry of the same days, or one that could tell the same moment. `known`
    holds every entry, `counted` those that are not set aside (`by_site` the same by joint and
    side), `notable` every known entry that says more than a plain sound or a quiet look.
    `moments` are the looks that somebody wrote down twice or more, each with its second entries;
    `unlike` are those of them whose entries answer differently: what they say more must not be
    lost. All other distinct looks stand in `alike` and, when they are set aside, in
    `alike_aside`, grouped by what they answer: a question is asked once a group. `second`,
    `covered` and `doubtful` are the entries set aside, by reason. `starts_at` and `ends_at` are
    the times of the first and last entry in seconds.
    """

    known: Sequence[Look]
    counted: Sequence[Look]
    notable: Sequence[Look]
    by_site: Mapping[Site, Sequence[Look]]
    alike: Mapping[Said, Sequence[Look]]
    alike_aside: Mapping[Said, Sequence[Look]]
    moments: Sequence[Moment]
    unlike: Sequence[Moment]
    second: Sequence[Look]
    covered: Sequence[Look]
    doubtful: Sequence[Look]
    starts_at: float
    ends_at: float
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
    def aside(self) -> Sequence[Look]:
        """All looks that are not counted."""
        return (*self.second, *self.covered, *self.doubtful)

    def cut(self, period: Period) -> "Leaf":
        """The leaf with the days of `period` alone; itself when it has no others."""
        first, last = self.made(first_and_last)
        if period.start <= first and last < period.end:
            return self
        counted = within(self.counted, period)
        return replace(
            self,
            known=within(self.known, period),
            counted=counted,
            notable=within(self.notable, period),
            by_site=group_by_site(counted),
            alike=_within_groups(self.alike, period),
            alike_aside=_within_groups(self.alike_aside, period),
            moments=[moment for moment in self.moments if moment[0].day in period],
            unlike=[moment for moment in self.unlike if moment[0].day in period],
            second=within(self.second, period),
            covered=within(self.covered, period),
            doubtful=within(self.doubtful, period),
            _made={},
        )


def read_leaf(entries: Iterable[Observation], parameters: ReadingParameters) -> Leaf:
    """What `entries`, known versions in any order, say; at least one."""
    ordered, times = _in_order(entries)
    known = [Look(entry.observed_at.date(), entry) for entry in ordered]
    pairs = second_entries(ordered, times, parameters)
    second = _those(known, [entry for entry, _ in pairs])
    distinct = _without(known, second)
    longest = timedelta(days=parameters.longest_memory_days)
    doubtful = [look for look in distinct if look[1].recorded_at - look[1].observed_at > longest]
    certain = _without(distinct, doubtful)
    covered = _those(certain, covered_by_tally(certain))
    counted = _without(certain, covered)
    moments = _moments(distinct, pairs)
    unlike = [moment for moment in moments if _answers_differ(moment)]
    told_unlike = [look for look, _ in unlike]
    alike = _alike(_without(counted, told_unlike))
    aside = _alike(_without(sorted([*doubtful, *covered], key=_place), told_unlike))
    notable = [
        look
        for group in (*alike.values(), *aside.values())
        if _says_more(group[0][1])
        for look in group
    ]
    notable += [look for look in (*told_unlike, *second) if _says_more(look[1])]
    return Leaf(
        known=known,
        counted=counted,
        notable=sorted(notable, key=_place),
        by_site=group_by_site(counted),
        alike=alike,
        alike_aside=aside,
        moments=moments,
        unlike=unlike,
        second=second,
        covered=covered,
        doubtful=doubtful,
        starts_at=times[0],
        ends_at=times[-1],
    )


def first_and_last(leaf: Leaf) -> tuple[date, date]:
    """The first and the last local day with an entry."""
    days = [look[0] for look in leaf.known]
    return min(days), max(days)


def _within_groups(
    groups: Mapping[Said, Sequence[Look]], period: Period
) -> dict[Said, Sequence[Look]]:
    return {said: inside for said, group in groups.items() if (inside := within(group, period))}


def _in_order(entries: Iterable[Observation]) -> tuple[list[Observation], list[float]]:
    """Oldest first, with their times in seconds; ties by id, so any input order is alike."""
    ordered = list(entries)
    times = [entry.observed_at.timestamp() for entry in ordered]
    if all(map(float.__lt__, times, times[1:])):
        return ordered, times
    ordered.sort(key=lambda entry: (entry.observed_at.timestamp(), entry.id.int))
    return ordered, sorted(times)


def _place(look: Look) -> tuple[float, int]:
    return look[1].observed_at.timestamp(), look[1].id.int


def _those(looks: Iterable[Look], wanted: Sequence[Observation]) -> list[Look]:
    """Told apart by the very object: comparing ids would cost more than all else here."""
    if not wanted:
        return []
    keys = {id(entry) for entry in wanted}
    return [look for look in looks if id(look[1]) in keys]


def _without(looks: list[Look], left_out: Sequence[Look]) -> list[Look]:
    if not left_out:
        return looks
    gone = {id(look[1]) for look in left_out}
    return [look for look in looks if id(look[1]) not in gone]


def _alike(looks: Iterable[Look]) -> dict[Said, list[Look]]:
    """Looks in groups of the same site, sound and answers; each group in the order of `looks`."""
    groups: defaultdict[Said, list[Look]] = defaultdict(list)
    for look in looks:
        groups[_answers(look[1])].append(look)
    return dict(groups)


class Told(NamedTuple):
    """The part of an entry that questions about signs look at, under the same names."""

    joint: Joint
    side: Side
    sound: Sound
    reaction: frozenset[Reaction] | None
    movement: Movement
    swelling: Presence
    redness: Presence
    warmth: Presence
    felt_loose: Presence


def _answers(e: Observation) -> Said:
    return (
        e.joint,
        e.side,
        e.sound,
        e.reaction,
        e.movement,
        e.swelling,
        e.redness,
        e.warmth,
        e.felt_loose,
        not e.safety,
    )


def _answers_differ(moment: Moment) -> bool:
    look, second = moment
    return any(_answers(entry) != _answers(look.entry) for entry in second)


def _says_more(entry: Observation) -> bool:
    """Pain, swelling, a limb not moved as usual, a loose hip, a clunk, grinding, safety answers."""
    return bool(
        entry.reaction
        or entry.movement not in _PLAIN_MOVEMENT
        or entry.sound not in _PLAIN_SOUNDS
        or entry.swelling is Presence.PRESENT
        or entry.redness is Presence.PRESENT
        or entry.warmth is Presence.PRESENT
        or entry.felt_loose is Presence.PRESENT
        or entry.safety
    )


def _moments(
    distinct: Sequence[Look], second: Sequence[tuple[Observation, Observation]]
) -> list[Moment]:
    """The looks that were written down twice or more, with their second entries."""
    if not second:
        return []
    told: defaultdict[int, list[Observation]] = defaultdict(list)
    for entry, kept in second:
        told[id(kept)].append(entry)
    return [(look, told[id(look[1])]) for look in distinct if id(look[1]) in told]
