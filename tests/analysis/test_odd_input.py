"""Diaries nobody expects: no exception, and sensible words."""

from datetime import date, datetime, timedelta, timezone

import pytest

from baby_joints.analysis import summarise
from baby_joints.analysis.pattern import Pattern
from baby_joints.domain.codes import Side
from baby_joints.domain.errors import DomainError
from baby_joints.domain.period import Period
from tests.builders import Story, at, diary


def test_entries_in_the_future_of_as_of() -> None:
    story = Story().read("d30..d60 hip-L click; d70 signs-L opens_less; d80 visit well_child")
    summary = summarise(story.contents(), story.end(2))
    assert summary.findings == ()
    assert len(summary.set_aside.not_yet_recorded) == 31
    assert summary.last_visit is None
    assert summary.period == Period.through(story.day(2), story.day(2))


def test_fifty_thousand_tries() -> None:
    summary = summarise(
        diary("d1..d3 hip-L click diaper 40000/50000; d4 hip-R quiet diaper 0/100000"),
        at(date(2026, 2, 1)),
    )
    row = summary.activities[0]
    assert (row.tried, row.sounded) == (150_000, 120_000)
    assert row.interval is not None
    assert row.interval.low < 0.8 < row.interval.high
    assert row.interval.high - row.interval.low < 0.01
    assert Pattern.REPRODUCIBLE_HIP_SOUND in {finding.pattern for finding in summary.findings}


def test_a_night_in_which_the_clocks_change() -> None:
    text = "born 2026-01-01; from 2026-03-28; zone +01:00; d2 01:59 hip-L click by A;"
    story = Story().read(text + "zone +02:00; d2 03:01 hip-L click by B")
    summary = summarise(story.contents(), story.end(3))
    assert len(summary.set_aside.second_entries) == 1
    assert summary.strip(Side.LEFT).sound_days == 1


def test_a_flight_over_the_date_line() -> None:
    story = Story().read("d10 23:00 hip-L click by A; zone -10:00; d10 12:10 hip-L click by B")
    summary = summarise(story.contents(), story.end(11))
    assert summary.coverage.entries + summary.set_aside.total == 2


def test_an_entry_of_tomorrow_by_the_clock_of_its_place() -> None:
    story = Story().read("zone +13:00; d10 08:00 hip-L click")
    west = datetime(2026, 1, 18, 20, 0, tzinfo=timezone(timedelta(hours=-1)))
    summary = summarise(story.contents(), west)
    assert summary.coverage.entries == 1
    assert summary.period.last == date(2026, 1, 19)
    assert summary.strip(Side.LEFT).sound_days == 1


def test_a_leap_day() -> None:
    story = Story().read("born 2028-02-01; d29 hip-L click; d30 hip-L quiet")
    summary = summarise(story.contents(), story.end(30))
    assert [mark.day.isoformat() for mark in summary.strip(Side.LEFT).days] == [
        "2028-02-29",
        "2028-03-01",
    ]


def test_many_years_of_nothing() -> None:
    story = Story().read("born 2016-01-01; d1 hip-L click; d3000 hip-L click")
    summary = summarise(story.contents(), story.end(3001))
    assert summary.period.days == 3001
    assert [finding.pattern for finding in summary.findings] == [Pattern.RECURRING_HIP_SOUND]


def test_as_of_before_the_birth() -> None:
    summary = summarise(diary("d1 hip-L click"), at(date(2025, 12, 1)))
    assert summary.age.days < 0
    assert summary.findings == ()


@pytest.mark.parametrize("days", [(1, 2), (300, 400)])
def test_a_period_without_entries(days: tuple[int, int]) -> None:
    story = Story().read("d10..d40 hip-L click 3/4 diaper; d12 visit well_child")
    period = Period(story.day(days[0]), story.day(days[1]))
    summary = summarise(story.contents(), story.end(41), period=period)
    assert summary.coverage.entries == 0
    assert summary.coverage.longest_delay is None
    assert summary.strip(Side.RIGHT).unlooked_days == period.days
    assert summary.findings


def test_an_entry_before_the_birth_cannot_be() -> None:
    with pytest.raises(DomainError, match="is before the birth on 2026-01-10"):
        diary("from 2026-01-09; d1 hip-L click")


def test_a_hundred_entries_in_one_minute_are_one_and_all_are_kept() -> None:
    story = Story().read("; ".join(["d3 09:00 hip-L click by Mom"] * 100))
    summary = summarise(story.contents(), story.end(4))
    assert (summary.coverage.entries, summary.set_aside.total) == (1, 99)
    assert summary.sites[0].sound_days == 1
    assert summary.findings == ()


def test_a_due_date_alone_counts_the_age_by_weeks() -> None:
    early = summarise(
        diary("born 2026-01-10; due 2026-03-10; d80 hip-L click"), at(date(2026, 4, 10))
    )
    assert early.corrected_age is not None
    assert early.age.days - early.corrected_age.days == 59
    assert not early.findings
    plain = summarise(diary("born 2026-01-10; d90 hip-L click"), at(date(2026, 4, 10)))
    assert plain.corrected_age is None
    assert [finding.pattern for finding in plain.findings] == [Pattern.RECURRING_HIP_SOUND]


def test_the_hour_that_comes_twice_has_two_looks() -> None:
    text = "born 2026-06-01; from 2026-10-25; zone +02:00; d1 02:30 hip-L click by A;"
    story = Story().read(text + "zone +01:00; d1 02:30 hip-L click by A")
    summary = summarise(story.contents(), story.end(2))
    assert (summary.coverage.entries, summary.set_aside.total) == (2, 0)
    assert summary.coverage.sound_days == 1
