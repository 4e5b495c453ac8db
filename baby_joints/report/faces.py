"""Which embedded face has a letter; the files of a script are opened with its first letter."""

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from baby_joints.paths import resource
from baby_joints.report import fonts

if TYPE_CHECKING:
    import uharfbuzz  # type: ignore[import-untyped]  # it ships no types


@dataclass(frozen=True, slots=True)
class Face:
    """The files of a script below ``resources/fonts``, and the codes for which they are asked.

    Without a `bold` file the letters are made bold by an outline.
    """

    name: str
    regular: str
    bold: str | None
    blocks: tuple[tuple[int, int], ...]
    asian: bool = False

    def file(self, *, bold: bool) -> str:
        """The file of a weight."""
        return self.bold if bold and self.bold else self.regular


# Also Greek, Cyrillic and Devanagari.
LATIN: Final = Face("Latin", "noto/NotoSans-Regular.ttf", "noto/NotoSans-Bold.ttf", ())
ARABIC: Final = Face(
    "Arabic",
    "noto-arabic/NotoSansArabic-Regular.ttf",
    "noto-arabic/NotoSansArabic-Bold.ttf",
    ((0x0600, 0x06FF), (0x0750, 0x077F), (0x0870, 0x08FF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFC)),
)
HEBREW: Final = Face(
    "Hebrew",
    "noto-hebrew/NotoSansHebrew-Regular.ttf",
    "noto-hebrew/NotoSansHebrew-Bold.ttf",
    ((0x0590, 0x05FF), (0xFB1D, 0xFB4F)),
)
THAI: Final = Face(
    "Thai",
    "noto-thai/NotoSansThai-Regular.ttf",
    "noto-thai/NotoSansThai-Bold.ttf",
    ((0x0E00, 0x0E7F),),
)
# Chinese, Japanese and Korean, and many signs. A second weight would be thirteen more megabytes.
ASIAN: Final = Face(
    "Asian",
    "noto-cjk/NotoSansCJKsc-Regular.otf",
    None,
    ((0x1100, 0x11FF), (0x2000, 0xD7FF), (0xF900, 0xFAFF), (0xFE10, 0xFFEF), (0x20000, 0x3FFFF)),
    asian=True,
)
_OTHERS: Final = (ARABIC, HEBREW, THAI, ASIAN)


@lru_cache(maxsize=16384)
def face_of(letter: str) -> Face | None:
    """The face that shows `letter`; None when no font can."""
    if fonts.has_glyph(letter):
        return LATIN
    return next((face for face in _OTHERS if has_letter(face, letter)), None)


def has_letter(face: Face, letter: str) -> bool:
    """Whether `letter` is in the files of `face`."""
    code = ord(letter)
    if face is LATIN:
        return fonts.has_glyph(letter)
    if not any(first <= code <= last for first, last in face.blocks):
        return False
    return opened(face.regular).get_nominal_glyph(code) is not None


@lru_cache(maxsize=1024)
def glyph_of(face: Face, letter: str, *, bold: bool) -> int:
    """The number of the glyph of a letter by itself; that of the box for unknown ones is 0."""
    number: int = opened(face.file(bold=bold)).get_nominal_glyph(ord(letter)) or 0
    return number


@cache
def opened(file: str) -> "uharfbuzz.Font":
    """The font in `file`, in its own units.

    Raises FileNotFoundError, or a HarfBuzzError, when it is gone or damaged.
    """
    import uharfbuzz

    path = resource("fonts", *file.split("/"))
    if not path.is_file():
        raise FileNotFoundError(f"A font of the program is missing: {path}")
    return uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path))))
