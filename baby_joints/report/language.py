"""The languages that the report is written in."""

from enum import StrEnum
from typing import Final


class Language(StrEnum):
    """What the reader reads; chosen apart from the window's language."""

    ENGLISH = "en"
    SPANISH = "es"
    GERMAN = "de"
    ARABIC = "ar"

    @property
    def tag(self) -> str:
        """What the file says its language is (BCP 47)."""
        return _TAGS.get(self, self.value)

    @property
    def right_to_left(self) -> bool:
        """Whether it is written from right to left."""
        return self is Language.ARABIC


# The spelling is American; the other pages are written for readers of every country.
_TAGS: Final = {Language.ENGLISH: "en-US"}
