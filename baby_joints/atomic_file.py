"""Write a file whole or not at all."""

import contextlib
import errno
import os
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Final

_CHUNK: Final = 1 << 20
_OPEN_FILES_CAN_GO: Final = os.name != "nt"


class FileHeldError(PermissionError):
    """The file that is to be replaced is open in another program, or may not be changed."""


def write_atomically(path: Path, data: bytes) -> None:
    """Put `data` at `path`: a reader sees the old file or the whole new one, never a part.

    The file is readable by its owner only. A symbolic link is followed, its target replaced.

    Raises:
        OSError: the folder is missing or refuses, the disk is full, or `path` is no plain file
            (FileHeldError: it is open elsewhere);
            what was at `path` is untouched and nothing else is left behind.
    """
    with writing_atomically(path) as file:
        file.write(data)


@contextlib.contextmanager
def writing_atomically(path: Path) -> Iterator[IO[bytes]]:
    """As `write_atomically`, for what is written in parts: the block writes into the file.

    What the block raises goes through; what was at `path` is then untouched.
    """
    target = Path(os.path.realpath(path))
    _refuse_special_file(target)
    # In the same folder: a rename is atomic only within one file system. Made with mode 0600.
    handle, name = tempfile.mkstemp(prefix=".baby-joints-", suffix=".tmp", dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        _put_in_place(temporary, target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    sync_folder(target.parent)


def remove_for_good(path: Path) -> None:
    """Remove a file, its bytes overwritten as far as the disk lets anybody do that.

    One that has another name is not overwritten. A file that cannot be removed stays, silently.
    """
    with contextlib.suppress(OSError), path.open("r+b") as file:
        if _OPEN_FILES_CAN_GO:
            # First: a program that is killed midway leaves no file of zeros for one to read.
            path.unlink()
        overwrite(file.fileno(), names=0 if _OPEN_FILES_CAN_GO else 1)
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)


def overwrite(handle: int, *, names: int) -> None:
    """Put zeros over an open file, unless it has more `names` than these; silent when that fails.

    A file that was replaced, but is still open, has none.
    """
    with contextlib.suppress(OSError):
        found = os.fstat(handle)
        if found.st_nlink > names:
            return
        os.lseek(handle, 0, os.SEEK_SET)
        for start in range(0, found.st_size, _CHUNK):
            os.write(handle, bytes(min(_CHUNK, found.st_size - start)))
        os.fsync(handle)


def _put_in_place(temporary: Path, target: Path) -> None:
    try:
        temporary.replace(target)
    except PermissionError as error:
        # The folder took the new file: it is the old one that somebody holds.
        held = "The file is open in another program"
        raise FileHeldError(error.errno, held, str(target)) from error


def _refuse_special_file(target: Path) -> None:
    """A rename would put a plain file in the place of a device such as /dev/null."""
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        return
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, "Not a plain file", str(target))


def sync_folder(folder: Path) -> None:
    """Make the rename survive a power cut where folders can be synced; the file is whole anyway."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
