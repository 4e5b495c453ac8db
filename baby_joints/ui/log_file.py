"""The log file: what went wrong and where, for whoever helps; nothing that a parent wrote."""

import logging
import os
from io import TextIOWrapper
from pathlib import Path
from typing import Final

from baby_joints import __version__

NAME: Final = "baby_joints.log"
MOST_BYTES: Final = 200_000
_FORMAT: Final = f"%(asctime)s {__version__} %(levelname)s %(name)s: %(message)s"


class LogFile(logging.FileHandler):
    """Two files at most: a full one becomes the old one. Only this user can read them.

    Not the handler of the standard library, as that one loads the network along.
    """

    def __init__(self, folder: Path, most_bytes: int = MOST_BYTES) -> None:
        super().__init__(folder / NAME, encoding="utf-8", delay=True, errors="backslashreplace")
        self._path = folder / NAME
        self._most_bytes = most_bytes
        self.setLevel(logging.WARNING)
        self.setFormatter(logging.Formatter(_FORMAT))

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line; without a folder that takes it nothing is kept, and nothing is said."""
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._turn()
            super().emit(record)
        except OSError:
            return

    def handleError(self, record: logging.LogRecord) -> None:
        """A full disk must not keep the window from telling of the error itself."""

    def _turn(self) -> None:
        if self._path.exists() and self._path.stat().st_size >= self._most_bytes:
            self.close()
            self._path.replace(self._path.with_suffix(".old.log"))

    def _open(self) -> TextIOWrapper:
        # Its folder may be older, and open to others.
        handle = os.open(self._path, os.O_APPEND | os.O_CREAT | os.O_WRONLY, 0o600)
        return os.fdopen(handle, "a", encoding=self.encoding, errors=self.errors)


def keep_log(folder: Path) -> LogFile:
    """Write what the program itself logs from now on to a file in `folder`; libraries stay out.

    Take the answer off the logger ``baby_joints`` to end it.
    """
    handler = LogFile(folder)
    logging.getLogger("baby_joints").addHandler(handler)
    return handler
