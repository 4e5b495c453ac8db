"""Putting a mended diary in the place of a damaged one, which is kept as it was."""

import os
import shutil
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from baby_joints.atomic_file import sync_folder
from baby_joints.storage import sqlite_file

_SIDES: Final = (sqlite_file.LOG_ENDING, "-shm", "-journal")
_MARK: Final = ".damaged-"
_TIME: Final = "%Y-%m-%dT%H-%M-%SZ"


def keep_aside(diary: Path, now: datetime) -> Path:
    """Copy the diary with all that lies beside it, byte by byte, into a folder of its own.

    Returns the folder; OSError leaves nothing behind.
    """
    folder = _free_folder(diary, now)
    folder.mkdir(mode=0o700)
    try:
        for ending in ("", *_SIDES):
            source = sqlite_file.beside(diary, ending)
            if source.exists():
                _copy(source, folder / source.name)
        sync_folder(folder)
        sync_folder(folder.parent)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return folder


def files_aside(diary: Path) -> tuple[Path, ...]:
    """All files of damaged states of `diary` that were kept; SQLite must never open them."""
    diary = Path(os.path.realpath(diary))
    escaped = "".join(f"[{letter}]" if letter in "*?[" else letter for letter in diary.name)
    folders = diary.parent.glob(f"{escaped}{_MARK}*")
    return tuple(sorted(path for folder in folders for path in folder.glob("*") if path.is_file()))


def is_aside(path: Path) -> bool:
    """The file lies in a folder of a damaged diary."""
    return _MARK in path.parent.name


def put_in_place(mended: Path, diary: Path) -> None:
    """Let the finished file `mended`, beside the diary, take its place; a link stays a link.

    Call it when the damaged diary lies aside and nobody has it open. A program that is ended
    halfway is finished by `finish`: what lies beside the old file must never meet the new one.
    """
    mended.replace(_waiting(diary))
    sync_folder(mended.parent)
    finish(diary)


def finish(diary: Path) -> bool:
    """Finish what `put_in_place` began; False when there is nothing to finish."""
    waiting = _waiting(diary)
    if not waiting.exists():
        return False
    for ending in _SIDES:
        with suppress(FileNotFoundError):
            sqlite_file.beside(diary, ending).unlink()
    waiting.replace(os.path.realpath(diary))
    sync_folder(waiting.parent)
    return True


def _waiting(diary: Path) -> Path:
    real = Path(os.path.realpath(diary))
    return real.with_name(f".{real.name}.mended")


def _free_folder(diary: Path, now: datetime) -> Path:
    diary = Path(os.path.realpath(diary))
    name = f"{diary.name}{_MARK}{now.astimezone(UTC).strftime(_TIME)}"
    folder, number = diary.with_name(name), 1
    while folder.exists():
        number += 1
        folder = diary.with_name(f"{name}-{number}")
    return folder


def _copy(source: Path, target: Path) -> None:
    handle = os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(handle, "wb") as out, source.open("rb") as file:
        shutil.copyfileobj(file, out)
        out.flush()
        os.fsync(out.fileno())
