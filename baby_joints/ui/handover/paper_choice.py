"""The paper of this place."""

from typing import Final

from PySide6.QtCore import QLocale

A4: Final = "a4"
LETTER: Final = "letter"

# Where offices print on Letter (Unicode CLDR, territories with paper size "US-Letter").
_LETTER_PLACES: Final = frozenset(
    {
        QLocale.Country.UnitedStates,
        QLocale.Country.Canada,
        QLocale.Country.Mexico,
        QLocale.Country.Philippines,
        QLocale.Country.PuertoRico,
        QLocale.Country.Chile,
        QLocale.Country.Colombia,
        QLocale.Country.CostaRica,
        QLocale.Country.ElSalvador,
        QLocale.Country.Guatemala,
        QLocale.Country.Nicaragua,
        QLocale.Country.Panama,
        QLocale.Country.Venezuela,
        QLocale.Country.Belize,
    }
)


def paper_of_place(locale: QLocale) -> str:
    """``letter`` or ``a4``, as printers there are filled."""
    return LETTER if locale.territory() in _LETTER_PLACES else A4
