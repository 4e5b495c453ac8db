"""One backup a day of use, made beside the open diary."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from baby_joints.diary import Diary
from baby_joints.safekeeping.backups import BackupReason
from tests.diary.support import CLICK, MIA, Clock
from tests.storage.support import rows


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def diary(diary_path: Path, clock: Clock) -> Iterator[Diary]:
    made = Diary.open(diary_path, clock=clock)
    made.add_child(MIA)
    made.record(CLICK)
    yield made
    made.close()


def test_one_for_each_day(diary: Diary, clock: Clock) -> None:
    first = diary.backups.back_up_if_due()
    assert first is not None
    assert first.reason is BackupReason.DAILY
    assert diary.backups.back_up_if_due() is None
    clock.advance(hours=20)  # the evening of the same day
    diary.record(CLICK)
    assert diary.backups.back_up_if_due() is None
    clock.advance(hours=1)  # past midnight of this place
    second = diary.backups.back_up_if_due()
    assert second is not None
    assert rows(second.path, "SELECT count(*) FROM observation") == [(2,)]
    seen = diary.backups.look()
    assert seen.backups == (second, first)
    assert seen.newest == second
    assert seen.size == first.size + second.size
    assert seen.synced_by is None


def test_a_day_without_entries_needs_no_new_file(diary: Diary, clock: Clock) -> None:
    first = diary.backups.back_up_if_due()
    clock.advance(days=3)
    assert diary.backups.back_up_if_due() == first


def test_a_clock_that_was_set_back_makes_one_more(diary: Diary, clock: Clock) -> None:
    first = diary.backups.back_up_if_due()
    clock.advance(days=-20)
    diary.record(CLICK)
    second = diary.backups.back_up_if_due()
    assert second is not None
    assert {one.path for one in diary.backups.look().backups} == {
        first.path if first else None,
        second.path,
    }


def test_asked_for_it_is_made_at_any_time(diary: Diary, tmp_path: Path) -> None:
    assert diary.backups.back_up().path != diary.backups.back_up().path
    diary.backups.copy_to(tmp_path / "copy.bjbackup")
    assert rows(tmp_path / "copy.bjbackup", "SELECT count(*) FROM observation") == [(1,)]
