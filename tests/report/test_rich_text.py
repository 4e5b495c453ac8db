"""Lines never exceed their room, and breaking loses no letter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from baby_joints.report.direction import ISOLATE_END, RIGHT_TO_LEFT, isolated
from baby_joints.report.rich_text import (
    Rich,
    Run,
    all_bold,
    fitted,
    joined,
    plain,
    rich,
    width,
    wrap,
)

LETTERS = st.text(st.sampled_from("ab il.W “–é"), max_size=60)
TEXTS = st.lists(st.builds(Run, LETTERS, st.booleans()), max_size=5).map(tuple)
SLACK = 0.4


def squeezed(text: str) -> str:
    return text.replace(" ", "")


@given(TEXTS, st.floats(20, 200))
def test_no_line_is_wider_than_its_room(text: Rich, room: float) -> None:
    assert all(width(line, 8.6) <= room + SLACK for line in wrap(text, 8.6, room))


@given(TEXTS, st.floats(20, 200))
def test_breaking_loses_no_letter(text: Rich, room: float) -> None:
    lines = wrap(text, 8.6, room)
    assert squeezed("".join(plain(line) for line in lines)) == squeezed(plain(text))


@given(TEXTS, st.floats(40, 200), st.integers(1, 4))
def test_a_cut_text_says_so(text: Rich, room: float, lines: int) -> None:
    shown = fitted(text, 8.6, room, lines=lines, more=rich(" …"))
    whole = wrap(text, 8.6, room)
    assert len(shown) == min(lines, len(whole))
    assert all(width(line, 8.6) <= room + SLACK for line in shown)
    if len(whole) > lines:
        assert plain(shown[-1]).endswith("…")


def test_words_keep_their_weights() -> None:
    text = joined(rich("breech yes", bold=True), rich("; not sure"))
    assert wrap(text, 8.6, 500) == [text]
    assert text == (Run("breech yes", bold=True), Run("; not sure"))


def test_a_weight_may_change_inside_a_word() -> None:
    text = joined(rich("a b", bold=True), rich("c d"))
    assert [plain(line) for line in wrap(text, 10, width(rich("bc", bold=True), 10))] == [
        "a",
        "bc",
        "d",
    ]


def test_unbreakable_spaces_hold() -> None:
    text = rich("on 3\N{NO-BREAK SPACE}Mar")
    assert [plain(line) for line in wrap(text, 10, 35)] == ["on", "3\N{NO-BREAK SPACE}Mar"]


def test_all_bold_is_one_run() -> None:
    assert all_bold((Run("a"), Run("b", bold=True))) == (Run("ab", bold=True),)


def test_nothing_is_no_line() -> None:
    assert wrap((), 8.6, 100) == []
    assert rich("") == ()


@pytest.mark.parametrize("letters", ["م", "क्ष", "น้ำ", "髋", "כ", "a\u0301", "w"])
def test_a_word_longer_than_any_line_is_broken(letters: str) -> None:
    word = letters * (2000 // len(letters))
    lines = wrap(rich(word), 8.6, 300)
    assert len(lines) > 10
    assert all(width(line, 8.6) <= 300 + SLACK for line in lines)
    assert "".join(plain(line) for line in lines) == word
    assert all(plain(line).endswith(letters[-1]) for line in lines)


def test_a_name_set_apart_is_so_on_each_line() -> None:
    name = isolated("אבגד הוזח " * 6)
    lines = [plain(line) for line in wrap(joined(rich("by "), rich(name), rich(" 34")), 10, 60)]
    assert len(lines) > 3
    for line in lines:
        assert line.count(RIGHT_TO_LEFT) == line.count(ISOLATE_END)
        assert line.find(RIGHT_TO_LEFT) <= line.find(ISOLATE_END)


def test_what_is_cut_from_a_name_stays_apart_from_what_follows() -> None:
    shown = fitted(rich(isolated("אבגד הוזח " * 6)), 10, 60, lines=1, more=rich(" …"))
    assert plain(shown[0]).endswith(f"{ISOLATE_END} …")
