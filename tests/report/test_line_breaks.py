"""Words of scripts without spaces are parted where they may be, and never inside a letter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from baby_joints.report.line_breaks import clusters, parted
from tests.report.scripts import SAMPLES

LETTERS = st.text(st.sampled_from("aé क्षิमुเก่น้ำ李が「」、ゃー。김”مُحー1(%"), max_size=30)


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("ลูกสาวมีเสียงคลิก", ["ลูก", "สาว", "มี", "เสียง", "คลิก"]),
        ("ซ้าย(เมื่อเปลี่ยน)", ["ซ้าย", "(เมื่อ", "เปลี่ยน)"]),
        ("左髋响。要\uff1f", ["左", "髋", "响。", "要\uff1f"]),
        ("「クリッ」音が", ["「ク", "リッ」", "音", "が"]),
        ("データー", ["デー", "ター"]),
        ("김민준", ["김민준"]),
        ("X光检", ["X", "光", "检"]),
        ("مريم", ["مريم"]),
        ("plain", ["plain"]),
    ],
)
def test_words_are_parted_where_lines_may_end(word: str, parts: list[str]) -> None:
    assert parted(word) == parts


@given(LETTERS)
def test_parts_and_clusters_lose_nothing(word: str) -> None:
    assert "".join(parted(word)) == word
    assert "".join(clusters(word)) == word


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("कि", ["कि"]),
        ("क्षत्रिय", ["क्ष", "त्रि", "य"]),
        ("น้ำเก่า", ["น้ำ", "เก่า"]),
        ("e\u0301a", ["e\u0301", "a"]),
        ("مُحَ", ["مُ", "حَ"]),
        ("ab", ["a", "b"]),
    ],
)
def test_marks_stay_with_their_letter(word: str, found: list[str]) -> None:
    assert clusters(word) == found


def test_no_line_starts_with_a_closing_mark() -> None:
    for sample in SAMPLES.values():
        for word in sample.question.split(" "):
            assert all(part[0] not in "。、\uff0c\uff1f」\uff09”" for part in parted(word)[1:])
