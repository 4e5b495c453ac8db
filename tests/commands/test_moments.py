"""Days and times typed on a command line mean what they mean where the diary was kept."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
import typer

from baby_joints.commands.moments import day_of, end_of, moment_of, offset_on, period_of
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.period import Period
from tests.domain.values import child, key, observation

SUMMER = timezone(timedelta(hours=2))
WINTER = timezone(timedelta(hours=1))
NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)


def entry(number: int, at: datetime) -> DiaryContents:
    return DiaryContents(
        child=child(), observations=(observation(id=key(number), observed_at=at, recorded_at=at),)
    )


BOTH = DiaryContents(
    child=child(),
    observations=(
        *entry(1, datetime(2026, 3, 20, 23, tzinfo=WINTER)).observations,
        *entry(2, datetime(2026, 4, 2, 1, tzinfo=SUMMER)).observations,
    ),
)
EMPTY = DiaryContents(child=child())


def test_the_offset_of_a_day_is_that_of_the_newest_entry_until_then() -> None:
    assert offset_on(date(2026, 3, 1), BOTH, NOW) == SUMMER
    assert offset_on(date(2026, 3, 20), BOTH, NOW) == WINTER
    assert offset_on(date(2026, 4, 1), BOTH, NOW) == WINTER
    assert offset_on(date(2026, 4, 2), BOTH, NOW) == SUMMER
    assert offset_on(date(2026, 4, 2), EMPTY, NOW) == UTC


def test_a_day_ends_with_its_last_second() -> None:
    end = datetime(2026, 4, 2, 23, 59, 59, tzinfo=SUMMER)
    assert moment_of("2026-04-02", BOTH, NOW) == end_of(date(2026, 4, 2), BOTH, NOW) == end


def test_a_time_keeps_its_offset_or_takes_that_of_the_place() -> None:
    told = moment_of("2026-04-02T08:00-05:00", BOTH, NOW)
    assert told.isoformat() == "2026-04-02T08:00:00-05:00"
    assert moment_of("2026-03-21 08:00", BOTH, NOW).isoformat() == "2026-03-21T08:00:00+01:00"


@pytest.mark.parametrize(
    "text", ["", "now", "2026-13-01", "2026-04-02T25:00", "0001-01-01", "2026-01-09"]
)
def test_other_texts_are_wrong_usage(text: str) -> None:
    with pytest.raises(typer.BadParameter):
        moment_of(text, BOTH, NOW)


def test_days_are_days() -> None:
    assert day_of(None, "--to") is None
    assert day_of("2026-04-02", "--to") == date(2026, 4, 2)
    for wrong in ("2.4.2026", "2026-04-31", "1800-01-01"):
        with pytest.raises(typer.BadParameter) as refused:
            day_of(wrong, "--to")
        assert refused.value.format_message().startswith("Invalid value for --to: ")


def test_periods_lie_between_the_birth_and_the_moment_looked_from() -> None:
    first, last = date(2026, 3, 1), date(2026, 3, 31)
    assert period_of(None, None, BOTH, NOW) is None
    assert period_of(first, last, BOTH, NOW) == Period.through(first, last)
    assert period_of(None, last, BOTH, NOW) == Period.through(date(2026, 3, 20), last)
    assert period_of(first, None, BOTH, NOW) == Period.through(first, NOW.date())
    assert period_of(first, date(2030, 1, 1), BOTH, NOW) == Period.through(first, NOW.date())
    assert period_of(date(1950, 1, 1), last, BOTH, NOW) == Period.through(date(2026, 1, 10), last)
    assert period_of(None, last, EMPTY, NOW) == Period.through(last, last)
    with pytest.raises(typer.BadParameter, match="2026-03-31 is after 2026-03-01"):
        period_of(last, first, BOTH, NOW)
