"""More or fewer sounds over the weeks, looked at on Sundays."""

from datetime import date

import pytest

from baby_joints.analysis.log_reading import read_log
from baby_joints.analysis.parameters import PARAMETERS
from baby_joints.analysis.pattern import Pattern
from baby_joints.analysis.patterns.change import a_day, rising, settling, trend
from baby_joints.analysis.patterns.weekly import KnownDay, Ledger, last_sunday
from baby_joints.analysis.statistics import beta_below
from baby_joints.domain.codes import Level, Side
from tests.analysis.patterns.telling import found, only
from tests.builders import Story

UP, DOWN = Pattern.RISING, Pattern.SETTLING
RULE = PARAMETERS.change
# 5 January 2026 is a Monday: d7, d14 ... are Sundays.
START = "born 2025-11-01; from 2026-01-05;"
DAILY = "d1..d84 neck quiet;"


def days(*weeks: int, control: int = 1, written: bool = True) -> list[KnownDay]:
    """One day with three sounds for each, at the start of each week, `weeks` sounding days."""
    made = []
    for week, sounding in enumerate(weeks):
        for number in range(7):
            day = date.fromordinal(date(2026, 1, 5).toordinal() + 7 * week + number)
            sounds = 2 if number < sounding else 0
            made.append(KnownDay(day, sounds, sounds > 0, written or sounds > 0, control))
    return made


def test_a_clear_rise() -> None:
    text = START + DAILY + "d1..d42/9 hip-L click; d43..d84 hip-L click"
    finding = only(text, 84, UP)
    assert (finding.side, finding.level) == (Side.LEFT, Level.NEXT_VISIT)
    assert finding.since == date(2026, 3, 8)
    assert finding.rule == "rising/3"
    numbers = finding.numbers
    assert numbers["split_on"] == "2026-03-02"
    assert (numbers["after_sound_days"], numbers["after_looked_days"]) == (28, 28)
    assert (numbers["weeks_before"], numbers["weeks_after"]) == (8, 4)
    assert (numbers["before_sound_days"], numbers["before_looked_days"]) == (19, 19)
    assert (numbers["before_written_days"], numbers["after_written_days"]) == (56, 28)
    assert (numbers["sounds_a_week_before"], numbers["sounds_a_week_after"]) == (19 / 8, 7)
    assert numbers["ratio"] == pytest.approx(56 / 19)
    assert len(finding.observation_ids) == 47
    # 28 of 47 sounds were late, in half the time: the odds of the share, twice.
    for name, below in (("ratio_low", 0.05), ("ratio_high", 0.95)):
        odds = float(str(numbers[name])) / 2
        assert beta_below(odds / (1 + odds), 29, 20) == pytest.approx(below, abs=1e-4)


def test_it_is_looked_at_on_sundays() -> None:
    text = START + DAILY + "d1..d42/9 hip-L click; d43..d84 hip-L click"
    first = next(upto for upto in range(43, 85) if found(text, upto, UP))
    assert first % 7 == 0
    assert last_sunday(date(2026, 1, 11)) == date(2026, 1, 11)
    assert last_sunday(date(2026, 1, 12)) == date(2026, 1, 11)
    assert last_sunday(date(2026, 1, 17)) == date(2026, 1, 11)


def test_a_steady_hip_neither_rises_nor_settles() -> None:
    text = START + DAILY + "d1..d84/3 hip-L click"
    assert not found(text, 84, UP)
    assert not found(text, 84, DOWN)


@pytest.mark.parametrize(
    ("weeks", "holds"),
    [
        ((0, 0, 0, 0, 1, 1, 3, 4, 5), True),
        ((0, 0, 0, 1, 1, 3, 4, 5), False),  # eight weeks
        ((0, 0, 0, 0, 0, 1, 1, 1, 1), False),  # four days with a sound
        ((3, 3, 3, 3, 3, 3, 3, 3, 3), False),
        ((0, 6, 0, 0, 0, 6, 0, 0, 3), False),  # no trend
        ((4, 4, 3, 2, 2, 4, 4, 5, 6), False),  # less than one and a half times
    ],
)
def test_when_it_rises(weeks: tuple[int, ...], holds: bool) -> None:  # noqa: FBT001 - expected
    assert (rising(days(*weeks), RULE) is not None) is holds


def test_a_rise_to_few_sounds_is_none() -> None:
    weeks = (0, 0, 0, 0, 0, 1, 1, 1, 2)
    assert rising(days(*weeks), RULE) is not None
    single = [day._replace(sounds=min(1, day.sounds)) for day in days(*weeks)]
    assert rising(single, RULE) is None


@pytest.mark.parametrize(
    ("weeks", "holds"),
    [
        ((5, 5, 5, 4, 3, 0, 0, 0), True),
        ((5, 5, 5, 4, 3, 1, 1, 1), False),  # more than a fifth
        ((1, 1, 1, 0, 0, 0, 0, 0), False),  # nothing to fall from
        ((7, 0, 0, 0), False),  # one week before
        ((3, 3, 0, 0, 0), True),
        ((5,) * 12 + (0, 0, 0), True),
        ((7,) * 4 + (0,) * 15, False),  # long ago
    ],
)
def test_when_it_settles(weeks: tuple[int, ...], holds: bool) -> None:  # noqa: FBT001 - expected
    assert (settling(days(*weeks), RULE) is not None) is holds


