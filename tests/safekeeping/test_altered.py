"""What a disk changed is told, taken back when asked for, and never overwritten unasked."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from baby_joints.change import Change
from baby_joints.diary import Diary
from baby_joints.domain.child import Child
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.observation import Observation
from baby_joints.domain.visit import Visit
from baby_joints.secret import Secret
from baby_joints.storage.errors import DamagedDatabaseError
from tests.diary.support import CLICK, MIA, Clock, only
from tests.storage.support import alter, hip_signs, rows, visit


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def diary(diary_path: Path, clock: Clock) -> Iterator[Diary]:
    """Some entries and a backup of the day before; then one more."""
    made = Diary.open(diary_path, clock=clock)
    made.add_child(MIA)
    for number in range(4):
        clock.advance(minutes=1)
        made.record(replace(CLICK, note=f"note {number}"))
    made.record(hip_signs(101, note="both"))
    made.record(visit(102, note="come back"))
    clock.advance(minutes=1)
    newest, second, *_ = made.observations()
    made.amend(replace(newest, note="edited"))
    made.delete([second.id])
    made.backups.back_up_if_due()
    clock.advance(days=1)
    made.record(replace(CLICK, note="later"))
    yield made
    made.close()


def key_of(diary: Diary, note: str) -> UUID:
    return next(entry.id for entry in diary.observations() if entry.note == note)


def the_one(diary: Diary) -> tuple[object, object]:
    """What the only altered entry says now, and what the backup says."""
    (entry,) = diary.backups.altered.look().entries
    return entry.now, entry.before


def take_back(diary: Diary) -> tuple[Change, ...]:
    return diary.backups.altered.take_back(diary.backups.altered.look().entries)


def test_nothing_was_altered(diary: Diary) -> None:
    assert diary.backups.is_sound()
    assert diary.backups.altered.look().entries == ()
    diary.backups.check()


def test_an_altered_entry_is_taken_back_with_what_it_was_in_its_history(
    diary: Diary, diary_path: Path
) -> None:
    key = key_of(diary, "note 1")
    alter(diary_path, "observation", key.int)
    assert not diary.backups.is_sound()
    now, before = the_one(diary)
    assert isinstance(now, Observation)
    assert isinstance(before, Observation)
    assert (now.note, before.note) == ("note 1~", "note 1")
    assert diary.observation(key) == now  # not overwritten unasked
    (change,) = take_back(diary)
    back = only(diary, change)
    assert (back.note, back.history) == ("note 1", (now,))
    assert diary.backups.is_sound()
    assert diary.check() == ()
    diary.undo()
    assert diary.observation(key) == now


def test_an_edited_entry_keeps_its_history(diary: Diary, diary_path: Path) -> None:
    key = key_of(diary, "edited")
    alter(diary_path, "observation", key.int)
    (change,) = take_back(diary)
    back = only(diary, change)
    assert [version.note for version in back.history] == ["note 3", "edited~"]


def test_an_entry_that_the_backup_does_not_know_is_kept_as_it_is(
    diary: Diary, diary_path: Path
) -> None:
    key = key_of(diary, "later")
    alter(diary_path, "observation", key.int)
    now, before = the_one(diary)
    assert before is None
    assert take_back(diary) == ()
    diary.backups.altered.keep(diary.backups.altered.look().entries)
    assert diary.backups.is_sound()
    assert diary.observation(key) == now


def test_the_next_backup_leaves_the_sound_one_that_knows_better(
    diary: Diary, diary_path: Path
) -> None:
    alter(diary_path, "observation", key_of(diary, "note 1").int)
    made = diary.backups.back_up_if_due()
    assert made is not None
    assert not made.is_sound
    seen = diary.backups.altered.look()
    assert seen.backup is not None
    assert seen.backup.is_sound
    assert seen.entries[0].before is not None
    take_back(diary)
    again = diary.backups.back_up_if_due()
    assert again is not None
    assert again.is_sound


def test_a_backup_that_was_altered_itself_is_no_witness(diary: Diary, diary_path: Path) -> None:
    alter(diary_path, "observation", key_of(diary, "note 1").int)
    alter(diary.backups.look().backups[0].path, "observation", key_of(diary, "note 1~").int)
    assert the_one(diary)[1] is None


def test_every_kind_is_taken_back(diary: Diary, diary_path: Path) -> None:
    ((stone,),) = rows(diary_path, "SELECT id FROM tombstone")
    alter(diary_path, "hip_signs", 101)
    alter(diary_path, "visit", 102)
    alter(diary_path, "child", MIA.id.int, "name")
    with closing(sqlite3.connect(diary_path)) as plain:
        plain.execute("UPDATE tombstone SET was = replace(was, 'note 2', 'nope 2')")
        plain.commit()
    seen = {type(entry.now): entry for entry in diary.backups.altered.look().entries}
    assert seen.keys() == {HipSigns, Visit, Child, Observation}
    assert seen[Observation].is_deleted
    (change,) = take_back(diary)
    assert change.child_changed
    assert diary.backups.is_sound()
    contents = diary.contents()
    assert (contents.child.name, contents.hip_signs[0].note) == ("Mia", "both")
    assert contents.visits[0].note == "come back"
    assert rows(diary_path, "SELECT id FROM tombstone") == [(stone,)]
    assert "note 2" in str(rows(diary_path, "SELECT was FROM tombstone"))


def test_only_the_history_was_altered(diary: Diary, diary_path: Path) -> None:
    key = key_of(diary, "edited")
    before = diary.observation(key)
    with closing(sqlite3.connect(diary_path)) as plain:
        plain.execute("UPDATE observation SET history = replace(history, 'note 3', 'nope 3')")
        plain.commit()
    take_back(diary)
    assert diary.observation(key) == before


def test_an_altered_entry_that_was_edited_is_still_told(diary: Diary, diary_path: Path) -> None:
    key = key_of(diary, "note 1")
    alter(diary_path, "observation", key.int)
    found = diary.observation(key)
    assert found is not None
    diary.amend(replace(found, observer="Papa"))
    assert not diary.backups.is_sound()
    (change,) = take_back(diary)
    assert only(diary, change).note == "note 1"
    assert diary.backups.is_sound()


@pytest.mark.parametrize("column", ["id", "child_id"])
def test_an_id_that_was_altered_is_damage(diary: Diary, diary_path: Path, column: str) -> None:
    with closing(sqlite3.connect(diary_path)) as plain:
        change = f"UPDATE observation SET {column} = 'g' || substr({column}, 2)"  # noqa: S608 - a column of ours
        plain.execute(f"{change} WHERE note = 'note 1'")
        plain.commit()
    assert not diary.backups.is_sound()
    with pytest.raises(DamagedDatabaseError, match="an id was changed"):
        diary.backups.altered.look()


def test_a_protected_diary(diary: Diary, diary_path: Path, clock: Clock) -> None:
    diary.protection.change(Secret("two words"))
    entries = diary.backups.altered.look().entries
    assert entries == ()
    diary.close()
    again = Diary.open(diary_path, clock=clock, secret=Secret("two words"))
    assert again.backups.is_sound()
    again.close()
