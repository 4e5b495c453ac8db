"""Reads a diary that was handed over: a diary file, a .zip, or a report with the diary inside."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from baby_joints.domain.json_value import JsonValue
from baby_joints.exchange import DiaryFileError, read_diary_file
from baby_joints.exchange.archive_reading import is_archive, open_archive
from baby_joints.exchange.diary_file import DiaryFile

_SPACE: Final = b"\xef\xbb\xbf \t\r\n\x00"


def read_handed_over(source: Path | str | Mapping[str, JsonValue]) -> DiaryFile:
    """The diary in a file (its path or its text), in a report, or in already parsed JSON.

    Of a .zip with photos and clips the diary alone is read. Raises DiaryFileError, in one line, for
    anything wrong; nothing is then taken.
    """
    if isinstance(source, Path) and is_archive(source):
        with open_archive(source) as archive:
            return archive.diary
    return read_diary_file(source, _unpacked)


def _unpacked(data: bytes) -> bytes:
    """The bytes of the diary file: those of the file, or of what travels inside a PDF."""
    if not is_pdf(data):
        return data
    # Only now: the reader of PDFs is large, and most files are none.
    from baby_joints.report.diary_inside import DiaryInsideError, diary_inside

    try:
        return diary_inside(data)
    except DiaryInsideError as error:
        raise DiaryFileError(str(error), kind=error.kind) from error


def is_pdf(data: bytes) -> bool:
    """Whether a file with these bytes is a PDF."""
    return data[:1024].lstrip(_SPACE).startswith(b"%PDF-")
