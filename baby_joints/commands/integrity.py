"""Whether a database holds what it should."""

from pathlib import Path

from baby_joints import __version__
from baby_joints.actions.password import opened_by
from baby_joints.diary import local_now
from baby_joints.exchange import DiaryFileError, diary_to_json, read_diary
from baby_joints.secret import Secret
from baby_joints.storage.database import Database


def problems_in(path: Path, secret: Secret | None = None) -> tuple[str, ...]:
    """What is wrong with the diary at `path`, each in a sentence; empty when it is whole.

    The file itself is looked at first; if it is whole, each child's diary is read as it would be
    exported, and must come through the schema of the diary file unchanged. `secret` is as for
    opening the diary.
    """
    database = Database.open(path, opened_by(path, secret))
    try:
        with database.reading() as reader:
            problems = reader.check()
            if problems:
                return problems
            contents = [reader.contents(child.id) for child in reader.children()]
    finally:
        database.close()
    found = []
    for diary in contents:
        told = diary_to_json(diary, exported_at=local_now(), application=f"check {__version__}")
        try:
            read_diary(told)
        except DiaryFileError as error:
            found.append(f"{diary.child.name}: {error}")
    return tuple(found)
