"""More or fewer sounds over the weeks, looked at on Sundays."""

from datetime import date

import pytest

from baby_joints.analysis.parameters import PARAMETERS
from baby_joints.analysis.pattern import Pattern
from baby_joints.analysis.patterns.change import rising, settling, slope
from baby_joints.analysis.patterns.weekly import KnownDay, last_sunday
from baby_joints.domain.codes import Level, Side
from tests.analysis.patterns.telling import found, only

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
    assert finding.since == date(2026, 2, 22)
    numbers = finding.numbers
    assert numbers["split_on"] == "2026-03-02"
    assert (numbers["after_sound_days"], numbers["after_looked_days"]) == (28, 28)
    assert numbers["weeks_after"] == 4
    assert float(str(numbers["ratio_low"])) < float(str(numbers["ratio"]))
    assert float(str(numbers["ratio"])) < float(str(numbers["ratio_high"]))


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
        ((0, 0, 1, 3, 4, 5), True),
        ((0, 1, 3, 4, 5), False),  # five weeks
        ((0, 0, 1, 1, 1, 1), False),  # four days with a sound
        ((3, 3, 3, 3, 3, 3), False),
        ((5, 5, 1, 3, 4, 5), False),  # no slope
    ],
)
def test_when_it_rises(weeks: tuple[int, ...], holds: bool) -> None:  # noqa: FBT001 - expected
    assert (rising(days(*weeks), RULE) is not None) is holds


@pytest.mark.parametrize(
    ("weeks", "holds"),
    [
        ((5, 5, 5, 4, 3, 0, 0, 0), True),
        ((5, 5, 5, 4, 3, 1, 1, 2), False),  # more than a quarter
        ((1, 0, 1, 0, 0, 0, 0, 0), False),  # nothing to fall from
        ((7, 0, 0, 0), False),  # one week before
        ((3, 3, 0, 0, 0), True),
    ],
)
def test_when_it_settles(weeks: tuple[int, ...], holds: bool) -> None:  # noqa: FBT001 - expected
    assert (settling(days(*weeks), RULE) is not None) is holds


def test_silence_is_no_settling() -> None:
    weeks = (5, 5, 5, 4, 3, 0, 0, 0)
    assert settling(days(*weeks, control=0), RULE) is None
    assert settling(days(*weeks, written=False), RULE) is None
    known = days(*weeks, control=3)
    fewer = [*known[:-21], *(day._replace(control=1) for day in known[-21:])]
    assert settling(fewer, RULE) is None
    assert settling(days(*weeks, control=3), RULE) is not None


def test_a_settling_hip() -> None:
    text = START + DAILY + "d1..d35 hip-R click; d36..d63/3 hip-R quiet"
    finding = only(text, 63, DOWN)
    assert (finding.side, finding.level) == (Side.RIGHT, Level.NOTE)
    assert finding.numbers["after_sound_days"] == 0
    assert int(str(finding.numbers["after_looked_days"])) > 0
    assert not found(START + "d1..d35 hip-R click", 63, DOWN)


def test_the_slope_in_standard_errors() -> None:
    assert slope(days(0, 0, 0)) == 0
    assert slope(days(3, 3, 3, 3)) == pytest.approx(-slope(days(3, 3, 3, 3)[::-1]))
    step = [day._replace(sounds=0 if place < 5 else 2) for place, day in enumerate(days(0, 0)[:10])]
    # By hand: rise 25 / 82.5 a day, spread 82.5, variance 1 (Poisson, the larger).
    assert slope(step) == pytest.approx(25 / 82.5 * 82.5**0.5)
    wild = [day._replace(sounds=9 if place == 9 else 0) for place, day in enumerate(step)]
    # Rise 9 * 4.5 / 82.5, mean 0.9, residual variance (72.9 - rise * 40.5) / 8.
    rise = 40.5 / 82.5
    assert slope(wild) == pytest.approx(rise * (82.5 / ((72.9 - rise * 40.5) / 8)) ** 0.5)
