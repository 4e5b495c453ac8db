"""What is done about a damaged diary: looked at, kept aside, mended from itself and a backup."""

import os
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from baby_joints.file_mark import is_protected
from baby_joints.safekeeping.comparison import ChildComparison, Comparison, compare
from baby_joints.safekeeping.merging import altered_ids, merge_all
from baby_joints.safekeeping.protection import opened_by
from baby_joints.safekeeping.same_version import was_changed_by_no_one
from baby_joints.storage import sqlite_file
from baby_joints.storage.backups.backup import Backup
from baby_joints.storage.backups.folder import BackupFolder
from baby_joints.storage.backups.newest import newest_first
from baby_joints.storage.backups.temporary import temporary
from baby_joints.storage.backups.working_copy import reading, working_copy
from baby_joints.storage.database import Database
from baby_joints.storage.diary_key import DiaryKey
from baby_joints.storage.errors import DatabaseError, DatabaseFullError, WrongPasswordError
from baby_joints.storage.reader import Reader
from baby_joints.storage.rekey import rekey
from baby_joints.storage.repository import Repository
from baby_joints.storage.salvage.aside import keep_aside, put_in_place
from baby_joints.storage.salvage.salvage import Salvaged, salvage

if TYPE_CHECKING:
    from baby_joints.domain.child import Child
    from baby_joints.domain.diary_contents import DiaryContents
    from baby_joints.secret import Secret

__all__ = ["Diagnosis", "Mending", "Rescue", "Salvaged", "needs_password"]


class Mending(Enum):
    """What the mended diary is made of."""

    BOTH = auto()
    SALVAGED = auto()
    BACKUP = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnosis:
    """What there is to mend the diary with.

    Attributes:
        salvaged: what was read of the damaged file.
        backup: the newest good one; None without any.
        backup_entries: how many entries, looks and visits it holds.
        only_salvaged: how many of those that were read are not in the backup.
        only_backup: how many of the backup could not be read or are not in the diary any more.
    """

    salvaged: Salvaged
    backup: Backup | None
    backup_entries: int = 0
    only_salvaged: int = 0
    only_backup: int = 0

    @property
    def ways(self) -> tuple[Mending, ...]:
        """What can be done, the best first."""
        found = []
        if self.salvaged.entries and self.backup is not None:
            found.append(Mending.BOTH)
        if self.salvaged.entries:
            found.append(Mending.SALVAGED)
        if self.backup is not None:
            found.append(Mending.BACKUP)
        return tuple(found)


