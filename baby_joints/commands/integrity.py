"""Whether a database holds what it should."""

from collections.abc import Collection, Iterator
from pathlib import Path

from baby_joints import __version__
from baby_joints.diary import local_now
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.exchange import DiaryFileError, diary_to_json, read_diary
from baby_joints.safekeeping.protection import opened_by
from baby_joints.secret import Secret
from baby_joints.storage.database import Database


def problems_in(
    path: Path, secret: Secret | None = None
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What is wrong with the diary at `path`, and what it names but does not hold; in sentences.

    The file itself is looked at first; if it is whole, each child's diary is read as it would be
    exported, and must come through the schema of the diary file unchanged. A diary that came
    without its photos and clips is whole: what is missing of them is the second part. `secret` is
    as for opening the diary.
    """
    database = Database.open(path, opened_by(path, secret))
    try:
        with database.reading() as reader:
            problems = reader.check()
            if problems:
                return problems, ()
            contents = [reader.contents(child.id) for child in reader.children()]
            here = reader.attachments.sizes()
    finally:
        database.close()
    found = []
    for diary in contents:
        told = diary_to_json(diary, exported_at=local_now(), application=f"check {__version__}")
        try:
            read_diary(told)
        except DiaryFileError as error:
            found.append(f"{diary.child.name}: {error}")
    return tuple(found), tuple(line for diary in contents for line in _missing(diary, here))


def _missing(diary: DiaryContents, here: Collection[str]) -> Iterator[str]:
    """The photos and clips of living records whose content never came along."""
    named = [(one.day, one.attachments) for one in diary.observations]
    named += [(one.day, one.attachments) for one in diary.visits]
    for day, attachments in named:
        for one in attachments:
            if one.content not in here:
                yield f"{day}: the photo or clip {one.name} itself is not in this diary."
