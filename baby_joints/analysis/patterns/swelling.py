"""Swelling, redness or warmth near a joint."""

from typing import Final

from baby_joints.analysis.counting.signs import swollen_red_or_warm
from baby_joints.analysis.finding import Finding
from baby_joints.analysis.log_reading import Log
from baby_joints.analysis.pattern import Pattern
from baby_joints.analysis.patterns.sightings import Sightings, sightings, since_first
from baby_joints.domain.codes import Level, Presence
from baby_joints.domain.observation import Observation

RULE: Final = "swollen_red_or_warm/2"


def swelling_findings(log: Log) -> list[Finding]:
    """`today` from the first entry; `emergency_now` when the baby was under three months then.

    Numbers: n times of m times looked, days, first_on, last_on, swelling, redness, warmth (entries
    of each), hot_or_swollen (those of which only the safety question tells), under_three_months.
    """
    return [
        Finding(
            pattern=Pattern.SWOLLEN_RED_OR_WARM,
            joint=joint,
            side=side,
            level=Level.EMERGENCY_NOW if _is_young(log, seen) else Level.TODAY,
            since=since_first(log, seen.entries, swollen_red_or_warm),
            observation_ids=seen.ids,
            numbers=seen.seen()
            | {
                "swelling": seen.count(lambda entry: entry.swelling is Presence.PRESENT),
                "redness": seen.count(lambda entry: entry.redness is Presence.PRESENT),
                "warmth": seen.count(lambda entry: entry.warmth is Presence.PRESENT),
                "hot_or_swollen": seen.count(_by_question_alone),
                "under_three_months": _is_young(log, seen),
            },
            rule=RULE,
        )
        for (joint, side), seen in sightings(log, swollen_red_or_warm).items()
    ]


def _by_question_alone(entry: Observation) -> bool:
    """The safety question tells of it, which does not say which of the three it was."""
    return Presence.PRESENT not in {entry.swelling, entry.redness, entry.warmth}


def _is_young(log: Log, seen: Sightings) -> bool:
    """The age counts from birth: infections ask for the true age, not the corrected one.

    That of the first day: another entry must not make an earlier one less urgent.
    """
    return log.child.age_on(seen.days[0]).days < log.parameters.signs.young_days
