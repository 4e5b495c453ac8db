"""Which way letters run, checked against another implementation of the same standard."""

import pytest
from bidi import get_display  # type: ignore[import-untyped]  # it ships no types
from hypothesis import given
from hypothesis import strategies as st

from baby_joints.report.direction import (
    FIRST_STRONG,
    ISOLATE_END,
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT,
    holds_rightward,
    isolated,
    levels,
    visual_order,
)

LETTERS = "abc ()[]1234.,:;%+-/“”!אבגשלمرحب١٢،٪\u0301\u064b"
TYPED = st.text(st.sampled_from(LETTERS), min_size=1, max_size=16).map(str.strip).filter(bool)
# python-bidi looks for what stands before a pair of brackets inside the isolate too (rule N0).
BARE = TYPED.filter(lambda text: not set("()[]") & set(text))
ISOLATED = st.builds(
    lambda before, opener, inside, after: before + opener + inside + ISOLATE_END + after,
    TYPED,
    st.sampled_from([LEFT_TO_RIGHT, RIGHT_TO_LEFT, FIRST_STRONG]),
    TYPED,
    BARE,
)


def shown(text: str, *, right_to_left: bool) -> str:
    """The letters from left to right."""
    order = visual_order(levels(text, right_to_left=right_to_left))
    return "".join(text[place] for place in order)


@given(TYPED | ISOLATED, st.booleans())
def test_letters_stand_where_the_standard_puts_them(text: str, right_to_left: bool) -> None:  # noqa: FBT001 - hypothesis fills it in
    base = "R" if right_to_left else "L"
    assert shown(text, right_to_left=right_to_left) == get_display(text, base_dir=base)


def test_brackets_after_a_name_apart_follow_what_stands_before_it() -> None:
    # As FriBidi has it.
    text = f"1\u05d0{LEFT_TO_RIGHT}1{ISOLATE_END}(1)"
    assert shown(text, right_to_left=False) == f"1)1({ISOLATE_END}1{LEFT_TO_RIGHT}\u05d0"


@given(TYPED)
def test_every_letter_stands_once(text: str) -> None:
    assert sorted(visual_order(levels(text))) == list(range(len(text)))


def test_a_name_apart_does_not_pull_the_number_after_it() -> None:
    assert shown("by \u05d0\u05d1 34", right_to_left=False) == "by 34 \u05d1\u05d0"
    apart = shown("by " + isolated("\u05d0\u05d1") + " 34", right_to_left=False)
    assert [letter for letter in apart if letter.isprintable()] == list("by \u05d1\u05d0 34")


@pytest.mark.parametrize(
    ("text", "opener"),
    [("مريم", RIGHT_TO_LEFT), ("Mia مريم", LEFT_TO_RIGHT), ("3 مريم Mia", RIGHT_TO_LEFT)],
)
def test_text_is_set_apart_in_its_own_direction(text: str, opener: str) -> None:
    assert isolated(text) == f"{opener}{text}{ISOLATE_END}"


def test_plain_text_stays_as_it_is() -> None:
    assert isolated("Zoë 李") == "Zoë 李"
    assert not holds_rightward("Zoë 李 1–2")
    assert holds_rightward("a\u05d0")
