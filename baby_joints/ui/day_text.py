"""Reads a day as a tired person types it."""

import re
from contextlib import suppress
from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QLocale

from baby_joints.domain.checks import FIRST_YEAR
from baby_joints.ui.dates import plain_digits

# Two digits of a year are of this century: the people here are babies.
CENTURY: Final = 2000
YEAR_DIGITS: Final = 4
PACKED_DIGITS: Final = 8
PARTS: Final = 3
# What stands between the parts of a day written with the name of a month.
_GAP: Final = re.compile(r"[\s,.]+")
_NAMED: Final = ("d MMM yyyy", "d MMMM yyyy", "MMM d yyyy", "MMMM d yyyy")


def shown_day(day: date, locale: QLocale) -> str:
    """`day` in the short form of `locale`, the year with four digits."""
    return plain_digits(locale.toString(QDate(day.year, day.month, day.day), _pattern(locale)))


def read_day(text: str, locale: QLocale) -> date | None:
    """The day that `text` says, None when it says none.

    Numbers come in the order of `locale`, or with the year first; any sign may part them, and eight
    digits need none. A month may be named in the language of `locale` or in English.
    """
    wanted = text.strip()
    if digits := re.findall(r"\d+", wanted):
        if not re.search(r"[^\W\d]", wanted):
            return _from_numbers(digits, _order(locale))
        return _from_names(wanted, locale)
    return None


def _from_numbers(numbers: list[str], order: str) -> date | None:
    if len(numbers) == 1 and len(numbers[0]) == PACKED_DIGITS:
        numbers = _unpacked(numbers[0], order)
    if len(numbers) != PARTS:
        return None
    if len(numbers[0]) == YEAR_DIGITS:
        order = "yMd"
    parts = dict(zip(order, (int(number) for number in numbers), strict=True))
    year_text = numbers[order.index("y")]
    if len(year_text) not in {2, YEAR_DIGITS}:
        return None
    year = parts["y"] + (CENTURY if len(year_text) == 2 else 0)  # noqa: PLR2004 - two digits
    if year < FIRST_YEAR:
        return None
    with suppress(ValueError):
        return date(year, parts["M"], parts["d"])
    return None


def _unpacked(digits: str, order: str) -> list[str]:
    widths = [YEAR_DIGITS if part == "y" else 2 for part in order]
    ends = [sum(widths[: count + 1]) for count in range(PARTS)]
    return [digits[end - width : end] for end, width in zip(ends, widths, strict=True)]


def _from_names(text: str, locale: QLocale) -> date | None:
    words = " ".join(_GAP.split(text)).strip()
    for tongue in (locale, QLocale(QLocale.Language.English)):
        for pattern in _NAMED:
            day = tongue.toDate(words, pattern)
            if day.isValid():
                return date(day.year(), day.month(), day.day())
    return None


def _order(locale: QLocale) -> str:
    """Which of day, month and year comes first, second and third, such as ``Mdy``."""
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return "".join(sorted("dMy", key=pattern.find))


def _pattern(locale: QLocale) -> str:
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")
