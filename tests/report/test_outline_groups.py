"""Glyphs of one kind of letter share their group."""

import pytest

from baby_joints.report import outline_groups
from baby_joints.report.faces import ASIAN
from baby_joints.report.outline_groups import group_of
from baby_joints.report.shaping import shaped


def groups(letters: str) -> set[int]:
    return {group_of(ASIAN.regular, shaped(letter, ASIAN)[0].number) for letter in letters}


@pytest.mark.parametrize("letters", ["李小直骨海", "김민준한", "さくらカッ"])
def test_letters_of_one_script_are_of_one_group(letters: str) -> None:
    assert len(groups(letters)) == 1


def test_scripts_are_of_different_groups() -> None:
    assert len(groups("李김さ")) == 3


@pytest.mark.parametrize(
    ("data", "length", "number"),
    [
        (b"\x8b", 1, 0),
        (b"\xef", 1, 100),
        (b"\x27", 1, -100),
        (b"\xfa\x7c", 2, 1000),
        (b"\xfe\x7c", 2, -1000),
        (b"\x1c\x27\x10", 3, 10000),
        (b"\x1d\xff\xfe\x79\x60", 5, -100000),
        (b"\x1e\xe2\xa2\x5f", 4, 0),
    ],
)
def test_numbers_are_read_as_the_format_writes_them(data: bytes, length: int, number: int) -> None:
    assert outline_groups._operand(data) == (length, number)
