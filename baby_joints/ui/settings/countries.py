"""The countries of the world, by name."""

from typing import Final

from PySide6.QtCore import QCollator, QLocale

# The names that Unicode has beyond the countries of ISO 3166-1: groups of countries, islands that
# share the code of another country, and test data. Kosovo stays, whose code is not of ISO.
_NO_COUNTRIES: Final = frozenset(
    {"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"}
)
_LETTERS: Final = 2


def country_names(locale: QLocale) -> dict[str, str]:
    """Code of two letters to name in the language of `locale`, sorted by its rules."""
    # Only now: the start of the window does not need it.
    from babel import Locale, UnknownLocaleError

    try:
        known = Locale.parse(locale.name()).territories
    except (UnknownLocaleError, ValueError):
        known = Locale("en").territories
    names = {
        code: name
        for code, name in known.items()
        if len(code) == _LETTERS and code not in _NO_COUNTRIES
    }
    collator = QCollator(locale)
    # Names in other letters first or last, as the language has it; the code keeps ties in order.
    ordered = sorted(names.items(), key=lambda item: (collator.sortKey(item[1]), item[0]))
    return dict(ordered)
