"""A hip that sounded again, or still sounds at twelve weeks."""

from datetime import date

import pytest

from baby_joints.analysis.pattern import Pattern
from baby_joints.domain.codes import Level, Side
from tests.analysis.patterns.telling import found, only, sides

AGAIN = Pattern.RECURRING_HIP_SOUND


def test_three_days_over_fourteen() -> None:
    finding = only("d1 hip-L click; d8 hip-L pop; d15 hip-L click; d20 hip-L quiet", 21, AGAIN)
    assert (finding.side, finding.level) == (Side.LEFT, Level.NEXT_VISIT)
    assert finding.since == date(2026, 1, 24)
    assert finding.numbers["n"] == finding.numbers["m"] == 3
    assert finding.numbers["sound"] == "click"
    assert finding.numbers["span_days"] == 14
    assert finding.numbers["quiet_days_after"] == 1
    assert finding.numbers["past_12_weeks_of_age"] is False


@pytest.mark.parametrize("days", ["d1,d15", "d1,d2,d14"])
def test_two_days_or_thirteen_are_not_enough(days: str) -> None:
    assert not found(f"{days} hip-L click", 20, AGAIN)


def test_any_sound_at_twelve_weeks() -> None:
    assert not found("d84 hip-R click", 84, AGAIN)
    finding = only("d85 hip-R click", 85, AGAIN)
    assert finding.numbers["past_12_weeks_of_age"] is True


def test_twelve_weeks_are_corrected() -> None:
    assert not found("due 2026-02-10; d100 hip-R click", 100, AGAIN)
    assert found("due 2026-02-10; d116 hip-R click", 116, AGAIN)


def test_a_side_nobody_could_name_recurs_too() -> None:
    assert sides("d1,d8,d15 hip-U click", 15, AGAIN) == [Side.UNSURE]


def test_it_ends_after_twelve_weeks() -> None:
    assert found("d1,d8,d15 hip-L click", 84, AGAIN)
    assert not found("d1,d8,d15 hip-L click", 85, AGAIN)


def test_an_entry_moved_to_another_joint_no_longer_counts() -> None:
    assert not found("d1,d8,d15 knee-L click", 15, AGAIN)
