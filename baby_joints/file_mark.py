"""Tells a diary with a password from others by its first bytes; imports nothing that is slow."""

from pathlib import Path
from typing import Final

# "BJK1": ours, encrypted, with the settings of `storage.diary_key`. Other settings: "BJK2".
MARK: Final = b"BJK1"


def is_protected(path: Path) -> bool:
    """The file opens with a password only; False when it is not there or cannot be read.

    Not for a file that this program has open: on Unix closing any handle of it lets go of the locks
    that SQLite holds.
    """
    try:
        with path.open("rb") as file:
            return file.read(len(MARK)) == MARK
    except OSError:
        return False
