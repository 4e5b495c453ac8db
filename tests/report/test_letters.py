"""What is typed is cleaned without harm: joiners stay where they change a letter."""

import pytest

from baby_joints.report.letters import UNPRINTABLE, clean, is_missing

BABY = "\N{BABY}"
FAMILY = "\N{MAN}\u200d\N{WOMAN}\u200d\N{BABY}"


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("  two  words\n", "two words"),
        ("می\u200cرود", "می\u200cرود"),
        ("क्\u200dष", "क्\u200dष"),
        ("a\u200cb\u200dc", "abc"),
        ("\u202eabc\u202c \u2067x\u2069 \u200f", "abc x"),
        ("李\ufe0f\U000e0100", "李"),
        (f"x{FAMILY}", f"x{UNPRINTABLE * 3}"),
        ("李 มะลิ שלום مريم कि 김 さくら", "李 มะลิ שלום مريم कि 김 さくら"),
        ("ქართული", UNPRINTABLE * 7),
    ],
)
def test_typed_text_is_cleaned(typed: str, shown: str) -> None:
    assert clean(typed) == shown


@pytest.mark.parametrize("letter", ["\u200d", "\ufe0f", "\t", "\u00a0", "李", "ु", "�"])
def test_what_is_unseen_or_shown_is_not_missing(letter: str) -> None:
    assert not is_missing(letter)


def test_letters_without_a_font_are_missing() -> None:
    assert is_missing(BABY)
    assert is_missing("ქ")
    assert is_missing("\U0001f3fd")
