"""Which days the Patterns page shows."""

from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from baby_joints.domain.period import Period


class PatternPeriod(StrEnum):
    """Whole weeks up to today, or everything there is."""

    TEN_WEEKS = "ten_weeks"
    SIX_MONTHS = "six_months"
    EVERYTHING = "everything"

    def days_until(self, today: date, born_on: date) -> Period | None:
        """The days up to `today`, never before the birth; None: all days with entries."""
        weeks = _WEEKS.get(self)
        if weeks is None or today < born_on:
            return None
        this_monday = today - timedelta(days=today.weekday())
        start = max(this_monday - timedelta(weeks=weeks - 1), born_on)
        return Period.through(start, today)


_WEEKS: Final = {PatternPeriod.TEN_WEEKS: 10, PatternPeriod.SIX_MONTHS: 26}
