"""One hip keeps making a sound."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from baby_joints.analysis.counting.looks import HIP_SIDES
from baby_joints.analysis.finding import Finding, Number
from baby_joints.analysis.log_reading import Log
from baby_joints.analysis.parameters import PersistentParameters
from baby_joints.analysis.pattern import Pattern
from baby_joints.analysis.patterns.course_numbers import Course, course_of
from baby_joints.analysis.patterns.hip_course import (
    Evening,
    HipCourse,
    beside_fullest,
    blocks_with_day,
    capped,
    highest,
    lowest,
    since_pause,
)
from baby_joints.analysis.statistics import share_above
from baby_joints.domain.child import Child
from baby_joints.domain.codes import Joint, Level, Side

RULE: Final = "persistent_hip_sound/3"


def persistent_findings(log: Log, course: HipCourse) -> list[Finding]:
    """Sounds of the same hip on many days over weeks, still going on, past six weeks of age.

    Either the definition itself: within 6 weeks on 5 days or more, in 4 weeks, over 21 days, the
    last within 7 days, 2 of them at 6 weeks of corrected age or later. Or, as gaps only take days
    away: within 12 weeks on 4 days or more, in 3 weeks, over 19 days, 2 of them in the last 6 weeks
    and the last within 14 days, 2 at 6 weeks of age or later, and very likely on more than one in
    eight of the days on which anything was written, in the 12 weeks and since 6 weeks of age; at
    most 2 days are counted a week. Where a quiet look at a hip was written on fewer than one in
    five of the days of writing, the days count since the last pause of more than 35 days, and 3 of
    them lie outside the fullest 14 days. In both cases there are more sounds than a wrong side in
    ten would put there from the other hip.

    Numbers: n days with a sound of m days looked at from first_on to last_on, sound,
    days_in_6_weeks, weeks_in_6_weeks, days_in_last_week, quiet_days_after (looked at since the
    last sound), course_days (first_on to last_on), full (the definition itself holds), and what the
    rule looked at: window_days, days_in_window, written_in_window, quiet_in_window (days with a
    quiet look at a hip), few_quiet (too few of these), and since the last pause, if that counts:
    counted_in_window, weeks_in_window, span_days, days_past_6_weeks_of_age; other_hip_days (days
    with a sound of the other hip in the window).
    """
    rule = log.parameters.persistent
    gate = _gate(log.child, rule)
    tonight = course.tonight(rule.window_days)
    holding = [side for side in HIP_SIDES if holds(tonight, side, gate, rule)]
    since = _since(course, holding, gate, rule) if holding else {}
    return [
        _finding(side, since[side], course_of(log, side), _numbers(tonight, side, gate, rule))
        for side in holding
    ]


def _since(
    course: HipCourse, sides: Sequence[Side], gate: int, rule: PersistentParameters
) -> dict[Side, date]:
    """The first evening on which it held for each of `sides`; it holds tonight."""
    since: dict[Side, date] = {}
    # Before that age it holds on no evening.
    for evening in course.evenings(gate if rule.days_past_age else 0):
        for side in sides:
            if side not in since and holds(evening, side, gate, rule):
                since[side] = date.fromordinal(evening.today)
        if len(since) == len(sides):
            break
    return since


def _gate(child: Child, rule: PersistentParameters) -> int:
    """The ordinal of the day on which the child reaches six weeks of (corrected) age."""
    return child.born_on.toordinal() - child.corrected_age_on(child.born_on).days + rule.age_days


def holds(evening: Evening, side: Side, gate: int, rule: PersistentParameters) -> bool:
    """Whether the rule holds for one hip on one evening."""
    sound = evening.sound[side].days.window(evening.today, rule.window_days)
    past = past_age(sound, evening.today, rule.window_days, gate)
    if sound.bit_count() < rule.days or past.bit_count() < rule.days_past_age:
        return False  # whatever else holds; most evenings end here
    shown = _full(evening, side, gate, rule) or _with_gaps(evening, side, gate, rule)
    return shown and _not_the_wrong_side(evening, side, rule)


def _full(evening: Evening, side: Side, gate: int, rule: PersistentParameters) -> bool:
    """The definition itself, on the days that were written down."""
    length = rule.full_window_days
    sound = evening.sound[side].days.window(evening.today, length)
    return (
        sound.bit_count() >= rule.full_days
        and length - 1 - highest(sound) < rule.full_last_within
        and highest(sound) - lowest(sound) >= rule.full_span_days
        and blocks_with_day(sound, length) >= rule.full_weeks
        and past_age(sound, evening.today, length, gate).bit_count() >= rule.days_past_age
    )


def _with_gaps(evening: Evening, side: Side, gate: int, rule: PersistentParameters) -> bool:
    """Less in each week, but over a longer time, and on a share of the days of writing."""
    sound = evening.sound[side].days.window(evening.today, rule.window_days)
    if not _often_and_long(evening, sound, gate, rule):
        return False
    if not _few_quiet(evening, rule):
        return True
    sound = since_pause(sound, rule.longest_pause_days)
    beside = beside_fullest(sound, rule.fullest_days)
    return beside >= rule.days_beside and _often_and_long(evening, sound, gate, rule)


def _often_and_long(evening: Evening, sound: int, gate: int, rule: PersistentParameters) -> bool:
    """The days of `sound`, bits of the window, are enough; more of them never hurt."""
    today, length, newest = evening.today, rule.window_days, highest(sound)
    past = past_age(sound, today, length, gate)
    counted = capped(sound, length, rule.most_a_week)
    if not (
        counted >= rule.days
        and length - 1 - newest < rule.last_within
        and newest - lowest(sound) >= rule.span_days
        and (sound >> (length - rule.recent_days)).bit_count() >= rule.days_recent
        and blocks_with_day(sound, length) >= rule.weeks
        and past.bit_count() >= rule.days_past_age
    ):
        return False
    written = evening.written.days.window(today, length)
    written_past = past_age(written, today, length, gate).bit_count()
    counted_past = min(written_past, capped(past, length, rule.most_a_week))
    return often_enough(counted, written.bit_count(), rule) and often_enough(
        counted_past, written_past, rule
    )


def _in_window(evening: Evening, side: Side, rule: PersistentParameters, *, few_quiet: bool) -> int:
    """The days with a sound that count despite gaps, as bits of the window."""
    sound = evening.sound[side].days.window(evening.today, rule.window_days)
    return since_pause(sound, rule.longest_pause_days) if few_quiet else sound


def _few_quiet(evening: Evening, rule: PersistentParameters) -> bool:
    """Little but sounds was written: a day without an entry may have been a quiet one."""
    written = evening.written.days.window(evening.today, rule.window_days).bit_count()
    return _quiet_days(evening, rule) < rule.quiet_share * written


def _quiet_days(evening: Evening, rule: PersistentParameters) -> int:
    """Days of the window on which a hip was looked at and made no sound."""
    quiet = 0
    for side in HIP_SIDES:
        looked, sound = (
            course[side].days.window(evening.today, rule.window_days)
            for course in (evening.looked, evening.sound)
        )
        quiet |= looked & ~sound
    return quiet.bit_count()


def past_age(sound: int, today: int, length: int, gate: int) -> int:
    """The days of a window from the ordinal `gate` on."""
    young = gate - (today - length + 1)
    return sound >> young << young if young > 0 else sound


def often_enough(sound: int, written: int, rule: PersistentParameters) -> bool:
    """The share of the days of writing that had a sound is very likely large enough."""
    return share_above(rule.share, sound, written) >= rule.certainty


def _not_the_wrong_side(evening: Evening, side: Side, rule: PersistentParameters) -> bool:
    """More sounds than the other hip's, noted on the wrong side, would make."""
    here, there = (
        evening.sound[hip].sounds_in(evening.today, rule.window_days)
        for hip in (side, _other(side))
    )
    if here >= there:
        return True
    return share_above(rule.wrong_side, here, here + there) >= rule.not_wrong_certainty


