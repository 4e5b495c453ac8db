"""Whether a database holds what it should."""

from collections.abc import Collection, Iterator

from baby_joints import __version__
from baby_joints.diary import Diary, local_now
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.exchange import DiaryFileError, diary_to_json, read_diary


def problems_in(diary: Diary) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What is wrong with an open diary, and what it names but does not hold; in sentences.

    The file itself is looked at first; if it is whole, each child's diary is read as it would be
    exported, and must come through the schema of the diary file unchanged. A diary that came
    without its photos and clips is whole: what is missing of them is the second part.
    """
    if problems := diary.check():
        return problems, ()
    contents = [diary.contents(child.id) for child in diary.children()]
    here = diary.attachments.sizes()
    found = []
    for one in contents:
        told = diary_to_json(one, exported_at=local_now(), application=f"check {__version__}")
        try:
            read_diary(told)
        except DiaryFileError as error:
            found.append(f"{one.child.name}: {error}")
    return tuple(found), tuple(line for one in contents for line in _missing(one, here))


def _missing(diary: DiaryContents, here: Collection[str]) -> Iterator[str]:
    """The photos and clips of living records whose content never came along."""
    named = [(one.day, one.attachments) for one in diary.observations]
    named += [(one.day, one.attachments) for one in diary.visits]
    for day, attachments in named:
        for one in attachments:
            if one.content not in here:
                yield f"{day}: the photo or clip {one.name} itself is not in this diary."
