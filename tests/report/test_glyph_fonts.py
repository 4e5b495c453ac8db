"""The fonts of shaped text hold what was used, and say what each code stands for."""

import pikepdf

from baby_joints.report.faces import ARABIC, ASIAN
from baby_joints.report.glyph_fonts import GlyphFonts, natural_width
from baby_joints.report.shaping import Glyph, shaped


def embedded(document: pikepdf.Pdf, fonts: GlyphFonts) -> list[pikepdf.Object]:
    page = document.add_blank_page()
    page.obj.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary())
    fonts.embed(document)
    found = page.obj.Resources.Font
    return [found[name] for name in sorted(found.keys())]


def test_a_glyph_can_be_read_in_two_ways() -> None:
    fonts = GlyphFonts()
    glyph = shaped("م", ARABIC, leftward=True)[0]
    other = Glyph(glyph.number, "x", glyph.advance, 0, 0)
    assert fonts.place(ARABIC, glyph, bold=False) == ("G1", 1)
    assert fonts.place(ARABIC, other, bold=False) == ("G1", 2)
    assert fonts.place(ARABIC, glyph, bold=False) == ("G1", 1)
    assert fonts.place(ARABIC, glyph, bold=True) == ("G2", 1)


def test_a_font_with_fixed_codes_is_made_twice_instead() -> None:
    fonts = GlyphFonts()
    glyph = shaped("李", ASIAN)[0]
    other = Glyph(glyph.number, "x", glyph.advance, 0, 0)
    assert fonts.place(ASIAN, glyph, bold=False) == ("G1", glyph.number)
    assert fonts.place(ASIAN, other, bold=False) == ("G2", glyph.number)


def test_glyphs_of_another_group_get_a_font_of_their_own() -> None:
    fonts = GlyphFonts()
    names = {fonts.place(ASIAN, shaped(letter, ASIAN)[0], bold=False)[0] for letter in "李김小민"}
    assert names == {"G1", "G2"}


def test_a_font_holds_the_glyphs_and_their_letters() -> None:
    fonts = GlyphFonts()
    for glyph in (*shaped("مريم", ARABIC, leftward=True), *shaped("李", ASIAN)):
        fonts.place(ARABIC if glyph.letters != "李" else ASIAN, glyph, bold=False)
    document = pikepdf.new()
    arabic, asian = embedded(document, fonts)
    assert str(arabic.BaseFont).endswith("+NotoSansArabic-Regular")
    unicode = arabic.ToUnicode.read_bytes().decode()
    assert all(f"<{ord(letter):04x}>" in unicode for letter in "مري")
    descendant = arabic.DescendantFonts[0]
    places = descendant.CIDToGIDMap.read_bytes()
    assert places[:2] == b"\0\0"
    assert len(places) == 2 * (1 + len(descendant.W) // 2)
    assert asian.DescendantFonts[0].Subtype == "/CIDFontType0"
    assert list(asian.DescendantFonts[0].W[1]) == [1000]


def test_the_same_letters_give_the_same_fonts() -> None:
    made = []
    for _ in range(2):
        fonts = GlyphFonts()
        for glyph in shaped("مريم", ARABIC, leftward=True):
            fonts.place(ARABIC, glyph, bold=False)
        document = pikepdf.new()
        font = embedded(document, fonts)[0]
        program = font.DescendantFonts[0].FontDescriptor.FontFile2.read_bytes()
        made.append((str(font.BaseFont), program))
    assert made[0] == made[1]


def test_widths_are_those_of_the_font() -> None:
    assert natural_width(ASIAN.regular, shaped("李", ASIAN)[0].number) == 1000
