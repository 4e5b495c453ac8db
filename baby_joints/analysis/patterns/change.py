"""The rate of a hip rose, or settled while somebody went on looking."""

from collections.abc import Callable, Sequence
from datetime import date
from math import sqrt
from typing import Final, TypeAlias

from baby_joints.analysis.finding import Finding, Number
from baby_joints.analysis.log_reading import Log
from baby_joints.analysis.parameters import ChangeParameters
from baby_joints.analysis.pattern import Pattern
from baby_joints.analysis.patterns.weekly import (
    KnownDay,
    Ledger,
    last_sunday,
    sound_days_of,
    sounds_of,
    written_days_of,
)
from baby_joints.analysis.statistics import share_interval
from baby_joints.domain.codes import Joint, Level, Side

RISING_RULE: Final = "rising/3"
SETTLING_RULE: Final = "settling/3"
Parts: TypeAlias = tuple[Sequence[KnownDay], Sequence[KnownDay]]
Rule: TypeAlias = Callable[[Sequence[KnownDay], ChangeParameters], Parts | None]


def change_findings(log: Log, ledger: Ledger) -> list[Finding]:
    """Looked at once a week, on Sunday evening, so that repeated looks find little by chance.

    Rising, in a log of 9 weeks or more: in the last 4 weeks at least 1.5 times the sounds a day of
    the time before, 2 sounds a week, on 5 days, and a trend over all of the last 20 weeks beyond
    chance. Settling: in the last 3 weeks at most a fifth of the sounds a day of the 12 weeks
    before, and a falling trend beyond chance, while other entries went on at 60 % of their pace or
    more, on 3 days of writing or more. A day without any entry counts as a quarter of a day:
    somebody may have listened.

    Numbers: split_on (first of the late days), before_sound_days of before_looked_days,
    after_sound_days of after_looked_days, the same as before_written_days and after_written_days
    (any joint), sounds_a_week_before and _after, ratio (sounds a day, weighed so) with ratio_low
    and ratio_high at range_level, weeks_before, weeks_after.
    """
    found = []
    for side in (Side.LEFT, Side.RIGHT):
        for pattern, rule in ((Pattern.RISING, rising), (Pattern.SETTLING, settling)):
            finding = _finding(log, side, ledger, pattern, rule)
            if finding is not None:
                found.append(finding)
    return found


def rising(days: Sequence[KnownDay], rule: ChangeParameters) -> Parts | None:
    """The days before and the late days when the rate rose, else None."""
    late = 7 * rule.late_weeks
    if len(days) < 7 * rule.known_weeks:
        return None
    before, after = days[:-late], days[-late:]
    if sound_days_of(after) < rule.days or sounds_of(after) < rule.a_week * rule.late_weeks:
        return None
    if a_day(after, rule) < rule.ratio * a_day(before, rule) or trend(days, rule) < rule.rise_z:
        return None
    return before, after


def settling(days: Sequence[KnownDay], rule: ChangeParameters) -> Parts | None:
    """The days before and the late days when the rate fell and looking went on, else None."""
    late = 7 * rule.fall_weeks
    days = days[-late - 7 * rule.before_weeks :]
    before, after = days[:-late], days[-late:]
    if len(before) < rule.early_days:
        return None
    if sound_days_of(before) < rule.fall_days or sounds_of(before) < rule.fall_sounds:
        return None
    if a_day(after, rule) > rule.fall_ratio * a_day(before, rule):
        return None
    if trend(days, rule) > -rule.fall_z or not _went_on_looking(before, after, rule):
        return None
    return before, after


def _went_on_looking(
    before: Sequence[KnownDay], after: Sequence[KnownDay], rule: ChangeParameters
) -> bool:
    control = sum(day.control for day in after)
    earlier = sum(day.control for day in before) / len(before)
    return (
        written_days_of(after) >= rule.written_days
        and control >= rule.control_entries
        and control / len(after) >= rule.control_pace * earlier
    )


def weight(day: KnownDay, rule: ChangeParameters) -> float:
    """How much of a day somebody listened: all of it with an entry, else a part."""
    return 1.0 if day.written else rule.unwritten


def listened(days: Sequence[KnownDay], rule: ChangeParameters) -> float:
    """Days on which somebody listened, those without an entry as parts."""
    written = written_days_of(days)
    return written + rule.unwritten * (len(days) - written)


def a_day(days: Sequence[KnownDay], rule: ChangeParameters) -> float:
    """Sounds a day on which somebody listened; of one day or more."""
    return sounds_of(days) / listened(days, rule)


def trend(days: Sequence[KnownDay], rule: ChangeParameters) -> float:
    """How many standard errors the sounds of late days lie above those expected at an even rate.

    The score of a Poisson rate that grows with time. Sounds come in bursts, but those of a day are
    counted up to a limit; what is left of bursts the limits of the trend hold.
    """
    weights = [weight(day, rule) for day in days]
    total = sum(weights)
    rate = sounds_of(days) / total
    if not rate:
        return 0.0
    middle = sum(place * part for place, part in enumerate(weights)) / total
    score = spread = 0.0
    for place, (day, part) in enumerate(zip(days, weights, strict=True)):
        arm, expected = place - middle, rate * part
        score += arm * (day.sounds - expected)
        spread += arm * arm * expected
    return score / sqrt(spread) if spread else 0.0


def _finding(log: Log, side: Side, ledger: Ledger, pattern: Pattern, rule: Rule) -> Finding | None:
    limits = log.parameters.change

    def evaluate(sunday: date) -> Parts | None:
        return rule(ledger.days(side, sunday), limits)

    parts = evaluate(last_sunday(log.today))
    if parts is None:
        return None
    first = parts[0][0].day
    is_rising = pattern is Pattern.RISING
    return Finding(
        pattern=pattern,
        joint=Joint.HIP,
        side=side,
        level=Level.NEXT_VISIT if is_rising else Level.NOTE,
        since=next(sunday for sunday in ledger.sundays(log.today) if evaluate(sunday) is not None),
        observation_ids=log.sounds_at((Joint.HIP, side), first).ids,
        numbers=_numbers(*parts, limits),
        rule=RISING_RULE if is_rising else SETTLING_RULE,
    )


def _numbers(
    before: Sequence[KnownDay], after: Sequence[KnownDay], rule: ChangeParameters
) -> dict[str, Number]:
    numbers: dict[str, Number] = {
        "split_on": after[0].day.isoformat(),
        "weeks_before": round(len(before) / 7, 1),
        "weeks_after": len(after) // 7,
    }
    for name, days in (("before", before), ("after", after)):
        numbers[f"{name}_sound_days"] = sound_days_of(days)
        numbers[f"{name}_looked_days"] = sum(day.looked for day in days)
        numbers[f"{name}_written_days"] = written_days_of(days)
        numbers[f"sounds_a_week_{name}"] = sounds_of(days) / len(days) * 7
    return numbers | _ratio(before, after, rule)


def _ratio(
    before: Sequence[KnownDay], after: Sequence[KnownDay], rule: ChangeParameters
) -> dict[str, Number]:
    """The ratio of the rates with its range: the share of late sounds, turned into odds."""
    early, late = sounds_of(before), sounds_of(after)
    share = share_interval(late, early + late, 0.90)
    days = listened(before, rule) / listened(after, rule)
    return {
        "ratio": late / early * days if early else None,
        "ratio_low": share.low / (1 - share.low) * days,
        "ratio_high": share.high / (1 - share.high) * days,
        "range_level": share.level,
    }
