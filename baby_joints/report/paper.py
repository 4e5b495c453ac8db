"""The two papers and the live area that is alike on both."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

MM: Final = 72 / 25.4
"""Points in a millimeter."""

LIVE_WIDTH: Final = 180 * MM


class Paper(StrEnum):
    """The paper that the reader prints on."""

    A4 = "a4"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class Sheet:
    """Size and margins of a paper in points; the live area is 180 mm wide on every paper."""

    width: float
    height: float
    top: float
    bottom: float

    @property
    def side(self) -> float:
        """The left margin, which is also the right one."""
        return (self.width - LIVE_WIDTH) / 2

    @property
    def live_height(self) -> float:
        """Height between the margins."""
        return self.height - self.top - self.bottom


SHEETS: Final = {
    Paper.A4: Sheet(width=210 * MM, height=297 * MM, top=13 * MM, bottom=12 * MM),
    Paper.LETTER: Sheet(width=612.0, height=792.0, top=10 * MM, bottom=10 * MM),
}
