"""A copy of the diary that was read back before anybody relies on it."""

import filecmp
import os
import tempfile
from contextlib import suppress
from pathlib import Path

from sqlalchemy import Engine

from baby_joints.storage import sqlite_file
from baby_joints.storage.diary_key import DiaryKey
from baby_joints.storage.errors import DamagedDatabaseError


def back_up(engine: Engine, path: Path, label: str, key: DiaryKey | None = None) -> Path:
    """Copy the diary at `path` beside itself and return where: ``diary.sqlite3.<label>.backup``.

    The copy is whole (checked), readable by its owner only, and never takes the place of another
    file; one with the same content is not made twice. The `key` of an encrypted diary opens it too.
    Raises DamagedDatabaseError when the diary turns out damaged; nothing is left behind
    then.
    """
    handle, name = tempfile.mkstemp(prefix=".baby-joints-", suffix=".tmp", dir=path.parent)
    os.close(handle)
    copy = Path(name)
    try:
        sqlite_file.copy_database(engine, copy, key)
        _verify(copy, path, key)
        return _put_in_place(copy, path, label)
    finally:
        with suppress(FileNotFoundError):
            copy.unlink()


def _verify(copy: Path, path: Path, key: DiaryKey | None) -> None:
    engine = sqlite_file.make_engine(copy, key, busy_timeout=0)
    try:
        with engine.connect() as connection:
            problems = sqlite_file.find_damage(connection)
    finally:
        engine.dispose()
    if problems:
        raise DamagedDatabaseError(path, problems[0])


def _put_in_place(copy: Path, path: Path, label: str) -> Path:
    """A second copy of an unchanged diary says nothing new; of a changed one gets a number."""
    target = path.with_name(f"{path.name}.{label}.backup")
    number = 1
    while target.exists():
        if filecmp.cmp(copy, target, shallow=False):
            return target
        number += 1
        target = path.with_name(f"{path.name}.{label}-{number}.backup")
    return copy.rename(target)
