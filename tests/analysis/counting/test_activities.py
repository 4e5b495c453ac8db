"""Rows of movements: counted repeats apart from single entries, in the order that is shown."""

import pytest

from baby_joints.analysis.activity_count import ActivityCount
from baby_joints.analysis.statistics import share_interval
from tests.analysis.counting.counted import counted


def row(count: ActivityCount) -> tuple[str, str, str | None, tuple[int, ...]]:
    numbers = (
        count.tried,
        count.sounded,
        count.counted_days,
        count.single_sound,
        count.single_quiet,
    )
    return count.joint, count.side, count.activity, numbers


def test_counted_repeats_stand_apart_from_single_entries() -> None:
    rows = counted(
        "d1,d2 hip-L click diaper; d3 hip-L quiet diaper; d4 hip-L click diaper 3/8;"
        "d5 hip-B quiet diaper 0/4; d6 hip-L pop; d7 hip-L click diaper 2/4;"
        "d7 hip-L click lift 1/2; d8 knee-L pop diaper"
    ).activities
    assert [row(count) for count in rows] == [
        ("hip", "left", "diaper_change", (16, 5, 3, 2, 1)),
        ("hip", "left", "picked_up", (2, 1, 1, 0, 0)),
        ("hip", "left", None, (0, 0, 0, 1, 0)),
        ("hip", "right", "diaper_change", (4, 0, 1, 0, 0)),
        ("knee", "left", "diaper_change", (0, 0, 0, 1, 0)),
    ]
    assert rows[0].interval == share_interval(5, 16)


@pytest.mark.parametrize(("tried", "has_range"), [(4, False), (5, True)])
def test_a_range_needs_five_repeats(tried: int, has_range: bool) -> None:  # noqa: FBT001 - expected
    (count,) = counted(f"d1 knee-L pop stretching 1/{tried}").activities
    assert (count.interval is not None) is has_range


def test_two_counts_of_a_day_are_one_day() -> None:
    counts = counted("d1 09:00 knee-L pop lift 1/3; d1 18:00 knee-L pop lift 2/4").activities
    assert [row(count)[3] for count in counts] == [(7, 3, 1, 0, 0)]


def test_the_order_is_by_repeats_then_entries_then_the_vocabulary() -> None:
    rows = counted(
        "d1 neck pop; d2 neck pop walking; d3,d4 neck quiet kicking; d5 neck pop rolling;"
        "d8 neck pop feeding; d9 neck quiet feeding;"
        "d10 neck pop feeding; d6 neck pop stretching 1/2; d7 neck pop crawling 1/3"
    ).activities
    assert [count.activity for count in rows] == [
        *("crawling", "stretching", "feeding", "kicking", "rolling", "walking"),
        None,
    ]
