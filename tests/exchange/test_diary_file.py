"""A file knows up to when it knows its diary."""

from dataclasses import replace
from datetime import UTC, datetime

from baby_joints.exchange import read_diary_file
from baby_joints.exchange.diary_file import DiaryFile
from tests.exchange.diary_files import whole_file


def test_known_until_the_export() -> None:
    assert read_diary_file(whole_file()).known_until == datetime(2026, 5, 1, 6, tzinfo=UTC)


def test_known_until_the_newest_record_when_that_is_later_or_alone() -> None:
    visit = datetime(2026, 3, 10, 11, tzinfo=UTC)
    given = whole_file()
    del given["exported_at"]
    assert read_diary_file(given).known_until == visit
    assert read_diary_file(given | {"exported_at": "2026-03-01T00:00:00Z"}).known_until == visit
    given["observations"][1]["changed_at"] = "2026-04-01T00:00:00Z"
    assert read_diary_file(given).known_until == datetime(2026, 4, 1, tzinfo=UTC)


def test_an_empty_diary_knows_no_moment() -> None:
    contents = read_diary_file(whole_file()).contents
    empty = replace(contents, observations=(), hip_signs=(), visits=())
    assert DiaryFile(contents=empty).known_until is None