def test_silence_is_no_settling() -> None:
    weeks = (5, 5, 5, 4, 3, 0, 0, 0)
    assert settling(days(*weeks, control=0), RULE) is None
    assert settling(days(*weeks, written=False), RULE) is None
    known = days(*weeks, control=3)
    for control, holds in ((1, False), (2, True)):  # of three a day: a third, two thirds
        fewer = [*known[:-21], *(day._replace(control=control) for day in known[-21:])]
        assert (settling(fewer, RULE) is not None) is holds


@pytest.mark.parametrize(
    ("written", "control", "holds"), [(3, 3, True), (2, 3, False), (3, 2, False)]
)
def test_how_much_looking_a_settling_needs(
    written: int,
    control: int,
    holds: bool,  # noqa: FBT001 - expected
) -> None:
    known = days(5, 5, 5, 4, 3, 0, 0, 0, control=0)
    late = [
        day._replace(written=place < written, control=int(place < control))
        for place, day in enumerate(known[-21:])
    ]
    assert (settling([*known[:-21], *late], RULE) is not None) is holds


@pytest.mark.parametrize(
    ("sounding", "each", "holds"), [(4, 2, True), (4, 1, False), (3, 3, False)]
)
def test_one_burst_is_no_rate_to_fall_from(
    sounding: int,
    each: int,
    holds: bool,  # noqa: FBT001 - expected
) -> None:
    known = [
        day._replace(sounds=each if day.sounds else 0)
        for day in days(sounding - 2, 2, 0, 0, 0, 0, 0, 0, 0)
    ]
    assert (settling(known, RULE) is not None) is holds


def test_a_settling_hip() -> None:
    text = START + DAILY + "d1..d35 hip-R click; d36..d63/3 hip-R quiet"
    finding = only(text, 63, DOWN)
    assert (finding.side, finding.level, finding.rule) == (Side.RIGHT, Level.NOTE, "settling/3")
    assert finding.numbers["after_sound_days"] == 0
    assert int(str(finding.numbers["after_looked_days"])) > 0
    assert not found(START + "d1..d35 hip-R click", 63, DOWN)


def test_an_unwritten_day_is_a_quarter() -> None:
    week = days(4, written=False)
    assert a_day(week, RULE) == pytest.approx(8 / (4 + 3 / 4))
    assert a_day(days(4), RULE) == pytest.approx(8 / 7)


def test_the_course_of_a_hip_goes_back_twenty_weeks() -> None:
    story = Story().read(START + "d1..d147 neck quiet; d8,d147 hip-L click; d7 hip-L click")
    known = Ledger(read_log(story.contents(), story.end(147))).days(Side.LEFT, story.day(147))
    assert [day.day for day in known] == [story.day(number) for number in range(8, 148)]
    assert [day.sounds for day in known] == [1, *[0] * 138, 1]


def test_the_trend_in_standard_errors() -> None:
    assert trend(days(0, 0, 0), RULE) == 0
    assert trend(days(3, 3, 3, 3), RULE) == pytest.approx(-trend(days(3, 3, 3, 3)[::-1], RULE))
    step = [day._replace(sounds=0 if place < 5 else 2) for place, day in enumerate(days(0, 0)[:10])]
    # By hand: 1 a day is expected, score 25, spread 82.5.
    assert trend(step, RULE) == pytest.approx(25 / 82.5**0.5)
    wild = [day._replace(sounds=9 if place == 9 else 0) for place, day in enumerate(step)]
    # 0.9 a day: a burst weighs as much as its sounds, spread 82.5 times 0.9.
    assert trend(wild, RULE) == pytest.approx(4.5 * 9 / (82.5 * 0.9) ** 0.5)


def test_the_trend_weighs_unwritten_days() -> None:
    three = [day._replace(sounds=place) for place, day in enumerate(days(0)[:3])]
    three[0] = three[0]._replace(written=False)
    # Weights 1/4, 1, 1: rate 3 / 2.25, middle 3 / 2.25; arms -4/3, -1/3, 2/3.
    rate = 3 / 2.25
    surplus = (-rate / 4, 1 - rate, 2 - rate)
    arms = (-4 / 3, -1 / 3, 2 / 3)
    score = sum(arm * more for arm, more in zip(arms, surplus, strict=True))
    poisson = rate * (arms[0] ** 2 / 4 + arms[1] ** 2 + arms[2] ** 2)
    assert trend(three, RULE) == pytest.approx(score / poisson**0.5)


def test_a_fall_to_just_a_fifth_is_a_fall() -> None:
    before = [day._replace(sounds=5) for day in days(*[7] * 9)]
    after = [day._replace(sounds=1) for day in days(*[7] * 3)]
    assert settling([*before, *after], RULE) is not None
    assert settling([*before, *after[:-1], after[-1]._replace(sounds=2)], RULE) is None
