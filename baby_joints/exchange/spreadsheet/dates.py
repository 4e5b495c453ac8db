"""Dates and times as people and programs write them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Final

from baby_joints.domain.spreadsheet.date_order import DateOrder

_DATE: Final = re.compile(r"(\d{1,4})([-./])(\d{1,2})\2(\d{1,4})\.?")
_CLOCK: Final = re.compile(
    r"(\d{1,2})(?:[:.h](\d{2}))?(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([ap])?\.?(?:m\.?)?", re.IGNORECASE
)
_CENTURY: Final = 2000
_SHORT_YEAR: Final = 100
_NOON: Final = 12
# Days and months have at most two.
_DIGITS: Final = 2


@dataclass(frozen=True, slots=True)
class Written:
    """A date as written, its clock time when one stood there, and its offset when it had one."""

    moment: datetime
    has_clock: bool


def read_moment(text: str, order: DateOrder) -> Written | None:
    """The date, with or without a time, in `text`; None for anything else.

    ISO 8601 is read whatever the `order`. Without an offset the moment is naive. A two-digit year
    is one of this century.
    """
    text = " ".join(text.split())
    if (iso := _iso(text)) is not None:
        return iso
    day_text, _, clock_text = text.replace(", ", " ").partition(" ")
    day = read_day(day_text, order)
    if day is None:
        return None
    if not clock_text:
        return Written(datetime.combine(day, time()), has_clock=False)
    clock = read_clock(clock_text)
    return None if clock is None else Written(datetime.combine(day, clock), has_clock=True)


def _iso(text: str) -> Written | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    # Python also reads "20260302" and "2026-W10": numbers of other kinds look like that.
    if not re.match(r"\d{4}-\d{2}-\d{2}(?:$|[T ])", text):
        return None
    return Written(moment, has_clock=":" in text or "T" in text)


def read_day(text: str, order: DateOrder) -> date | None:
    """The day in `text`, its parts in `order`; a year of four digits in front is always one."""
    found = _DATE.fullmatch(text.strip())
    if found is None:
        return None
    first, second, third = int(found[1]), int(found[3]), int(found[4])
    if len(found[1]) > _DIGITS or (order is DateOrder.YEAR_FIRST and len(found[4]) <= _DIGITS):
        year, month, day = first, second, third
    elif order is DateOrder.YEAR_FIRST:
        return None
    elif order is DateOrder.MONTH_FIRST:
        month, day, year = first, second, third
    else:
        day, month, year = first, second, third
    try:
        return date(year + _CENTURY if year < _SHORT_YEAR else year, month, day)
    except ValueError:
        return None


def read_clock(text: str) -> time | None:
    """The time of day in `text`: 7:40, 07.40, 7:40 pm, 7 pm."""
    found = _CLOCK.fullmatch(text.strip())
    if found is None or (found[2] is None and found[4] is None):
        return None
    hour = int(found[1])
    if found[4] is not None:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if found[4].lower() == "p" else 0)
    try:
        return time(hour, int(found[2] or 0), int(found[3] or 0))
    except ValueError:
        return None


def order_of(texts: Iterable[str]) -> tuple[DateOrder, bool]:
    """The order in which most of `texts` are dates, and whether no other order reads as many.

    Where two orders read them all, day before month wins: most of the world writes it so.
    """
    given = [text for text in texts if text.strip()]
    read = {
        order: sum(read_moment(text, order) is not None for text in given) for order in DateOrder
    }
    ranked = sorted(
        (DateOrder.YEAR_FIRST, DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST),
        key=lambda order: -read[order],
    )
    best = ranked[0]
    alike = [order for order in ranked if read[order] == read[best]]
    if len(alike) > 1 and not _same_days(given, alike):
        chosen = DateOrder.DAY_FIRST if DateOrder.DAY_FIRST in alike else best
        return chosen, False
    return best, True


def _same_days(texts: Iterable[str], orders: Iterable[DateOrder]) -> bool:
    """Every text is the same moment in each of `orders`."""
    return all(len({read_moment(text, order) for order in orders}) == 1 for text in texts)