def _other(side: Side) -> Side:
    return Side.RIGHT if side is Side.LEFT else Side.LEFT


def _numbers(
    evening: Evening, side: Side, gate: int, rule: PersistentParameters
) -> dict[str, Number]:
    today, length, days = evening.today, rule.window_days, evening.sound[side].days
    few_quiet, six_weeks = _few_quiet(evening, rule), days.window(today, rule.full_window_days)
    sound = _in_window(evening, side, rule, few_quiet=few_quiet)
    other = evening.sound[_other(side)].days
    return {
        "days_in_6_weeks": six_weeks.bit_count(),
        "weeks_in_6_weeks": blocks_with_day(six_weeks, rule.full_window_days),
        "days_in_last_week": days.window(today, 7).bit_count(),
        "full": _full(evening, side, gate, rule),
        "window_days": length,
        "days_in_window": days.window(today, length).bit_count(),
        "written_in_window": evening.written.days.window(today, length).bit_count(),
        "quiet_in_window": _quiet_days(evening, rule),
        "few_quiet": few_quiet,
        "counted_in_window": capped(sound, length, rule.most_a_week),
        "weeks_in_window": blocks_with_day(sound, length),
        "span_days": highest(sound) - lowest(sound),
        "days_past_6_weeks_of_age": past_age(sound, today, length, gate).bit_count(),
        "other_hip_days": other.window(today, length).bit_count(),
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
