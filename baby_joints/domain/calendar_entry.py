"""A line for another calendar."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEntry:
    """What a calendar shows; `begins` is an aware moment, or a day when the hour is not known.

    `key` stays the same, so that a calendar replaces the line when it is handed over again.
    """

    key: UUID
    begins: datetime | date
    title: str
