"""Sounds of any joint with nothing else to say about them."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Final

from baby_joints.analysis.columns import Columns
from baby_joints.analysis.counting.looks import Site
from baby_joints.analysis.finding import Finding
from baby_joints.analysis.kind import Kind
from baby_joints.analysis.leaf import Leaf
from baby_joints.analysis.log_reading import Log
from baby_joints.analysis.parameters import PopsParameters
from baby_joints.analysis.pattern import Pattern
from baby_joints.analysis.patterns.pain import everywhere_since
from baby_joints.domain.codes import Level, Reaction

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
    ready = _ready_on(log)
    if ready is None:
        return []
    named = _named_since(others)
    if None in named:
        return []
    free = _free(log, named)
    if not free:
        return []
    days = set(free.days)
    kinds = Counter(free.kinds)
    return [
        Finding(
            pattern=Pattern.COMFORTABLE_POPS,
            joint=None,
            side=None,
            level=Level.NOTE,
            since=_since(log, ready, named, _hidden(log, others)),
            observation_ids=free.ids,
            numbers={
                "n": len(free),
                "m": None,
                "joints": len({site for kind in kinds for site in kind.sites}),
                "days": len(days),
                "first_on": min(days).isoformat(),
                "last_on": max(days).isoformat(),
                "comfortable": _answered(kinds, frozenset()),
                "not_noticed": _answered(kinds, None),
            },
            rule=RULE,
        )
    ]


def sounds_of(leaf: Leaf) -> Columns:
    """The counted entries with a sound."""
    return leaf.counted.loud


def _answered(kinds: Mapping[Kind, int], reaction: frozenset[Reaction] | None) -> int:
    return sum(number for kind, number in kinds.items() if kind.told.reaction == reaction)


def _free(log: Log, named: Collection[Site | None]) -> Columns:
    """The plain sounds of joints that nothing else names."""
    plain = Columns.joined(leaf.made(_plain) for leaf in log.leaves)
    named_kinds = {kind for kind in set(plain.kinds) if any(site in named for site in kind.sites)}
    return plain.where([kind not in named_kinds for kind in plain.kinds])


def _plain(leaf: Leaf) -> Columns:
    """Without the entries that say more than a sound, or whose second entry does."""
    told_on = leaf.made(_told_on)
    plain = leaf.counted.where([kind.is_plain_sound for kind in leaf.counted.kinds])
    return plain.where([id(entry) not in told_on for entry in plain.entries]) if told_on else plain


def _told_on(leaf: Leaf) -> dict[int, date]:
    """By the object of an entry, the first evening on which a second entry of it said more."""
    telling = set(map(id, leaf.notable.entries))
    told: dict[int, date] = {}
    for look, second in leaf.moments:
        evenings = [entry.recorded_at.date() for entry in second if id(entry) in telling]
        if evenings:
            told[id(look.entry)] = min(evenings)
    return told


def _ready_on(log: Log) -> date | None:
    """The first evening with enough entries on enough days."""
    written: Counter[tuple[date, date]] = Counter()
    ready = None
    for leaf in log.leaves:
        if ready is not None and ready < leaf.earliest_evening:
            break
        written.update(leaf.made(_written_on))
        ready = _enough_on(written, log.parameters.pops)
    return None if ready is None else min(log.today, ready)


def _written_on(leaf: Leaf) -> Mapping[tuple[date, date], int]:
    """How many sounds by the evening they were known and the day they are about."""
    sounds = leaf.made(sounds_of)
    evenings = [entry.recorded_at.date() for entry in sounds.entries]
    return Counter(zip(evenings, sounds.days, strict=True))


def _enough_on(written: Mapping[tuple[date, date], int], rule: PopsParameters) -> date | None:
    days: set[date] = set()
    entries = 0
    for (evening, day), number in sorted(written.items()):
        days.add(day)
        entries += number
        if entries >= rule.entries and len(days) >= rule.days:
            return evening
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
    log: Log, ready: date, named: Mapping[Site | None, date], hidden: tuple[date, date]
) -> date:
    """The first evening with enough entries and a plain sound of a joint that was not yet named.

    In the days of `hidden`, the first and the one after the last, nothing was told.
    """
    best: date | None = None
    for leaf in log.leaves:
        if best is not None and best <= min(log.today, max(ready, leaf.earliest_evening)):
            break
        for (site, until), first in leaf.made(_first_known).items():
            evening = min(log.today, max(ready, first))
            if hidden[0] <= evening < hidden[1]:
                evening = hidden[1]
            if evening < until and (site not in named or named[site] > evening):
                best = evening if best is None else min(best, evening)
    return best or log.today


def _first_known(leaf: Leaf) -> Mapping[tuple[Site, date], date]:
    """For each site the first evening on which a plain sound of it was known.

    By the evening from which on it was no longer plain, as a second entry told more (the last day
    there is: never).
    """
    sounds, told_on = leaf.made(sounds_of), leaf.made(_told_on)
    known: dict[tuple[Site, date], date] = {}
    for kind, entry in zip(sounds.kinds, sounds.entries, strict=True):
        if kind.says_more:
            continue
        evening, until = entry.recorded_at.date(), told_on.get(id(entry), date.max)
        for site in kind.sites:
            known[site, until] = min(evening, known.get((site, until), evening))
    return known
