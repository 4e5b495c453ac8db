"""Writing the bytes of one photo or clip into the diary, a few pieces a commit."""

import hashlib
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, Final

from baby_joints.domain.attachment import MAX_TOTAL
from baby_joints.domain.attachment_error import AttachmentError, AttachmentProblem
from baby_joints.storage.errors import DatabaseError

if TYPE_CHECKING:
    from uuid import UUID

    from baby_joints.storage.database import Database

# What one commit writes: some 20 ms, so that a save waits no longer than that.
COMMIT: Final = 4 * 1024 * 1024


class ContentWriter:
    """Takes bytes in order; nobody can ask for them before `finish`, and `drop` takes them back.

    Args:
        database: where they go.
        clock: the time.
        name: what errors call it.
        size: how many bytes there will be.
    """

    def __init__(
        self, database: "Database", clock: Callable[[], datetime], name: str, size: int
    ) -> None:
        self._database = database
        self._clock = clock
        self._name = name
        self._size = size
        self._key: UUID | None = None
        self._hash = hashlib.sha256()
        self._waiting = bytearray()
        self._number = 0
        self.written = 0

    def write(self, data: bytes) -> None:
        """Keep `data`; AttachmentError when there is more than was said, or no room for it.

        NoRoomError when the disk would be too full for the diary itself.
        """
        self.written += len(data)
        if self.written > self._size:
            raise AttachmentError(AttachmentProblem.CHANGED_MEANWHILE, self._name)
        self._hash.update(data)
        self._waiting += data
        if len(self._waiting) >= COMMIT:
            self._commit("")

    def finish(self, sha256: str) -> None:
        """All was written; AttachmentError when it is not the content of this checksum."""
        if self.written != self._size or self._hash.hexdigest() != sha256:
            raise AttachmentError(AttachmentProblem.CHANGED_MEANWHILE, self._name)
        self._commit(sha256)
        self._key = None

    def drop(self) -> None:
        """Take back what was written, unless it was finished.

        Where that cannot be done now, as the disk is full or the diary closed, a later sweep does.
        """
        key, self._key = self._key, None
        if key is None:
            return
        with suppress(DatabaseError), self._database.transaction() as repository:
            repository.attachments.drop(key)

    def _commit(self, sha256: str) -> None:
        from baby_joints.storage.attachments import PIECE_LENGTH

        if self._key is None:
            self._database.refuse_without_room(self._size)
        whole = len(self._waiting) if sha256 else len(self._waiting) // PIECE_LENGTH * PIECE_LENGTH
        with self._database.transaction() as repository:
            kept = repository.attachments
            if self._key is None and kept.total() + self._size > MAX_TOTAL:
                raise AttachmentError(AttachmentProblem.DIARY_FULL, self._name, MAX_TOTAL)
            key = self._key or kept.begin(self._size, self._clock())
            for at in range(0, whole, PIECE_LENGTH):
                piece = bytes(self._waiting[at : min(at + PIECE_LENGTH, whole)])
                kept.add_piece(key, self._number + at // PIECE_LENGTH, piece)
            if sha256:
                kept.finish(key, sha256)
        self._key = key
        self._number += -(-whole // PIECE_LENGTH)
        del self._waiting[:whole]
