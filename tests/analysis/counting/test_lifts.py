"""Gentle lifts against other lifts, as they were described."""

import pytest

from baby_joints.analysis.parameters import PARAMETERS
from tests.analysis.counting.counted import counted


def test_each_way_of_lifting_is_counted() -> None:
    lifting = counted(
        "d1 neck pop lift gentle; d2 neck quiet lift gentle 0/4; d3 neck pop lift gentle x2;"
        "d4 neck pop lift rough 2/3; d5 neck quiet lift rough; d6 neck pop lift partly;"
        "d7 neck pop lift; d8 neck pop put_down gentle; d9 neck pop bathing gentle"
    ).lifting
    assert (lifting.gentle_tried, lifting.gentle_sounded) == (8, 4)
    assert (lifting.other_tried, lifting.other_sounded) == (4, 2)
    assert (lifting.described, lifting.counted, lifting.enough) == (7, 6, False)


@pytest.mark.parametrize(
    ("gentle", "other", "enough"), [(0, 0, True), (1, 0, False), (0, 1, False)]
)
def test_a_comparison_needs_lifts_of_each_kind(gentle: int, other: int, enough: bool) -> None:  # noqa: FBT001 - expected
    lifts = PARAMETERS.lifting.lifts
    lifting = counted(
        f"d1 neck pop lift gentle 1/{lifts - gentle}; d2 neck pop lift rough 1/{lifts - other}"
    ).lifting
    assert lifting.enough is enough
