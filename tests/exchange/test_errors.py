"""The error of diary files fits on one line, whatever a file put into it."""

from hypothesis import given
from hypothesis import strategies as st

from baby_joints.exchange.errors import DiaryFileError, one_line


@given(st.text())
def test_any_text_becomes_one_harmless_line(text: str) -> None:
    shown = one_line(text)
    assert len(shown.splitlines()) <= 1
    assert shown.isprintable()
    shown.encode()
    assert one_line(shown) == shown


def test_readable_letters_stay_and_steering_ones_go() -> None:
    assert one_line("Łucja 李 ä") == "Łucja 李 ä"
    assert one_line("\x1b[2Ja\r\nb\u2028c\u202ed\u200fe\ud800") == "[2Ja  b c d e"


def test_parts_that_are_not_known_are_left_out() -> None:
    assert str(DiaryFileError("is empty")) == "is empty"
    error = DiaryFileError("is no UUID", record="visits[0]", field="id")
    assert str(error) == "visits[0]: id: is no UUID"
    assert str(error.in_file("a\n.json")) == "a .json: visits[0]: id: is no UUID"
