"""One backup a day of use, made beside the open diary."""

import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from sqlalchemy import Engine

from baby_joints.diary import DatabaseError, Diary
from baby_joints.domain.codes import Presence, SafetyQuestion
from baby_joints.domain.errors import DomainError
from baby_joints.exchange import read_diary
from baby_joints.safekeeping.backups import BackupReason
from baby_joints.safekeeping.rescue import Mending, Rescue
from baby_joints.secret import Secret
from baby_joints.storage.backups import restoring
from baby_joints.storage.backups.restoring import _make_ready
from baby_joints.storage.diary_key import DiaryKey
from baby_joints.storage.errors import DatabaseFullError
from baby_joints.storage.note import Note
from baby_joints.storage.notes import Notes
from tests.diary.support import CLICK, LEO, MIA, Clock, only
from tests.media import photo as photo_of
from tests.storage.support import REVISION_1, load_sql, rows

if TYPE_CHECKING:
    from baby_joints.domain.observation import Observation


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


def test_a_clock_that_was_ahead_once_costs_no_more_than_others(diary: Diary, clock: Clock) -> None:
    clock.advance(days=400)
    diary.backups.back_up_if_due()
    clock.advance(days=-400)
    diary.record(CLICK)
    made = diary.backups.back_up_if_due()
    assert made is not None
    assert diary.backups.back_up_if_due() is None
    clock.advance(days=1)
    assert diary.backups.back_up_if_due() == made  # nothing was written since


def test_asked_for_it_is_made_at_any_time(diary: Diary, tmp_path: Path) -> None:
    assert diary.backups.back_up().path != diary.backups.back_up().path
    diary.backups.copy_to(tmp_path / "copy.bjbackup")
    assert rows(tmp_path / "copy.bjbackup", "SELECT count(*) FROM observation") == [(1,)]


def notes(diary: Diary) -> list[str]:
    return [entry.note for entry in reversed(diary.observations())]


def add(diary: Diary, clock: Clock, note: str) -> None:
    clock.advance(minutes=1)
    diary.record(replace(CLICK, note=note))


def test_going_back_is_seen_before_and_taken_back_after(diary: Diary, clock: Clock) -> None:
    add(diary, clock, "stays")
    backup = diary.backups.back_up()
    first, second = diary.observations()
    diary.delete([first.id])
    diary.amend(replace(second, note="changed"))
    add(diary, clock, "new")
    (child,) = diary.backups.compare(backup.path).children
    assert (child.name, child.is_here, child.is_there) == ("Mia", True, True)
    assert (child.only_here.count, child.only_there.count, child.different.count) == (1, 1, 1)
    assert child.only_there.ids == {first.id}
    assert child.only_here.first == child.only_here.last == clock.now.date()
    assert not child.child_differs
    number = diary.change_number
    before = diary.backups.restore(backup.path)
    assert notes(diary) == ["when it opens", "stays"]
    assert before.reason is BackupReason.RESTORE
    assert diary.change_number > number
    assert not diary.can_undo
    assert diary.check() == ()
    assert len(diary.contents().observations) == 2
    # What comes after goes on as if nothing had been.
    add(diary, clock, "after")
    diary.undo()
    diary.backups.restore(before.path)
    assert notes(diary) == ["changed", "new"]
    assert diary.backups.compare(before.path).is_same


def test_going_back_leaves_a_half_filled_form_and_its_photo(diary: Diary) -> None:
    diary.protection.change(Secret("two words"))
    diary.keep_form("draft", "of then")
    diary.keep_form("visit", "saved since")
    backup = diary.backups.back_up()
    diary.keep_form("visit", None)
    photo = diary.attachments.store(photo_of(), "a.png")
    diary.keep_form("draft", f'{{"sha256": "{photo.content}"}}')
    forms = diary.forms()
    diary.backups.restore(backup.path)
    assert diary.forms() == forms
    assert diary.attachments.missing([photo]) == ()
    assert diary.attachments.unsound([photo]) == ()


def test_the_log_of_a_diary_behind_a_link_is_read_too(
    diary: Diary, clock: Clock, diary_path: Path, tmp_path: Path
) -> None:
    link = tmp_path / "link.sqlite3"
    link.symlink_to(diary_path)
    other = Diary.open(tmp_path / "b" / "diary.sqlite3", clock=clock)
    add(diary, clock, "not folded in yet")
    (child,) = other.backups.compare(link).children
    assert child.only_there.count == diary.count()
    other.close()


def test_another_open_diary_sees_it(diary: Diary, clock: Clock, diary_path: Path) -> None:
    other = Diary.open(diary_path, clock=clock)
    backup = diary.backups.back_up()
    add(diary, clock, "goes")
    assert len(other.contents().observations) == 2
    diary.backups.restore(backup.path)
    assert len(other.contents().observations) == 1
    other.record(CLICK)
    other.close()
    assert len(diary.contents().observations) == 2


