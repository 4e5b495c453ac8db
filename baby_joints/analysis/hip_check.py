"""One line of a country's list of hip checks."""

import calendar
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any


class AgeUnit(StrEnum):
    """What the age of a check is counted in; the first week of life begins with the birth."""

    DAYS = "days"
    WEEKS = "weeks"
    WEEKS_OF_LIFE = "weeks_of_life"
    MONTHS = "months"


class CheckKind(StrEnum):
    """Somebody looks at the hips, or makes an ultrasound of them."""

    CHECK = "check"
    SCAN = "scan"


@dataclass(frozen=True, slots=True, kw_only=True)
class HipCheck:
    """A check at an age from `first` to `last` in `unit`; the same where the source gives one age.

    `corrected`: for a baby born early the age counts from the due date.
    """

    what: CheckKind
    unit: AgeUnit
    first: int
    last: int
    corrected: bool

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> "HipCheck":
        """One parsed line; KeyError or ValueError when it is wrong."""
        first = int(data["first"])
        last = int(data.get("last", first))
        if not 0 <= first <= last:
            raise ValueError(f"A check from {first} to {last} cannot be")
        if data["counted_from"] not in {"birth", "corrected"}:
            raise ValueError(f"{data['counted_from']!r} is no beginning")
        return cls(
            what=CheckKind(data["what"]),
            unit=AgeUnit(data["unit"]),
            first=first,
            last=last,
            corrected=data["counted_from"] == "corrected",
        )

    def days(self, begin: date) -> tuple[date, date]:
        """The first and the last day of the check for an age that counts from `begin`."""
        if self.unit is AgeUnit.WEEKS_OF_LIFE:
            end = begin + timedelta(weeks=self.last, days=-1)
            return begin + timedelta(weeks=self.first - 1), end
        return _after(begin, self.first, self.unit), _after(begin, self.last, self.unit)


def _after(begin: date, count: int, unit: AgeUnit) -> date:
    """The day of that age; a month that is too short for the day gives its last one."""
    if unit is AgeUnit.DAYS:
        return begin + timedelta(days=count)
    if unit is AgeUnit.WEEKS:
        return begin + timedelta(weeks=count)
    years, month = divmod(begin.month - 1 + count, 12)
    year = begin.year + years
    longest = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(begin.day, longest))
