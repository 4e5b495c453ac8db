"""Dates, times and numbers as a language writes them (Unicode CLDR, by Babel).

Whole numbers are written without separators: point and comma mean opposite things to readers of
one language in different countries. CLDR writes every language of the report with the digits 0-9,
Arabic too, and the 24-hour clock is the same for all readers.
"""

from datetime import date, datetime, time
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from baby_joints.report.language import Language
from baby_joints.report.rich_text import NO_BREAK

if TYPE_CHECKING:
    from babel.core import Locale

# Day before month, as clinicians everywhere read it: 3 Mar 2026.
_LOCALES: Final = {Language.ENGLISH: "en_001"}
_DASH: Final = "–"
_THIN_SPACES: Final = {ord("\N{THIN SPACE}"): " ", ord("\N{NARROW NO-BREAK SPACE}"): NO_BREAK}


class Formats:
    """The formats of one language; Babel is loaded with the first of them."""

    def __init__(self, language: Language) -> None:
        self._locale = _LOCALES.get(language, language.value)

    def day(self, day: date) -> str:
        """``3 Mar``."""
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
        """``3 Mar – 10 May``."""
        return _span(self._locale, "MMMd", first, last)

    def numeric_span(self, first: date, last: date) -> str:
        """``03/03–10/05``, in as little room as can be."""
        return _span(self._locale, "Md", first, last).replace(f" {_DASH} ", _DASH)

    def full_span(self, first: date, last: date) -> str:
        """``3 Mar – 10 May 2026``."""
        return _span(self._locale, "yMMMd", first, last)

    def months(self, first: date, last: date) -> str:
        """``02/2025–03/2026``, with nothing around the dash: the room is that of a table."""
        return _span(self._locale, "yM", first, last).replace(f" {_DASH} ", _DASH)

    def percent(self, share: float) -> str:
        """A share as whole percents."""
        return _percent(self._locale, share)

    def exact_percent(self, share: float) -> str:
        """A share in percents with as many decimals as it has: a rule is not rounded."""
        from babel.numbers import format_percent

        return format_percent(share, locale=_parsed(self._locale), decimal_quantization=False)

    def decimal(self, number: float) -> str:
        """A number with as many decimals as it has, at most three."""
        from babel.numbers import format_decimal

        return format_decimal(number, locale=_parsed(self._locale), group_separator=False)

    def category(self, number: int) -> str:
        """The plural category of a number, as CLDR names them: ``one``, ``few``, ``other``."""
        return _parsed(self._locale).plural_form(number)


def bound(text: str) -> str:
    """The text with its spaces made unbreakable, so that a line never ends inside it."""
    return text.replace(" ", NO_BREAK)


@lru_cache
def _parsed(locale: str) -> "Locale":
    from babel.core import Locale

    return Locale.parse(locale)


# The pages of entries name few days many times.
@lru_cache(maxsize=4096)
def _moment(locale: str, skeleton: str, moment: date | time) -> str:
    from babel.dates import format_skeleton

    return bound(format_skeleton(skeleton, moment, locale=_parsed(locale)))


@lru_cache(maxsize=1024)
def _span(locale: str, skeleton: str, first: date, last: date) -> str:
    """Both ends unbreakable, and a plain space on each side of the dash if there is one."""
    from babel.dates import format_interval

    shown = format_interval(first, last, skeleton, locale=_parsed(locale)).translate(_THIN_SPACES)
    before, dash, after = shown.partition(_DASH)
    if before != before.rstrip():
        dash = f" {dash} "
    return bound(before.rstrip()) + dash + bound(after.lstrip())


@lru_cache(maxsize=1024)
def _percent(locale: str, share: float) -> str:
    from babel.numbers import format_percent

    return format_percent(share, locale=_parsed(locale), group_separator=False)
