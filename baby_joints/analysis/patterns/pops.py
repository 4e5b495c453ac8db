"""Sounds of any joint with nothing else to say about them."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import Final, NamedTuple

from baby_joints.analysis.counting.looks import Look, Site, single_sides
from baby_joints.analysis.finding import Finding
from baby_joints.analysis.leaf import Leaf
from baby_joints.analysis.log_reading import Log
from baby_joints.analysis.pattern import Pattern
from baby_joints.analysis.patterns.pain import everywhere_since
from baby_joints.domain.codes import Level

RULE: Final = "comfortable_pops/1"
# These say how sounds changed or were lifted, not that something is wrong with a joint.
_NOT_ABOUT_A_SITE: Final = frozenset({Pattern.LIFTING_DIFFERENCE, Pattern.SETTLING})


def pops_findings(log: Log, others: Sequence[Finding]) -> list[Finding]:
    """From 10 entries with a sound on 7 days on: the sounds of joints that no other finding names.

    An entry that tells of pain, swelling or another sign is left out, also where no pattern holds.
    Numbers: n entries with a sound (m None: nothing to divide by), joints (joints and sides), days,
    first_on, last_on, comfortable (of them with the baby seen to be comfortable), not_noticed (of
    them nobody noticed how the baby was).
    """
    sounds = [leaf.made(sounds_of) for leaf in log.leaves]
    ready = _ready_on(log, sounds)
    if ready is None:
        return []
    named = _named_since(others)
    if None in named:
        return []
    plain = [leaf.made(_plain) for leaf in log.leaves]
    free, sites = _free(plain, named)
    if not free:
        return []
    days = sorted({look.day for look in free})
    return [
        Finding(
            pattern=Pattern.COMFORTABLE_POPS,
            joint=None,
            side=None,
            level=Level.NOTE,
            since=_since(log, plain, ready, named, _hidden(log, others)),
            observation_ids=tuple(look.entry.id for look in free),
            numbers={
                "n": len(free),
                "m": None,
                "joints": len(sites),
                "days": len(days),
                "first_on": days[0].isoformat(),
                "last_on": days[-1].isoformat(),
                "comfortable": sum(look.entry.reaction == frozenset() for look in free),
                "not_noticed": sum(look.entry.reaction is None for look in free),
            },
            rule=RULE,
        )
    ]


class Sounds(NamedTuple):
    """Counted entries with a sound: all, oldest first, on so many days.

    `written` counts them by the evening and the day they are about.
    """

    looks: Sequence[Look]
    days: int
    written: Mapping[tuple[date, date], int]


def sounds_of(leaf: Leaf) -> Sounds:
    """The sounds of one leaf."""
    counted = zip(leaf.counted.kinds, leaf.counted.days, leaf.counted.entries, strict=True)
    looks = [Look(day, entry) for kind, day, entry in counted if kind.is_loud]
    written = Counter([(entry.recorded_at.date(), day) for day, entry in looks])
    return Sounds(looks, len({day for _, day in written}), written)


class _Plain(NamedTuple):
    """Sounds without anything more to say, oldest first, and the joints and sides as written.

    `known` has for each site the first evening on which such a sound was known, by the evening from
    which on it was no longer plain, as a second entry told more (the last day there is: never).
    """

    looks: Sequence[Look]
    written: set[Site]
    known: Mapping[Site, Mapping[date, date]]


def _plain(leaf: Leaf) -> _Plain:
    """Without the entries that say more than a sound, or whose second entry does."""
    telling = set(map(id, leaf.notable.entries))
    told_on: dict[int, date] = {}
    for look, second in leaf.moments:
        evenings = [entry.recorded_at.date() for entry in second if id(entry) in telling]
        if evenings:
            told_on[id(look.entry)] = min(evenings)
    sounds = [look for look in leaf.made(sounds_of).looks if id(look[1]) not in telling]
    known: dict[Site, dict[date, date]] = {}
    for _, entry in sounds:
        evening, until = entry.recorded_at.date(), told_on.get(id(entry), date.max)
        for side in single_sides(entry.side):
            of_site = known.setdefault((entry.joint, side), {})
            of_site[until] = min(evening, of_site.get(until, evening))
    looks = [look for look in sounds if id(look[1]) not in told_on]
    return _Plain(looks, {(entry.joint, entry.side) for _, entry in looks}, known)


def _free(sounds: Sequence[_Plain], named: Collection[Site | None]) -> tuple[list[Look], set[Site]]:
    """The sounds of joints that nothing else names, and these joints with their sides."""
    free = {
        (joint, side)
        for joint, side in {site for of_leaf in sounds for site in of_leaf.written}
        if not any((joint, single) in named for single in single_sides(side))
    }
    sites = {(joint, single) for joint, side in free for single in single_sides(side)}
    looks: list[Look] = []
    for of_leaf in sounds:
        if of_leaf.written <= free:
            looks += of_leaf.looks
        elif of_leaf.written & free:
            looks += [look for look in of_leaf.looks if (look[1].joint, look[1].side) in free]
    return looks, sites


def _ready_on(log: Log, sounds: Iterable[Sounds]) -> date | None:
    """The first evening with enough entries on enough days."""
    rule = log.parameters.pops
    written: dict[tuple[date, date], int] = {}
    for of_leaf in sounds:
        written.update(of_leaf.written)  # no day stands in two leaves
    days: set[date] = set()
    entries = 0
    for (evening, day), number in sorted(written.items()):
        days.add(day)
        entries += number
        if entries >= rule.entries and len(days) >= rule.days:
            return min(log.today, evening)
    return None


def _named_since(others: Sequence[Finding]) -> dict[Site | None, date]:
    """For each site that a finding names, since when; None for pain over all joints together."""
    named: dict[Site | None, date] = {}
    for finding in others:
        if finding.pattern in _NOT_ABOUT_A_SITE:
            continue
        site = (finding.joint, finding.side) if finding.joint and finding.side else None
        named[site] = min(finding.since, named.get(site, finding.since))
    return named


def _hidden(log: Log, others: Sequence[Finding]) -> tuple[date, date]:
    """While pain was enough over all joints together, and not yet at one of them."""
    at_a_site = [other.since for other in others if other.pattern is Pattern.PAIN_WITH_SOUND]
    if not at_a_site:
        return date.max, date.max
    return everywhere_since(log), min(at_a_site)


def _since(
    log: Log,
    plain: Iterable[_Plain],
    ready: date,
    named: Mapping[Site | None, date],
    hidden: tuple[date, date],
) -> date:
    """The first evening with enough entries and a plain sound of a joint that was not yet named.

    In the days of `hidden`, the first and the one after the last, nothing was told.
    """
    evenings = []
    for of_leaf in plain:
        for site, known in of_leaf.known.items():
            for until, first in known.items():
                evening = min(log.today, max(ready, first))
                if hidden[0] <= evening < hidden[1]:
                    evening = hidden[1]
                if evening < until and (site not in named or named[site] > evening):
                    evenings.append(evening)
    return min(evenings)
