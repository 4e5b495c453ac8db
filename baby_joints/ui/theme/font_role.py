"""The sizes and weights of text, by what the text is for."""

from enum import Enum
from typing import Final

LARGE: Final = 22


class FontRole(Enum):
    """Each role is (size, line height, weight), px at 100 % text."""

    PAGE_TITLE = (26, 32, 600)
    SHEET = (22, 28, 600)
    SECTION = (19, 26, 600)
    RECEIPT = (18, 24, 600)
    RECEIPT_QUIET = (18, 24, 400)
    CARD_TITLE = (17, 22, 600)
    STEP = (16, 22, 600)
    BODY = (15, 22, 400)
    BODY_STRONG = (15, 22, 600)
    CHIP = (15, 20, 500)
    CHIP_CHECKED = (15, 20, 600)
    DETAIL = (14, 19, 400)
    DETAIL_CHIP = (14, 19, 500)
    DETAIL_STRONG = (14, 19, 600)
    CAPTION = (13, 18, 400)
    CAPTION_STRONG = (13, 18, 600)
    KEY = (12, 16, 500)
    KEY_STRONG = (12, 16, 600)

    @property
    def size(self) -> int:
        """Height of the letters' box in px."""
        return self.value[0]

    @property
    def line(self) -> int:
        """Distance between two lines in px."""
        return self.value[1]

    @property
    def spacing(self) -> float:
        """Space added between letters, in parts of the size: large words stand closer."""
        return -0.012 if self.size >= LARGE else 0.0

    @property
    def weight(self) -> int:
        """400 regular, 500 medium, 600 semi-bold: the static cuts that are shipped."""
        return self.value[2]
