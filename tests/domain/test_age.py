from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from baby_joints.domain.age import Age
from baby_joints.domain.child import Child
from tests.builders import key


@given(st.integers(-300, 5000))
def test_weeks_and_odd_days_add_up(days: int) -> None:
    age = Age(days)
    assert age.weeks * 7 + age.odd_days == days
    assert 0 <= age.odd_days <= 6


def test_ages_as_people_say_them() -> None:
    assert (Age(45).weeks, Age(45).odd_days) == (6, 3)
    assert Age(-1).weeks == -1
    assert [Age(days).months for days in (0, 30, 31, 275, 366)] == [0, 0, 1, 9, 12]
    assert Age(41) < Age(42)


@pytest.mark.parametrize(
    ("born", "day", "months"),
    [
        ("2025-04-23", "2026-04-22", 11),
        ("2025-04-23", "2026-04-23", 12),  # 365 days: a year of mean months has a quarter more
        ("2024-04-23", "2026-04-23", 24),
        ("2026-01-31", "2026-02-27", 0),
        ("2026-01-31", "2026-02-28", 1),  # as the days of a hip check are counted
        ("2026-01-31", "2026-03-30", 1),
        ("2026-01-31", "2026-03-31", 2),
        ("2024-02-29", "2025-02-28", 12),
    ],
)
def test_months_as_people_count_them(born: str, day: str, months: int) -> None:
    child = Child(id=key(1), name="Mia", born_on=date.fromisoformat(born))
    age = child.age_on(date.fromisoformat(day))
    assert age.calendar_months == months
    assert age == Age(age.days)


@given(days=st.integers(-300, 5000), on=st.dates(date(2020, 1, 1), date(2030, 1, 1)))
def test_a_month_of_the_calendar_is_near_to_a_mean_one(days: int, on: date) -> None:
    age = Age(days, on)
    assert abs(age.calendar_months - age.days / 30.4375) < 1.1
    assert Age(days + 1, on + timedelta(days=1)).calendar_months >= age.calendar_months
