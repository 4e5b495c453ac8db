"""The embedded faces: their names, how wide text is in them, which letters they have."""

from functools import cache, lru_cache
from typing import Final

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from baby_joints.paths import resource

REGULAR: Final = "NotoSans-Regular"
BOLD: Final = "NotoSans-Bold"


@cache
def register_fonts() -> None:
    """Make the faces known to ReportLab, once in a process.

    Raises FileNotFoundError or a ReportLab error when the font files are gone or damaged.
    """
    for name in (REGULAR, BOLD):
        pdfmetrics.registerFont(TTFont(name, str(resource("fonts", "noto", f"{name}.ttf"))))


def face(*, bold: bool) -> str:
    """The name under which ReportLab knows the face."""
    return BOLD if bold else REGULAR


def width(text: str, size: float, *, bold: bool = False) -> float:
    """How wide `text` is in points."""
    return _width_of_thousand(text, bold) * size / 1000


def has_glyph(letter: str) -> bool:
    """Whether the embedded faces can show `letter`."""
    register_fonts()
    known: dict[int, int] = vars(pdfmetrics.getFont(REGULAR))["face"].charToGlyph
    return ord(letter) in known


@lru_cache(maxsize=16384)
def _width_of_thousand(text: str, bold: bool) -> float:  # noqa: FBT001 - lru_cache keys are positional
    register_fonts()
    wide: float = pdfmetrics.stringWidth(text, face(bold=bold), 1000)
    return wide
