"""How much room the window has."""

from enum import Enum
from typing import Final

REGULAR_FROM: Final = 1100
WIDE_FROM: Final = 1500


class WidthClass(Enum):
    """Each is (margin of a page, widest content), px."""

    COMPACT = (16, 10_000)
    REGULAR = (28, 10_000)
    WIDE = (32, 1340)

    @classmethod
    def of(cls, width: int) -> "WidthClass":
        """The class of a window `width` px wide."""
        if width < REGULAR_FROM:
            return cls.COMPACT
        return cls.REGULAR if width < WIDE_FROM else cls.WIDE

    @property
    def margin(self) -> int:
        """Space around a page."""
        return self.value[0]

    @property
    def widest(self) -> int:
        """The content of a page grows no wider than this."""
        return self.value[1]
