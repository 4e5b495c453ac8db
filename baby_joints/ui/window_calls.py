"""A second start asks the open window of the same diary to come forward, by a file."""

import hashlib
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from baby_joints import paths

PATIENCE: Final = 3.0
_ROUND: Final = 0.02
# With this the desktop lets a window come forward that the person did not just use.
_TOKENS: Final = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
_LONGEST_TOKEN: Final = 400


class WindowCalls(QObject):
    """Hears the calls for the window of one diary.

    A file in a folder of this user, and no socket: it works alike on every system, a crash leaves
    nothing behind that has to be cleaned up, and nothing of Qt's network is loaded.

    Signals:
        called(str): come forward; with the token that the desktop gave the second start, or "".
    """

    called = Signal(str)

    def __init__(self, diary: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._note = _note_path(diary)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self.look)

    def listen(self) -> None:
        """Begin to hear; OSError when the folder of the calls cannot be made."""
        _make_folder(self._note.parent)
        self._watcher.addPath(str(self._note.parent))
        self.look()

    def look(self) -> None:
        """Answer a call that lies there: to take the note away is the answer."""
        try:
            token = self._note.read_text(encoding="utf-8", errors="replace")
            self._note.unlink()
        except OSError:
            return
        self.called.emit(token[:_LONGEST_TOKEN].strip())


def call_window(
    diary: Path, patience: float = PATIENCE, between: Callable[[], None] | None = None
) -> bool:
    """Ask the open window of `diary` to come forward; False when nobody answers.

    Args:
        diary: the diary file.
        patience: seconds to wait for the answer.
        between: called while it waits; by default it rests a moment.
    """
    note = _note_path(diary)
    token = next((found for name in _TOKENS if (found := os.environ.get(name))), "")
    try:
        _make_folder(note.parent)
        handle, written = tempfile.mkstemp(dir=note.parent)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(token)
        # Whole or not at all: the window may look at any moment.
        Path(written).replace(note)
    except OSError:
        return False
    end = time.monotonic() + patience
    while note.exists() and time.monotonic() < end:
        if between is None:
            time.sleep(_ROUND)
        else:
            between()
    answered = not note.exists()
    note.unlink(missing_ok=True)
    return answered


def _note_path(diary: Path) -> Path:
    """One note for each diary, however its path is written."""
    real = str(paths.window_lock(diary)).encode("utf-8", "surrogateescape")
    return paths.state_dir() / "calls" / hashlib.sha256(real).hexdigest()[:24]


def _make_folder(folder: Path) -> None:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
