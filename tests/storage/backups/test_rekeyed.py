"""Copies follow the diary: with its password, with the new one, or without."""

import os
from pathlib import Path

import pytest

from baby_joints.diary import Diary
from baby_joints.safekeeping.protection import Protection
from baby_joints.secret import Secret
from baby_joints.storage.backups.folder import BackupFolder
from baby_joints.storage.errors import PasswordNeededError, WrongPasswordError
from baby_joints.storage.rekey import unfinished
from tests.storage.support import MIA, observation

ONE, OTHER = "one", "other"
WORDS = b"plums & Zwetschgen"


@pytest.fixture
def diary(path: Path) -> Diary:
    made = Diary.open(path)
    made.add_child(MIA)
    made.record(observation(1, note=WORDS.decode()))
    made.backups.back_up()
    made.record(observation(2, note=WORDS.decode()))
    made.backups.back_up()
    path.with_name(f"{path.name}.revision-1.backup").write_bytes(path.read_bytes())
    return made


def bare_files(folder: Path) -> set[str]:
    files = [file for file in folder.rglob("*") if file.is_file()]
    return {file.name for file in files if WORDS in file.read_bytes()}


def opening(diary: Diary) -> list[bool]:
    return [one.opens and one.is_good for one in diary.backups.look().backups]


def test_given_the_password_changed_with_it_and_freed_of_it(path: Path, diary: Diary) -> None:
    protection = diary.protection
    assert protection.bare_copies() == ()  # nobody asked for a password
    with pytest.raises(TypeError):
        protection.change()  # type: ignore[call-arg]  # what to change it to must be said
    assert protection.change(Secret(ONE)) == 0
    assert len(protection.bare_copies()) == 3
    assert len(bare_files(path.parent)) >= 2
    assert protection.protect_copies() == 0
    assert protection.bare_copies() == ()
    assert bare_files(path.parent) == set()
    assert opening(diary) == [True, True]
    with pytest.raises(PasswordNeededError):
        protection.change(Secret(OTHER))
    with pytest.raises(WrongPasswordError):
        protection.change(Secret(OTHER), Secret(OTHER))
    assert protection.change(Secret(OTHER), Secret(ONE)) == 0
    assert opening(diary) == [True, True]
    assert bare_files(path.parent) == set()
    assert protection.change(None, Secret(OTHER)) == 0
    assert not protection.is_on
    assert opening(diary) == [True, True]
    assert len(bare_files(path.parent)) >= 3
    assert diary.count() == 2
    diary.close()


def test_bare_copies_are_removed(path: Path, diary: Diary) -> None:
    diary.protection.change(Secret(ONE))
    kept = diary.backups.back_up()
    assert diary.protection.remove_copies() == 0
    assert bare_files(path.parent) == set()
    assert [one.path for one in diary.backups.look().backups] == [kept.path]
    diary.close()


def test_a_damaged_copy_stays_as_it_is(diary: Diary) -> None:
    newest = diary.backups.look().backups[0].path
    content = newest.read_bytes()
    newest.write_bytes(content[:5000] + os.urandom(4000) + content[9000:])
    damaged = newest.read_bytes()
    diary.protection.change(Secret(ONE))
    assert diary.protection.protect_copies() == 1
    assert newest.read_bytes() == damaged
    assert diary.protection.bare_copies() == (newest,)
    diary.close()


def test_what_an_interrupted_change_left_is_swept(diary: Diary) -> None:
    diary.protection.change(Secret(ONE))
    left = unfinished(BackupFolder(diary.path).backups()[0].path)
    left.write_bytes(WORDS)
    diary.protection.sweep()
    assert not left.exists()
    diary.close()


def test_the_remembered_key_opens_and_is_told_by_nobody(path: Path, diary: Diary) -> None:
    diary.protection.change(Secret(ONE))
    remembered = diary.protection.key_to_remember()
    diary.close()
    assert remembered is not None
    assert "x'" not in repr(remembered)
    again = Diary.open(path, secret=remembered)
    assert again.count() == 2
    # Another password is another key: what was remembered before opens nothing.
    again.protection.change(Secret(OTHER), Secret(ONE))
    again.close()
    with pytest.raises(WrongPasswordError):
        Diary.open(path, secret=remembered)


def test_whether_it_can_be_done_here(diary: Diary, monkeypatch: pytest.MonkeyPatch) -> None:
    assert diary.protection.is_possible
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    assert not Protection(diary._database).is_possible
    diary.close()
