"""The diary's file: opened with care, used in transactions, closed."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine

from baby_joints.file_mark import is_protected
from baby_joints.storage import sqlite_file, write_ahead_log
from baby_joints.storage.backups.folder import BackupFolder
from baby_joints.storage.backups.reason import BackupReason
from baby_joints.storage.backups.room import lacking
from baby_joints.storage.diary_key import DiaryKey
from baby_joints.storage.errors import (
    ClosedDatabaseError,
    DamagedDatabaseError,
    DatabaseError,
    DatabaseMovedError,
    NoRoomError,
    NotADiaryError,
)
from baby_joints.storage.note import Note
from baby_joints.storage.open_place import OpenPlace
from baby_joints.storage.opening import bring_up_to_date, refuse_what_is_not_ours
from baby_joints.storage.reader import Reader
from baby_joints.storage.rekey import rekey, remove_unfinished
from baby_joints.storage.repository import Repository
from baby_joints.storage.revision import LATEST, create_schema
from baby_joints.storage.salvage.aside import finish as finish_mending
from baby_joints.storage.salvage.log_file import read_log
from baby_joints.storage.synced_folder import synced_by

BUSY_TIMEOUT: Final = 5.0
# Saves of some ten pages each: less than SQLite lets a log grow before it folds it in.
_FOLD_AFTER: Final = 64


def utc_now() -> datetime:
    """The time by this computer's clock."""
    return datetime.now(UTC)


