"""The rate of a hip rose, or settled while somebody went on looking."""

from collections.abc import Callable, Sequence
from datetime import date
from math import sqrt
from typing import Final

from baby_joints.analysis.finding import Finding, Number
from baby_joints.analysis.log_reading import Log
from baby_joints.analysis.parameters import ChangeParameters
from baby_joints.analysis.pattern import Pattern
from baby_joints.analysis.patterns.weekly import Ledger, Week, last_sunday
from baby_joints.analysis.statistics import share_interval
from baby_joints.domain.codes import Joint, Level, Side

RISING_RULE: Final = "rising/1"
SETTLING_RULE: Final = "settling/1"
_WEEKS: Final = 12


def change_findings(log: Log, ledger: Ledger) -> list[Finding]:
    """Looked at once a week, on Sunday evening, so that repeated looks find little by chance.

    Rising, over weeks somebody looked: the last 4 at least twice the mean of the earlier ones, 1.5
    sounds a week, on 5 days, and a slope beyond chance. Settling: the last 3 weeks at most a third
    of the 5 before, while other entries went on at 70 % of their pace.

    Numbers: split_on (Monday of the first late week), before_sound_days of before_looked_days,
    after_sound_days of after_looked_days, sounds_a_week_before and _after, ratio with ratio_low and
    ratio_high at range_level, weeks_before, weeks_after.
    """
    found = []
    for side in (Side.LEFT, Side.RIGHT):
        for pattern, rule in ((Pattern.RISING, rising), (Pattern.SETTLING, settling)):
            finding = _finding(log, side, ledger, pattern, rule)
            if finding is not None:
                found.append(finding)
    return found


def rising(weeks: Sequence[Week], rule: ChangeParameters) -> tuple[list[Week], list[Week]] | None:
    """The earlier and the late weeks when the rate rose, else None."""
    known = [week for week in weeks if week.looked]
    if len(known) < rule.known_weeks:
        return None
    before, after = known[: -rule.late_weeks], known[-rule.late_weeks :]
    late = _mean(after)
    if late < rule.a_week or late < rule.ratio * _mean(before):
        return None
    if sum(week.sound_days for week in after) < rule.days or slope(known) < rule.slope_z:
        return None
    return before, after


def settling(weeks: Sequence[Week], rule: ChangeParameters) -> tuple[list[Week], list[Week]] | None:
    """The earlier and the late weeks when the rate fell and looking went on, else None."""
    before = list(weeks[-rule.fall_weeks - rule.before_weeks : -rule.fall_weeks])
    after = list(weeks[-rule.fall_weeks :])
    if sum(week.sounds for week in before) < rule.fall_sounds:
        return None
    if _mean(after) > rule.fall_ratio * _mean(before):
        return None
    control = sum(week.control for week in before)
    pace_before = control / len(before)
    pace_after = sum(week.control for week in after) / len(after)
    if control < rule.control_entries or pace_after < rule.control_pace * pace_before:
        return None
    return before, after


def slope(weeks: Sequence[Week]) -> float:
    """How many standard errors the weekly slope lies above none, at no less than Poisson spread."""
    times = [(week.monday - weeks[0].monday).days / 7 for week in weeks]
    counts = [week.sounds for week in weeks]
    mean, middle = sum(counts) / len(counts), sum(times) / len(times)
    spread = sum((time - middle) ** 2 for time in times)
    rise = sum((time - middle) * count for time, count in zip(times, counts, strict=True)) / spread
    rest = sum(
        (count - mean - rise * (time - middle)) ** 2
        for time, count in zip(times, counts, strict=True)
    ) / max(1, len(counts) - 2)
    return rise / sqrt(max(mean, rest) / spread) if mean else 0.0


def _mean(weeks: Sequence[Week]) -> float:
    return sum(week.sounds for week in weeks) / len(weeks)


_Rule = Callable[[Sequence[Week], ChangeParameters], tuple[list[Week], list[Week]] | None]


def _finding(log: Log, side: Side, ledger: Ledger, pattern: Pattern, rule: _Rule) -> Finding | None:
    limits = log.parameters.change
    parts = rule(ledger.weeks(side, last_sunday(log.today), _WEEKS, limits.a_day), limits)
    if parts is None:
        return None
    first, split = parts[0][0].monday, parts[1][0].monday
    looks = log.by_site[Joint.HIP, side]
    is_rising = pattern is Pattern.RISING
    return Finding(
        pattern=pattern,
        joint=Joint.HIP,
        side=side,
        level=Level.NEXT_VISIT if is_rising else Level.NOTE,
        since=_since(log, side, ledger, rule),
        observation_ids=tuple(
            look.entry.id for look in looks if look.entry.sounded and look.day >= first
        ),
        numbers=_numbers(*parts, split),
        rule=RISING_RULE if is_rising else SETTLING_RULE,
    )


def _since(log: Log, side: Side, ledger: Ledger, rule: _Rule) -> date:
    limits = log.parameters.change
    for sunday in ledger.sundays(log.today):
        if rule(ledger.weeks(side, sunday, _WEEKS, limits.a_day), limits) is not None:
            return sunday
    return last_sunday(log.today)


def _numbers(before: list[Week], after: list[Week], split: date) -> dict[str, Number]:
    numbers: dict[str, Number] = {
        "split_on": split.isoformat(),
        "before_sound_days": sum(week.sound_days for week in before),
        "before_looked_days": sum(week.looked for week in before),
        "after_sound_days": sum(week.sound_days for week in after),
        "after_looked_days": sum(week.looked for week in after),
        "sounds_a_week_before": _mean(before),
        "sounds_a_week_after": _mean(after),
        "weeks_before": len(before),
        "weeks_after": len(after),
    }
    return numbers | _ratio(before, after)


def _ratio(before: list[Week], after: list[Week]) -> dict[str, Number]:
    """The ratio of the weekly rates with its range: the share of late sounds, turned into odds."""
    early, late = (sum(week.sounds for week in weeks) for weeks in (before, after))
    share = share_interval(late, early + late, 0.90)
    per_week = len(before) / len(after)
    low, high = (edge / (1 - edge) * per_week for edge in (share.low, share.high))
    return {
        "ratio": late / early * per_week if early else None,
        "ratio_low": low,
        "ratio_high": high,
        "range_level": share.level,
    }
