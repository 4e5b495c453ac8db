"""Keeps an export from being written over the diary itself."""

import os
from pathlib import Path
from typing import Final

from baby_joints.domain.errors import DomainError

# Files that SQLite keeps beside the diary: nothing else may be written over them.
_BESIDE: Final = ("", "-wal", "-shm", "-journal")


def refuse_own_file(diary: Path, target: Path) -> None:
    """Raise DomainError when `target` is the file of `diary`: writing there would end it."""
    wanted = Path(os.path.realpath(target))
    own = Path(os.path.realpath(diary))
    if wanted in {own.with_name(own.name + ending) for ending in _BESIDE} or (
        wanted.exists() and wanted.samefile(own)
    ):
        raise DomainError("path", str(target), "is the diary itself; choose another name")
