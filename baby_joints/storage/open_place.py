"""Where an open diary lies: files may be moved, replaced and removed under the program."""

from contextlib import suppress
from pathlib import Path
from typing import Final, TypeAlias

from baby_joints.storage import sqlite_file

_LOG: Final = (sqlite_file.LOG_ENDING, "-shm")
# Which file it is, whatever its name; None when there is none.
_Identity: TypeAlias = tuple[int, int] | None


class OpenPlace:
    """Knows whether what lies at a path now is still what was opened there.

    Args:
        path: the diary's file, which is open.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._beside = [sqlite_file.beside(path, ending) for ending in _LOG]
        self._file = _identity(path)
        self._log: tuple[_Identity, ...] | None = None

    @property
    def is_same(self) -> bool:
        """The file is the one that was opened, or nobody may look which one it is."""
        return _identity(self._path, self._file) == self._file

    @property
    def has_lost_log(self) -> bool:
        """The write-ahead log that was seen here is gone, or another one."""
        if self._log is None:
            return False
        pairs = zip(self._beside, self._log, strict=True)
        return any(_identity(path, known) != known for path, known in pairs)

    def note_log(self) -> None:
        """Remember the log of a diary that is in use; the rollback journal needs no such care."""
        if self._log is None:
            found = tuple(map(_identity, self._beside))
            self._log = found if all(found) else None

    def remove_own_log(self) -> None:
        """Keep our log from being read into another file that lies at the path now.

        Call it when all that is in it is kept elsewhere.
        """
        if self._log is None or not self._path.exists():
            return
        for path, known in zip(self._beside, self._log, strict=True):
            if known is not None and _identity(path) == known:
                with suppress(OSError):
                    path.unlink()


def _identity(path: Path, unknown: _Identity = None) -> _Identity:
    """`unknown` where nobody may look: what SQLite has open it can still write to."""
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError:
        return unknown
    return found.st_dev, found.st_ino
