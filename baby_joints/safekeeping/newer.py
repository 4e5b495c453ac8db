"""What this version understands of a diary of a newer one, taken out without touching it."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from baby_joints import __version__
from baby_joints.atomic_file import sync_folder
from baby_joints.exchange import DiaryFileError, diary_to_json, read_diary, write_diary
from baby_joints.file_mark import is_protected
from baby_joints.safekeeping.protection import opened_by
from baby_joints.storage import sqlite_file
from baby_joints.storage.backups.copying import copy_whole
from baby_joints.storage.backups.temporary import temporary
from baby_joints.storage.backups.working_copy import reading
from baby_joints.storage.errors import DatabaseError

if TYPE_CHECKING:
    from baby_joints.domain.diary_contents import DiaryContents
    from baby_joints.secret import Secret

_APPLICATION = f"baby_joints {__version__}"


def export_newer(
    diary: Path, folder: Path, now: datetime, secret: "Secret | None" = None
) -> tuple[Path, ...]:
    """Write what can be understood of `diary` into `folder`: a diary file for each child.

    Where that is not possible the one file is a whole copy, for a newer version of this program.
    The diary is only read. Raises DatabaseError (PasswordNeededError, WrongPasswordError when
    `secret` does not open it) or OSError; nothing is left behind then.
    """
    key = opened_by(diary, secret) if is_protected(diary) else None
    with sqlite_file.explained(diary), temporary(folder) as copy:
        sqlite_file.read_header(diary, key, to_write=False)
        engine = sqlite_file.make_engine(diary, key, busy_timeout=5)
        try:
            copy_whole(engine, diary, copy, key)
        finally:
            engine.dispose()
        try:
            with reading(copy, key) as reader:
                found = [reader.contents(child.id) for child in reader.children()]
            written = tuple(_write(contents, folder, now) for contents in found)
        except (DatabaseError, DiaryFileError):
            written = ()
        if not written:
            target = _free(folder / f"{diary.stem} {now.date().isoformat()}.bjbackup")
            copy.rename(target)
            written = (target,)
    sync_folder(folder)
    return written


def _write(contents: "DiaryContents", folder: Path, now: datetime) -> Path:
    """A diary file that comes through the published schema; DiaryFileError when it does not."""
    read_diary(diary_to_json(contents, exported_at=now, application=_APPLICATION))
    name = "".join(letter for letter in contents.child.name if letter.isalnum()) or "diary"
    target = _free(folder / f"{name} {now.date().isoformat()}.json")
    write_diary(contents, target, exported_at=now, application=_APPLICATION)
    return target


def _free(path: Path) -> Path:
    number, found = 1, path
    while found.exists():
        number += 1
        found = path.with_stem(f"{path.stem}-{number}")
    return found
