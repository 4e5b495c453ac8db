"""The folder of a diary's backups."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from functools import partial
from itertools import count
from pathlib import Path
from typing import Final

from sqlalchemy import Engine

from baby_joints import paths
from baby_joints.atomic_file import sync_folder
from baby_joints.file_mark import is_protected
from baby_joints.storage import sqlite_file
from baby_joints.storage.altered import altered_rows
from baby_joints.storage.backups.backup import Backup, file_name, read_name
from baby_joints.storage.backups.copying import copy_whole, never
from baby_joints.storage.backups.leaving import note_leaving
from baby_joints.storage.backups.reason import BackupReason
from baby_joints.storage.backups.room import (
    RESERVE,
    Room,
    free_room,
    lacking,
    refuse_without_room,
    size_with_log,
)
from baby_joints.storage.backups.rotation import crowding, first_to_go, making_room, outlived
from baby_joints.storage.backups.state import state_in, state_of
from baby_joints.storage.backups.temporary import remove_left, temporary
from baby_joints.storage.diary_key import DiaryKey
from baby_joints.storage.errors import (
    BackupNotMadeError,
    DatabaseAccessError,
    DatabaseError,
    DatabaseFullError,
    DatabaseMovedError,
    NoRoomError,
    NoRoomForBackupError,
    PasswordNeededError,
    WrongPasswordError,
)
from baby_joints.storage.revision import LATEST

_BUSY_TIMEOUT: Final = 5.0


class BackupFolder:
    """Lists, makes and rotates the backups of the diary at `diary`.

    Safe to use from any thread and by several programs at once.

    Args:
        diary: the diary's file.
        key: what opens it when it is encrypted; its backups are then encrypted with the same key.
        room: how many bytes a folder has room for.

    Attributes:
        path: the folder, beside the diary; it is made with the first backup.
    """

    def __init__(self, diary: Path, key: DiaryKey | None = None, *, room: Room = free_room) -> None:
        self._diary = diary
        self._room = room
        # A copy: the diary may be closed, and its key overwritten, while a backup is being made.
        self._key = None if key is None else key.copy()
        self.path = paths.backup_dir(diary)

    def backups(self) -> tuple[Backup, ...]:
        """All of them, the newest first; other files are left out. Raises BackupNotMadeError."""
        with _explained(self._diary):
            names = list(self.path.iterdir()) if os.path.lexists(self.path) else []
        found = [backup for path in names if (backup := _backup_at(path, self._key)) is not None]
        return tuple(sorted(found, key=lambda backup: backup.age_key, reverse=True))

    def _newest_until(self, now: datetime) -> Backup | None:
        """The newest good one, but for those of a clock that was ahead."""
        good = (one for one in self.backups() if one.is_usable)
        return next((one for one in good if one.made_at <= now), None)

    def make(
        self,
        reason: BackupReason,
        now: datetime,
        *,
        stop: Callable[[], bool] = never,
        engine: Engine | None = None,
    ) -> Backup:
        """Copy the diary as it is now, then let go of the backups that have had their time.

        When nothing has changed since the newest backup, that one is the answer; it takes on the
        reason, if that keeps it longer. `engine` is an open one on the diary, if there is any.
        Where there is too little room the oldest go first, but for the newest two good ones. One of
        a diary with altered rows is not sound, and takes the place of no sound one.

        Raises NoRoomForBackupError when that is not enough, BackupNotMadeError when there is no
        right to write, another DatabaseError when the diary cannot be read, or CopyStoppedError.
        Nothing is left behind then, and the diary is as it was.
        """
        self.tidy(now)
        with _engine_on(self._diary, self._key, engine) as source, _explained(self._diary):
            newest, is_sound = self._newest_until(now), _is_sound(source)
            is_asked = reason is BackupReason.ASKED
            if newest and not is_asked and _says_all(newest, self._key, source, is_sound=is_sound):
                return self._for(newest, reason)
            self._make_room(now)
            place = partial(self._free_name, reason, now, is_sound=is_sound)
            with _noted(source, self._diary, reason):
                made = self._copy(source, place, stop)
        self._rotate(now)
        return made

    def is_diary_sound(self) -> bool:
        """No row of the diary was altered since it was written; looks through all of them."""
        with _engine_on(self._diary, self._key, None) as source, _explained(self._diary):
            return _is_sound(source)

    def tidy(self, now: datetime) -> None:
        """Remove what programs that were ended while they copied have left."""
        for folder in (self.path, self.path.parent):  # a diary is mended beside it
            remove_left(folder, now)

    def copy_to(self, target: Path, *, stop: Callable[[], bool] = never) -> None:
        """Write one file with everything to `target`, for another computer; as `make` else."""
        with _engine_on(self._diary, self._key, None) as source, _explained(self._diary):
            # A disk that the diary is not on may be filled.
            is_here = target.parent.stat().st_dev == self._diary.stat().st_dev
            reserve = RESERVE if is_here else 0
            refuse_without_room(self._diary, target.parent, self._room, reserve=reserve)
            with temporary(target.parent) as made:
                with _noted(source, self._diary):
                    copy_whole(source, self._diary, made, self._key, stop)
                made.replace(target)
            sync_folder(target.parent)

    def _copy(
        self, source: Engine, free_name: Callable[[], Path], stop: Callable[[], bool]
    ) -> Backup:
        self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            with temporary(self.path) as made:
                copy_whole(source, self._diary, made, self._key, stop)
                place = free_name()
                made.rename(place)
        except BaseException:
            with suppress(OSError):
                self.path.rmdir()  # made for nothing; one with backups in it stays
            raise
        sync_folder(self.path)
        return self._at(place)

    def _for(self, backup: Backup, reason: BackupReason) -> Backup:
        """A daily one that now stands for a moment to go back to says so by its name."""
        if backup.reason is not BackupReason.DAILY or reason is BackupReason.DAILY:
            return backup
        place = self._free_name(reason, backup.made_at, is_sound=backup.is_sound)
        backup.path.rename(place)
        sync_folder(self.path)
        return self._at(place)

    def _at(self, place: Path) -> Backup:
        found = _backup_at(place, self._key)
        if found is None:
            raise DatabaseMovedError(place)
        return found

    def _free_name(self, reason: BackupReason, made_at: datetime, *, is_sound: bool) -> Path:
        names = (file_name(made_at, reason, number, is_sound=is_sound) for number in count(1))
        return next(place for name in names if not (place := self.path / name).exists())

    def lacking(self, now: datetime) -> int:
        """How many bytes somebody has to free before there is room for another one; 0 for none."""
        with _explained(self._diary):
            spare = sum(backup.size for backup in first_to_go(self.backups(), now))
            return max(0, self._wanted() - spare)

    def _wanted(self) -> int:
        """How many bytes are missing for another one; negative when there are more."""
        return lacking(size_with_log(self._diary), self.path, self._room)

    def _make_room(self, now: datetime) -> None:
        wanted = self._wanted()
        if missing := self.lacking(now):
            raise NoRoomForBackupError(self._diary, missing)
        _remove(making_room(self.backups(), now, wanted))

    def _rotate(self, now: datetime) -> None:
        """What cannot be removed stays: it harms nobody, and the new backup is what counts."""
        _remove(outlived(self.backups(), now))
        _remove(crowding(self.backups(), now, self._room(self.path)))


def _remove(backups: Iterable[Backup]) -> None:
    for backup in backups:
        with suppress(OSError):
            backup.path.unlink()


@contextmanager
def _noted(source: Engine, diary: Path, reason: BackupReason | None = None) -> Iterator[None]:
    """Before the copy, which then says so itself; and after it for what was saved meanwhile.

    A file that was moved away is none to write into any more.
    """
    if reason is not BackupReason.MOVED:
        note_leaving(source, diary)
    yield
    if reason is not BackupReason.MOVED:
        note_leaving(source, diary)


@contextmanager
def _explained(diary: Path) -> Iterator[None]:
    """What fails for want of room or rights is the backup, not the diary."""
    try:
        with sqlite_file.explained(diary):
            yield
    except NoRoomError as error:
        raise NoRoomForBackupError(diary, error.lacking) from error
    except DatabaseFullError as error:
        raise BackupNotMadeError(diary, "the disk is full") from error
    except DatabaseAccessError as error:
        raise BackupNotMadeError(diary, error.problem) from error


@contextmanager
def _engine_on(path: Path, key: DiaryKey | None, engine: Engine | None) -> Iterator[Engine]:
    if engine is not None:
        yield engine
        return
    made = sqlite_file.make_engine(path, key, busy_timeout=_BUSY_TIMEOUT)
    try:
        yield made
    finally:
        made.dispose()


def _says_all(backup: Backup, key: DiaryKey | None, source: Engine, *, is_sound: bool) -> bool:
    """Nothing was changed since, neither by anybody nor by the disk."""
    return backup.is_sound == is_sound and state_in(backup.path, key) == state_of(source)


def _is_sound(source: Engine) -> bool:
    """No row was altered, as far as a diary of its revision can tell."""
    with source.connect() as connection:
        knows = sqlite_file.read_stamp(connection).revision == LATEST
        return not knows or next(altered_rows(connection), None) is None


def _backup_at(path: Path, key: DiaryKey | None) -> Backup | None:
    backup = read_name(path)
    if backup is None:
        return None
    try:
        backup = replace(backup, size=path.stat().st_size)
        if not _looks_whole(path, key):
            return replace(backup, is_good=False)
    except (PasswordNeededError, WrongPasswordError):
        return replace(backup, opens=False)
    except (OSError, DatabaseError):
        return replace(backup, is_good=False)
    return backup


def _looks_whole(path: Path, key: DiaryKey | None) -> bool:
    stamp = sqlite_file.read_header(path, key, to_write=False)
    if stamp is None:
        return is_protected(path)  # else it is empty
    return stamp.application_id == sqlite_file.APPLICATION_ID and stamp.revision <= LATEST