class Database:
    """An open diary file; may be opened in one thread and used in others.

    Attributes:
        path: where it lies.
        backup: the copy made before an older file was brought up to date, None if it was not.
        synced_by: the service that copies the file to other computers, None when none was
            recognised; the journal is then one that leaves the file whole between two saves.
        ended_badly: the last use was cut off and its log was taken over, or is still going on.
        key: what opens the encrypted file and its copies, forgotten when the database is closed;
            None when the file is a plain one.
    """

    def __init__(  # noqa: PLR0913 - `open` alone gives all: what it found out about the file
        self,
        path: Path,
        engine: Engine,
        backup: Path | None,
        key: DiaryKey | None = None,
        *,
        busy_timeout: float = BUSY_TIMEOUT,
        service: str | None = None,
        ended_badly: bool = False,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self.path = path
        self.backup = backup
        self.key = key
        self._busy_timeout = busy_timeout
        self.synced_by = service
        self.ended_badly = ended_badly
        self._engine = engine
        self._now = now
        self._place = OpenPlace(path)
        self._is_open = True
        self._unfolded = 0

    @classmethod
    def open(
        cls,
        path: Path,
        key: DiaryKey | None = None,
        *,
        busy_timeout: float = BUSY_TIMEOUT,
        now: Callable[[], datetime] = utc_now,
    ) -> "Database":
        """Open the diary at `path`; make a new one, with its folder, when there is none.

        An older file is copied and brought up to date first. Every DatabaseError leaves the file as
        it was. `busy_timeout` is how many seconds to wait for another program's lock. `key` is for
        an encrypted diary; a plain one opens without it, whatever it is. `now` is the time that a
        copy is named by.
        """
        path = path.absolute()
        with sqlite_file.explained(path):
            finish_mending(path)
            _prepare_place(path)
            refuse_what_is_not_ours(path, sqlite_file.read_header(path, key))
            key = key.copy() if key is not None and is_protected(path) else None
            # Looking at every page takes a second for every 50,000 entries: not at each start.
            ended_badly = sqlite_file.has_log(path)
            if read_log(path).is_damaged:
                # SQLite would drop what lies behind the damage, or is gone, without a word.
                raise DamagedDatabaseError(path, "its log is damaged")
            engine = sqlite_file.make_engine(path, key, busy_timeout=busy_timeout)
            try:
                revision = _look_inside(engine, path, look_for_damage=ended_badly)
                backup = None
                if revision < LATEST:
                    folder = BackupFolder(path, key)
                    backup = folder.make(BackupReason.MIGRATION, now(), engine=engine).path
                    bring_up_to_date(path, backup, busy_timeout, key)
                service = synced_by(path)
                _choose_journal(engine, service)
                return cls(
                    path,
                    engine,
                    backup,
                    key,
                    busy_timeout=busy_timeout,
                    service=service,
                    ended_badly=ended_badly,
                    now=now,
                )
            except BaseException:
                engine.dispose()
                raise

    def close(self) -> None:
        """Let go of the file and of its key; the log beside it is folded in by SQLite.

        Closing twice is fine.
        """
        self._is_open = False
        self._engine.dispose()
        if self.key is not None:
            self.key.forget()

    def change_key(self, new: DiaryKey | None) -> None:
        """Write the file anew so that it opens with `new`, or without a key when that is None.

        Nobody else may have it open, in this program or another. Raises DatabaseError; the file
        then is as it was, and still open with the old key.
        """
        if not self._is_open:
            raise ClosedDatabaseError(self.path)
        old = self.key
        self._engine.dispose()
        try:
            rekey(self.path, old, new, busy_timeout=self._busy_timeout)
            self.key = None if new is None else new.copy()
        finally:
            self._engine = sqlite_file.make_engine(
                self.path, self.key, busy_timeout=self._busy_timeout
            )
            self._place = OpenPlace(self.path)
            # Whichever journal it has now is safe, and an error would say that nothing has changed.
            with suppress(DatabaseError), sqlite_file.explained(self.path):
                _choose_journal(self._engine, self.synced_by)
        if old is not None:
            old.forget()

    def back_up_before_import(self, now: datetime) -> None:
        """What comes from elsewhere may be wrong in ways that no undo of next week can mend."""
        folder = BackupFolder(self.path, self.key)
        folder.make(BackupReason.IMPORT, now, engine=self._engine)

    def refuse_without_room(self, size: int) -> None:
        """Raise NoRoomError when `size` bytes more would leave too little room for the diary."""
        with sqlite_file.explained(self.path):
            missing = lacking(size, self.path.parent)
        if missing > 0:
            raise NoRoomError(self.path, missing)

    def write_anew(self) -> None:
        """Leave nothing in the file of what was deleted; as whole as before when it raises."""
        if not self._is_open:
            raise ClosedDatabaseError(self.path)
        with sqlite_file.explained(self.path):
            write_ahead_log.write_anew(self._engine)

    def rest_after_a_change(self) -> None:
        """Take in what the last changes wrote, before a save has to do it by itself."""
        self._unfolded += 1
        if self._unfolded >= _FOLD_AFTER and self._is_open and self._place.is_same:
            self._unfolded = 0
            write_ahead_log.fold_log(self._engine)

    @contextmanager
    def transaction(self) -> Iterator[Repository]:
        """One commit: all that the block writes, or nothing when it raises.

        Raises DatabaseError; DomainError and others of the block go through unchanged.
        """
        with self._connection(writes=True) as connection, connection.begin():
            repository = Repository(connection, self.path)
            yield repository
            if repository.has_written:
                repository.notes.write(Note.CHANGES, repository.change_number)

    @contextmanager
    def reading(self) -> Iterator[Reader]:
        """One view of the diary that does not change meanwhile, whoever writes."""
        with self._connection(writes=False) as connection:
            yield Reader(connection, self.path)

    @contextmanager
    def _connection(self, *, writes: bool) -> Iterator[Connection]:
        if not self._is_open:
            raise ClosedDatabaseError(self.path)
        self.refuse_if_moved()
        if self._place.has_lost_log:
            self._go_on_with_a_new_log()
        with sqlite_file.explained(self.path), self._engine.connect() as connection:
            yield connection.execution_options(**{sqlite_file.WRITES: writes})
            self._place.note_log()

    def refuse_if_moved(self) -> None:
        """Raise DatabaseMovedError when another file lies here than the open one, or none."""
        if not self._is_open or self._place.is_same:
            return
        kept = self._keep_what_is_open()
        if kept is not None:
            self._place.remove_own_log()
        raise DatabaseMovedError(self.path, kept)

    def _keep_what_is_open(self) -> Path | None:
        """A backup of what was saved: the system keeps a file that is gone as long as it is open.

        None when none can be made, or when SQLite would open the file anew, which is another one.
        """
        if not sqlite_file.has_idle_connection(self._engine):
            return None
        try:
            folder = BackupFolder(self.path, self.key)
            return folder.make(BackupReason.MOVED, self._now(), engine=self._engine).path
        except (DatabaseError, OSError):
            return None

    def _go_on_with_a_new_log(self) -> None:
        """Somebody took the files beside the diary for rubbish: a crash would lose what is in them.

        They can still be read as long as they are open: they are folded in, and made anew.
        """
        self._keep_what_is_open()
        with sqlite_file.explained(self.path):
            write_ahead_log.empty_log(self._engine)
        self._engine.dispose()
        self._place = OpenPlace(self.path)


def _choose_journal(engine: Engine, service: str | None) -> None:
    if service is None:
        write_ahead_log.use_write_ahead_log(engine)
    else:
        write_ahead_log.use_rollback_journal(engine)


def _prepare_place(path: Path) -> None:
    """Make the folder and an empty file, both for the owner only, unless they are there."""
    if path.is_dir():
        raise NotADiaryError(path, "is a folder, not a file")
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        if not path.is_file():
            raise NotADiaryError(path, "is not a plain file") from None


def _look_inside(engine: Engine, path: Path, *, look_for_damage: bool) -> int:
    """Make the tables if there are none yet, and return the revision of those that are there.

    Under a write lock, as two programs may start on the same new file at once, and one may be just
    changing the password.
    """
    with engine.connect() as plain:
        connection = plain.execution_options(**{sqlite_file.WRITES: True})
        with connection.begin():
            stamp = sqlite_file.read_stamp(connection)
            remove_unfinished(path)
            if not stamp.application_id and sqlite_file.is_blank(connection):
                create_schema(connection)
                return LATEST
            # The header, which was looked at before, may lag behind the log.
            refuse_what_is_not_ours(path, stamp)
            if look_for_damage and (problems := sqlite_file.find_damage(connection)):
                raise DamagedDatabaseError(path, problems[0])
            return stamp.revision
