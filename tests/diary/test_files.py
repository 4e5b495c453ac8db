"""Diary files and pages that go in and out."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from baby_joints.change import Change, ChangeAction
from baby_joints.diary import DatabaseError, Diary
from baby_joints.domain.codes import Side, Sound
from baby_joints.domain.errors import DomainError
from baby_joints.domain.observation import Observation
from baby_joints.domain.period import Period
from baby_joints.exchange import DiaryFileError, diary_to_json, read_diary
from baby_joints.paths import backup_dir
from baby_joints.report import ReportOptions
from tests.builders import diary as told
from tests.diary.support import CLICK, LEO, MIA, STORY, Clock, only
from tests.media import photo
from tests.storage.support import rows


def test_a_file_is_imported_once(empty: Diary, clock: Clock, tmp_path: Path) -> None:
    story = told(STORY)
    given = diary_to_json(story, exported_at=clock.now, application="tests")
    change = empty.import_file(given)
    assert (change.action, change.added, change.updated) == (ChangeAction.IMPORT, 4, 0)
    assert change.child_changed
    assert change.undoable
    assert empty.child == story.child
    assert list(empty.contents().records()) == list(story.records())
    empty.export_file(tmp_path / "again.json")
    again = empty.import_file(tmp_path / "again.json")
    assert again == Change(action=ChangeAction.IMPORT, child_id=story.child.id, unchanged=4)


def test_a_file_that_knows_better_updates_and_deletes(
    diary: Diary, clock: Clock, diary_path: Path, tmp_path: Path
) -> None:
    diary.import_file(diary_to_json(told(STORY), exported_at=clock.now, application="tests"))
    first, second = reversed(diary.observations())
    other = Diary.open(tmp_path / "other" / "diary.sqlite3", clock=clock)
    diary.export_file(tmp_path / "mia.json")
    other.import_file(tmp_path / "mia.json")
    clock.advance(hours=1)
    other.amend(replace(first, note="it was the other leg"))
    other.delete([second.id])
    new = only(other, other.record(CLICK))
    other.export_file(tmp_path / "theirs.json")
    other.close()
    change = diary.import_file(tmp_path / "theirs.json")
    assert (change.added, change.updated, change.deleted, change.unchanged) == (1, 1, 1, 2)
    assert set(change.observation_ids) == {first.id, second.id, new.id}
    assert diary.count() == 2
    ((was,),) = rows(diary_path, "SELECT was FROM tombstone")
    assert json.loads(was)["id"] == str(second.id)
    diary.undo()
    assert set(diary.observations()) == {first, second}


def test_two_parents_end_with_the_same_diary(
    diary: Diary, entry: Observation, clock: Clock, tmp_path: Path
) -> None:
    other = Diary.open(tmp_path / "other" / "diary.sqlite3", clock=clock)
    diary.export_file(tmp_path / "first.json")
    other.import_file(tmp_path / "first.json")
    diary.amend(replace(entry, note="mine"))
    clock.advance(minutes=1)
    other.amend(replace(entry, note="theirs"))
    other.record(replace(CLICK, side=Side.RIGHT))
    diary.export_file(tmp_path / "mine.json")
    other.export_file(tmp_path / "theirs.json")
    diary.import_file(tmp_path / "theirs.json")
    other.import_file(tmp_path / "mine.json")
    assert diary.contents() == other.contents()
    found = diary.observation(entry.id)
    assert found is not None
    assert found.note == "theirs"
    assert [version.note for version in found.history] == ["when it opens", "mine"]
    other.close()


@pytest.mark.parametrize("source", ['{"format": "other"}', "{", {"version": 1}])
def test_a_wrong_file_changes_no_byte(
    diary: Diary, entry: Observation, diary_path: Path, source: str | dict[str, int]
) -> None:
    diary.close()
    before = diary_path.read_bytes()
    again = Diary.open(diary_path)
    with pytest.raises(DiaryFileError):
        again.import_file(source)
    assert again.observations() == (entry,)
    again.close()
    assert diary_path.read_bytes() == before


def test_an_entry_of_another_child_is_not_taken_over(
    diary: Diary, entry: Observation, clock: Clock
) -> None:
    stolen = replace(told(STORY), child=LEO, hip_signs=(), visits=(), observations=(entry,))
    with pytest.raises(DomainError, match="is the id of another record"):
        diary.import_file(diary_to_json(stolen, exported_at=clock.now, application="tests"))
    assert diary.children() == (MIA,)
    assert diary.child == MIA
    assert diary.observations() == (entry,)


def test_unknown_fields_go_through_the_diary(empty: Diary, clock: Clock, tmp_path: Path) -> None:
    given = dict(diary_to_json(told(STORY), exported_at=clock.now, application="tests"))
    given["x-app"] = {"theme": "dark"}
    empty.import_file(given)
    empty.export_file(tmp_path / "out.json")
    assert read_diary(tmp_path / "out.json").extra == {"x-app": {"theme": "dark"}}


def test_what_is_exported_is_all_there_is(diary: Diary, entry: Observation, tmp_path: Path) -> None:
    diary.amend(replace(entry, note=""))
    diary.record(replace(CLICK, sound=Sound.NONE))
    diary.delete([entry.id])
    diary.export_file(tmp_path / "mia.json")
    assert read_diary(tmp_path / "mia.json") == diary.contents()


def test_the_diary_is_never_written_over(
    diary: Diary, entry: Observation, diary_path: Path, tmp_path: Path
) -> None:
    picture = diary.attachments.store(photo(), "a.jpg")
    (tmp_path / "link.json").symlink_to(diary_path)
    (tmp_path / "hard.json").hardlink_to(diary_path)
    for name in (diary_path.name, diary_path.name + "-wal", "link.json", "hard.json"):
        with pytest.raises(DomainError, match="is the diary itself"):
            diary.export_file(tmp_path / name)
        with pytest.raises(DomainError, match="is the diary itself"):
            diary.handover(ReportOptions()).write(tmp_path / name)
        with pytest.raises(DomainError, match="is the diary itself"):
            diary.handover(ReportOptions()).write_text(tmp_path / name)
        with pytest.raises(DomainError, match="is the diary itself"):
            diary.attachments.save_copy(picture, tmp_path / name)
    assert diary.observations() == (entry,)
    assert diary.check() == ()


def test_a_folder_that_is_not_there(diary: Diary, entry: Observation, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        diary.export_file(tmp_path / "nowhere" / "mia.json")
    with pytest.raises(FileNotFoundError):
        diary.handover(ReportOptions()).write(tmp_path / "nowhere" / "page.pdf")
    assert diary.observations() == (entry,)


def test_the_page_is_written(diary: Diary, entry: Observation, tmp_path: Path) -> None:
    page = tmp_path / "page.pdf"
    page.write_bytes(b"old")
    diary.handover(ReportOptions(), Period.through(entry.day, entry.day)).write(page)
    assert page.read_bytes().startswith(b"%PDF-")


def test_a_page_that_fails_leaves_the_old_one(
    diary: Diary, entry: Observation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_given: object) -> bytes:
        raise FileNotFoundError(entry.note)

    monkeypatch.setattr("baby_joints.handover.page.render", fail)
    page = tmp_path / "page.pdf"
    page.write_bytes(b"old")
    with pytest.raises(FileNotFoundError):
        diary.handover(ReportOptions()).write(page)
    assert page.read_bytes() == b"old"


def test_an_import_into_a_diary_keeps_a_backup_of_what_was(diary: Diary, tmp_path: Path) -> None:
    diary.record(CLICK)
    file = tmp_path / "theirs.json"
    diary.export_file(file)
    diary.import_file(file)
    (before,) = backup_dir(diary.path).iterdir()
    assert before.name == "2026-05-01T01-20-00Z-import.bjbackup"
    assert rows(before, "SELECT count(*) FROM observation") == [(1,)]
    # Nothing was new: the next one finds its backup there.
    diary.import_file(file)
    assert list(backup_dir(diary.path).iterdir()) == [before]


def test_the_first_import_has_nothing_to_keep(empty: Diary, clock: Clock) -> None:
    empty.import_file(diary_to_json(told(STORY), exported_at=clock(), application="tests"))
    assert not backup_dir(empty.path).exists()


def test_without_room_for_the_backup_nothing_is_imported(diary: Diary, tmp_path: Path) -> None:
    diary.record(CLICK)
    file = tmp_path / "theirs.json"
    diary.export_file(file)
    backup_dir(diary.path).write_text("in the way")
    before = diary.change_number
    with pytest.raises(DatabaseError, match="not backed up"):
        diary.import_file(file)
    assert diary.change_number == before
