"""A hip that keeps sounding: each condition at its edge, for the definition and with gaps."""

from datetime import date

import pytest

from baby_joints.analysis.parameters import PARAMETERS
from baby_joints.analysis.pattern import Pattern
from baby_joints.analysis.patterns.hip_course import (
    DaySet,
    beside_fullest,
    blocks_with_day,
    capped,
    highest,
    lowest,
    since_pause,
)
from baby_joints.analysis.patterns.persistent import often_enough, past_age
from baby_joints.domain.codes import Level, Side
from tests.analysis.patterns.telling import found, only, sides
from tests.builders import key

KEEPS = Pattern.PERSISTENT_HIP_SOUND
AGAIN = Pattern.RECURRING_HIP_SOUND
OLD = "born 2026-01-01; from 2026-04-01;"
# Looks that are quiet keep the share of the days of writing low: only the definition is left.
BUSY = "d1..d84 knee-R quiet;"
# With one quiet look at a hip a diary holds more than sounds.
QUIET = "d2 hip-R quiet;"


def test_the_definition_itself() -> None:
    finding = only(OLD + BUSY + "d1,d8,d15,d22,d23 hip-L click", 24, KEEPS)
    assert (finding.side, finding.level) == (Side.LEFT, Level.WITHIN_TWO_WEEKS)
    assert finding.since == date(2026, 4, 23)
    assert finding.numbers["full"] is True
    assert finding.numbers["n"] == finding.numbers["m"] == 5
    assert finding.numbers["days_in_6_weeks"] == 5
    assert finding.numbers["weeks_in_6_weeks"] == 4
    assert finding.numbers["days_in_last_week"] == 2
    assert finding.numbers["span_days"] == 22
    assert len(finding.observation_ids) == 5


@pytest.mark.parametrize(
    ("days", "upto", "holds"),
    [
        ("d1,d8,d15,d22,d23", 23, True),
        ("d1,d8,d15,d22,d23", 29, True),  # the last one six days ago
        ("d1,d8,d15,d22,d23", 30, False),  # seven days ago: no longer within 7
        ("d1,d8,d15,d22", 22, False),  # four days
        ("d1,d2,d3,d22,d23", 23, False),  # two weeks alone
        ("d1,d8,d15,d20,d21", 21, False),  # 20 days from first to last
        ("d1,d8,d15,d21,d22", 22, True),  # 21 days
        ("d1,d8,d15,d22,d44", 44, False),  # the first fell out of the six weeks
    ],
)
def test_each_edge_of_the_definition(days: str, upto: int, holds: bool) -> None:  # noqa: FBT001 - expected
    text = OLD + BUSY + f"{days} hip-L click"
    assert bool(found(text, upto, KEEPS)) is holds


@pytest.mark.parametrize(("born", "holds"), [("2026-02-26", True), ("2026-02-27", False)])
def test_two_days_past_six_weeks_of_age(born: str, holds: bool) -> None:  # noqa: FBT001 - expected
    # d8 and d9 are 9 and 10 April; six weeks of age are reached on 9 or on 10 April.
    text = f"born {born}; from 2026-03-19; {BUSY} d1,d8,d15,d22,d23 hip-L click"
    assert bool(found(text, 23, KEEPS)) is holds


def test_an_early_baby_counts_from_the_due_date() -> None:
    text = "born 2026-02-01; {} from 2026-03-19; d1..d60 hip-L click"
    assert found(text.format(""), 30, KEEPS)
    assert not found(text.format("due 2026-04-01;"), 50, KEEPS)
    assert found(text.format("due 2026-04-01;"), 60, KEEPS)


def test_gaps_need_fewer_days_over_a_longer_time() -> None:
    finding = only(OLD + "d1,d16,d30,d45 hip-L click", 50, KEEPS)
    assert finding.numbers["full"] is False
    assert finding.numbers["counted_in_window"] == 4
    assert finding.numbers["written_in_window"] == 4
    assert finding.since == date(2026, 5, 15)


@pytest.mark.parametrize(
    ("days", "upto", "holds"),
    [
        ("d1,d12,d30,d45", 58, True),  # the last one 13 days ago
        ("d1,d12,d30,d45", 59, False),  # 14 days ago
        ("d1,d12,d45", 46, False),  # three days
        ("d1,d9,d19,d20", 20, True),  # 19 days, three blocks of seven
        ("d1,d9,d18,d19", 19, False),  # 18 days
        ("d1,d2,d19,d20", 20, False),  # two blocks of seven
        ("d1,d2,d3,d50", 51, False),  # one day in the last six weeks, two weeks
        ("d1,d2,d9,d60", 61, False),  # one day in the last six weeks
    ],
)
def test_each_edge_with_gaps(days: str, upto: int, holds: bool) -> None:  # noqa: FBT001 - expected
    text = OLD + QUIET + f"{days} hip-L click"
    assert bool(found(text, upto, KEEPS)) is holds


