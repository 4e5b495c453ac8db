"""Fonts of shaped text inside a file: only the glyphs that were used, each with its letters.

Formats: ISO 32000-1, 9.7 (composite fonts) and 9.10.3 (maps to Unicode).
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import md5
from pathlib import PurePosixPath
from string import ascii_uppercase
from struct import unpack
from typing import TYPE_CHECKING, Final

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from baby_joints.report.faces import LATIN, Face, opened
from baby_joints.report.outline_groups import group_of
from baby_joints.report.shaping import Glyph

if TYPE_CHECKING:
    import uharfbuzz  # type: ignore[import-untyped]  # it ships no types

_SYMBOLIC: Final = 4
_TAG_LETTERS: Final = 6
# A CMap may list at most this many codes in one block (Adobe technical note 5014).
_CODES_A_BLOCK: Final = 100
# A PDF needs outlines and widths; the rest has done its work when the text was shaped.
_UNUSED: Final = ("GSUB", "GPOS", "GDEF", "cmap", "name", "OS/2", "post", "DSIG", "STAT", "gasp")
_CMAP: Final = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{blocks}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


@dataclass(slots=True)
class GlyphFont:
    """The glyphs of one font file that one PDF uses.

    A code stands for a glyph and its letters, so that the same glyph can be read in two ways. In a
    font with `fixed` codes (CFF outlines) they are the glyph's numbers, and it has one reading; all
    its glyphs are of one `group`, as programs that check files know one usual width in a font.
    """

    name: str
    file: str
    fixed: bool
    group: int
    letters: dict[int, str] = field(default_factory=dict)
    numbers: dict[int, int] = field(default_factory=dict)
    _codes: dict[tuple[int, str], int] = field(default_factory=dict)

    def code(self, glyph: Glyph) -> int | None:
        """The code of a glyph; None when it needs another font."""
        if self.fixed and group_of(self.file, glyph.number) != self.group:
            return None
        key = (glyph.number, glyph.letters)
        code = self._codes.get(key)
        if code is None:
            code = glyph.number if self.fixed else len(self._codes) + 1
            if code in self.letters:
                return None
            self._codes[key] = code
            self.letters[code] = glyph.letters
            self.numbers[code] = glyph.number
        return code


class GlyphFonts:
    """The fonts of shaped text in one file."""

    def __init__(self) -> None:
        self._fonts: list[GlyphFont] = []
        self._of_file: dict[str, list[GlyphFont]] = {}

    def place(self, face: Face, glyph: Glyph, *, bold: bool) -> tuple[str, int]:
        """The name of the font in the file, and the code of the glyph in it."""
        file = face.file(bold=bold)
        for font in self._of_file.setdefault(file, []):
            code = font.code(glyph)
            if code is not None:
                return font.name, code
        fixed = file.endswith(".otf")
        group = group_of(file, glyph.number) if fixed else 0
        font = GlyphFont(f"G{len(self._fonts) + 1}", file, fixed, group)
        self._fonts.append(font)
        self._of_file[file].append(font)
        return self.place(face, glyph, bold=bold)

    def embed(self, document: Pdf) -> None:
        """Put the fonts into the file, for all of its pages."""
        made = {font.name: _embedded(document, font) for font in self._fonts}
        for page in document.pages:
            known = page.obj.Resources.Font
            for name, font in made.items():
                known[f"/{name}"] = font


@lru_cache(maxsize=16384)
def natural_width(file: str, number: int) -> float:
    """How far the font itself moves after a glyph, in thousandths of the size."""
    font = opened(file)
    advance: float = font.get_glyph_h_advance(number)
    units: int = font.face.upem
    return advance * 1000 / units


def _embedded(document: Pdf, font: GlyphFont) -> Object:
    codes = sorted(font.letters)
    program, places = _subset(font)
    tag = _tag(program)
    name = Name(f"/{tag}+{PurePosixPath(font.file).stem}")
    descendant = Dictionary(
        Type=Name.Font,
        Subtype=Name.CIDFontType0 if font.fixed else Name.CIDFontType2,
        BaseFont=name,
        CIDSystemInfo=Dictionary(
            Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0
        ),
        DW=1000,
        W=_widths(font, codes),
        FontDescriptor=document.make_indirect(_descriptor(document, font, name, program)),
    )
    if not font.fixed:
        to_glyphs = b"\0\0" + b"".join(places[font.numbers[code]].to_bytes(2) for code in codes)
        descendant.CIDToGIDMap = document.make_stream(to_glyphs)
    return document.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type0,
            BaseFont=Name(f"{name}-Identity-H") if font.fixed else name,
            Encoding=Name("/Identity-H"),
            DescendantFonts=Array([document.make_indirect(descendant)]),
            ToUnicode=document.make_stream(_to_unicode(font.letters, codes)),
        )
    )


def _subset(font: GlyphFont) -> tuple[bytes, dict[int, int]]:
    """The outlines of the used glyphs, and where each of them is in the new font."""
    import uharfbuzz

    wanted = uharfbuzz.SubsetInput()
    wanted.unicode_set.clear()
    wanted.glyph_set.update(sorted(font.numbers.values()))
    wanted.drop_table_tag_set.update(int.from_bytes(table.encode()) for table in _UNUSED)
    flags = uharfbuzz.SubsetFlags
    # Programs that check files look for a glyph's width before its first subroutine.
    wanted.flags = flags.NO_HINTING | flags.NOTDEF_OUTLINE | flags.DESUBROUTINIZE
    plan = uharfbuzz.SubsetPlan(opened(font.file).face, wanted)
    small = plan.execute()
    outlines = _table(small, "CFF ") if font.fixed else bytes(small.blob.data)
    return outlines, dict(plan.old_to_new_glyph_mapping)


def _table(face: "uharfbuzz.Face", name: str) -> bytes:
    return bytes(face.reference_table(name).data)


def _tag(program: bytes) -> str:
    """Six letters that tell this choice of glyphs from others; no secret hangs on them."""
    sums = md5(program, usedforsecurity=False).digest()
    return "".join(ascii_uppercase[part % len(ascii_uppercase)] for part in sums[:_TAG_LETTERS])


def _widths(font: GlyphFont, codes: list[int]) -> Array:
    widths = Array()
    for code in codes:
        wide = round(natural_width(font.file, font.numbers[code]), 3)
        widths.append(code)
        widths.append(Array([wide]))
    return widths


def _descriptor(document: Pdf, font: GlyphFont, name: Name, program: bytes) -> Dictionary:
    import uharfbuzz

    source = opened(font.file)
    scale = 1000 / source.face.upem
    box = unpack(">4h", _table(source.face, "head")[36:44])
    # The letters of a line stand between the same heights, whatever their script: a program that
    # marks or measures the text of a line takes them from here.
    extents = opened(LATIN.regular).get_font_extents("ltr")
    capital = source.get_metric_position_with_fallback(uharfbuzz.OTMetricsTag.CAP_HEIGHT)
    descriptor = Dictionary(
        Type=Name.FontDescriptor,
        FontName=name,
        Flags=_SYMBOLIC,
        FontBBox=Array(round(edge * scale) for edge in box),
        ItalicAngle=0,
        Ascent=round(extents.ascender * scale),
        Descent=round(extents.descender * scale),
        CapHeight=round(capital * scale),
        StemV=80,
    )
    if font.fixed:
        descriptor.FontFile3 = document.make_stream(program, Subtype=Name.CIDFontType0C)
    else:
        descriptor.FontFile2 = document.make_stream(program, Length1=len(program))
    return descriptor


def _to_unicode(letters: dict[int, str], codes: list[int]) -> bytes:
    """The map from codes to the letters that they stand for."""
    blocks = "\n".join(_blocks(letters, codes))
    return _CMAP.format(blocks=blocks).encode("ascii")


def _blocks(letters: dict[int, str], codes: list[int]) -> Iterator[str]:
    for start in range(0, len(codes), _CODES_A_BLOCK):
        block = codes[start : start + _CODES_A_BLOCK]
        lines = (f"<{code:04X}> <{letters[code].encode('utf-16-be').hex()}>" for code in block)
        yield "\n".join([f"{len(block)} beginbfchar", *lines, "endbfchar"])
