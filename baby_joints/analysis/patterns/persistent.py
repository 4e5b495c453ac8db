"""One hip keeps making a sound."""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Final

from baby_joints.analysis.finding import Finding, Number
from baby_joints.analysis.log_reading import Log
from baby_joints.analysis.parameters import PersistentParameters
from baby_joints.analysis.pattern import Pattern
from baby_joints.analysis.patterns.course_numbers import Course, course_of
from baby_joints.analysis.patterns.hip_course import (
    SIDES,
    HipCourse,
    HipDays,
    blocks_with_day,
    highest,
    lowest,
)
from baby_joints.analysis.statistics import share_above
from baby_joints.domain.child import Child
from baby_joints.domain.codes import Joint, Level, Side

RULE: Final = "persistent_hip_sound/1"
_SIX_WEEKS: Final = 42


def persistent_findings(log: Log, course: HipCourse) -> list[Finding]:
    """Sounds of the same hip on many days over weeks, still going on, past six weeks of age.

    Within eight weeks: on 4 days or more, in 3 weeks, over 21 days, 3 of the days in the last 28
    and the last one under 10 days ago, 2 of them (in 2 weeks of life) at 6 weeks of corrected age
    or later, on very likely more than a tenth of the days somebody looked.

    Numbers: n days with a sound of m days looked at from first_on to last_on, sound,
    days_in_6_weeks, weeks_in_6_weeks, days_in_last_week, quiet_days_after (looked at since the
    last sound), course_days (first_on to last_on), and what the rule looked at: window_days,
    days_in_window, looked_in_window, weeks_in_window, span_days, days_past_6_weeks_of_age,
    other_hip_days (days with a sound of the other hip in the window).
    """
    since: dict[Side, date] = {}
    holding: dict[Side, Finding] = {}
    gate = _gate(log.child, log.parameters.persistent)
    for today, hips in course.evenings():
        for side in SIDES:
            held = holds(today, hips, side, gate, log.parameters.persistent)
            if held and side not in since:
                since[side] = date.fromordinal(today)
            if today == log.today.toordinal() and held:
                numbers = _numbers(today, hips, side, gate, log.parameters.persistent)
                whole = course_of(log, side)
                holding[side] = _finding(side, since[side], whole, numbers)
    return [holding[side] for side in SIDES if side in holding]


def _gate(child: Child, rule: PersistentParameters) -> int:
    """The ordinal of the day on which the child reaches six weeks of (corrected) age."""
    return child.born_on.toordinal() - child.corrected_age_on(child.born_on).days + rule.age_days


def holds(
    today: int, hips: dict[Side, HipDays], side: Side, gate: int, rule: PersistentParameters
) -> bool:
    """Whether the rule holds for one hip on one evening."""
    length, hip = rule.window_days, hips[side]
    sound = hip.sound.window(today, length)
    return (
        _on_many_days(sound, rule)
        and _old_enough(sound, today, gate, rule)
        and _often_enough(sound.bit_count(), hip.looked.window(today, length).bit_count(), rule)
        and _not_the_wrong_side(today, hips, side, rule)
    )


def _on_many_days(sound: int, rule: PersistentParameters) -> bool:
    """Enough days in enough weeks, over a long enough time, and still going on."""
    length = rule.window_days
    return (
        sound.bit_count() >= rule.days
        and length - 1 - highest(sound) < rule.last_within
        and highest(sound) - lowest(sound) >= rule.span_days
        and (sound >> (length - rule.recent_days)).bit_count() >= rule.days_recent
        and blocks_with_day(sound, length) >= rule.weeks
    )


def _old_enough(sound: int, today: int, gate: int, rule: PersistentParameters) -> bool:
    """Enough of the days lie past six weeks of age, in enough weeks of life."""
    past = past_age(sound, today, rule.window_days, gate)
    return (
        past.bit_count() >= rule.days_past_age
        and weeks_of_life(past, today - rule.window_days + 1 - gate) >= rule.weeks_past_age
    )


def past_age(sound: int, today: int, length: int, gate: int) -> int:
    """The days of a window from the ordinal `gate` on."""
    young = gate - (today - length + 1)
    return sound >> young << young if young > 0 else sound


def weeks_of_life(days: int, first: int) -> int:
    """How many weeks of life the days fall into; `first` is the day of life of bit 0, by sevens."""
    return len({(first + place) // 7 for place in range(days.bit_length()) if days >> place & 1})


@lru_cache(maxsize=4096)
def _often_enough(sound: int, looked: int, rule: PersistentParameters) -> bool:
    return share_above(rule.share, sound, looked) >= rule.certainty


def _not_the_wrong_side(
    today: int, hips: dict[Side, HipDays], side: Side, rule: PersistentParameters
) -> bool:
    other = hips[_other(side)].entries_in(today, rule.window_days)
    return not other or (
        hips[side].entries_in(today, rule.window_days) >= rule.of_other_hip * other
    )


def _other(side: Side) -> Side:
    return Side.RIGHT if side is Side.LEFT else Side.LEFT


def _numbers(
    today: int, hips: dict[Side, HipDays], side: Side, gate: int, rule: PersistentParameters
) -> dict[str, Number]:
    length, hip = rule.window_days, hips[side]
    sound = hip.sound.window(today, length)
    six_weeks = hip.sound.window(today, _SIX_WEEKS)
    return {
        "days_in_6_weeks": six_weeks.bit_count(),
        "weeks_in_6_weeks": blocks_with_day(six_weeks, _SIX_WEEKS),
        "days_in_last_week": hip.sound.window(today, 7).bit_count(),
        "window_days": length,
        "days_in_window": sound.bit_count(),
        "looked_in_window": hip.looked.window(today, length).bit_count(),
        "weeks_in_window": blocks_with_day(sound, length),
        "span_days": highest(sound) - lowest(sound),
        "days_past_6_weeks_of_age": past_age(sound, today, length, gate).bit_count(),
        "other_hip_days": hips[_other(side)].sound.window(today, length).bit_count(),
    }


def _finding(side: Side, since: date, course: Course, numbers: dict[str, Number]) -> Finding:
    return Finding(
        pattern=Pattern.PERSISTENT_HIP_SOUND,
        joint=Joint.HIP,
        side=side,
        level=Level.WITHIN_TWO_WEEKS,
        since=since,
        observation_ids=course.ids,
        numbers=course.numbers() | numbers,
        rule=RULE,
    )


def sides_holding(findings: Sequence[Finding]) -> frozenset[Side]:
    """The hips for which the rule holds."""
    return frozenset(finding.side for finding in findings if finding.side is not None)
