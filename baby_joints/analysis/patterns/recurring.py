"""A hip sounded again, or still sounds at twelve weeks."""

from collections.abc import Collection, Sequence
from datetime import date, timedelta
from typing import Final

from baby_joints.analysis.counting.looks import single_sides
from baby_joints.analysis.finding import Finding, Number
from baby_joints.analysis.known_versions import first_known_on
from baby_joints.analysis.log_reading import Log
from baby_joints.analysis.pattern import Pattern
from baby_joints.analysis.patterns.course_numbers import commonest_sound
from baby_joints.domain.codes import Joint, Level, Side
from baby_joints.domain.observation import Observation

RULE: Final = "recurring_hip_sound/1"
_SIDES: Final = (Side.LEFT, Side.RIGHT, Side.UNSURE)


def recurring_findings(log: Log, persistent: frozenset[Side]) -> list[Finding]:
    """Not for a hip that is already `persistent`.

    Within twelve weeks: on 3 days or more over 14 days or more, or any sound at a corrected age of
    twelve weeks or more.

    Numbers: n days with a sound of m days looked at from first_on to last_on, sound, span_days,
    quiet_days_after, past_12_weeks_of_age (it holds because of the age).
    """
    return [
        finding
        for side in _SIDES
        if side not in persistent and (finding := _finding(log, side)) is not None
    ]


def _finding(log: Log, side: Side) -> Finding | None:
    looks = [
        entry
        for entry in log.counted
        if entry.joint is Joint.HIP and side in single_sides(entry.side)
    ]
    since = _since(log, [entry for entry in looks if entry.sounded])
    if since is None:
        return None
    oldest = log.today - timedelta(days=log.parameters.recurring.window_days)
    looks = [entry for entry in looks if entry.observed_at.date() > oldest]
    sounds = [entry for entry in looks if entry.sounded]
    return Finding(
        pattern=Pattern.RECURRING_HIP_SOUND,
        joint=Joint.HIP,
        side=side,
        level=Level.NEXT_VISIT,
        since=since,
        observation_ids=tuple(entry.id for entry in sounds),
        numbers=_numbers(log, looks, sounds),
        rule=RULE,
    )


def _since(log: Log, sounds: Sequence[Observation]) -> date | None:
    """The first evening on which it held; None when it does not hold today."""
    rule = log.parameters.recurring
    window = timedelta(days=rule.window_days)
    known: dict[date, set[date]] = {}
    for entry in sounds:
        known.setdefault(_known_on(log, entry), set()).add(entry.observed_at.date())
    days: set[date] = set()
    since: date | None = None
    for evening in sorted(known):
        days = {day for day in days | known[evening] if day > evening - window}
        if since is None and _holds(log, days):
            since = evening
    return since if _holds(log, {day for day in days if day > log.today - window}) else None


def _holds(log: Log, days: Collection[date]) -> bool:
    if not days:
        return False
    rule, last = log.parameters.recurring, max(days)
    if log.child.corrected_age_on(last).days >= rule.old_age_days:
        return True
    return len(days) >= rule.days and (last - min(days)).days >= rule.span_days


def _known_on(log: Log, entry: Observation) -> date:
    record = log.edited.get(entry.id, entry)

    def same_fact(version: Observation) -> bool:
        return version.joint is Joint.HIP and version.sounded > 0

    return min(log.today, first_known_on(record, same_fact))


def _numbers(log: Log, looks: list[Observation], sounds: list[Observation]) -> dict[str, Number]:
    sound_on = sorted({entry.observed_at.date() for entry in sounds})
    looked_on = {entry.observed_at.date() for entry in looks}
    first, last = sound_on[0], sound_on[-1]
    old = log.parameters.recurring.old_age_days
    return {
        "n": len(sound_on),
        "m": sum(first <= day <= last for day in looked_on),
        "first_on": first.isoformat(),
        "last_on": last.isoformat(),
        "sound": commonest_sound(sounds),
        "span_days": (last - first).days,
        "quiet_days_after": sum(day > last for day in looked_on),
        "past_12_weeks_of_age": log.child.corrected_age_on(last).days >= old,
    }
