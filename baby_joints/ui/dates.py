"""Days and times in the words of the window's language."""

import re
from datetime import date, datetime
from datetime import time as time_of_day
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

_YEAR: Final = re.compile(r"[\s,،]*(?:'de'\s*)?y+")
# The page for the doctor and all other numbers of the window are written with 0 to 9.
_ARABIC_DIGITS: Final = {0x660 + digit: str(digit) for digit in range(10)}
_WEEKDAY: Final = re.compile(r"d{3,4}[\s,،]*")


def time(moment: datetime | time_of_day) -> str:
    """The time on the clock of the place: "10:24 am" or "10:24"."""
    locale = QLocale()
    pattern = locale.timeFormat(QLocale.FormatType.ShortFormat)
    pattern = re.sub("[aA][pP]", "ap", pattern)
    return plain_digits(locale.toString(QTime(moment.hour, moment.minute), pattern))


def plain_digits(text: str) -> str:
    """`text` with the digits 0 to 9, in whichever the locale writes them."""
    return text.translate(_ARABIC_DIGITS)


def field_locale() -> QLocale:
    """The locale for Qt's own fields: they ask it for digits, and those are to be 0 to 9."""
    locale = QLocale()
    if locale.zeroDigit() == "0":
        return locale
    return QLocale(locale.language(), QLocale.Country.UnitedArabEmirates)


def day(value: date) -> str:
    """The day without its year: "Wednesday, April 22"."""
    return _written(value, _YEAR.sub("", _long_pattern()))


def long_day(value: date) -> str:
    """The day with its year: "April 22, 2026"."""
    return _written(value, _WEEKDAY.sub("", _long_pattern()))


def short_day(value: date) -> str:
    """The day as short as it can be: "Apr 22"."""
    return _written(value, _day_and_month().replace("MMMM", "MMM"))


def day_of_month(value: date) -> str:
    """The day without weekday and year: "April 22"."""
    return _written(value, _day_and_month())


def relative_day(value: date, today: date) -> str:
    """Like `day`, with "Today" or "Yesterday" before it, and the year when it is another one."""
    words = day(value) if value.year == today.year else long_day(value)
    distance = (today - value).days
    if distance == 0:
        return QCoreApplication.translate("Dates", "Today, {day}").format(day=words)
    if distance == 1:
        return QCoreApplication.translate("Dates", "Yesterday, {day}").format(day=words)
    return words


def _day_and_month() -> str:
    return _WEEKDAY.sub("", _YEAR.sub("", _long_pattern()))


def _long_pattern() -> str:
    return QLocale().dateFormat(QLocale.FormatType.LongFormat)


def _written(value: date, pattern: str) -> str:
    # Shiboken's stub knows only the date-time form of this call, the library all of them.
    return plain_digits(QLocale().toString(QDate(value.year, value.month, value.day), pattern))