@pytest.mark.parametrize(
    ("days", "upto", "holds"),
    [
        ("d1,d9,d19,d20", 20, False),  # one day beside d9 to d20, its fullest two weeks
        ("d1,d15,d29,d43", 43, True),  # no two within two weeks: three days beside
        ("d1,d15,d28,d43", 43, False),  # d15 and d28 are 13 days apart
        ("d1,d15,d50,d64", 64, True),  # 35 days from one to the next
        ("d1,d15,d51,d65", 65, False),  # 36 days: two days are left
        ("d1,d37,d47,d57,d67,d77", 77, True),  # the days since the pause are enough
        ("d1,d38,d44,d50,d56", 56, False),  # since the pause 18 days from first to last
    ],
)
def test_little_but_sounds_asks_for_more(days: str, upto: int, holds: bool) -> None:  # noqa: FBT001 - expected
    text = OLD + f"{days} hip-L click;"
    assert bool(found(text, upto, KEEPS)) is holds
    assert found(text + QUIET + "d3 hip-R quiet", upto, KEEPS)


@pytest.mark.parametrize(
    ("others", "quiet", "few"),
    [
        ("d2 hip-R quiet", 1, False),  # one quiet look on five days of writing
        ("d2 hip-R quiet; d3 neck pop", 1, True),  # on six
        ("d2 hip-L quiet 0/5", 1, False),
        ("d2 hip-L quiet; d2 hip-L click", 0, True),  # a sound, too
        ("d2 hip-L quiet; d2 hip-R click", 1, False),  # of the other one
        ("d2 knee-L quiet", 0, True),
    ],
)
def test_a_quiet_look_at_a_hip_on_one_day_in_five(
    others: str,
    quiet: int,
    few: bool,  # noqa: FBT001 - expected
) -> None:
    text = OLD + f"d1,d16,d30,d45 hip-L click; {others}"
    numbers = next(one for one in found(text, 45, KEEPS) if one.side is Side.LEFT).numbers
    assert (numbers["quiet_in_window"], numbers["few_quiet"]) == (quiet, few)


def test_the_numbers_count_since_the_pause() -> None:
    text = OLD + "d1,d2,d38,d48,d58,d73,d74 hip-L click"
    numbers = only(text, 75, KEEPS).numbers
    assert (numbers["days_in_window"], numbers["counted_in_window"]) == (7, 5)
    assert (numbers["weeks_in_window"], numbers["span_days"]) == (4, 36)
    assert only(text + "; d2,d3 hip-R quiet", 75, KEEPS).numbers["counted_in_window"] == 7


def test_a_small_share_of_the_days_of_writing_is_not_enough() -> None:
    days = "d1,d16,d30,d45 hip-L click;"
    assert found(OLD + days, 45, KEEPS)
    assert not found(OLD + days + "d1..d45/2 neck pop", 45, KEEPS)


def test_the_share_also_holds_since_six_weeks_of_age() -> None:
    young = "born 2026-03-01; from 2026-03-10;"
    many_early = "d1,d8,d15,d22 hip-L click; d36,d50 hip-L click;"
    assert found(young + many_early, 50, KEEPS)
    assert not found(young + many_early + "d34..d50 neck pop", 50, KEEPS)


def test_a_bad_week_counts_two_days() -> None:
    week = "d40..d46 hip-L click; d1,d60 hip-L click; d1..d84/3 neck quiet"
    assert not found(OLD + week, 60, KEEPS)


def test_the_wrong_side_is_not_a_second_hip() -> None:
    left = "d1..d70 hip-L click 6/8;"
    assert sides(OLD + left + "d3,d14,d25,d36,d47,d58,d66 hip-R click", 70, KEEPS) == [Side.LEFT]
    both = sides(OLD + left + "d3..d70/3 hip-R click 3/8", 70, KEEPS)
    assert both == [Side.LEFT, Side.RIGHT]


def test_one_in_ten_of_the_other_hips_sounds_is_no_course() -> None:
    right = "d2..d70/4 hip-R click"
    assert sides(OLD + "d1..d70 hip-L quiet 0/8;" + right, 70, KEEPS) == [Side.RIGHT]
    assert sides(OLD + "d1..d70 hip-L click 6/8;" + right, 70, KEEPS) == [Side.LEFT]


def test_both_sides_count_for_each() -> None:
    assert sides(OLD + "d1,d8,d15,d22,d23 hip-B click", 23, KEEPS) == [Side.LEFT, Side.RIGHT]


def test_a_knee_is_no_hip_and_an_unsure_side_no_side() -> None:
    assert not found(OLD + "d1..d40 knee-L click", 40, KEEPS)
    assert not found(OLD + "d1..d40 hip-U click", 40, KEEPS)


