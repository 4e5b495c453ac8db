"""Files that are only there while something is being made."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

PREFIX: Final = ".baby-joints-"


@contextmanager
def temporary(folder: Path) -> Iterator[Path]:
    """An empty file for its owner only, in the folder it will stay in; gone when still there."""
    handle, name = tempfile.mkstemp(prefix=PREFIX, suffix=".tmp", dir=folder)
    os.close(handle)
    try:
        yield Path(name)
    finally:
        for ending in ("", "-journal", "-wal", "-shm"):
            with suppress(FileNotFoundError):
                Path(name + ending).unlink()
