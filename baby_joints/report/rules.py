"""The rules of the patterns in words, with the numbers that the analysis decides with."""

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from baby_joints.analysis.parameters import PARAMETERS, Parameters
from baby_joints.analysis.pattern import Pattern
from baby_joints.domain.child import Child
from baby_joints.report.rich_text import Rich
from baby_joints.report.words import Words

Numbers: TypeAlias = dict[str, int | str]
_WEEK: Final = 7


def rule_sentence(
    pattern: Pattern,
    child: Child,
    words: Words,
    *,
    despite_gaps: bool = False,
    few_quiet: bool = False,
) -> Rich:
    """What has to hold; ages are corrected for a child born early.

    `despite_gaps`: a persistent sound found by the rule for a log with gaps; `few_quiet`: in one
    with few quiet looks at the hips.
    """
    age = words.text("rule.corrected_age" if child.born_early else "rule.age")
    if despite_gaps:
        rule = words.rich(f"rule.{pattern}.gaps", **_with_gaps(words, PARAMETERS), age=age)
        if not few_quiet:
            return rule
        asked = _of_few_quiet(words, PARAMETERS)
        return words.rich(f"rule.{pattern}.few_quiet", **asked, rule=rule)
    numbers = _NUMBERS.get(pattern)
    values = numbers(words, PARAMETERS) if numbers else {}
    return words.rich(f"rule.{pattern}", **values, age=age)


def _persistent(_: Words, rules: Parameters) -> Numbers:
    rule = rules.persistent
    return {
        "window": rule.full_window_days // _WEEK,
        "days": rule.full_days,
        "weeks": rule.full_weeks,
        "span": rule.full_span_days,
        "last": rule.full_last_within,
        "past": rule.days_past_age,
        "old": rule.age_days // _WEEK,
    }


def _with_gaps(words: Words, rules: Parameters) -> Numbers:
    rule = rules.persistent
    return {
        "window": rule.window_days // _WEEK,
        "days": rule.days,
        "weeks": rule.weeks,
        "span": rule.span_days,
        "recent": rule.recent_days,
        "days_recent": rule.days_recent,
        "last": rule.last_within,
        "past": rule.days_past_age,
        "old": rule.age_days // _WEEK,
        "share": words.numbers.exact_percent(rule.share),
    }


def _of_few_quiet(words: Words, rules: Parameters) -> Numbers:
    rule = rules.persistent
    return {
        "quiet": words.numbers.exact_percent(rule.quiet_share),
        "pause": rule.longest_pause_days,
        "beside": rule.days_beside,
        "fullest": rule.fullest_days,
    }


def _recurring(_: Words, rules: Parameters) -> Numbers:
    rule = rules.recurring
    return {
        "days": rule.days,
        "span": rule.span_days,
        "window": rule.window_days // _WEEK,
        "old": rule.old_age_days // _WEEK,
    }


def _reproducible(words: Words, rules: Parameters) -> Numbers:
    rule = rules.reproducible
    return {
        "window": rule.window_days // _WEEK,
        "tries": rule.tries,
        "days": rule.days,
        "share": words.numbers.exact_percent(rule.share),
        "above": words.numbers.exact_percent(rule.surely_above),
        "every": rules.every_time.tries,
        "every_days": rules.every_time.days,
    }


def _change(words: Words, rules: Parameters) -> Numbers:
    rule = rules.change
    return {
        "late": rule.late_weeks,
        "ratio": words.numbers.decimal(rule.ratio),
        "days": rule.days,
        "fall": rule.fall_weeks,
        "before": rule.before_weeks,
        "fall_ratio": words.numbers.exact_percent(rule.fall_ratio),
        "pace": words.numbers.exact_percent(rule.control_pace),
        "part": words.numbers.exact_percent(rule.unwritten),
    }


def _lifting(_: Words, rules: Parameters) -> Numbers:
    return {"lifts": rules.lifting.lifts, "after": rules.lifting.days_after // _WEEK}


# Patterns that are not here have a rule without numbers.
_NUMBERS: Final[Mapping[Pattern, Callable[[Words, Parameters], Numbers]]] = {
    Pattern.PERSISTENT_HIP_SOUND: _persistent,
    Pattern.RECURRING_HIP_SOUND: _recurring,
    Pattern.REPRODUCIBLE_HIP_SOUND: _reproducible,
    Pattern.REPRODUCIBLE_SOUND: _reproducible,
    Pattern.PAIN_WITH_SOUND: lambda _, rules: {"times": rules.pain.occasions},
    Pattern.REDUCED_MOVEMENT: lambda _, rules: {"days": rules.signs.reduced_days},
    Pattern.RISING: _change,
    Pattern.SETTLING: _change,
    Pattern.LIFTING_DIFFERENCE: _lifting,
}
