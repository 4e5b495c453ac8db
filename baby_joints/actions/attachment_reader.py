"""Reading the bytes of one photo or clip, from any place in it."""

import hashlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from baby_joints.domain.attachment import Attachment
from baby_joints.domain.attachment_error import AttachmentError, AttachmentProblem

if TYPE_CHECKING:
    from baby_joints.storage.database import Database


class AttachmentReader:
    """The content of `attachment`, read piece by piece; usable from any thread, one at a time.

    Raises AttachmentError when the content is not in the diary, DatabaseError when the diary is
    closed or cannot be read.

    Attributes:
        attachment: what it is the content of.
        size: its length in bytes.
    """

    def __init__(self, database: "Database", attachment: Attachment) -> None:
        self._database = database
        self._name = attachment.content or ""
        self._number, self._piece = -1, b""
        self.attachment = attachment
        with database.reading() as reader:
            size = reader.attachments.size(self._name)
        if size is None:
            raise AttachmentError(AttachmentProblem.MISSING, attachment.name)
        self.size = size

    def read(self, offset: int, length: int) -> bytes:
        """At most `length` bytes from `offset` on, fewer at the end of a piece; none at the end."""
        from baby_joints.storage.attachments import PIECE_LENGTH

        if offset >= self.size or length <= 0:
            return b""
        number, start = divmod(offset, PIECE_LENGTH)
        if number != self._number:
            self._piece = self._fetch(number)
            self._number = number
        return self._piece[start : start + length]

    def pieces(self) -> Iterator[bytes]:
        """All of it, piece by piece; AttachmentError at the end when it is not what was added."""
        found, offset = hashlib.sha256(), 0
        while data := self.read(offset, self.size):
            found.update(data)
            offset += len(data)
            yield data
        if offset != self.size or found.hexdigest() != self._name:
            raise AttachmentError(AttachmentProblem.DAMAGED, self.attachment.name)

    def all(self) -> bytes:
        """All of it, checked; for what is small enough to be held, such as a photo."""
        return b"".join(self.pieces())

    def _fetch(self, number: int) -> bytes:
        with self._database.reading() as reader:
            data = reader.attachments.piece(self._name, number)
        if not data:
            raise AttachmentError(AttachmentProblem.DAMAGED, self.attachment.name)
        return data
