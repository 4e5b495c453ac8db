"""One movement that sounds nearly every time, by counted tries alone."""

from datetime import date

import pytest

from baby_joints.analysis import summarise
from baby_joints.analysis.pattern import Pattern
from baby_joints.domain.codes import Joint, Level, Side
from tests.analysis.patterns.telling import found, only
from tests.builders import Story

HIP = Pattern.REPRODUCIBLE_HIP_SOUND
ANY = Pattern.REPRODUCIBLE_SOUND


def test_nearly_every_change() -> None:
    text = "d1 hip-L click diaper 4/4; d2 hip-L click diaper 3/4; d3 hip-L click diaper 4/4;"
    finding = only(text + "d2 hip-R quiet diaper 0/5; d4 hip-L click dressing", 5, HIP)
    assert (finding.joint, finding.side) == (Joint.HIP, Side.LEFT)
    assert finding.level is Level.WITHIN_TWO_WEEKS
    assert finding.since == date(2026, 1, 12)
    numbers = finding.numbers
    assert (numbers["n"], numbers["m"], numbers["activity"]) == (11, 12, "diaper_change")
    assert numbers["counted_days"] == 3
    assert numbers["share"] == pytest.approx(11 / 12)
    assert numbers["low"] == pytest.approx(0.640, abs=0.001)
    assert numbers["high"] == pytest.approx(0.981, abs=0.001)
    assert (numbers["other_side_tried"], numbers["other_side_sounded"]) == (5, 0)
    assert numbers["every_time"] is False
    assert len(finding.observation_ids) == 3


@pytest.mark.parametrize(
    "text",
    [
        "d1 hip-L click diaper 4/5; d2 hip-L click diaper 3/4",  # two days
        "d1..d3 hip-L click diaper 2/3",  # nine tries
        "d1..d6 hip-L click diaper 3/5",  # six of ten
        "d1..d30 hip-L click diaper",  # nobody counted
    ],
)
def test_too_little_or_too_seldom(text: str) -> None:
    assert not found(text, 31, HIP)


def test_single_quiet_looks_count_against() -> None:
    text = "d1..d3 hip-L click diaper 4/4;"
    assert found(text, 4, HIP)
    assert only(text + "d1..d2 hip-B quiet diaper", 4, HIP).numbers["single_quiet"] == 2
    assert not found(text + "d1..d4 hip-L quiet diaper; d1..d4 12:00 hip-L quiet diaper", 4, HIP)


def test_days_before_it_began_do_not_hide_it() -> None:
    text = "d1..d8 hip-L quiet diaper 0/6; d20..d24 hip-L click diaper 5/5"
    finding = only(text, 24, HIP)
    # The count begins with the first day on which it sounded.
    assert (finding.numbers["n"], finding.numbers["m"]) == (25, 25)
    assert finding.numbers["first_on"] == "2026-01-29"
    assert finding.since == date(2026, 1, 31)


def test_days_since_it_began_count_even_when_it_sounded_less() -> None:
    seldom = "d1..d4 hip-L click diaper 2/4;"
    assert not found(seldom + "d5..d7 hip-L click diaper 5/6", 7, HIP)  # 23 of 34
    longer = only(seldom + "d5..d12 hip-L click diaper 5/6", 12, HIP)
    assert (longer.numbers["n"], longer.numbers["m"]) == (48, 64)
    assert longer.numbers["first_on"] == "2026-01-10"


def test_the_newest_days_alone_ask_for_more() -> None:
    seldom = "d1..d30/3 hip-L click diaper 2/6;"
    finding = only(seldom + "d31..d36 hip-L click diaper 5/5", 36, HIP)
    # 50 of 90 since it began; three older days stay with the newest 30 of 30.
    assert finding.numbers["first_on"] == "2026-02-03"
    assert (finding.numbers["n"], finding.numbers["m"]) == (34, 42)


def test_an_evening_when_old_days_left_can_be_the_first() -> None:
    text = "d1..d4 hip-L click diaper 1/5; d100,d101 hip-L click diaper 5/5"
    text += "; d102 hip-L click diaper 3/5"
    assert not found(text, 110, HIP)
    finding = only(text, 120, HIP)
    assert (finding.numbers["n"], finding.numbers["m"]) == (13, 15)
    assert finding.since == only(text, 130, HIP).since


def test_it_is_about_the_last_sixteen_weeks() -> None:
    text = "d1..d3 hip-L click diaper 4/4"
    assert found(text, 112, HIP)
    assert not found(text, 115, HIP)


def test_nobody_counted_the_other_side() -> None:
    numbers = only("d1..d3 hip-L click diaper 4/4", 4, HIP).numbers
    assert numbers["other_side_tried"] is None


def test_another_joint_waits_for_the_next_visit() -> None:
    finding = only("d1..d3 shoulder-R pop stretching 4/4", 4, ANY)
    assert (finding.joint, finding.level) == (Joint.SHOULDER, Level.NEXT_VISIT)
    assert finding.numbers["every_time"] is False


def test_every_time_by_the_parents_count() -> None:
    finding = only("d1 hip-L click diaper 3/3; d2 hip-L click diaper 2/2", 3, ANY)
    assert finding.numbers["every_time"] is True
    assert finding.level is Level.NEXT_VISIT
    assert finding.since == date(2026, 1, 11)


@pytest.mark.parametrize(
    "text",
    [
        "d1 neck pop lift 5/5",  # one day
        "d1 neck pop lift 2/2; d2 neck pop lift 2/2",  # four tries
        "d1 neck pop lift 3/3; d2 neck pop lift 2/3",  # once it did not
        "d1 neck pop lift 3/3; d2 neck pop lift 2/2; d2 neck quiet lift",  # a quiet look
    ],
)
def test_not_every_time(text: str) -> None:
    assert not found(text, 3, ANY)


@pytest.mark.parametrize(
    ("text", "pattern", "since"),
    [
        # Each of each on the second evening, long before it is nearly every time of ten.
        ("d1..d3 shoulder-R pop stretching 4/4", ANY, date(2026, 1, 11)),
        # Never each of each: the evening of the tenth counted try.
        ("d1,d3 knee-R pop diaper 4/4; d2 knee-R pop diaper 3/4", ANY, date(2026, 1, 12)),
        # A hip is named for nearly every time alone, however early it was each of each.
        ("d1..d3 hip-L click diaper 4/4", HIP, date(2026, 1, 12)),
    ],
)
def test_since_is_the_first_evening_that_said_so(text: str, pattern: Pattern, since: date) -> None:
    assert only(text, 6, pattern).since == since


def test_its_range_is_that_of_the_row_of_the_same_count() -> None:
    story = Story().read("d1..d4 hip-L click diaper 5/5; d5 hip-L quiet diaper")
    summary = summarise(story.contents(), story.end(6))
    held = next(one for one in summary.findings if one.pattern is HIP)
    row = next(one for one in summary.activities if one.tried)
    assert (held.numbers["n"], held.numbers["m"]) == (row.sounded, row.tried) == (20, 20)
    assert row.interval is not None
    told = tuple(held.numbers[name] for name in ("low", "high", "range_level"))
    assert told == (row.interval.low, row.interval.high, row.interval.level)
