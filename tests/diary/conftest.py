"""A new diary, one with a child, and one with an entry."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from baby_joints.diary import Diary
from baby_joints.domain.observation import Observation
from tests.diary.support import CLICK, MIA, Clock, only


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def empty(diary_path: Path, clock: Clock) -> Iterator[Diary]:
    """A new diary file."""
    made = Diary.open(diary_path, clock=clock)
    yield made
    made.close()


@pytest.fixture
def diary(empty: Diary) -> Diary:
    """A diary with one child and nothing else."""
    empty.add_child(MIA)
    return empty


@pytest.fixture
def entry(diary: Diary, clock: Clock) -> Observation:
    """The one entry of the diary, a minute old."""
    change = diary.record(CLICK)
    clock.advance(minutes=1)
    return only(diary, change)
