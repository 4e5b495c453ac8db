"""A hip sounded again, or still sounds at twelve weeks."""

from collections import defaultdict
from collections.abc import Collection
from datetime import date, timedelta
from typing import Final

from baby_joints.analysis.columns import Columns
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
    site = (Joint.HIP, side)
    first = log.today - timedelta(days=log.parameters.recurring.window_days - 1)
    looks = log.looks_at(site, first)
    sounds = looks.loud
    if not _holds(log, set(sounds.days)):
        return None
    return Finding(
        pattern=Pattern.RECURRING_HIP_SOUND,
        joint=Joint.HIP,
        side=side,
        level=Level.NEXT_VISIT,
        since=_since(log, log.sounds_at(site)),
        observation_ids=sounds.ids,
        numbers=_numbers(log, looks, sounds),
        rule=RULE,
    )


def _since(log: Log, sounds: Columns) -> date:
    """The first evening on which it held; it holds today."""
    window = timedelta(days=log.parameters.recurring.window_days)
    known: defaultdict[date, set[date]] = defaultdict(set)
    for day, entry in zip(sounds.days, sounds.entries, strict=True):
        known[_known_on(log, entry)].add(day)
    days: set[date] = set()
    for evening in sorted(known):
        days = {day for day in days | known[evening] if day > evening - window}
        if _holds(log, days):
            return evening
    return log.today


def _holds(log: Log, days: Collection[date]) -> bool:
    if not days:
        return False
    rule, last = log.parameters.recurring, max(days)
    if log.child.corrected_age_on(last).days >= rule.old_age_days:
        return True
    return len(days) >= rule.days and (last - min(days)).days >= rule.span_days


def _known_on(log: Log, entry: Observation) -> date:
    record = log.edited.get(entry.id) if log.edited else None
    if record is None:
        return min(log.today, entry.recorded_at.date())

    def same_fact(version: Observation) -> bool:
        return version.joint is Joint.HIP and version.sounded > 0

    return min(log.today, first_known_on(record, same_fact))


def _numbers(log: Log, looks: Columns, sounds: Columns) -> dict[str, Number]:
    sound_on = sorted(set(sounds.days))
    looked_on = set(looks.days)
    first, last = sound_on[0], sound_on[-1]
    old = log.parameters.recurring.old_age_days
    return {
        "n": len(sound_on),
        "m": sum(first <= day <= last for day in looked_on),
        "first_on": first.isoformat(),
        "last_on": last.isoformat(),
        "sound": commonest_sound(sounds.entries),
        "span_days": (last - first).days,
        "quiet_days_after": sum(day > last for day in looked_on),
        "past_12_weeks_of_age": log.child.corrected_age_on(last).days >= old,
    }
