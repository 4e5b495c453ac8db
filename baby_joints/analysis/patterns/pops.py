"""Sounds of any joint with nothing else to say about them."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from baby_joints.analysis.counting.looks import Site, single_sides
from baby_joints.analysis.finding import Finding
from baby_joints.analysis.log_reading import Log
from baby_joints.analysis.pattern import Pattern
from baby_joints.domain.codes import Level
from baby_joints.domain.observation import Observation

RULE: Final = "comfortable_pops/1"
# These say how sounds changed or were lifted, not that something is wrong with a joint.
_NOT_ABOUT_A_SITE: Final = frozenset({Pattern.LIFTING_DIFFERENCE, Pattern.SETTLING})


def pops_findings(log: Log, others: Sequence[Finding]) -> list[Finding]:
    """From 10 entries with a sound on 7 days on: the sounds of joints that no other finding names.

    Numbers: n entries with a sound (m None: nothing to divide by), joints (joints and sides), days,
    first_on, last_on, comfortable (of them with the baby seen to be comfortable), not_noticed (of
    them nobody noticed how the baby was).
    """
    sounds = [entry for entry in log.counted if entry.sounded]
    ready = _ready_on(log, sounds)
    if ready is None:
        return []
    named = _named_since(others)
    if None in named:
        return []
    free = [
        entry
        for entry in sounds
        if all((entry.joint, side) not in named for side in single_sides(entry.side))
    ]
    if not free:
        return []
    days = sorted({entry.observed_at.date() for entry in free})
    sites = {(entry.joint, side) for entry in free for side in single_sides(entry.side)}
    alone = next(iter(sites)) if len(sites) == 1 else (None, None)
    return [
        Finding(
            pattern=Pattern.COMFORTABLE_POPS,
            joint=alone[0],
            side=alone[1],
            level=Level.NOTE,
            since=_since(log, sounds, ready, named),
            observation_ids=tuple(entry.id for entry in free),
            numbers={
                "n": len(free),
                "m": None,
                "joints": len(sites),
                "days": len(days),
                "first_on": days[0].isoformat(),
                "last_on": days[-1].isoformat(),
                "comfortable": sum(entry.reaction == frozenset() for entry in free),
                "not_noticed": sum(entry.reaction is None for entry in free),
            },
            rule=RULE,
        )
    ]


def _ready_on(log: Log, sounds: Sequence[Observation]) -> date | None:
    """The first evening with enough entries on enough days."""
    rule = log.parameters.pops
    days: set[date] = set()
    ordered = sorted(sounds, key=lambda entry: entry.recorded_at)
    for number, entry in enumerate(ordered, start=1):
        days.add(entry.observed_at.date())
        if number >= rule.entries and len(days) >= rule.days:
            return min(log.today, entry.recorded_at.date())
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


def _since(
    log: Log, sounds: Sequence[Observation], ready: date, named: dict[Site | None, date]
) -> date:
    """The first evening with enough entries on which some joint with a sound was not yet named."""
    first: dict[Site, date] = {}
    for entry in sounds:
        for side in single_sides(entry.side):
            site = (entry.joint, side)
            known = min(log.today, entry.recorded_at.date())
            first[site] = min(known, first.get(site, known))
    return min(
        max(ready, known)
        for site, known in first.items()
        if site not in named or named[site] > max(ready, known)
    )
