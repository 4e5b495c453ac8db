"""Which copies of a diary hold a child."""

from pathlib import Path
from uuid import UUID

from baby_joints.file_mark import is_protected
from baby_joints.storage import sqlite_file
from baby_joints.storage.backups.rekeyed import copies_of
from baby_joints.storage.diary_key import DiaryKey
from baby_joints.storage.errors import DatabaseError
from baby_joints.storage.salvage.aside import files_aside


def copies_with(
    diary: Path, key: DiaryKey | None, child_id: UUID
) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    """The copies of `diary` that hold the child, and those that cannot be looked into.

    A copy that is damaged or has another password may hold anything, and so may the damaged states
    that were kept aside.
    """
    holding, unknown = [], list(files_aside(diary))
    for path in copies_of(diary):
        try:
            if _holds(path, key, child_id):
                holding.append(path)
        except (DatabaseError, OSError):
            unknown.append(path)
    return tuple(holding), tuple(unknown)


def _holds(path: Path, key: DiaryKey | None, child_id: UUID) -> bool:
    engine = sqlite_file.make_engine(path, key if is_protected(path) else None, busy_timeout=0)
    try:
        with (
            sqlite_file.explained(path),
            sqlite_file.driver_connection(engine) as connection,
        ):
            # In the form in which every revision has kept ids.
            rows = connection.execute("SELECT id FROM child").fetchall()
    finally:
        engine.dispose()
    return any(_is_id(found, child_id) for (found,) in rows)


def _is_id(found: object, child_id: UUID) -> bool:
    return str(found).replace("-", "").lower() == child_id.hex
