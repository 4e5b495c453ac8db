"""A child leaves the diary for good."""

from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from baby_joints.domain.errors import DomainError
from baby_joints.storage.errors import DatabaseError
from baby_joints.storage.note import Note

if TYPE_CHECKING:
    from baby_joints.storage.database import Database


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildTraces:
    """What there is of a child besides its name.

    Attributes:
        entries: observations, looks at the hips and visits.
        backups: copies of the diary that hold the child.
        unreadable: copies that nobody can look into: damaged, or of another password.
        others: whether the diary holds another child.
    """

    entries: int
    backups: tuple[Path, ...]
    unreadable: tuple[Path, ...]
    others: bool


class ChildRemoval:
    """Takes a child out of an open diary, and out of its backups; use it on the diary's thread.

    What fails raises DatabaseError.

    Args:
        database: the open diary.
        clock: the time by which a backup is named.
        renew: called when the diary holds something else than all that was read of it.
    """

    def __init__(
        self, database: "Database", clock: Callable[[], datetime], renew: Callable[[], None]
    ) -> None:
        self._database = database
        self._clock = clock
        self._renew = renew

    def traces(self, child_id: UUID) -> ChildTraces:
        """What would go, and which backups hold it."""
        from baby_joints.storage.backups.held_children import copies_with

        with self._database.reading() as reader:
            is_there = reader.child(child_id) is not None
            entries = sum(1 for _ in reader.contents(child_id).records()) if is_there else 0
            others = any(child.id != child_id for child in reader.children())
        backups, unreadable = copies_with(self._database.path, self._database.key, child_id)
        return ChildTraces(entries=entries, backups=backups, unreadable=unreadable, others=others)

    def remove(self, child_id: UUID, also_needed: Collection[str] = ()) -> bool:
        """Take the child out of the diary, with everything about it; nothing brings it back.

        Photos and clips that others name stay, and those with a checksum in `also_needed`.
        False when it is gone, but the file could not be written anew: parts of it that nobody
        shows any more may still be found in it. Raises when the child is still there.
        """
        with self._database.transaction() as repository:
            if repository.child(child_id) is None:
                raise DomainError("child", str(child_id), "is not in this diary")
            repository.forget_child(child_id, also_needed)
            left = repository.children()
            repository.notes.write(Note.CHOSEN_CHILD, left[0].id if left else None)
        self._renew()
        try:
            self._database.write_anew()
        except DatabaseError:
            return False
        return True

    def remove_backups(self, backups: Iterable[Path]) -> int:
        """Remove these; how many are still there.

        What the diary holds now is backed up first, so that another child keeps a backup.
        """
        from baby_joints.atomic_file import remove_for_good
        from baby_joints.storage.backups.folder import BackupFolder
        from baby_joints.storage.backups.reason import BackupReason

        wanted = tuple(backups)
        with self._database.reading() as reader:
            is_empty = not reader.children()
        if wanted and not is_empty:
            folder = BackupFolder(self._database.path, self._database.key)
            folder.make(BackupReason.ASKED, self._clock())
        for path in wanted:
            with suppress(OSError):
                remove_for_good(path)
        return sum(path.exists() for path in wanted)