def test_a_file_that_is_no_backup_changes_nothing(
    diary: Diary, clock: Clock, tmp_path: Path
) -> None:
    backup = diary.backups.back_up()
    add(diary, clock, "stays")
    text = tmp_path / "a.bjbackup"
    text.write_text("noise" * 100)
    cut = tmp_path / "b.bjbackup"
    cut.write_bytes(backup.path.read_bytes()[:-4096])
    bad = tmp_path / "c.bjbackup"
    content = bytearray(backup.path.read_bytes())
    content[8192:20480] = bytes(12288)
    bad.write_bytes(content)
    newer = tmp_path / "d.bjbackup"
    newer.write_bytes(backup.path.read_bytes())
    rows(newer, "PRAGMA user_version = 999")
    number = diary.change_number
    for file in (text, cut, bad, newer, tmp_path / "missing.bjbackup"):
        for work in (diary.backups.compare, diary.backups.restore, diary.backups.merge):
            with pytest.raises(DatabaseError):
                work(file)
    with pytest.raises(DomainError):
        diary.backups.restore(diary.path)
    assert diary.change_number == number
    assert notes(diary) == ["when it opens", "stays"]
    assert list(diary.backups.look().folder.iterdir()) == [backup.path]


def test_an_older_backup_is_brought_up_to_date_in_a_copy(diary: Diary, tmp_path: Path) -> None:
    older = load_sql(REVISION_1, tmp_path / "older.sqlite3")
    before = older.read_bytes()
    found = diary.backups.compare(older)
    assert [child.is_here for child in found.children] == [True, False]
    diary.backups.restore(older)
    assert older.read_bytes() == before
    assert [child.name for child in diary.children()] == ["Mia Łoś"]
    assert diary.check() == ()


def test_two_computers_meet(diary: Diary, clock: Clock, tmp_path: Path) -> None:
    copy = tmp_path / "stick" / "copy.bjbackup"
    copy.parent.mkdir()
    diary.backups.copy_to(copy)
    other = Diary.open(tmp_path / "other.sqlite3", clock=clock)
    other.backups.restore(copy)
    assert other.child == diary.child
    add(other, clock, "there")
    photo = other.attachments.store(photo_of(), "red.jpg")
    other.record(replace(CLICK, note="with a photo", attachments=(photo,)))
    other.add_child(LEO)
    other.backups.copy_to(copy)
    other.close()
    add(diary, clock, "here")
    merged, before = diary.backups.merge(copy)
    assert (merged.added, merged.updated, merged.deleted) == (2, 0, 0)
    assert sorted(notes(diary)) == ["here", "there", "when it opens", "with a photo"]
    assert {child.name for child in diary.children()} == {"Mia", "Leo"}
    assert b"".join(diary.attachments.reader(photo).pieces()) == photo_of()
    assert diary.check() == ()
    again, _ = diary.backups.merge(copy)
    assert (again.added, again.updated, again.deleted, again.unchanged) == (0, 0, 0, 3)
    diary.backups.restore(before.path)
    assert notes(diary) == ["when it opens", "here"]


def deleted_by_mistake(diary: Diary, clock: Clock) -> UUID:
    (entry,) = diary.observations()
    clock.advance(minutes=5)
    diary.delete([entry.id])
    clock.advance(seconds=20)
    return entry.id


def test_what_undo_brought_back_is_not_deleted_again_by_a_copy_of_before(
    diary: Diary, clock: Clock, tmp_path: Path
) -> None:
    key = deleted_by_mistake(diary, clock)
    copy = tmp_path / "copy.bjbackup"
    diary.backups.copy_to(copy)
    clock.advance(seconds=20)
    diary.undo()
    merged, _ = diary.backups.merge(copy)
    assert merged.deleted == 0
    assert diary.observation(key) is not None


def test_nor_by_mending_with_a_backup_of_before(diary: Diary, clock: Clock) -> None:
    key = deleted_by_mistake(diary, clock)
    diary.backups.back_up_if_due()
    diary.undo()
    path = diary.path
    diary.close()
    Rescue(path, clock).mend(Mending.BOTH)
    again = Diary.open(path, clock=clock)
    assert again.observation(key) is not None
    again.close()


def test_an_edit_that_was_taken_back_does_not_return_from_a_copy(
    diary: Diary, tmp_path: Path
) -> None:
    (entry,) = diary.observations()
    diary.amend(replace(entry, note="wrong"))
    diary.backups.copy_to(tmp_path / "copy.bjbackup")
    diary.undo()
    diary.backups.merge(tmp_path / "copy.bjbackup")
    assert notes(diary) == [entry.note]


