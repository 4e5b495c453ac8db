"""A limb moved less than usual."""

from typing import Final

from baby_joints.analysis.counting.signs import reduced_movement
from baby_joints.analysis.finding import Finding
from baby_joints.analysis.log_reading import Log
from baby_joints.analysis.pattern import Pattern
from baby_joints.analysis.patterns.sightings import (
    Sightings,
    sightings,
    since_several,
    together,
)
from baby_joints.domain.codes import Joint, Level, Side
from baby_joints.domain.observation import Observation

RULE: Final = "reduced_movement/2"


def reduced_movement_findings(log: Log) -> list[Finding]:
    """On two days at one site; when no site has two, on two over all of them together.

    One leg that moves less is written down at its hip, its knee or its ankle. Numbers: n times of m
    times looked, days, first_on, last_on.
    """
    needed = log.parameters.signs.reduced_days
    by_site = sightings(log, reduced_movement)
    found = [(site, seen) for site, seen in by_site.items() if len(seen.days) >= needed]
    if found:
        return [_finding(log, joint, side, seen) for (joint, side), seen in found]
    everywhere = together(log, reduced_movement) if by_site else None
    if everywhere is None or len(everywhere.days) < needed:
        return []
    return [_finding(log, None, None, everywhere)]


def _finding(log: Log, joint: Joint | None, side: Side | None, seen: Sightings) -> Finding:
    needed = log.parameters.signs.reduced_days
    return Finding(
        pattern=Pattern.REDUCED_MOVEMENT,
        joint=joint,
        side=side,
        level=Level.WITHIN_24_HOURS,
        since=since_several(log, seen.entries, reduced_movement, _day, needed),
        observation_ids=seen.ids,
        numbers=seen.seen(),
        rule=RULE,
    )


def _day(entry: Observation) -> object:
    return entry.observed_at.date()
