"""Gentle lifts against other lifts: an honest comparison or none."""

from collections import Counter
from datetime import date

import pytest

from baby_joints.analysis.lifting_count import LiftingCount
from baby_joints.analysis.parameters import PARAMETERS
from baby_joints.analysis.pattern import Pattern
from baby_joints.analysis.patterns.lifting import (
    Way,
    Ways,
    day_chance,
    last_other_day,
    share_chance,
)
from tests.analysis.patterns.telling import found, only
from tests.builders import diary

LESS = Pattern.LIFTING_DIFFERENCE
RULE = PARAMETERS.lifting
START = "from 2026-01-12;"


def test_shares_of_described_lifts() -> None:
    gentle = "d1..d20 neck quiet lift gentle; d2,d9 12:00 neck pop lift gentle;"
    other = "d1..d20 15:00 neck pop lift rough; d3..d7 18:00 neck quiet lift rough"
    finding = only(START + gentle + other, 28, LESS)
    assert finding.numbers["by"] == "shares"
    assert (finding.numbers["gentle_sounded"], finding.numbers["gentle_tried"]) == (2, 22)
    assert (finding.numbers["other_sounded"], finding.numbers["other_tried"]) == (20, 25)
    assert len(finding.observation_ids) == 47


def test_equal_shares_are_no_difference() -> None:
    lifts = "d1..d20 {} neck {} lift {};"
    text = "".join(
        lifts.format(clock, sound, way)
        for clock, sound, way in (
            ("09:00", "pop", "gentle"),
            ("12:00", "quiet", "gentle"),
            ("15:00", "pop", "rough"),
            ("18:00", "quiet", "rough"),
        )
    )
    assert not found(START + text, 28, LESS)


def test_without_a_quiet_lift_the_days_are_compared() -> None:
    text = "d1..d20 neck pop lift rough; d22..d64/3 neck pop lift gentle; d21..d64 knee-L quiet"
    finding = only(START + text, 70, LESS)
    assert (finding.numbers["gentle_tried"], finding.numbers["other_tried"]) == (15, 20)
    assert finding.numbers["by"] == "days"


def test_days_with_a_sound_before_and_after_the_change() -> None:
    text = "d1..d14 neck pop lift rough x2; d16,d30 neck pop lift gentle; d15..d56 knee-L quiet"
    finding = only(START + text, 56, LESS)
    assert finding.numbers["by"] == "days"
    assert (finding.numbers["other_days"], finding.numbers["other_day_sounds"]) == (14, 14)
    assert (finding.numbers["gentle_days"], finding.numbers["gentle_day_sounds"]) == (42, 2)
    assert finding.since == date(2026, 3, 1)  # the first Sunday five weeks after the change


def test_the_entries_behind_it_hold_its_numbers() -> None:
    """Somebody who counts them finds the days that the sentence names, and no later lift."""
    text = (
        "d1..d35/5 hip-L click lift rough; d1..d35/3 18:00 neck pop lift; d2..d35/4 knee-L quiet;"
        "d36..d100/4 hip-L quiet lift gentle; d37..d100/5 knee-L quiet diaper; d38 neck pop lift;"
        "d99 neck pop lift; d99 hip-L quiet lift gentle"
    )
    finding = only(START + text, 99, LESS)  # d98 is a Sunday
    assert finding.numbers["by"] == "days"
    entries = {entry.id: entry for entry in diary(START + text).observations}
    behind = [entries[key] for key in finding.observation_ids]
    days = {entry.observed_at.date() for entry in behind if entry.sounded}
    names = ("gentle_day_sounds", "other_day_sounds")
    assert len(days) == sum(int(str(finding.numbers[name])) for name in names)
    lifts = [entry.is_gentle_lift for entry in behind]
    assert lifts.count(True) == finding.numbers["gentle_tried"]
    assert lifts.count(False) == finding.numbers["other_tried"]
    assert [entry.id for entry in behind] == sorted(
        finding.observation_ids, key=lambda key: entries[key].observed_at
    )


@pytest.mark.parametrize(
    "text",
    [
        "d1..d14 neck pop lift rough; d16..d56/2 neck pop lift gentle",  # as often as before
        "d1..d6 neck pop lift rough; d12,d30 neck pop lift gentle; d10..d56 knee-L quiet",
        "d1..d30/2 neck pop lift rough; d2..d30/6 neck pop lift gentle",  # the two alternate
        "d1..d30 neck pop lift gentle",
        "d1..d30 neck pop lift rough",
        "d1..d30 neck pop lift",
    ],
)
def test_too_few_or_no_difference(text: str) -> None:
    assert not found(START + text, 56, LESS)


def test_one_mistyped_lift_in_ten_does_not_hide_the_change() -> None:
    first = date(2026, 1, 12).toordinal()
    lifts = Counter({(date.fromordinal(first + number), number >= 9): 1 for number in range(18)})
    assert last_other_day(lifts, RULE.strays) == date(2026, 1, 20)
    lifts[date(2026, 2, 9), False] = 1
    assert last_other_day(lifts, RULE.strays) == date(2026, 1, 20)
    lifts[date(2026, 2, 10), False] = 1
    assert last_other_day(lifts, RULE.strays) == date(2026, 1, 20)  # two of twenty
    lifts[date(2026, 2, 11), False] = 1
    assert last_other_day(lifts, RULE.strays) is None


@pytest.mark.parametrize(
    ("gentle", "other", "chance"),
    [
        # Unwritten days count as a tenth: 14 + 2.1 of 28 + 2.1 days were gentle ones.
        (Way(35, 14, 0), Way(14, 14, 6), (14 / 30.1) ** 6),
        (Way(34, 14, 0), Way(14, 14, 6), 1),  # less than five weeks
        (Way(35, 6, 0), Way(14, 14, 6), 1),  # six days of writing
        (Way(35, 14, 0), Way(14, 6, 6), 1),
        (Way(35, 14, 0), Way(14, 14, 5), 1),  # five days with a sound
    ],
)
def test_the_chance_of_so_few_days(gentle: Way, other: Way, chance: float) -> None:
    assert day_chance(Ways(gentle=gentle, other=other), RULE) == pytest.approx(chance)


def test_the_chance_is_that_of_fisher() -> None:
    lifts = LiftingCount(
        gentle_tried=10,
        gentle_sounded=1,
        other_tried=14,
        other_sounded=11,
        described=24,
        counted=24,
        enough=True,
    )
    # The known example of the tea-like 2x2 table 1, 9, 11, 3.
    assert share_chance(lifts) == pytest.approx(0.001379728, rel=1e-5)