def test_since_stays_the_first_evening() -> None:
    text = OLD + "d1..d60/4 hip-L click"
    days = {only(text, upto, KEEPS).since for upto in (26, 40, 61)}
    assert len(days) == 1


def test_what_was_typed_late_counts_from_its_evening() -> None:
    text = OLD + BUSY + "d1,d8,d15,d22 hip-L click; d23 hip-L click late 3d"
    assert not found(text, 25, KEEPS)
    assert only(text, 26, KEEPS).since == date(2026, 4, 26)


def test_the_course_begins_after_eight_silent_weeks() -> None:
    text = OLD + "d1,d2 hip-L click; d70..d100/5 hip-L click; d103 hip-L quiet"
    finding = only(text, 103, KEEPS)
    assert finding.observation_ids == tuple(key(number) for number in range(3, 10))
    numbers = finding.numbers
    assert (numbers["n"], numbers["m"]) == (7, 7)
    assert numbers["first_on"] == "2026-06-09"
    assert numbers["quiet_days_after"] == 1
    assert numbers["course_days"] == 30


@pytest.mark.parametrize(("day", "first_on"), [(57, "2026-04-01"), (58, "2026-05-28")])
def test_a_pause_of_just_eight_weeks_is_one_course(day: int, first_on: str) -> None:
    text = OLD + f"d1,d{day},d66,d78,d90 hip-L click; d8,d9 hip-R quiet"
    assert only(text, 90, KEEPS).numbers["first_on"] == first_on


def test_the_numbers_say_what_the_rule_looked_at() -> None:
    text = "born 2026-03-01; from 2026-03-10; d1,d12,d30,d45,d50 hip-L click; d20 hip-R click"
    numbers = only(text, 55, KEEPS).numbers
    # Six weeks of age are reached on d34; the sounds lie 54, 43, 25, 10 and 5 days ago.
    assert (numbers["days_in_window"], numbers["counted_in_window"]) == (5, 5)
    assert (numbers["written_in_window"], numbers["other_hip_days"]) == (6, 1)
    assert (numbers["weeks_in_window"], numbers["span_days"]) == (5, 49)
    assert (numbers["days_past_6_weeks_of_age"], numbers["days_in_last_week"]) == (2, 1)


def test_not_yet_persistent_is_recurring() -> None:
    text = OLD + "d1,d8,d15 hip-L click"
    assert sides(text, 15, AGAIN) == [Side.LEFT]
    assert not found(OLD + "d1..d60/4 hip-L click", 60, AGAIN)


def test_windows_of_days() -> None:
    days = DaySet(100)
    for day in (100, 107, 120):
        days.add(day)
    assert days.window(120, 21) == (1 << 20) | (1 << 7) | 1
    assert days.window(120, 20) == (1 << 19) | (1 << 6)
    assert days.window(99, 5) == 0
    days.discard(107)
    assert days.window(120, 21) == (1 << 20) | 1
    assert (highest(0b1010), lowest(0b1010), highest(0), lowest(0)) == (3, 1, -1, -1)


def test_blocks_of_seven_end_today() -> None:
    assert blocks_with_day(0b1, 1) == 1
    assert blocks_with_day((1 << 13) | (1 << 7), 14) == 1
    assert blocks_with_day((1 << 7) | (1 << 6), 14) == 2
    assert blocks_with_day((1 << 19) | 1, 20) == 2
    assert blocks_with_day(0b1100, 10) == 2
    assert capped(0b111, 10, 2) == 2
    assert capped(0b1111111, 7, 2) == 2
    assert capped(0b11, 8, 2) == 2
    assert capped((1 << 13) | 1, 14, 2) == 2


def test_days_since_a_pause() -> None:
    assert since_pause(0b1001_0001_1000, 3) == 0b1001_0000_0000
    assert since_pause(0b1001_0001_1000, 4) == 0b1001_0001_1000
    assert since_pause(0b1, 3) == 1
    assert (since_pause(0b100, 1), since_pause(0b101, 1), since_pause(0, 3)) == (4, 4, 0)


def test_days_beside_the_fullest_stretch() -> None:
    assert beside_fullest(0b1_0001_0011, 5) == 1
    assert beside_fullest(0b1_0001_0011, 4) == 2
    assert beside_fullest(0b1_0011_0011, 6) == 1
    assert (beside_fullest(0b1011, 4), beside_fullest(0, 4)) == (0, 0)


def test_days_past_an_age() -> None:
    assert past_age(0b111, 10, 3, gate=9) == 0b110
    assert past_age(0b111, 10, 3, gate=1) == 0b111


def test_a_share_needs_certainty() -> None:
    rule = PARAMETERS.persistent
    assert often_enough(4, 10, rule)
    assert not often_enough(4, 20, rule)
