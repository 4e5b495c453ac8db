"""The numbers of a finding with their captions, as they stand side by side on its card."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from baby_joints.analysis.finding import Finding
from baby_joints.analysis.pattern import Pattern
from baby_joints.domain.codes import Activity
from baby_joints.ui import formatting

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Fact:
    """A number as text and the words below it."""

    value: str
    caption: str


def finding_facts(finding: Finding, today: date) -> tuple[Fact, ...]:
    """The numbers worth reading twice; empty where the sentence says it all."""
    make = _FACTS.get(finding.pattern)
    return make(finding, today) if make else ()


def of(n: object, m: object) -> str:
    """A share as people count it: "14 of 22"; only the number when nothing can be divided."""
    if m is None:
        return str(n)
    return translate("FindingFacts", "{n} of {m}").format(n=n, m=m)


def day_words(iso: object, today: date) -> str:
    """A day as short as it can be said: "Today", "Yesterday" or "Apr 22"."""
    day = date.fromisoformat(str(iso))
    distance = (today - day).days
    if distance == 0:
        return translate("FindingFacts", "Today")
    if distance == 1:
        return translate("FindingFacts", "Yesterday")
    return formatting.short_day(day)


def likely_words(low: float, high: float) -> str:
    """The range of a share in words: "likely 5 to 8 of every 10"."""
    few, many = round(low * 10), round(high * 10)
    if many == 0:
        return translate("FindingFacts", "likely fewer than 1 of every 10")
    if few == many:
        return translate("FindingFacts", "likely about {n} of every 10").format(n=few)
    return translate("FindingFacts", "likely {few} to {many} of every 10").format(
        few=few, many=many
    )


def likely_share(low: float, high: float) -> str:
    """The same as short as it can be said, beside a word that says "likely": "5 to 8 of 10"."""
    few, many = round(low * 10), round(high * 10)
    if few == many:
        return translate("FindingFacts", "about {n} of 10").format(n=few)
    return translate("FindingFacts", "{low} to {high} of 10").format(low=few, high=many)


def _last(finding: Finding, today: date) -> list[Fact]:
    last = finding.numbers.get("last_on")
    if not last:
        return []
    return [Fact(day_words(last, today), translate("FindingFacts", "last time"))]


def _sound_days(finding: Finding, today: date) -> tuple[Fact, ...]:
    numbers = finding.numbers
    if numbers.get("m") == 1:
        return ()
    n, m = numbers.get("n"), numbers.get("m")
    if n == m:
        found = [Fact(str(n), translate("FindingFacts", "days with a sound"))]
    else:
        found = [Fact(of(n, m), translate("FindingFacts", "days looked"))]
    weeks = numbers.get("weeks_in_6_weeks")
    if weeks:
        found.append(Fact(of(weeks, 6), translate("FindingFacts", "weeks")))
    return (*found, *_last(finding, today))


def _repeats(finding: Finding, _today: date) -> tuple[Fact, ...]:
    numbers = finding.numbers
    code = numbers.get("activity")
    activity = formatting.lower_word(Activity(code)) if isinstance(code, str) else ""
    found = [
        Fact(
            of(numbers.get("n"), numbers.get("m")),
            activity or translate("FindingFacts", "counted repeats"),
        ),
        Fact(str(numbers.get("counted_days")), translate("FindingFacts", "days counted")),
    ]
    low, high = numbers.get("low"), numbers.get("high")
    if isinstance(low, float | int) and isinstance(high, float | int):
        found.append(Fact(likely_share(low, high), translate("FindingFacts", "likely range")))
    return tuple(found)


def _change(finding: Finding, _today: date) -> tuple[Fact, ...]:
    numbers = finding.numbers
    return (
        Fact(
            of(numbers.get("before_sound_days"), numbers.get("before_written_days")),
            translate("FindingFacts", "days before"),
        ),
        Fact(
            of(numbers.get("after_sound_days"), numbers.get("after_written_days")),
            translate("FindingFacts", "days since"),
        ),
    )


def _seen(finding: Finding, today: date) -> tuple[Fact, ...]:
    numbers = finding.numbers
    m = numbers.get("m")
    found = []
    if isinstance(m, int) and m > 1:
        found.append(Fact(of(numbers.get("n"), m), translate("FindingFacts", "times looked")))
    days = numbers.get("days")
    if isinstance(days, int) and days > 1:
        found.append(Fact(str(days), translate("FindingFacts", "days")))
    return (*found, *_last(finding, today)) if found else ()


def _lifts(finding: Finding, _today: date) -> tuple[Fact, ...]:
    numbers = finding.numbers
    if numbers.get("by") == "days":
        return ()
    return (
        Fact(
            of(numbers.get("gentle_sounded"), numbers.get("gentle_tried")),
            translate("FindingFacts", "gentle lifts"),
        ),
        Fact(
            of(numbers.get("other_sounded"), numbers.get("other_tried")),
            translate("FindingFacts", "other lifts"),
        ),
    )


_FACTS: Final[Mapping[Pattern, Callable[[Finding, date], tuple[Fact, ...]]]] = {
    Pattern.LIMB_HELD_OR_UNUSED: _seen,
    Pattern.SWOLLEN_RED_OR_WARM: _seen,
    Pattern.PAIN_WITH_SOUND: _seen,
    Pattern.REDUCED_MOVEMENT: _seen,
    Pattern.HIP_CLUNK_OR_LOOSE: _seen,
    Pattern.HIP_ASYMMETRY: _seen,
    Pattern.GRINDING: _seen,
    Pattern.PERSISTENT_HIP_SOUND: _sound_days,
    Pattern.RECURRING_HIP_SOUND: _sound_days,
    Pattern.REPRODUCIBLE_HIP_SOUND: _repeats,
    Pattern.REPRODUCIBLE_SOUND: _repeats,
    Pattern.RISING: _change,
    Pattern.SETTLING: _change,
    Pattern.LIFTING_DIFFERENCE: _lifts,
}
