"""How hard a password is to guess, in a word."""

from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QCoreApplication

from baby_joints.secret import Secret
from baby_joints.ui.translation_mark import QT_TRANSLATE_NOOP

# Signs; a sign that comes again counts half.
_LEAST: Final = 6
_FAIR: Final = 10
_STRONG: Final = 14


class Strength(Enum):
    """By length and variety: what people choose is rarely random, and words are easy to keep."""

    TOO_SHORT = auto()
    WEAK = auto()
    FAIR = auto()
    STRONG = auto()

    @classmethod
    def of(cls, password: Secret) -> "Strength":
        """The strength of `password`."""
        letters = password.reveal().decode("utf-8", "replace")
        worth = (len(letters) + len(set(letters))) / 2
        if len(letters) < _LEAST:
            return cls.TOO_SHORT
        if worth < _FAIR:
            return cls.WEAK
        return cls.FAIR if worth < _STRONG else cls.STRONG

    def words(self) -> str:
        """One short hint."""
        return QCoreApplication.translate("Strength", _WORDS[self])


_WORDS: Final = {
    Strength.TOO_SHORT: QT_TRANSLATE_NOOP(
        "Strength", "Too short: six letters or numbers at least."
    ),
    Strength.WEAK: QT_TRANSLATE_NOOP("Strength", "Easy to guess. Four words in a row are safer."),
    Strength.FAIR: QT_TRANSLATE_NOOP("Strength", "Fair. Longer is safer."),
    Strength.STRONG: QT_TRANSLATE_NOOP("Strength", "Strong."),
}
