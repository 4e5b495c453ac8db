"""The backups of an open diary, as the window and the command line use them."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from baby_joints.actions.own_file import refuse_own_file
from baby_joints.file_mark import is_protected
from baby_joints.safekeeping.altered import AlteredEntries
from baby_joints.safekeeping.comparison import Comparison, compare
from baby_joints.safekeeping.merging import Merged, merge_all
from baby_joints.safekeeping.protection import opened_by
from baby_joints.storage.backups.backup import Backup
from baby_joints.storage.backups.copying import CopyStoppedError, never
from baby_joints.storage.backups.folder import BackupFolder
from baby_joints.storage.backups.newest import newest_first
from baby_joints.storage.backups.reason import BackupReason
from baby_joints.storage.backups.restoring import restore
from baby_joints.storage.backups.working_copy import reading, working_copy
from baby_joints.storage.diary_key import DiaryKey
from baby_joints.storage.errors import DamagedDatabaseError
from baby_joints.storage.synced_folder import synced_by

if TYPE_CHECKING:
    from baby_joints.actions.session import Session
    from baby_joints.secret import Secret
    from baby_joints.storage.database import Database

__all__ = ["Backup", "BackupReason", "Backups", "BackupsSeen", "CopyStoppedError"]


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupsSeen:
    """What there is in the folder of the backups.

    Attributes:
        folder: where they lie; it may not be there yet.
        backups: the newest first, those of a clock that was ahead last.
        synced_by: the service that copies the diary's own folder to other computers, if any.
        lacking: how many bytes have to be freed before there is room for another one.
    """

    folder: Path
    backups: tuple[Backup, ...]
    synced_by: str | None = None
    lacking: int = 0

    @property
    def newest(self) -> Backup | None:
        """The newest one that can be gone back to."""
        return next((one for one in self.backups if one.is_usable), None)

    @property
    def size(self) -> int:
        """Bytes of all together."""
        return sum(one.size for one in self.backups)


class Backups:
    """Makes and lists the backups of a diary, and goes back to them.

    To make one works on files of its own, from any thread: the diary goes on meanwhile. What
    changes the diary is for the thread that uses it. What fails raises DatabaseError and leaves
    diary and backups as they were.

    Args:
        database: the open diary; its backups have its key.
        clock: the time that they are named by.
        session: what was done to the diary; it looks anew when the diary holds something else.

    Attributes:
        diary: the diary's file.
        ended_badly: the last use of the diary was cut off.
    """

    def __init__(
        self,
        database: "Database",
        clock: Callable[[], datetime],
        session: "Session",
    ) -> None:
        self.diary = database.path
        self.ended_badly = database.ended_badly
        self._database = database
        # The database forgets its own when it is closed, perhaps while a copy is being made.
        self._key = None if database.key is None else database.key.copy()
        self._clock = clock
        self._session = session
        self._folder = BackupFolder(database.path, self._key)

    def look(self) -> BackupsSeen:
        """All that are there."""
        now = self._clock()
        return BackupsSeen(
            folder=self._folder.path,
            backups=newest_first(self._folder.backups(), now),
            synced_by=synced_by(self.diary),
            lacking=self._folder.lacking(now),
        )

    def back_up(self, *, stop: Callable[[], bool] = never) -> Backup:
        """Make one now; CopyStoppedError when `stop` says so meanwhile."""
        self._database.refuse_if_moved()
        return self._folder.make(BackupReason.ASKED, self._clock(), stop=stop)

    def back_up_if_due(self, *, stop: Callable[[], bool] = never) -> Backup | None:
        """Make the one of today, unless today has a sound one; None when it has.

        A day is one of this place. A clock that was set back makes one more.
        """
        self._database.refuse_if_moved()
        now = self._clock()
        self._folder.tidy(now)
        usable = (one for one in self._folder.backups() if one.is_usable)
        good = (one for one in usable if one.is_sound)
        if any(one.made_at.astimezone(now.tzinfo).date() == now.date() for one in good):
            return None
        return self._folder.make(BackupReason.DAILY, now, stop=stop)

    def copy_to(self, target: Path) -> None:
        """Write everything to one file for another computer, in the place of what was there.

        Raises DomainError when that is the diary itself.
        """
        refuse_own_file(self.diary, target)
        self._folder.copy_to(target)

    def check(self) -> None:
        """Look through the whole diary; DamagedDatabaseError when something is wrong."""
        with self._database.reading() as reader:
            if problems := reader.check():
                raise DamagedDatabaseError(self.diary, problems[0])

    def is_sound(self) -> bool:
        """Nothing reads otherwise than it was saved; works on the file by itself, as a backup."""
        self._database.refuse_if_moved()
        return self._folder.is_diary_sound()

    @property
    def altered(self) -> AlteredEntries:
        """The entries that read otherwise than they were saved."""
        return AlteredEntries(self._database, self._clock, self._session.act)

    # --- back from a file: a backup, or a copy from another computer ---

    def compare(self, source: Path, secret: "Secret | None" = None) -> Comparison:
        """What the diary and the file have that the other has not; nothing is changed.

        `secret` is the password of the file when it is not the one of the diary.
        """
        refuse_own_file(self.diary, source)
        key = self._key_of(source, secret)
        with self._copy_of(source, key) as copy, reading(copy, key) as other:
            there = [other.contents(child.id) for child in other.children()]
        with self._database.reading() as reader:
            here = [reader.contents(child.id) for child in reader.children()]
        return compare(here, there)

    def restore(self, source: Path, secret: "Secret | None" = None) -> Backup:
        """Let the diary hold what the file holds; the backup of what it held, to go back to."""
        refuse_own_file(self.diary, source)
        key = self._key_of(source, secret)
        before = restore(self.diary, self._key, source, key, self._clock())
        self._session.renew()
        return before

    def merge(self, source: Path, secret: "Secret | None" = None) -> tuple[Merged, Backup]:
        """Take in what the file knows better or alone, and the backup of what the diary held.

        Raises DiaryFileError when the two do not fit together.
        """
        refuse_own_file(self.diary, source)
        key, now = self._key_of(source, secret), self._clock()
        with self._copy_of(source, key) as copy, reading(copy, key) as other:
            before = self._folder.make(BackupReason.IMPORT, now)
            with self._database.transaction() as repository:
                merged = merge_all(repository, other, now)
        self._session.renew()
        return merged, before

    def _copy_of(self, source: Path, key: DiaryKey | None) -> AbstractContextManager[Path]:
        return working_copy(source, self._folder.path, key)

    def _key_of(self, source: Path, secret: "Secret | None") -> DiaryKey | None:
        """None for a file without a password."""
        if not is_protected(source):
            return None
        return self._key if secret is None else opened_by(source, secret)
