"""A diary that no window may have open meanwhile, as its file is about to be replaced.

The lock is the one of the window, in the form in which Qt's QLockFile writes it: the commands do
without Qt.
"""

import os
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from baby_joints.commands.problems import CommandError
from baby_joints.paths import window_lock


@contextmanager
def no_window_on(diary: Path) -> Iterator[None]:
    """Keep windows off the diary; CommandError when one has it open, here or elsewhere.

    What a crashed window of this computer left is no window. Where the folder takes no file there
    is no lock, and nothing is in the way.
    """
    path = window_lock(diary)
    try:
        handle = os.open(path, os.O_CREAT | os.O_RDWR, 0o644)
    except PermissionError:
        if path.exists():  # Windows opens no file that a window holds
            raise _open_here(diary) from None
        yield
        return
    try:
        if not _is_ours(handle):
            raise _open_here(diary)
        _refuse_other_computer(diary, path, os.read(handle, 4096))
        os.ftruncate(handle, 0)
        os.pwrite(handle, _owner(), 0)
        try:
            yield
        finally:
            # First: a window that is just opening must not find a file that is no lock.
            with suppress(OSError):
                path.unlink()
    finally:
        os.close(handle)


def _is_ours(handle: int) -> bool:
    """Take what the window's lock takes of the system as long as it lives."""
    try:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except (ImportError, OSError):
        return True
    return True


def _refuse_other_computer(diary: Path, path: Path, told: bytes) -> None:
    """Nobody can tell here whether that window crashed: the parent can."""
    lines = told.decode("utf-8", "replace").split("\n")
    computer = lines[2] if len(lines) > 2 else ""  # noqa: PLR2004 - pid, program, computer
    if computer and computer.casefold() != socket.gethostname().casefold():
        raise CommandError(
            f"The diary {diary} is open in a window on the computer {computer}. Close it there."
            f" If it is not, remove {path}."
        )


def _open_here(diary: Path) -> CommandError:
    return CommandError(
        f"The diary {diary} is open in a window, which would go on with the old file. Close the"
        " window, then try again."
    )


def _owner() -> bytes:
    """Pid, program and computer, one a line."""
    program = Path(os.path.realpath(sys.executable)).name
    return f"{os.getpid()}\n{program}\n{socket.gethostname()}\n".encode()