@pytest.mark.parametrize("way", ["merge", "mend"])
def test_safety_answers_outlive_a_copy_of_the_minute_before(
    diary: Diary, clock: Clock, way: str
) -> None:
    (entry,) = diary.observations()
    backup = diary.backups.back_up()
    clock.advance(minutes=3)
    answers = {SafetyQuestion.FEVER: Presence.PRESENT}
    diary.answer_safety(entry.id, answers)
    path = diary.path
    if way == "merge":
        diary.backups.merge(backup.path)
    diary.close()
    if way == "mend":
        Rescue(path, clock).mend(Mending.BOTH)
    again = Diary.open(path, clock=clock)
    (kept,) = again.observations()
    assert kept.safety == answers
    again.close()


def test_what_another_program_saves_while_one_goes_back_is_in_the_backup(
    diary: Diary, clock: Clock, diary_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = diary.backups.back_up()
    window = Diary.open(diary_path, clock=clock)
    saved: list[Observation] = []

    def save_once(copy: Path, live: Engine, key: DiaryKey | None, now: datetime) -> None:
        if not saved:
            saved.append(only(window, window.record(replace(CLICK, note="saved meanwhile"))))
        _make_ready(copy, live, key, now)

    monkeypatch.setattr(restoring, "_make_ready", save_once)
    before = diary.backups.restore(backup.path)
    assert notes(diary) == [CLICK.note]
    assert window.observations() == diary.observations()
    diary.backups.restore(before.path)
    assert window.observation(saved[0].id) == saved[0]
    window.close()


def test_nobody_goes_back_under_somebody_who_saves_all_the_time(
    diary: Diary, clock: Clock, diary_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = diary.backups.back_up()
    window = Diary.open(diary_path, clock=clock)

    def save(copy: Path, live: Engine, key: DiaryKey | None, now: datetime) -> None:
        window.record(CLICK)
        _make_ready(copy, live, key, now)

    monkeypatch.setattr(restoring, "_make_ready", save)
    with pytest.raises(DatabaseError, match="in use by another program"):
        diary.backups.restore(backup.path)
    assert diary.count() == window.count() > 1
    window.close()


def test_a_photo_in_a_form_beside_the_diary_stays_when_its_entry_goes(diary: Diary) -> None:
    backup = diary.backups.back_up()
    photo = diary.attachments.store(photo_of(), "a.png")
    diary.record(replace(CLICK, attachments=(photo,)))
    diary.backups.restore(backup.path)
    # Whoever writes the form on finds it.
    assert diary.attachments.missing([photo]) == ()


def test_the_last_good_backup_is_told_by_the_clock_of_today(
    diary: Diary, clock: Clock, diary_path: Path
) -> None:
    clock.advance(days=900)
    diary.backups.back_up()
    clock.advance(days=-900)
    add(diary, clock, "since")
    last = diary.backups.back_up()
    with closing(sqlite3.connect(diary_path)) as file, file:
        file.execute("UPDATE observation SET note = 'altered' WHERE note = 'since'")
    seen = diary.backups.altered.look()
    assert len(seen.entries) == 1
    assert seen.backup == last


def test_a_copy_is_made_also_where_nobody_can_note_that_it_leaves(
    diary: Diary, diary_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_notes: Notes, _note: Note, _value: object) -> None:
        raise DatabaseFullError(diary_path)

    monkeypatch.setattr(Notes, "write", full)
    diary.backups.copy_to(tmp_path / "copy.bjbackup")
    diary.export_file(tmp_path / "mia.json")
    monkeypatch.undo()
    assert rows(tmp_path / "copy.bjbackup", "SELECT count(*) FROM observation") == [(1,)]
    assert len(read_diary(tmp_path / "mia.json").observations) == 1


def test_tables_that_another_program_put_into_the_file_are_in_nobody_s_way(
    diary: Diary, clock: Clock, diary_path: Path
) -> None:
    backup = diary.backups.back_up()
    add(diary, clock, "since")
    with closing(sqlite3.connect(diary_path)) as file, file:
        file.execute("ANALYZE")
        file.execute("CREATE TABLE theirs (a)")
        file.execute("INSERT INTO theirs VALUES (1)")
    before = diary.backups.restore(backup.path)
    assert notes(diary) == [CLICK.note]
    assert rows(diary_path, "SELECT a FROM theirs") == [(1,)]
    diary.backups.restore(before.path)
    assert notes(diary) == [CLICK.note, "since"]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names are text")
@pytest.mark.parametrize("word", [None, "plums"])
def test_a_folder_whose_name_is_no_text_is_as_good_as_others(
    tmp_path: Path, clock: Clock, word: str | None
) -> None:
    folder = tmp_path / os.fsdecode(b"caf\xe9 'n %?#")
    diary = Diary.open(folder / "diary.sqlite3", clock=clock)
    diary.add_child(MIA)
    diary.record(CLICK)
    if word is not None:
        diary.protection.change(Secret(word))
    backup = diary.backups.back_up()
    diary.record(CLICK)
    diary.backups.restore(backup.path)
    assert notes(diary) == [CLICK.note]
    diary.close()
