"""A limb moved less than usual."""

from typing import Final

from baby_joints.analysis.counting.signs import reduced_movement
from baby_joints.analysis.finding import Finding
from baby_joints.analysis.log_reading import Log
from baby_joints.analysis.pattern import Pattern
from baby_joints.analysis.patterns.sightings import sightings, since_several
from baby_joints.domain.codes import Level
from baby_joints.domain.observation import Observation

RULE: Final = "reduced_movement/1"


def reduced_movement_findings(log: Log) -> list[Finding]:
    """On two days at one site.

    Numbers: n times of m times looked, days, first_on, last_on.
    """
    needed = log.parameters.signs.reduced_days
    return [
        Finding(
            pattern=Pattern.REDUCED_MOVEMENT,
            joint=joint,
            side=side,
            level=Level.WITHIN_24_HOURS,
            since=since_several(log, seen.entries, reduced_movement, _day, needed),
            observation_ids=seen.ids,
            numbers=seen.seen(),
            rule=RULE,
        )
        for (joint, side), seen in sightings(log, reduced_movement).items()
        if len(seen.days) >= needed
    ]


def _day(entry: Observation) -> object:
    return entry.observed_at.date()
