"""Numbers as a language writes them.

Whole numbers are written without separators: point and comma mean opposite things to readers of
one language in different countries.
"""

from functools import lru_cache

from baby_joints.report.formats import formats, locale_of
from baby_joints.report.language import Language


class Numbers:
    """The numbers of one language."""

    def __init__(self, language: Language) -> None:
        self._locale = locale_of(language)

    def percent(self, share: float) -> str:
        """A share as whole percents."""
        return _percent(self._locale, share)

    def exact_percent(self, share: float) -> str:
        """A share in percents with as many decimals as it has: a rule is not rounded."""
        from babel.numbers import format_percent

        return format_percent(share, locale=formats(self._locale), decimal_quantization=False)

    def decimal(self, number: float) -> str:
        """A number with as many decimals as it has, at most three."""
        from babel.numbers import format_decimal

        return format_decimal(number, locale=formats(self._locale), group_separator=False)

    def category(self, number: int) -> str:
        """The plural category of a number, as CLDR names them: ``one``, ``few``, ``other``."""
        return formats(self._locale).plural_form(number)


@lru_cache(maxsize=1024)
def _percent(locale: str, share: float) -> str:
    from babel.numbers import format_percent

    return format_percent(share, locale=formats(locale), group_separator=False)
