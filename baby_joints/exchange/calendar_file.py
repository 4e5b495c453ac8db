"""Writing lines for another calendar, as iCalendar (RFC 5545)."""

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from icalendar import Calendar, Event

from baby_joints.atomic_file import write_atomically
from baby_joints.domain.calendar_entry import CalendarEntry


def write_calendar(
    entries: Iterable[CalendarEntry], path: Path, *, written_at: datetime, application: str
) -> None:
    """Write the file to `path`, the old one or the whole new one.

    `written_at` is aware. A day without an hour does not mark anybody as busy; how long a visit
    takes is not known, so no end is written. Raises OSError when the file cannot be written.
    """
    calendar = Calendar()
    calendar.add("prodid", f"-//{application}//EN")
    calendar.add("version", "2.0")
    for entry in entries:
        calendar.add_component(_event(entry, written_at))
    write_atomically(path, calendar.to_ical())


def _event(entry: CalendarEntry, written_at: datetime) -> Event:
    event = Event()
    event.add("uid", f"{entry.key}@baby-joints")
    event.add("dtstamp", written_at.astimezone(UTC))
    if isinstance(entry.begins, datetime):
        event.add("dtstart", entry.begins.astimezone(UTC))
    else:
        event.add("dtstart", entry.begins)
        event.add("transp", "TRANSPARENT")
    event.add("class", "PRIVATE")
    event.add("summary", entry.title)
    return event
