"""How a language writes dates and numbers (Unicode CLDR, by Babel).

CLDR writes every language of the report with the digits 0-9, Arabic too.
"""

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from baby_joints.report.language import Language
from baby_joints.report.rich_text import NO_BREAK

if TYPE_CHECKING:
    from babel.core import Locale

# Day before month, as clinicians everywhere read it: 3 Mar 2026.
_LOCALES: Final = {Language.ENGLISH: "en_001"}


def locale_of(language: Language) -> str:
    """The name of the formats of a language."""
    return _LOCALES.get(language, language.value)


@lru_cache
def formats(locale: str) -> "Locale":
    """The formats of that name; Babel is loaded with the first of them."""
    from babel.core import Locale

    return Locale.parse(locale)


def bound(text: str) -> str:
    """The text with its spaces made unbreakable, so that a line never ends inside it."""
    return text.replace(" ", NO_BREAK)
