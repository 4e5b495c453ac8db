"""The backups of one diary, as the window and the command line use them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from baby_joints.actions.own_file import refuse_own_file
from baby_joints.storage.backups.backup import Backup
from baby_joints.storage.backups.copying import CopyStoppedError, never
from baby_joints.storage.backups.folder import BackupFolder
from baby_joints.storage.backups.reason import BackupReason
from baby_joints.storage.diary_key import DiaryKey
from baby_joints.storage.synced_folder import synced_by

__all__ = ["Backup", "BackupReason", "Backups", "BackupsSeen", "CopyStoppedError"]


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupsSeen:
    """What there is in the folder of the backups.

    Attributes:
        folder: where they lie; it may not be there yet.
        backups: the newest first.
        synced_by: the service that copies the diary's own folder to other computers, if any.
    """

    folder: Path
    backups: tuple[Backup, ...]
    synced_by: str | None = None

    @property
    def newest(self) -> Backup | None:
        """The newest one that can be gone back to."""
        return next((one for one in self.backups if one.is_good and one.opens), None)

    @property
    def size(self) -> int:
        """Bytes of all together."""
        return sum(one.size for one in self.backups)


class Backups:
    """Makes and lists the backups of the diary at `diary`; safe to use from any thread.

    It works on files of its own: an open diary goes on meanwhile. `key` opens the diary when it is
    encrypted. What fails raises DatabaseError and leaves diary and backups as they were.
    """

    def __init__(self, diary: Path, key: DiaryKey | None, clock: Callable[[], datetime]) -> None:
        self.diary = diary
        self._key = key
        self._clock = clock
        self._folder = BackupFolder(diary, key)

    def look(self) -> BackupsSeen:
        """All that are there."""
        return BackupsSeen(
            folder=self._folder.path,
            backups=self._folder.backups(),
            synced_by=synced_by(self.diary),
        )

    def back_up(self, *, stop: Callable[[], bool] = never) -> Backup:
        """Make one now; CopyStoppedError when `stop` says so meanwhile."""
        return self._folder.make(BackupReason.ASKED, self._clock(), stop=stop)

    def back_up_if_due(self, *, stop: Callable[[], bool] = never) -> Backup | None:
        """Make the one of today, unless today has a good one; None when it has.

        A day is one of this place. A clock that was set back makes one more.
        """
        newest, now = self._folder.newest_good(), self._clock()
        if newest is not None and newest.made_at.astimezone(now.tzinfo).date() == now.date():
            return None
        return self._folder.make(BackupReason.DAILY, now, stop=stop)

    def copy_to(self, target: Path) -> None:
        """Write everything to one file for another computer, in the place of what was there.

        Raises DomainError when that is the diary itself.
        """
        refuse_own_file(self.diary, target)
        self._folder.copy_to(target)
