"""Days, spans of days and times as a language writes them.

The 24-hour clock is the same for all readers.
"""

from datetime import date, datetime, time
from functools import lru_cache
from typing import Final

from baby_joints.domain.period import Period
from baby_joints.report.formats import bound, formats, locale_of
from baby_joints.report.language import Language
from baby_joints.report.rich_text import NO_BREAK

DAYS_WITHOUT_YEAR: Final = 365
_DASH: Final = "–"
_THIN_SPACES: Final = {ord("\N{THIN SPACE}"): " ", ord("\N{NARROW NO-BREAK SPACE}"): NO_BREAK}


class Dates:
    """The dates of one language; none of them breaks inside."""

    def __init__(self, language: Language) -> None:
        self._locale = locale_of(language)

    def day(self, day: date) -> str:
        """``3 Mar``, for days inside the period."""
        return _moment(self._locale, "MMMd", day)

    def full_day(self, day: date) -> str:
        """``3 Mar 2026``."""
        return _moment(self._locale, "yMMMd", day)

    def month(self, day: date) -> str:
        """``March 2026``."""
        return _moment(self._locale, "yMMMM", day)

    def clock(self, moment: datetime) -> str:
        """``08:10``, as the clock showed where it was written."""
        return _moment(self._locale, "Hm", moment.time().replace(second=0, microsecond=0))

    def span(self, first: date, last: date) -> str:
        """``3 Mar – 10 May``, or one day; with years when they differ."""
        if first == last:
            return self.day(first)
        return _span(self._locale, "MMMd" if first.year == last.year else "yMMMd", first, last)

    def short_spans(self, first: date, last: date, period: Period) -> tuple[str, ...]:
        """As `span`, for the room of a table: no years inside one year, else months with years.

        The one that reads best stands first, the shortest last: ``02/2025–03/2026``, or
        ``3 Mar – 10 May`` and ``03/03–10/05``.
        """
        # One month of two years would read as a few days: 30–23 Apr.
        same_month = first.month == last.month and first.year != last.year
        if period.days > DAYS_WITHOUT_YEAR or same_month:
            return (self._narrow_span("yM", first, last),)
        if first == last:
            return (self.day(first),)
        return _span(self._locale, "MMMd", first, last), self._narrow_span("Md", first, last)

    def period(self, period: Period) -> str:
        """``2 Mar – 10 May 2026``."""
        if period.days == 1:
            return self.full_day(period.start)
        return _span(self._locale, "yMMMd", period.start, period.last)

    def _narrow_span(self, skeleton: str, first: date, last: date) -> str:
        """With nothing around the dash: the room is that of a table."""
        return _span(self._locale, skeleton, first, last).replace(f" {_DASH} ", _DASH)


# The pages of entries name few days many times.
@lru_cache(maxsize=4096)
def _moment(locale: str, skeleton: str, moment: date | time) -> str:
    from babel.dates import format_skeleton

    return bound(format_skeleton(skeleton, moment, locale=formats(locale)))


@lru_cache(maxsize=1024)
def _span(locale: str, skeleton: str, first: date, last: date) -> str:
    """Both ends unbreakable, and a plain space on each side of the dash if there is one."""
    from babel.dates import format_interval

    shown = format_interval(first, last, skeleton, locale=formats(locale)).translate(_THIN_SPACES)
    before, dash, after = shown.partition(_DASH)
    if before != before.rstrip():
        dash = f" {dash} "
    return bound(before.rstrip()) + dash + bound(after.lstrip())
