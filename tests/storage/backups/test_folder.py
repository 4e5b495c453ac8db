"""Backups are whole, private, and in nobody's way; what fails leaves everything as it was."""

import os
import shutil
import sqlite3
import stat
import sys
import threading
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from baby_joints.file_mark import is_protected
from baby_joints.secret import Secret
from baby_joints.storage import sqlite_file
from baby_joints.storage.backups.backup import Backup
from baby_joints.storage.backups.copying import CopyStoppedError
from baby_joints.storage.backups.folder import BackupFolder
from baby_joints.storage.backups.newest import newest_first
from baby_joints.storage.backups.reason import BackupReason
from baby_joints.storage.backups.room import (
    RESERVE,
    free_room,
    refuse_without_room,
    size_with_log,
)
from baby_joints.storage.backups.rotation import crowding
from baby_joints.storage.database import Database
from baby_joints.storage.diary_key import DiaryKey
from baby_joints.storage.errors import (
    BackupNotMadeError,
    DamagedDatabaseError,
    NoRoomError,
    NoRoomForBackupError,
)
from baby_joints.storage.revision import create_schema
from tests.storage.support import MIA, alter, observation, rows

NOW = datetime(2026, 4, 23, 10, 24, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture
def folder(path: Path, database: Database) -> BackupFolder:
    """That of a diary that is open and has entries in its log."""
    put(database, 1, 200)
    return BackupFolder(path)


def put(database: Database, first: int, last: int) -> None:
    with database.transaction() as repository:
        repository.put(MIA.id, *(observation(number) for number in range(first, last + 1)))


def newest_good(folder: BackupFolder) -> Backup | None:
    ordered = newest_first(folder.backups(), NOW)
    return next((one for one in ordered if one.is_good and one.opens), None)


def count(path: Path) -> int:
    return int(rows(path, "SELECT count(*) FROM observation")[0][0])


def test_a_backup_is_a_whole_diary_in_one_private_file(
    folder: BackupFolder, path: Path, database: Database
) -> None:
    made = folder.make(BackupReason.DAILY, NOW)
    put(database, 201, 210)
    assert made.path == folder.path / "2026-04-23T10-24-00Z-daily.bjbackup"
    assert folder.path == path.with_name(path.name + ".backups")
    assert list(folder.path.iterdir()) == [made.path]
    assert (count(made.path), count(path)) == (200, 210)
    assert rows(made.path, "PRAGMA integrity_check") == [("ok",)]
    assert rows(made.path, "PRAGMA journal_mode") == [("delete",)]
    assert folder.backups() == (made,)
    assert made.size == made.path.stat().st_size
    if sys.platform != "win32":
        assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
        assert stat.S_IMODE(folder.path.stat().st_mode) == 0o700


def test_without_a_folder_there_are_none(path: Path) -> None:
    assert BackupFolder(path).backups() == ()
    assert newest_good(BackupFolder(path)) is None


def test_nothing_new_makes_no_new_file(folder: BackupFolder, database: Database) -> None:
    first = folder.make(BackupReason.DAILY, NOW)
    assert folder.make(BackupReason.DAILY, NOW + DAY) == first
    kept = folder.make(BackupReason.IMPORT, NOW + DAY)
    assert (kept.made_at, kept.reason) == (NOW, BackupReason.IMPORT)
    assert folder.make(BackupReason.RESTORE, NOW + DAY) == kept
    asked = folder.make(BackupReason.ASKED, NOW + DAY)
    put(database, 201, 201)
    newer = folder.make(BackupReason.DAILY, NOW + 2 * DAY)
    assert folder.backups() == (newer, asked, kept)


def test_two_of_one_second_do_not_meet(folder: BackupFolder) -> None:
    first = folder.make(BackupReason.ASKED, NOW)
    second = folder.make(BackupReason.ASKED, NOW)
    assert (first.number, second.number) == (1, 2)
    assert folder.backups() == (second, first)


def test_older_ones_and_what_was_left_half_made_go(
    folder: BackupFolder, database: Database
) -> None:
    days = 12
    for day in range(days):
        put(database, 300 + day, 300 + day)
        folder.make(BackupReason.DAILY, NOW + day * DAY)
    places = folder.path, folder.path.parent
    left = [place / ".baby-joints-left.tmp" for place in places]
    long_ago = (NOW - 2 * DAY).timestamp()
    for path in left:
        path.touch()
        os.utime(path, (long_ago, long_ago))
    stranger = folder.path / "photo.jpg"
    stranger.touch()
    put(database, 400, 400)
    folder.make(BackupReason.DAILY, NOW + days * DAY)
    found = [(NOW + days * DAY - backup.made_at).days for backup in folder.backups()]
    assert found[:7] == [0, 1, 2, 3, 4, 5, 6]
    assert len(found) < days
    assert stranger.exists()
    assert not any(path.exists() for path in left)


def test_one_that_was_cut_is_not_taken_for_a_good_one(folder: BackupFolder) -> None:
    good = folder.make(BackupReason.ASKED, NOW)
    bad = folder.make(BackupReason.ASKED, NOW + DAY)
    os.truncate(bad.path, bad.size - 5000)
    worse = folder.path / "2026-04-25T10-24-00Z-daily.bjbackup"
    worse.write_text("noise")
    assert [backup.is_good for backup in folder.backups()] == [False, False, True]
    assert newest_good(folder) == good
    assert folder.make(BackupReason.DAILY, NOW + 3 * DAY) == good


def test_one_of_a_diary_with_an_altered_entry_leaves_the_sound_one(
    folder: BackupFolder, path: Path, database: Database
) -> None:
    sound = folder.make(BackupReason.DAILY, NOW)
    alter(path, "observation", 2)
    altered = folder.make(BackupReason.DAILY, NOW + DAY)
    assert (sound.is_sound, altered.is_sound) == (True, False)
    assert altered.path.name == "2026-04-24T10-24-00Z-daily-altered.bjbackup"
    assert folder.backups() == (altered, sound)
    assert folder.make(BackupReason.DAILY, NOW + 2 * DAY) == altered
    with database.transaction() as repository:
        repository.vouch_for([UUID(int=2)])
    again = folder.make(BackupReason.DAILY, NOW + 2 * DAY)
    assert again.is_sound
    assert folder.backups() == (again, altered, sound)


@pytest.mark.parametrize("journal", ["wal", "delete"])
def test_while_others_write(
    folder: BackupFolder, path: Path, database: Database, journal: str
) -> None:
    put(database, 1000, 4000)
    database.close()
    rows(path, f"PRAGMA journal_mode = {journal}")
    saved = threading.Event()
    again = Database(path, sqlite_file.make_engine(path, busy_timeout=5), None)

    def save() -> None:
        for number in range(5000, 5010):
            put(again, number, number)
        saved.set()

    writer = threading.Thread(target=save)
    writer.start()
    made = folder.make(BackupReason.ASKED, NOW)
    writer.join()
    again.close()
    assert saved.is_set()
    assert 3201 <= count(made.path) <= 3211
    assert count(path) == 3211


def test_a_copy_that_nobody_wants_any_more(folder: BackupFolder, database: Database) -> None:
    put(database, 1000, 3000)
    asked = iter([False, True])
    with pytest.raises(CopyStoppedError):
        folder.make(BackupReason.DAILY, NOW, stop=lambda: next(asked))
    assert not folder.path.exists()
    put(database, 4000, 4000)


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
def test_a_full_disk(folder: BackupFolder, path: Path) -> None:
    import resource

    first = folder.make(BackupReason.ASKED, NOW)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (first.size // 2, hard))
    try:
        with pytest.raises(BackupNotMadeError, match="the diary itself is safe"):
            folder.make(BackupReason.ASKED, NOW + DAY)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert list(folder.path.iterdir()) == [first.path]
    assert count(path) == 200


def test_what_a_clock_that_was_ahead_made_is_not_the_newest(
    folder: BackupFolder, database: Database
) -> None:
    ahead = folder.make(BackupReason.ASKED, NOW + 9000 * DAY)
    assert newest_good(folder) == ahead
    put(database, 201, 201)
    right = folder.make(BackupReason.DAILY, NOW)
    assert newest_good(folder) == right
    assert newest_first(folder.backups(), NOW) == (right, ahead)


# --- a disk that is nearly full ---


@dataclass
class Disk:
    """A disk of so many bytes beside the reserve, on which only the backups lie."""

    size: int
    folder: Path

    def room(self, folder: Path) -> int:
        assert folder == self.folder
        taken = sum(path.stat().st_size for path in folder.glob("*")) if folder.exists() else 0
        return RESERVE + self.size - taken


def nearly_full(path: Path, database: Database, copies: float) -> BackupFolder:
    put(database, 1, 200)
    disk = Disk(round(size_with_log(path) * copies), BackupFolder(path).path)
    return BackupFolder(path, room=disk.room)


def made_on(folder: BackupFolder) -> list[int]:
    return [(backup.made_at - NOW).days for backup in folder.backups()]


def test_the_oldest_make_room_but_two_always_stay(path: Path, database: Database) -> None:
    folder = nearly_full(path, database, 3.5)
    for day in range(6):
        folder.make(BackupReason.ASKED, NOW + day * DAY)
    assert len(made_on(folder)) >= 3
    assert made_on(folder)[:3] == [5, 4, 3]
    kept = folder.backups()
    full = BackupFolder(path, room=lambda _folder: 0)
    with pytest.raises(NoRoomForBackupError, match=r"nearly full, \d+ MB more are needed"):
        full.make(BackupReason.ASKED, NOW + 7 * DAY)
    # Nothing is given away for a backup that cannot be made.
    assert folder.backups() == kept
    assert full.lacking(NOW) >= RESERVE - sum(backup.size for backup in kept)
    assert folder.lacking(NOW) == 0


def test_backups_take_no_more_room_than_they_leave(path: Path, database: Database) -> None:
    put(database, 1, 200)
    size = size_with_log(path)
    free = 100 * RESERVE

    def room(_folder: Path) -> int:
        return free

    folder = BackupFolder(path, room=room)
    for day in range(6):
        folder.make(BackupReason.ASKED, NOW + day * DAY)
    free = RESERVE + 2 * size
    folder.make(BackupReason.ASKED, NOW + 6 * DAY)
    assert made_on(folder)[:2] == [6, 5]
    assert len(made_on(folder)) == 7  # they are small beside the reserve
    free = 3 * folder.backups()[0].size
    crowded = crowding(folder.backups(), NOW + 6 * DAY, free)
    assert [(backup.made_at - NOW).days for backup in crowded] == [0, 1]


def test_a_copy_for_another_computer_needs_room_too(
    path: Path, database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(database, 1, 200)
    folder = BackupFolder(path, room=lambda _folder: RESERVE)
    with pytest.raises(NoRoomForBackupError):
        folder.copy_to(tmp_path / "copy.bjbackup")
    assert not list(tmp_path.rglob("*bjbackup*"))
    with pytest.raises(NoRoomError, match="free 1 MB"):
        refuse_without_room(path, tmp_path, lambda _folder: RESERVE)
    assert free_room(tmp_path / "not" / "there") > 0
    silent = shutil.disk_usage(tmp_path)._replace(total=0, free=0)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: silent)
    assert free_room(tmp_path) > 2**60


def test_a_folder_that_cannot_be(folder: BackupFolder) -> None:
    folder.path.write_text("in the way")
    with pytest.raises(BackupNotMadeError):
        folder.make(BackupReason.DAILY, NOW)


def test_a_damaged_diary_makes_no_backup_and_takes_none_away(
    folder: BackupFolder, path: Path, database: Database
) -> None:
    first = folder.make(BackupReason.DAILY, NOW)
    put(database, 201, 400)
    database.close()
    with closing(sqlite3.connect(path)) as plain:
        (page,) = plain.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'observation_of_joint'"
        ).fetchone()
    with path.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(bytes(4096))
    with pytest.raises(DamagedDatabaseError):
        folder.make(BackupReason.DAILY, NOW + 30 * DAY)
    assert folder.backups() == (first,)


def test_one_file_for_another_computer(folder: BackupFolder, tmp_path: Path) -> None:
    target = tmp_path / "stick" / "diary.bjbackup"
    target.parent.mkdir()
    target.write_text("older")
    folder.copy_to(target)
    assert count(target) == 200
    assert list(target.parent.iterdir()) == [target]
    assert not folder.path.exists()


def test_an_encrypted_diary_has_encrypted_backups(tmp_path: Path) -> None:
    path = tmp_path / "diary.sqlite3"
    key = DiaryKey.for_new_file(Secret("correct horse"))
    path.touch()
    engine = sqlite_file.make_engine(path, key, busy_timeout=0)
    with engine.begin() as connection:
        create_schema(connection)
    engine.dispose()
    with closing(Database.open(path, key)) as database, database.transaction() as repository:
        repository.put_child(MIA)
    made = BackupFolder(path, key).make(BackupReason.DAILY, NOW)
    assert BackupFolder(path, key).make(BackupReason.DAILY, NOW + DAY) == made
    assert is_protected(made.path)
    assert b"CREATE TABLE observation" not in made.path.read_bytes()
    assert made.opens
    assert newest_good(BackupFolder(path, key)) == made
    other = DiaryKey.for_new_file(Secret("another"))
    assert [one.opens for one in BackupFolder(path, other).backups()] == [False]
    assert [one.opens for one in BackupFolder(path).backups()] == [False]
    assert newest_good(BackupFolder(path)) is None
