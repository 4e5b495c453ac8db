"""Glyphs are those that HarfBuzz chooses for the whole word, and together they spell the text."""

import pytest
import uharfbuzz  # type: ignore[import-untyped]  # it ships no types

from baby_joints.paths import resource
from baby_joints.report.faces import ARABIC, ASIAN, LATIN, THAI, face_of
from baby_joints.report.segments import Segment, segments
from baby_joints.report.shaping import NOTHING, shaped
from tests.report.scripts import LEFTWARD, SAMPLES

JOINERS = str.maketrans("", "", "\u200c\u200d")


def parts_of(text: str) -> tuple[Segment, ...]:
    return segments(text, [False] * len(text))


def harfbuzz(part: Segment) -> list[int]:
    """What HarfBuzz makes of the letters when it is asked directly."""
    path = resource("fonts", *part.face.file(bold=part.bold).split("/"))
    font = uharfbuzz.Font(uharfbuzz.Face(path.read_bytes()))
    buffer = uharfbuzz.Buffer()
    buffer.flags = uharfbuzz.BufferFlags.REMOVE_DEFAULT_IGNORABLES
    buffer.add_str(part.letters)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if part.leftward else "ltr"
    uharfbuzz.shape(font, buffer, {"liga": part.face is not LATIN or part.letters[0] >= "क"})
    return [info.codepoint for info in buffer.glyph_infos]


@pytest.mark.parametrize("script", SAMPLES)
def test_glyphs_are_those_of_harfbuzz(script: str) -> None:
    for text in SAMPLES[script]:
        for part in parts_of(text):
            numbers = [glyph.number for glyph in part.glyphs()]
            assert numbers == harfbuzz(part)
            assert 0 not in numbers


@pytest.mark.parametrize("script", SAMPLES)
def test_glyphs_spell_the_text_in_the_order_of_reading(script: str) -> None:
    for text in SAMPLES[script]:
        spelled = ""
        for part in parts_of(text):
            glyphs = part.glyphs()[::-1] if part.leftward else part.glyphs()
            spelled += "".join(glyph.letters for glyph in glyphs)
        assert spelled.replace(NOTHING, "").translate(JOINERS) == text.translate(JOINERS)


def test_arabic_letters_join() -> None:
    alone = shaped("م", ARABIC, leftward=True)[0].number
    *_, first = shaped("مريم", ARABIC, leftward=True)
    assert first.letters == "م"
    assert first.number != alone


def test_a_joined_pair_is_one_glyph() -> None:
    assert [glyph.letters for glyph in shaped("لا", ARABIC, leftward=True)] == ["لا"]


def test_consonants_of_devanagari_become_one_form() -> None:
    assert len(shaped("क्ष", LATIN)) == 1
    assert len(shaped("कष", LATIN)) == 2


def test_the_short_i_of_devanagari_stands_before_its_consonant() -> None:
    consonant = shaped("क", LATIN)[0].number
    assert [glyph.number for glyph in shaped("कि", LATIN)][1] == consonant


def test_thai_marks_stand_above_each_other() -> None:
    base, vowel, tone = shaped("ที่", THAI)
    assert base.advance > 0
    assert vowel.advance == tone.advance == 0


def test_latin_marks_stand_above_their_letter() -> None:
    letter, dot = shaped("q\u0307", LATIN)
    assert (letter.letters, dot.letters) == ("q", "\u0307")
    assert dot.advance == 0


def test_letters_shared_by_chinese_and_japanese_take_their_forms() -> None:
    forms = {han: shaped("直", ASIAN, han=han)[0].number for han in ("zh-Hans", "ja", "ko")}
    assert forms["zh-Hans"] != forms["ja"]
    assert shaped("直", ASIAN)[0].number == forms["zh-Hans"]


@pytest.mark.parametrize("script", LEFTWARD)
def test_scripts_that_run_to_the_left_have_odd_levels(script: str) -> None:
    first = parts_of(SAMPLES[script].name)[0]
    assert first.leftward


def test_each_letter_has_the_face_of_its_script() -> None:
    faces = {face.name for face in map(face_of, "aяωकمשท李カ한") if face is not None}
    assert faces == {"Latin", "Arabic", "Hebrew", "Thai", "Asian"}
    assert face_of("\N{BABY}") is None
    assert face_of("\N{GEORGIAN LETTER AN}") is None
