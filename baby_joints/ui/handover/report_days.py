"""Which days the report tells about."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from baby_joints.domain.period import Period

SIX_WEEKS: Final = timedelta(days=42)


class DaysChoice(StrEnum):
    """The three ways to say which days."""

    SINCE_VISIT = "since_visit"
    SIX_WEEKS = "six_weeks"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ReportDays:
    """What can be chosen on `today`: `last_visit` None without one, `written` None when empty."""

    today: date
    born_on: date
    last_visit: date | None
    written: Period | None

    def period(self, choice: DaysChoice, other: Period | None) -> Period | None:
        """The days of a choice; None while it cannot be chosen."""
        if choice is DaysChoice.OTHER:
            return other
        if choice is DaysChoice.SIX_WEEKS:
            start = max(self.today - SIX_WEEKS + timedelta(days=1), min(self.born_on, self.today))
            return Period.through(start, self.today)
        if self.last_visit is None or self.last_visit > self.today:
            return None
        return Period.through(self.last_visit, self.today)

    def first_choice(self) -> DaysChoice:
        """Since the last visit where there was one; all days where else nothing would be told."""
        for choice in (DaysChoice.SINCE_VISIT, DaysChoice.SIX_WEEKS):
            period = self.period(choice, None)
            if period is not None and (self.written is None or self.written.last in period):
                return choice
        return DaysChoice.OTHER
