from hypothesis import given
from hypothesis import strategies as st

from baby_joints.domain.age import Age


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
