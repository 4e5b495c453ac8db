"""Taking a photo or clip into the diary, step by step."""

import hashlib
import os
import stat
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

from baby_joints.actions.clip_length import clip_seconds
from baby_joints.domain.attachment import MAX_CLIP, MAX_PHOTO, MAX_TOTAL, Attachment, file_name
from baby_joints.domain.attachment_error import AttachmentError, AttachmentProblem
from baby_joints.domain.media_type import HEAD_LENGTH, ending_of, is_photo, media_type_of

if TYPE_CHECKING:
    from uuid import UUID

    from baby_joints.storage.database import Database

# What one step reads or writes: some 20 ms, so that a save waits no longer than that.
STEP: Final = 4 * 1024 * 1024


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
        self._clock = clock
        self._file = file
        self._key: UUID | None = None
        self._hash = hashlib.sha256()
        self._sha256 = ""
        self._read = self._written = self._number = 0
        self._size = file.seek(0, os.SEEK_END)
        file.seek(0)
        self._media_type = media_type_of(file.read(HEAD_LENGTH)) or ""
        self.name = file_name(name, ending_of(self._media_type))
        self.attachment: Attachment | None = None
        self._check()
        file.seek(0)

    @property
    def progress(self) -> float:
        """From 0 to 1."""
        if self.attachment is not None:
            return 1.0
        return (self._read + self._written) / (2 * self._size)

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
        key, self._key = self._key, None
        if key is not None and self.attachment is None:
            with self._database.transaction() as repository:
                repository.attachments.drop(key)

    def _check(self) -> None:
        problems, name = AttachmentProblem, self.name
        if not self._size:
            raise AttachmentError(problems.EMPTY, name)
        if not self._media_type:
            raise AttachmentError(problems.UNKNOWN_KIND, name)
        limit = MAX_PHOTO if is_photo(self._media_type) else MAX_CLIP
        if self._size > limit:
            raise AttachmentError(problems.TOO_LARGE, name, limit)

    def _look(self) -> None:
        """Read on for the checksum; at the end see whether the diary has it already."""
        data = self._next(self._hash)
        self._read += len(data)
        if self._read < self._size:
            return
        self._sha256 = self._hash.hexdigest()
        self._hash = hashlib.sha256()
        self._file.seek(0)
        with self._database.reading() as reader:
            found = reader.attachments.size(self._sha256)
            if found is not None and reader.attachments.is_sound(self._sha256):
                self._finish()
                return
            total = reader.attachments.total()
        if total + self._size > MAX_TOTAL:
            raise AttachmentError(AttachmentProblem.DIARY_FULL, self.name, MAX_TOTAL)

    def _write(self) -> None:
        from baby_joints.storage.attachments import PIECE_LENGTH

        data = self._next(self._hash)
        is_last = self._written + len(data) == self._size
        if is_last and self._hash.hexdigest() != self._sha256:
            raise AttachmentError(AttachmentProblem.CHANGED_MEANWHILE, self.name)
        with self._database.transaction() as repository:
            kept = repository.attachments
            key = self._key or kept.begin(self._size, self._clock())
            for at in range(0, len(data), PIECE_LENGTH):
                kept.add_piece(key, self._number, data[at : at + PIECE_LENGTH])
                self._number += 1
            if is_last:
                kept.finish(key, self._sha256)
        self._key = key
        self._written += len(data)
        if is_last:
            self._finish()

    def _next(self, found: "hashlib._Hash") -> bytes:
        """The next bytes; the file must still be as long as it was."""
        try:
            data = self._file.read(STEP)
        except OSError as error:
            raise AttachmentError(AttachmentProblem.NO_FILE, self.name) from error
        done = self._written if self._sha256 else self._read
        if not data or done + len(data) > self._size:
            raise AttachmentError(AttachmentProblem.CHANGED_MEANWHILE, self.name)
        found.update(data)
        return data

    def _finish(self) -> None:
        seconds = None if is_photo(self._media_type) else clip_seconds(self._file)
        self.attachment = Attachment(
            name=self.name, media_type=self._media_type, sha256=self._sha256, seconds=seconds
        )
        self._file.close()


def open_plain_file(path: Path) -> IO[bytes]:
    """The file at `path`, open for reading; AttachmentError for a folder, a device or none."""
    try:
        # A pipe without a writer would wait for ever: looked at before it is opened.
        if stat.S_ISREG(path.stat().st_mode):
            return path.open("rb")
    except (OSError, ValueError) as error:
        raise AttachmentError(AttachmentProblem.NO_FILE, path.name) from error
    raise AttachmentError(AttachmentProblem.NO_FILE, path.name)
