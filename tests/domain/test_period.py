from datetime import date, timedelta

import pytest
from hypothesis import given

from baby_joints.domain.errors import DomainError
from baby_joints.domain.period import Period
from tests.domain import strategies
from tests.domain.values import SEEN

FIRST = date(2026, 3, 1)


@given(strategies.periods)
def test_the_end_is_excluded_and_the_last_day_belongs_to_it(period: Period) -> None:
    days = list(period)
    assert (days[0], days[-1], len(days)) == (period.start, period.last, period.days)
    assert all(day in period for day in days)
    assert period.end not in period
    assert period.start - timedelta(days=1) not in period
    assert Period.through(period.start, period.last) == period


def test_one_day_is_the_shortest() -> None:
    assert Period.through(FIRST, FIRST).days == 1
    with pytest.raises(DomainError, match="end: '2026-03-01' is not after 2026-03-01"):
        Period(FIRST, FIRST)
    with pytest.raises(DomainError, match="last: '2026-02-28' is before 2026-03-01"):
        Period.through(FIRST, date(2026, 2, 28))


def test_it_is_made_of_days() -> None:
    with pytest.raises(DomainError, match=r"start: .* is not a date"):
        Period(SEEN, FIRST)
    with pytest.raises(DomainError, match=r"end: .* is not a date"):
        Period(FIRST, "2026-03-02")  # type: ignore[arg-type] # the mistake under test
