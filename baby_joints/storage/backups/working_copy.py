"""A backup, or any other file of a diary, made ready to be read: the file itself is not touched."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from baby_joints.file_mark import is_protected
from baby_joints.storage import sqlite_file, write_ahead_log
from baby_joints.storage.backups.copying import copy_whole, refuse_damage
from baby_joints.storage.backups.room import refuse_without_room
from baby_joints.storage.backups.temporary import temporary
from baby_joints.storage.diary_key import DiaryKey
from baby_joints.storage.opening import bring_up_to_date, refuse_what_is_not_ours
from baby_joints.storage.reader import Reader

_BUSY_TIMEOUT = 5.0


@contextmanager
def working_copy(source: Path, folder: Path, key: DiaryKey | None) -> Iterator[Path]:
    """A copy of the diary at `source` in `folder`, with the tables of today; gone at the end.

    It opens with `key` when `source` does. Raises DatabaseError for what is no diary, is damaged or
    newer than this program, does not open with `key`, or would leave too little room.
    """
    with sqlite_file.explained(source):
        refuse_what_is_not_ours(source, sqlite_file.read_header(source, key, to_write=False))
        used = key if is_protected(source) else None
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        refuse_without_room(source, folder)
        with temporary(folder) as copy:
            _copy(source, copy, used)
            yield copy


@contextmanager
def reading(path: Path, key: DiaryKey | None) -> Iterator[Reader]:
    """One view of a diary with the tables of today that nobody else has open."""
    engine = sqlite_file.make_engine(path, key, busy_timeout=_BUSY_TIMEOUT)
    try:
        with sqlite_file.explained(path), engine.connect() as connection:
            yield Reader(connection, path)
    finally:
        engine.dispose()


def _copy(source: Path, copy: Path, key: DiaryKey | None) -> None:
    if sqlite_file.has_log(source):
        engine = sqlite_file.make_engine(source, key, busy_timeout=_BUSY_TIMEOUT)
        try:
            copy_whole(engine, source, copy, key)
        finally:
            engine.dispose()
    else:
        # Byte by byte: SQLite would want to write beside a file of a read-only disk.
        shutil.copyfile(source, copy)
        _look_through(source, copy, key)
    bring_up_to_date(copy, source, 0, key)


def _look_through(source: Path, copy: Path, key: DiaryKey | None) -> None:
    engine = sqlite_file.make_engine(copy, key, busy_timeout=0)
    try:
        write_ahead_log.use_rollback_journal(engine)
        with engine.connect() as connection:
            refuse_what_is_not_ours(source, sqlite_file.read_stamp(connection))
            refuse_damage(connection, source)
    finally:
        engine.dispose()
