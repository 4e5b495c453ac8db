"""Files that are only there while something is being made.

Each is a whole diary, perhaps a bare one: what a program that was ended left behind has to go as
soon as it is surely nobody's. Whoever makes one shares a lock on the folder meanwhile, which the
system lets go of however the program ends. Who gets that lock alone knows that nobody is at work.
"""

import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from enum import Enum, auto
from pathlib import Path
from typing import Final

PREFIX: Final = ".baby-joints-copy-"
# What is written whole or not at all, such as a form or an export.
_ANY: Final = ".baby-joints-*"
# Where folders cannot be locked: longer than any copy takes.
_LEFT_OVER: Final = timedelta(days=1)


class _Lock(Enum):
    HELD = auto()
    REFUSED = auto()
    IMPOSSIBLE = auto()


@contextmanager
def temporary(folder: Path) -> Iterator[Path]:
    """An empty file for its owner only, in the folder it will stay in; gone when still there."""
    remove_left(folder)
    with _locked(folder, alone=False):
        handle, name = tempfile.mkstemp(prefix=PREFIX, suffix=".tmp", dir=folder)
        os.close(handle)
        try:
            yield Path(name)
        finally:
            for ending in ("", "-journal", "-wal", "-shm"):
                with suppress(FileNotFoundError):
                    Path(name + ending).unlink()


def remove_left(folder: Path, now: datetime | None = None) -> None:
    """Remove what programs that were ended left in `folder`; what may be in use stays.

    With `now` also what is older than a day where nobody can tell. What cannot be removed stays.
    """
    with suppress(OSError):
        copies = list(folder.glob(f"{PREFIX}*"))
        others = list(folder.glob(_ANY)) if now is not None else []
        if copies or others:
            with _locked(folder, alone=True) as lock:
                gone = copies if lock is _Lock.HELD else []
                old = [] if lock is _Lock.REFUSED else others
                _remove([*gone, *(path for path in old if _is_old(path, now))])


def _remove(paths: Iterable[Path]) -> None:
    for path in paths:
        with suppress(OSError):
            path.unlink()


def _is_old(path: Path, now: datetime | None) -> bool:
    try:
        written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError:
        return False
    return now is not None and now.astimezone(UTC) - written > _LEFT_OVER


@contextmanager
def _locked(folder: Path, *, alone: bool) -> Iterator[_Lock]:
    """Hold a lock on a folder itself, which leaves nothing behind, where that can be."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except PermissionError:  # so it is on Windows too
        yield _Lock.IMPOSSIBLE
        return
    try:
        yield _lock(handle, alone=alone)
    finally:
        os.close(handle)


def _lock(handle: int, *, alone: bool) -> _Lock:
    try:
        import fcntl

        # To share it is to wait for somebody who removes what was left: some milliseconds.
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB if alone else fcntl.LOCK_SH)
    except BlockingIOError:
        return _Lock.REFUSED
    except (ImportError, OSError):
        return _Lock.IMPOSSIBLE
    return _Lock.HELD
