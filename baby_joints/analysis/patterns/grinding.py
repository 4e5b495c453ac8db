"""Grinding rather than a clean pop."""

from typing import Final

from baby_joints.analysis.counting.signs import grinding
from baby_joints.analysis.finding import Finding
from baby_joints.analysis.log_reading import Log
from baby_joints.analysis.pattern import Pattern
from baby_joints.analysis.patterns.sightings import Sightings, sightings, since_first
from baby_joints.domain.codes import Level

RULE: Final = "grinding/1"


def grinding_findings(log: Log) -> list[Finding]:
    """From the first entry on; `within_24_hours` when the baby was under six weeks old then.

    Numbers: n times of m sounds that somebody could name, days, first_on, last_on,
    under_six_weeks.
    """
    return [
        Finding(
            pattern=Pattern.GRINDING,
            joint=joint,
            side=side,
            level=Level.WITHIN_24_HOURS if _newborn(log, seen) else Level.NEXT_VISIT,
            since=since_first(log, seen.entries, grinding),
            observation_ids=seen.ids,
            numbers=seen.seen() | {"under_six_weeks": _newborn(log, seen)},
            rule=RULE,
        )
        for (joint, side), seen in sightings(log, grinding).items()
    ]


def _newborn(log: Log, seen: Sightings) -> bool:
    """The age counts from birth: what is looked for is an injury of birth."""
    return log.child.age_on(seen.days[0]).days < log.parameters.signs.newborn_days
