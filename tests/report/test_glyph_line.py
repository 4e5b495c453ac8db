"""A line of shaped letters: the glyphs of HarfBuzz at their places, the text in its order."""

import re

import pytest

from baby_joints.report.glyph_fonts import GlyphFonts
from baby_joints.report.glyph_line import GlyphLine
from baby_joints.report.rich_text import Rich, rich, width
from baby_joints.report.segments import segments
from tests.report.scripts import SAMPLES

SIZE = 10.0


def spelled(line: Rich, *, right_to_left: bool = False) -> str:
    return GlyphLine(GlyphFonts(), right_to_left=right_to_left, han="").spelled(line, SIZE)


def shown(operators: str) -> list[tuple[float, str, int]]:
    """Where each string of glyphs starts, its font, and how many glyphs it has."""
    x, font, found = 0.0, "", []
    for move, name, codes in re.findall(r"(\S+) 0 Td|/(G\d+) \S+ Tf|<(\w+)> Tj", operators):
        x += float(move or 0)
        font = name or font
        if codes:
            found.append((x, font, len(codes) // 4))
    return found


@pytest.mark.parametrize("script", SAMPLES)
def test_every_glyph_of_the_line_is_drawn(script: str) -> None:
    text = SAMPLES[script].question
    glyphs = [glyph for part in segments(text, [False] * len(text)) for glyph in part.glyphs()]
    drawn = sum(count for _, _, count in shown(spelled(rich(text))))
    # Joined pairs that run to the left have an unseen glyph for their second letter.
    assert len(glyphs) <= drawn <= len(text) + text.count("ำ")


@pytest.mark.parametrize("script", SAMPLES)
def test_nothing_stays_set_after_the_line(script: str) -> None:
    operators = spelled(rich(SAMPLES[script].question))
    assert operators.endswith(" ET")
    for operator in ("Tc", "Ts", "Tr"):
        values = re.findall(rf"(\S+) {operator}", operators)
        assert not values or float(values[-1]) == 0
    assert operators.count("BDC") + operators.count("BMC") == operators.count("EMC")


def test_words_that_run_to_the_left_start_at_the_right() -> None:
    first, space, second = shown(spelled(rich("אב גד")))
    assert first[0] > space[0] > second[0] == 0
    assert first[0] + width(rich("אב"), SIZE) == pytest.approx(width(rich("אב גד"), SIZE), abs=0.02)


def test_the_line_of_a_mirrored_page_starts_at_the_right() -> None:
    name, *_, number = shown(spelled(rich("שם 34"), right_to_left=True))
    assert name[0] > number[0] == 0


def test_a_name_in_other_letters_keeps_its_full_stop_behind_it() -> None:
    assert shown(spelled(rich("Mia L."), right_to_left=True)) == [(0.0, "G1", len("Mia L."))]


def test_letters_without_a_bold_font_get_an_outline() -> None:
    assert "2 Tr" in spelled(rich("李", bold=True))
    assert "2 Tr" not in spelled(rich("李"))
    assert "2 Tr" not in spelled(rich("שם", bold=True))


def test_text_that_glyphs_do_not_spell_is_written_beside_them() -> None:
    assert "/ActualText <feff" + "น้ำ".encode("utf-16-be").hex() + ">" in spelled(rich("น้ำ"))
    assert "ActualText" not in spelled(rich("李 कि"))


def test_turned_strings_are_marked() -> None:
    assert "/ReversedChars BMC" in spelled(rich("אב"))
    assert "/ReversedChars" not in spelled(rich("כ"))
