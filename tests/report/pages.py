"""Reading a report back: its text, and the boxes that its text takes."""

from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO

import pdfplumber
from pypdf import PdfReader

# Points by which two boxes may touch: letters reach a little below and beside their boxes.
TOUCH = 0.8


@dataclass(frozen=True)
class Box:
    text: str
    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: "Box") -> bool:
        wide = min(self.right, other.right) - max(self.left, other.left)
        high = min(self.bottom, other.bottom) - max(self.top, other.top)
        return wide > TOUCH and high > TOUCH


def text_of(pdf: bytes, page: int = 0) -> str:
    """The text of one page, with single spaces."""
    return " ".join(PdfReader(BytesIO(pdf)).pages[page].extract_text().split())


def page_count(pdf: bytes) -> int:
    return len(PdfReader(BytesIO(pdf)).pages)


@lru_cache(maxsize=4)
def boxes(pdf: bytes, page: int = 0) -> list[Box]:
    """A box for each word of a page."""
    with pdfplumber.open(BytesIO(pdf)) as document:
        words = document.pages[page].extract_words(x_tolerance=1.0, y_tolerance=1.0)
    return [
        Box(word["text"], word["x0"], word["top"], word["x1"], word["bottom"]) for word in words
    ]


def overlaps(pdf: bytes, page: int = 0) -> list[tuple[str, str]]:
    """Pairs of words that lie over one another."""
    found: list[tuple[str, str]] = []
    above: list[Box] = []
    for box in sorted(boxes(pdf, page), key=lambda box: box.top):
        above = [other for other in above if other.bottom > box.top]
        found += [(other.text, box.text) for other in above if other.overlaps(box)]
        above.append(box)
    return found
