"""A diary into a file and out of one, with its photos and clips where the file can hold them."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from baby_joints import __version__
from baby_joints.actions.diary_attachments import DiaryAttachments
from baby_joints.domain.attached import attachments_of
from baby_joints.domain.attachment import Attachment
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.json_value import JsonValue

if TYPE_CHECKING:
    from baby_joints.change import Change
    from baby_joints.exchange.diary_file import DiaryFile

APPLICATION: Final = f"baby_joints {__version__}"
Source: TypeAlias = Path | str | Mapping[str, JsonValue]
ARCHIVE_ENDING: Final = ".zip"
# How many of how many photos and clips are done; what it raises ends the work.
Told: TypeAlias = Callable[[int, int], None]


def write_diary_file(
    attachments: DiaryAttachments,
    contents: DiaryContents,
    path: Path,
    exported_at: datetime,
    told: Told,
) -> tuple[Attachment, ...]:
    """Write a diary to `path`; when that ends in .zip, with the photos and clips it names.

    Returns:
        those that should be in the .zip, but are missing or damaged here.

    Raises OSError; what was at `path` is then as it was.
    """
    from baby_joints.atomic_file import write_atomically
    from baby_joints.exchange import diary_to_bytes

    data = diary_to_bytes(contents, exported_at=exported_at, application=APPLICATION)
    if path.suffix.lower() == ARCHIVE_ENDING:
        return _write_archive(attachments, contents, data, path, told)
    write_atomically(path, data)
    return ()


def take_in(
    attachments: DiaryAttachments,
    source: Source,
    read: Callable[[Source], "DiaryFile"],
    merge: Callable[[DiaryContents], "Change"],
    told: Told,
) -> "Change":
    """Let `merge` have the diary in `source`; of a .zip keep the photos and clips before.

    All or nothing. Raises DiaryFileError for a file that is wrong, AttachmentError when there is no
    room.
    """
    from baby_joints.exchange.archive_reading import is_archive, open_archive

    if not isinstance(source, Path) or not is_archive(source):
        return merge(read(source).contents)
    with open_archive(source) as archive:
        new = attachments.take_in(archive, told)
        try:
            return merge(archive.diary.contents)
        except BaseException:
            attachments.drop(new)
            raise


def told_nobody(_done: int, _all: int) -> None:
    """Nobody wants to know how far it is."""


def _write_archive(
    attachments: DiaryAttachments, contents: DiaryContents, diary: bytes, path: Path, told: Told
) -> tuple[Attachment, ...]:
    from baby_joints.atomic_file import writing_atomically
    from baby_joints.exchange.archive_writing import write_archive

    named = {one.content or one.name: one for one in attachments_of(contents)}
    left_out = {
        *attachments.missing(named.values()),
        *attachments.unsound(named.values()),
    }
    taken = {name: one for name, one in sorted(named.items()) if one not in left_out}

    def pieces() -> Iterator[tuple[str, Iterator[bytes]]]:
        for number, (name, one) in enumerate(taken.items()):
            told(number, len(taken))
            yield name, attachments.reader(one).pieces()

    with writing_atomically(path) as file:
        write_archive(file, diary, pieces())
    return tuple(one for one in named.values() if one in left_out)
