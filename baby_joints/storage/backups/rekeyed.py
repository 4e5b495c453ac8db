"""The copies of a diary whose password was set, changed or taken away."""

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final

from baby_joints.file_mark import is_protected
from baby_joints.paths import backup_dir
from baby_joints.storage.backups.folder import BackupFolder
from baby_joints.storage.backups.temporary import remove_left
from baby_joints.storage.diary_key import DiaryKey
from baby_joints.storage.errors import DatabaseError
from baby_joints.storage.rekey import rekey, remove_unfinished
from baby_joints.storage.salvage.aside import files_aside, is_aside

# Made beside the diary by versions before the folder of backups.
_OLD_COPIES: Final = ".*.backup"
_BUSY_TIMEOUT: Final = 5.0


def copies_of(diary: Path) -> tuple[Path, ...]:
    """All files that this program made as copies of `diary`; DatabaseError when not readable."""
    found = [backup.path for backup in BackupFolder(diary).backups()]
    old = diary.parent.glob(f"{_escaped(diary.name)}{_OLD_COPIES}")
    return (*found, *sorted(path for path in old if path.is_file()))


def bare_copies(diary: Path) -> tuple[Path, ...]:
    """Those that open without a password, and damaged states that were kept without one."""
    kept = [*copies_of(diary), *_readable_aside(diary)]
    return tuple(path for path in kept if _is_bare(path))


def rekey_copies(
    copies: Iterable[Path], old: DiaryKey | None, new: DiaryKey | None
) -> tuple[Path, ...]:
    """Let copies that open with `old` open with `new`; None stands for no password.

    Each is written anew and proved before it takes the old one's place. Those that could not be,
    such as damaged ones, stay as they are and are returned.
    """
    left = []
    for path in copies:
        if is_aside(path):
            left.append(path)
            continue
        if not _opens(path, old):
            continue
        try:
            rekey(path, old, new, busy_timeout=_BUSY_TIMEOUT)
        except DatabaseError:
            left.append(path)
    return tuple(left)


def remove_unfinished_copies(diary: Path) -> None:
    """Remove what an interrupted `rekey_copies`, or a copy, left; it may be bare."""
    remove_left_copies(diary)
    for path in copies_of(diary):
        with suppress(OSError):
            remove_unfinished(path)


def remove_left_copies(diary: Path) -> None:
    """Remove what programs that were ended while they copied left, as far as that can be."""
    for folder in (backup_dir(diary), Path(os.path.realpath(diary)).parent):
        remove_left(folder)


def _readable_aside(diary: Path) -> tuple[Path, ...]:
    """The log of a protected diary is protected too, though it has no mark."""
    return tuple(
        path
        for path in files_aside(diary)
        if not is_protected(path.with_name(Path(os.path.realpath(diary)).name))
    )


def _is_bare(path: Path) -> bool:
    with suppress(OSError):
        return path.stat().st_size > 0 and not is_protected(path)
    return False


def _opens(path: Path, key: DiaryKey | None) -> bool:
    try:
        return _is_bare(path) if key is None else is_protected(path) and key.opens(path)
    except OSError:
        return False


def _escaped(name: str) -> str:
    """A name for `glob`, in which brackets and stars have no meaning."""
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in name)
