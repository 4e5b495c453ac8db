"""Entries in columns: every way to take some of them keeps days, entries and kinds together."""

from datetime import date

import pytest

from baby_joints.analysis.columns import Columns
from baby_joints.analysis.log_reading import read_log
from baby_joints.domain.period import Period
from tests.builders import Story, key

STORY = (
    "from 2026-04-01; d1 hip-L click; d2 hip-L quiet late 3d; d3 knee-R pop; d4 hip-L click;"
    "d5 neck pop late 5d"
)


@pytest.fixture
def columns() -> Columns:
    story = Story().read(STORY)
    return Columns.joined(leaf.counted for leaf in read_log(story.contents(), story.end(20)).leaves)


def numbers(some: Columns) -> list[int]:
    """Which entries; each must stand on its day and be of its kind."""
    for day, entry, kind in zip(some.days, some.entries, some.kinds, strict=True):
        assert day == entry.day
        assert (kind.told.joint, kind.is_loud) == (entry.joint, entry.sounded > 0)
    assert some.ids == tuple(entry.id for entry in some.entries)
    return [entry.id.int for entry in some.entries]


def test_all_of_them_in_their_order(columns: Columns) -> None:
    assert numbers(columns) == [1, 2, 3, 4, 5]
    assert len(columns) == 5
    assert [look.entry.id for look in columns] == [key(number) for number in range(1, 6)]
    assert columns[2].day == date(2026, 4, 3)
    assert columns[2].entry.id == key(3)


def test_some_by_their_places(columns: Columns) -> None:
    assert numbers(columns.at({3, 0})) == [1, 4]
    assert numbers(columns.without([1, 4])) == [1, 3, 4]
    assert numbers(columns.where([0, 1, 0, 0, 1])) == [2, 5]
    assert columns.where([1] * 5) is columns


def test_some_by_what_they_say(columns: Columns) -> None:
    assert numbers(columns.loud) == [1, 3, 4, 5]
    assert numbers(columns.of_kinds({columns.kinds[0]})) == [1, 4]


@pytest.mark.parametrize(
    ("first", "last", "inside"),
    [(1, 5, [1, 2, 3, 4, 5]), (2, 4, [2, 3, 4]), (3, 3, [3]), (6, 9, [])],
)
def test_those_of_a_period(columns: Columns, first: int, last: int, inside: list[int]) -> None:
    period = Period.through(date(2026, 4, first), date(2026, 4, last))
    assert numbers(columns.within(period)) == inside


@pytest.mark.parametrize(
    ("day", "known"), [(4, [1, 3, 4]), (5, [1, 2, 3, 4]), (10, [1, 2, 3, 4, 5])]
)
def test_those_written_by_an_evening(columns: Columns, day: int, known: list[int]) -> None:
    assert numbers(columns.known_by(date(2026, 4, day))) == known
