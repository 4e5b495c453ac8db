"""A limb held stiffly or not used."""

from bisect import bisect_left
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from baby_joints.analysis.counting.looks import Site
from baby_joints.analysis.counting.signs import limb_held_or_unused, swollen_red_or_warm
from baby_joints.analysis.finding import Finding
from baby_joints.analysis.log_reading import Log
from baby_joints.analysis.pattern import Pattern
from baby_joints.analysis.patterns.sightings import Sightings, sightings, since_first
from baby_joints.domain.codes import Level, Movement, Presence, SafetyQuestion
from baby_joints.domain.observation import Observation

RULE: Final = "limb_held_or_unused/1"
_ILL: Final = (SafetyQuestion.FEVER, SafetyQuestion.LOOKS_ILL, SafetyQuestion.HOT_OR_SWOLLEN)


def limb_held_or_unused_findings(log: Log) -> list[Finding]:
    """`today` at once; `emergency_now` with fever, a hot joint or a baby that looks ill.

    Numbers: n times of m times looked, days, first_on, last_on, held_stiffly, not_used (entries of
    each), with_fever_or_ill (such a sign was written within a day of it).
    """
    found = sightings(log, limb_held_or_unused)
    notable = [entry for leaf in log.leaves for entry in leaf.notable.entries] if found else []
    ill_at = [entry.observed_at for entry in notable if _says_ill(entry)]
    return [_finding(log, site, seen, ill_at) for site, seen in found.items()]


def _finding(log: Log, site: Site, seen: Sightings, ill_at: Sequence[datetime]) -> Finding:
    within = timedelta(hours=log.parameters.signs.hot_limb_within_hours)
    ill = any(_near(entry.observed_at, ill_at, within) for entry in seen.entries)
    return Finding(
        pattern=Pattern.LIMB_HELD_OR_UNUSED,
        joint=site[0],
        side=site[1],
        level=Level.EMERGENCY_NOW if ill else Level.TODAY,
        since=since_first(log, seen.entries, limb_held_or_unused),
        observation_ids=seen.ids,
        numbers=seen.seen()
        | {
            "held_stiffly": seen.count(lambda entry: entry.movement is Movement.HELD_STIFFLY),
            "not_used": seen.count(lambda entry: entry.movement is Movement.NOT_USED),
            "with_fever_or_ill": ill,
        },
        rule=RULE,
    )


def _near(moment: datetime, others: Sequence[datetime], within: timedelta) -> bool:
    """One of `others` (oldest first) lies at most `within` away."""
    place = bisect_left(others, moment - within)
    return place < len(others) and others[place] <= moment + within


def _says_ill(entry: Observation) -> bool:
    if swollen_red_or_warm(entry) is Presence.PRESENT:
        return True
    answers = entry.safety or {}
    return any(answers.get(question) is Presence.PRESENT for question in _ILL)
