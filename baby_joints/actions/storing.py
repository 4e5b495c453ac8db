"""Taking a photo or clip into the diary, step by step."""

import hashlib
import os
import stat
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

from baby_joints.actions.clip_length import clip_seconds
from baby_joints.actions.content_writer import COMMIT, ContentWriter
from baby_joints.domain.attachment import MAX_CLIP, MAX_PHOTO, Attachment, file_name
from baby_joints.domain.attachment_error import AttachmentError, AttachmentProblem
from baby_joints.domain.media_type import HEAD_LENGTH, ending_of, is_photo, media_type_of

if TYPE_CHECKING:
    from baby_joints.storage.database import Database

# What one step reads or writes: as much as one commit.
STEP: Final = COMMIT


class Storing:
    """Reads a file twice: first to know its checksum, then to keep it, a few pieces a commit.

    Call `step` until it says that nothing is left; `close` ends it at any time. The content is on
    the disk before `attachment` is known, so an entry never names what is not there. A content that
    is already in the diary is not kept twice. Nothing is larger in memory than a step.

    Raises AttachmentError or DatabaseError; nothing stays of what was begun.

    Attributes:
        name: the name of the file, without a path.
        attachment: what an entry names; None until all is kept.
    """

    def __init__(
        self,
        database: "Database",
        clock: Callable[[], datetime],
        file: IO[bytes],
        name: str,
    ) -> None:
        self._database = database
        self._file = file
        self._hash = hashlib.sha256()
        self._sha256 = ""
        self._read = 0
        self._size = file.seek(0, os.SEEK_END)
        file.seek(0)
        self._media_type = media_type_of(file.read(HEAD_LENGTH)) or ""
        self.name = file_name(name, ending_of(self._media_type))
        self.attachment: Attachment | None = None
        check_content(self.name, self._media_type, self._size)
        self._writer = ContentWriter(database, clock, self.name, self._size)
        file.seek(0)

    @property
    def progress(self) -> float:
        """From 0 to 1."""
        if self.attachment is not None:
            return 1.0
        return (self._read + self._writer.written) / (2 * self._size)

    def step(self) -> bool:
        """Do a little; False when nothing is left to do."""
        if self.attachment is not None:
            return False
        try:
            if self._sha256:
                self._write()
            else:
                self._look()
        except BaseException:
            self.close()
            raise
        return self.attachment is None

    def close(self) -> None:
        """Let go of the file; what was half kept goes."""
        self._file.close()
        self._writer.drop()

    def _look(self) -> None:
        """Read on for the checksum; at the end see whether the diary has it already."""
        data = self._next()
        self._hash.update(data)
        self._read += len(data)
        if self._read > self._size:
            raise AttachmentError(AttachmentProblem.CHANGED_MEANWHILE, self.name)
        if self._read < self._size:
            return
        self._sha256 = self._hash.hexdigest()
        self._file.seek(0)
        with self._database.reading() as reader:
            kept = reader.attachments
            if kept.size(self._sha256) is not None and kept.is_sound(self._sha256):
                self._finish()

    def _write(self) -> None:
        self._writer.write(self._next())
        if self._writer.written == self._size:
            self._writer.finish(self._sha256)
            self._finish()

    def _next(self) -> bytes:
        """The next bytes; there must be some as long as they are asked for."""
        try:
            data = self._file.read(STEP)
        except OSError as error:
            raise AttachmentError(AttachmentProblem.NO_FILE, self.name) from error
        if not data:
            raise AttachmentError(AttachmentProblem.CHANGED_MEANWHILE, self.name)
        return data

    def _finish(self) -> None:
        seconds = None if is_photo(self._media_type) else clip_seconds(self._file)
        self.attachment = Attachment(
            name=self.name, media_type=self._media_type, sha256=self._sha256, seconds=seconds
        )
        self._file.close()


def check_content(name: str, media_type: str | None, size: int) -> None:
    """Raise AttachmentError for anything but a photo or clip of a kind and size that is taken."""
    if not size:
        raise AttachmentError(AttachmentProblem.EMPTY, name)
    if not media_type:
        raise AttachmentError(AttachmentProblem.UNKNOWN_KIND, name)
    limit = MAX_PHOTO if is_photo(media_type) else MAX_CLIP
    if size > limit:
        raise AttachmentError(AttachmentProblem.TOO_LARGE, name, limit)


def open_plain_file(path: Path) -> IO[bytes]:
    """The file at `path`, open for reading; AttachmentError for a folder, a device or none."""
    try:
        # A pipe without a writer would wait for ever: looked at before it is opened.
        if stat.S_ISREG(path.stat().st_mode):
            return path.open("rb")
    except (OSError, ValueError) as error:
        raise AttachmentError(AttachmentProblem.NO_FILE, path.name) from error
    raise AttachmentError(AttachmentProblem.NO_FILE, path.name)
