"""Which days the list shows."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from baby_joints.domain.period import Period


class PeriodKind(StrEnum):
    """How the days were chosen."""

    ANY = "any"
    LAST_7 = "last_7"
    LAST_30 = "last_30"
    SINCE_VISIT = "since_visit"
    CHOSEN = "chosen"


@dataclass(frozen=True, slots=True)
class EntryPeriod:
    """A choice of days; `chosen` belongs to CHOSEN only."""

    kind: PeriodKind = PeriodKind.ANY
    chosen: Period | None = None

    def days(self, today: date, last_visit: date | None) -> Period | None:
        """The days meant on `today`; None: any. Without a visit "since" means any day."""
        if self.kind is PeriodKind.CHOSEN:
            return self.chosen
        length = _LENGTHS.get(self.kind)
        if length is not None:
            return Period.through(today - timedelta(days=length - 1), today)
        if self.kind is PeriodKind.SINCE_VISIT and last_visit is not None and last_visit <= today:
            return Period.through(last_visit, today)
        return None


_LENGTHS: Final = {PeriodKind.LAST_7: 7, PeriodKind.LAST_30: 30}
