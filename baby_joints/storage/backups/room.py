"""Room on the disk: a copy must leave enough of it for the diary itself to be saved."""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeAlias

from baby_joints.storage import sqlite_file
from baby_joints.storage.errors import NoRoomError

# Thousands of entries, or some photos.
RESERVE: Final = 64 * 1024 * 1024
# How many bytes a folder has room for.
Room: TypeAlias = Callable[[Path], int]


def free_room(folder: Path) -> int:
    """The bytes that this user may still write into `folder`, or where it would be made.

    More than any disk has where the file system does not say how large it is.
    """
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    usage = shutil.disk_usage(folder)
    return usage.free if usage.total else sys.maxsize


def size_with_log(diary: Path) -> int:
    """How large a copy of the diary gets at most; 0 for one that is not there."""
    files = (sqlite_file.beside(diary, ending) for ending in ("", sqlite_file.LOG_ENDING))
    return sum(path.stat().st_size for path in files if path.exists())


def lacking(size: int, folder: Path, room: Room = free_room, *, reserve: int = RESERVE) -> int:
    """How many bytes are missing in `folder` for `size` more and `reserve`; negative if spare."""
    return size + reserve - room(folder)


def refuse_without_room(
    source: Path, folder: Path, room: Room = free_room, *, reserve: int = RESERVE
) -> None:
    """Raise NoRoomError unless `folder` has room for a copy of the diary `source` and `reserve`."""
    missing = lacking(size_with_log(source), folder, room, reserve=reserve)
    if missing > 0:
        raise NoRoomError(source, missing)
