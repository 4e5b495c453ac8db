"""Where advice comes from, from which to which age it holds, and when it was looked at."""

from PySide6.QtCore import QCoreApplication

from baby_joints.analysis.advice import Advice
from baby_joints.domain.age import Age
from baby_joints.ui import formatting
from baby_joints.ui.numbered import numbered

translate = QCoreApplication.translate
# Up to here an age limit is told in weeks.
_WEEKS_UNTIL = 60
# What stands as the source where nothing is published.
_OWN = "own"
_OWN_AFTER = "own, after "


def source_words(advice: Advice, version: int) -> str:
    """The caption below a piece of advice."""
    parts = (
        _source(advice),
        age_rule(advice),
        translate(
            "SafetySource", "Rule {id}, text {version}, checked against our notes on {day}."
        ).format(id=advice.id, version=version, day=formatting.long_day(advice.reviewed_on)),
        translate(
            "SafetySource", "General advice. No doctor has looked at this list or at your entry."
        ),
    )
    return " ".join(part for part in parts if part)


def _source(advice: Advice) -> str:
    source = advice.source.rstrip(".")
    if source == _OWN:
        return translate("SafetySource", "Source: a rule of this program, of no clinic.")
    if source.startswith(_OWN_AFTER):
        text = translate("SafetySource", "Source: a rule of this program, after {source}.")
        return text.format(source=source.removeprefix(_OWN_AFTER))
    return translate("SafetySource", "Source: {source}.").format(source=source)


def age_rule(advice: Advice) -> str:
    """The ages that it is meant for; empty when it holds at any age."""
    start, end = advice.from_days, advice.before_days
    if start is not None and end is not None:
        text = translate("SafetySource", "For ages from {start} to {end}.")
        return text.format(start=_age(start), end=_age(end))
    if end is not None:
        return translate("SafetySource", "For babies under {age}.").format(age=_age(end))
    if start is not None:
        return translate("SafetySource", "From {age} on.").format(age=_age(start))
    return ""


def _age(days: int) -> str:
    if days < _WEEKS_UNTIL:
        return numbered("SafetySource", "%n weeks", "%n week", Age(days).weeks)
    # 92 days are three months, 366 are twelve: the limits are told as their sources do.
    return numbered("SafetySource", "%n months", "%n month", round(days / 30.4375))
