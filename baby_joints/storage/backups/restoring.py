"""Going back to a backup: what the diary was is kept first, and comes back the same way."""

from datetime import datetime
from pathlib import Path
from typing import Final

from sqlalchemy import Engine

from baby_joints.storage import sqlite_file
from baby_joints.storage.attachments import Attachments
from baby_joints.storage.backups.backup import Backup
from baby_joints.storage.backups.folder import BackupFolder
from baby_joints.storage.backups.pouring import pour
from baby_joints.storage.backups.reason import BackupReason
from baby_joints.storage.backups.state import state_in
from baby_joints.storage.backups.working_copy import working_copy
from baby_joints.storage.diary_key import DiaryKey
from baby_joints.storage.errors import DatabaseBusyError
from baby_joints.storage.note import Note
from baby_joints.storage.notes import Notes
from baby_joints.storage.reader import Reader
from baby_joints.storage.rekey import rekey

_BUSY_TIMEOUT: Final = 5.0
# Somebody who saves without a pause is not waited for.
_ATTEMPTS: Final = 5


def restore(
    diary: Path,
    key: DiaryKey | None,
    source: Path,
    source_key: DiaryKey | None,
    now: datetime,
) -> Backup:
    """Let the diary hold what `source` holds, in one transaction; the backup of what it held.

    The diary may be open, also in other programs: they see one more change, the greatest so far.
    What they save meanwhile is in the backup. It keeps its own password, whatever the one of
    `source` is. Raises DatabaseError; the diary then is as it was.
    """
    live = sqlite_file.make_engine(diary, key, busy_timeout=_BUSY_TIMEOUT, foreign_keys=False)
    folder = BackupFolder(diary, key)
    try:
        with (
            sqlite_file.explained(diary),
            working_copy(source, folder.path, source_key) as copy,
        ):
            if key is not None or source_key is not None:
                rekey(copy, source_key, key, busy_timeout=0)
            for _ in range(_ATTEMPTS):
                before = folder.make(BackupReason.RESTORE, now, engine=live)
                _make_ready(copy, live, key, now)
                if pour(copy, live, key, unless_changed_from=state_in(before.path, key)):
                    return before
            raise DatabaseBusyError(diary)
    finally:
        live.dispose()


def _make_ready(copy: Path, live: Engine, key: DiaryKey | None, now: datetime) -> None:
    filled = sqlite_file.make_engine(copy, key, busy_timeout=0)
    try:
        _count_on(filled, live)
        _keep_forms(filled, live, now)
    finally:
        filled.dispose()


def _keep_forms(filled: Engine, live: Engine, now: datetime) -> None:
    """What is half typed now is no part of what one goes back to, and what was then may be saved.

    Its photos and clips stay with it. It may lie beside the diary, where nobody can look from here,
    so all of them stay; those that nothing needs are swept out in time. An empty diary has nothing
    of its own: it begins with the forms of the copy.
    """
    with live.connect() as here, filled.begin() as there:
        if not Reader(here, Path()).children():
            return
        notes, forms = Notes(there), Notes(here).forms()
        for name in {*notes.forms(), *forms}:
            notes.keep_form(name, forms.get(name))
        Attachments(there).take_from(Attachments(here), now)


def _count_on(filled: Engine, live: Engine) -> None:
    """Whoever has the diary open goes by the number of its changes: it must never come back.

    What is restored counts as exported: an entry that others may have leaves a tombstone.
    """
    with live.connect() as connection:
        number = Notes(connection).number(Note.CHANGES)
    with filled.begin() as connection:
        notes = Notes(connection)
        number = max(number, notes.number(Note.CHANGES)) + 1
        notes.write(Note.CHANGES, number)
        notes.write(Note.EXPORTED, number)