class Rescue:
    """Mends one diary that nobody has open; until `mend` nothing is changed.

    All raise DatabaseError or OSError, and leave everything as it was. A diary with a password
    keeps it, whatever it is mended with.

    Args:
        diary: the damaged file.
        clock: the time.
        secret: the password of the diary, if it has one; WrongPasswordError when it opens neither
            the diary nor a backup of it.
    """

    def __init__(
        self, diary: Path, clock: Callable[[], datetime], secret: "Secret | None" = None
    ) -> None:
        # A link stays a link: the file that it leads to is mended.
        self._diary = Path(os.path.realpath(diary))
        self._clock = clock
        self._key = None if secret is None else _key_of(self._diary, secret)
        self._folder = BackupFolder(diary, self._key)

    def diagnose(self) -> Diagnosis:
        """Read what can be read, and compare it with the newest backup that opens."""
        with ExitStack() as stack:
            read = stack.enter_context(temporary(self._diary.parent))
            backup, copy = self._open_backup(stack)
            salvaged = self._salvage(read, copy)
            if copy is None:
                return Diagnosis(salvaged=salvaged, backup=None)
            found = _compared(read, copy, self._key)
            return Diagnosis(
                salvaged=salvaged,
                backup=backup,
                backup_entries=sum(_in_backup(child) for child in found.children),
                only_salvaged=sum(child.only_here.count for child in found.children),
                only_backup=sum(child.only_there.count for child in found.children),
            )

    def mend(self, way: Mending) -> Path:
        """Keep the damaged file aside and put a mended one in its place.

        With BOTH all that was read of the damaged file is merged with the backup by the rules of an
        import: of each entry the newest version counts, and what was deleted after the backup stays
        deleted. Returns the folder in which the damaged file lies.
        """
        with ExitStack() as stack:
            _, copy = self._open_backup(stack)
            if way is not Mending.SALVAGED and copy is None:
                raise DatabaseError(self._diary, "has no backup", "mend it without one")
            if way is Mending.BACKUP and copy is not None:
                return self._put_in_place(copy)
            made = stack.enter_context(temporary(self._diary.parent))
            self._salvage(made, copy)
            if way is Mending.BOTH and copy is not None:
                self._add(made, copy)
            return self._put_in_place(made)

    def mend_from(self, source: Path, secret: "Secret | None" = None) -> Path:
        """Keep the damaged file aside and put what `source` holds in its place.

        `secret` is the password of `source` when it is not the one of the diary; a diary without
        one then has it too. Returns the folder in which the damaged file lies.
        """
        key = self._key if secret is None else opened_by(source, secret)
        with working_copy(source, self._diary.parent, key) as copy:
            self._protect(copy, key)
            return self._put_in_place(copy)

    def _protect(self, copy: Path, key: DiaryKey | None) -> None:
        """Let a copy that opens with `key`, if it is protected, open as the diary does."""
        if self._key is not None:
            rekey(copy, key if is_protected(copy) else None, self._key, busy_timeout=0)

    def _put_in_place(self, made: Path) -> Path:
        with sqlite_file.explained(self._diary):
            aside = keep_aside(self._diary, self._clock())
            put_in_place(made, self._diary)
        return aside

    def _add(self, made: Path, copy: Path) -> None:
        """The backup into what was read: a merge says the same in both directions."""
        database = Database.open(made, self._key)
        try:
            with reading(copy, self._key) as other, database.transaction() as repository:
                _undo_damage(repository, other)
                merge_all(repository, other, self._clock())
        finally:
            database.close()

    def _salvage(self, target: Path, copy: Path | None) -> Salvaged:
        known: tuple[Child, ...] = ()
        if copy is not None:
            with reading(copy, self._key) as other:
                known = other.children()
        return salvage(self._diary, target, self._key, known)

    def _open_backup(self, stack: ExitStack) -> tuple[Backup | None, Path | None]:
        """The newest that opens, with the copy to read; one that turns out damaged is passed by."""
        for backup in newest_first(self._folder.backups(), self._clock()):
            if not backup.is_usable:
                continue
            try:
                opened = working_copy(backup.path, self._folder.path, self._key)
                copy = stack.enter_context(opened)
                self._protect(copy, self._key)
                with reading(copy, self._key) as reader:
                    if not reader.check():
                        return backup, copy
            except DatabaseFullError:
                raise  # it may be a good one
            except DatabaseError:
                continue
        return None, None


def needs_password(diary: Path) -> bool:
    """A password is to be asked for: by the file, or by its backups where its head is gone."""
    if is_protected(diary):
        return True
    try:
        has_head = sqlite_file.read_header(diary, to_write=False) is not None
    except (DatabaseError, OSError):
        has_head = False
    return not has_head and any(is_protected(one.path) for one in BackupFolder(diary).backups())


def _key_of(diary: Path, secret: "Secret") -> DiaryKey | None:
    """The key of the diary, or of a backup where the head of the diary, with its salt, is gone."""
    backups = (one.path for one in BackupFolder(diary).backups())
    protected = [path for path in (diary, *backups) if is_protected(path)]
    for path in protected:
        key = opened_by(path, secret)
        if key is not None and key.opens(path):
            return key
    if protected:
        raise WrongPasswordError(diary)
    return None


def _undo_damage(repository: Repository, backup: Reader) -> None:
    """What no one can have changed is as the backup knows it.

    A version that reads otherwise though it is the same one, and an id that lies under another
    child, or is of another kind.
    """
    altered = altered_ids(backup)
    for child in backup.children():
        theirs = backup.stored(_ids(backup.contents(child.id)) - altered)
        own = _ids(repository.contents(child.id))
        damaged = {
            key: known
            for key, known in theirs.items()
            if (mine := repository.stored([key]).get(key)) is not None
            and (key not in own or was_changed_by_no_one(mine, known))
        }
        repository.restore(child.id, damaged)


def _ids(contents: "DiaryContents") -> frozenset[UUID]:
    """Of living and deleted records."""
    stones = (stone.id for stones in contents.deleted.values() for stone in stones)
    return frozenset([*(record.id for record in contents.records()), *stones])


def _in_backup(child: ChildComparison) -> int:
    return child.only_there.count + child.different.count + child.same


def _compared(read: Path, copy: Path, key: DiaryKey | None) -> Comparison:
    with reading(read, key) as here, reading(copy, key) as there:
        return compare(
            [here.contents(child.id) for child in here.children()],
            [there.contents(child.id) for child in there.children()],
        )
