"""A stretch of local calendar days."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from baby_joints.domain import checks
from baby_joints.domain.errors import DomainError


@dataclass(frozen=True, slots=True)
class Period:
    """Days from `start` (included) up to `end` (excluded): the one place that says so.

    What people read is `start` to `last`, both included. Raises DomainError unless end > start.
    """

    start: date
    end: date

    def __post_init__(self) -> None:
        checks.day("start", self.start)
        checks.day("end", self.end)
        if self.end <= self.start:
            raise DomainError("end", self.end.isoformat(), f"is not after {self.start.isoformat()}")

    @classmethod
    def through(cls, start: date, last: date) -> "Period":
        """The period whose first day is `start` and whose last day is `last`."""
        if last < start:
            raise DomainError("last", last.isoformat(), f"is before {start.isoformat()}")
        return cls(start, last + timedelta(days=1))

    @property
    def last(self) -> date:
        """The last day that belongs to the period."""
        return self.end - timedelta(days=1)

    @property
    def days(self) -> int:
        """How many days; at least 1."""
        return (self.end - self.start).days

    def __contains__(self, day: date) -> bool:
        return self.start <= day < self.end

    def __iter__(self) -> Iterator[date]:
        return (self.start + timedelta(days=n) for n in range(self.days))
