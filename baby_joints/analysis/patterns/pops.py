"""Sounds of any joint with nothing else to say about them."""

from collections import Counter
from collections.abc import Collection, Sequence
from datetime import date
from typing import Final
from uuid import UUID

from baby_joints.analysis.counting.looks import Look, Site, single_sides
from baby_joints.analysis.finding import Finding
from baby_joints.analysis.log_reading import Log
from baby_joints.analysis.pattern import Pattern
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
    sounds = [look for look in log.counted if look[1].sounded]
    ready = _ready_on(log, sounds)
    if ready is None:
        return []
    named = _named_since(others)
    if None in named:
        return []
    telling = _telling_more(log)
    plain = [look for look in sounds if look.entry.id not in telling]
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
            since=_since(log, ready, named),
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


def _telling_more(log: Log) -> frozenset[UUID]:
    """The entries that say more than a sound, or whose second entry does."""
    telling = {entry.id for _, entry in log.notable}
    for look, second in log.moments:
        if any(entry.id in telling for entry in second):
            telling.add(look.entry.id)
    return frozenset(telling)


def _free(sounds: Sequence[Look], named: Collection[Site | None]) -> tuple[list[Look], set[Site]]:
    """The sounds of joints that nothing else names, and these joints with their sides."""
    free: list[Look] = []
    sites: set[Site] = set()
    for look in sounds:
        of_look = [(look.entry.joint, side) for side in single_sides(look.entry.side)]
        if not any(site in named for site in of_look):
            free.append(look)
            sites.update(of_look)
    return free, sites


def _ready_on(log: Log, sounds: Sequence[Look]) -> date | None:
    """The first evening with enough entries on enough days."""
    rule = log.parameters.pops
    written = Counter((entry.recorded_at.date(), day) for day, entry in sounds)
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


def _since(log: Log, ready: date, named: dict[Site | None, date]) -> date:
    """The first evening with enough entries on which some joint with a sound was not yet named."""
    written = {
        site: [entry.recorded_at.date() for _, entry in looks if entry.sounded]
        for site, looks in log.by_site.items()
    }
    first = {site: min(log.today, *days) for site, days in written.items() if days}
    return min(
        max(ready, known)
        for site, known in first.items()
        if site not in named or named[site] > max(ready, known)
    )
