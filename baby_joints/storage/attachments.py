"""The contents of photos and clips, as pieces inside the diary's own file.

Measured with ``python -m tests.benchmarks.attachment_storage`` (2 cores, median of 3): a clip of
100 MB is kept in 0.36 s, as a file beside in 0.10 s; read and checked in 75 against 56 ms; backed
up in 0.16 against 0.06 s; a save costs the same 0.2 ms. So little is lost that one file to move,
encrypt and back up wins. Pieces of 64 KB to 1 MB differ by less than 5 %.
"""

import hashlib
from collections.abc import Collection, Iterator
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID, uuid4

from sqlalchemy import Connection, delete, func, insert, select, update

from baby_joints.storage.attachment_needs import needed_contents
from baby_joints.storage.chunks import chunks
from baby_joints.storage.tables.all_tables import ATTACHMENT_CONTENT, ATTACHMENT_PIECE

PIECE_LENGTH: Final = 256 * 1024
# A diary that is not opened for weeks is no reason to lose what a form or an undo still names.
GRACE: Final = timedelta(days=30)
# Longer than any clip takes to be written, also by another program.
_LONGEST_WRITE: Final = timedelta(days=1)

_CONTENT, _PIECE = ATTACHMENT_CONTENT.c, ATTACHMENT_PIECE.c


class Attachments:
    """Reads and writes contents within the transaction of `connection`, named by their sha256."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # --- writing ---

    def begin(self, size: int, now: datetime) -> UUID:
        """Start a content of `size` bytes; until `finish` nobody can ask for it."""
        key = uuid4()
        row = {"id": key, "sha256": None, "size": size, "added_at": now, "unneeded_since": None}
        self._connection.execute(insert(ATTACHMENT_CONTENT).values(row))
        return key

    def add_piece(self, key: UUID, number: int, data: bytes) -> None:
        """Keep the `number`-th piece; all but the last are `PIECE_LENGTH` bytes long."""
        row = {"content_id": key, "number": number, "data": data}
        self._connection.execute(insert(ATTACHMENT_PIECE).values(row))

    def finish(self, key: UUID, sha256: str) -> None:
        """All pieces are there: from now on it is the content of that checksum, and the only one.

        What lay under the checksum before goes: it says the same, or it was damaged.
        """
        older = select(_CONTENT.id).where(_CONTENT.sha256 == sha256)
        for old in self._connection.scalars(older).all():
            self.drop(old)
        done = update(ATTACHMENT_CONTENT).where(_CONTENT.id == key).values(sha256=sha256)
        self._connection.execute(done)

    def drop(self, key: UUID) -> None:
        """Take a content out, whole or half written."""
        self._connection.execute(delete(ATTACHMENT_PIECE).where(_PIECE.content_id == key))
        self._connection.execute(delete(ATTACHMENT_CONTENT).where(_CONTENT.id == key))

    def drop_contents(self, names: Collection[str]) -> None:
        """Take the contents of these checksums out."""
        for chunk in chunks(names):
            keys = select(_CONTENT.id).where(_CONTENT.sha256.in_(chunk))
            for key in self._connection.scalars(keys).all():
                self.drop(key)

    def take_from(self, other: "Attachments", now: datetime) -> None:
        """Keep what `other` holds whole and this does not."""
        known = self.sizes()
        for sha256, size in other.sizes().items():
            if sha256 in known or not other.is_sound(sha256):
                continue
            key = self.begin(size, now)
            for number, data in enumerate(other.pieces(sha256)):
                self.add_piece(key, number, data)
            self.finish(key, sha256)

    def sweep(self, now: datetime, also_needed: Collection[str] = ()) -> int:
        """Take out what nothing has named for `GRACE`, and what was left half written.

        Named by entries, their earlier versions, what is left of deleted ones, or `also_needed`.

        Returns:
            how many whole contents were taken out.
        """
        half = _CONTENT.sha256.is_(None) & (_CONTENT.added_at < now - _LONGEST_WRITE)
        for key in self._connection.scalars(select(_CONTENT.id).where(half)).all():
            self.drop(key)
        wanted = needed_contents(self._connection) | frozenset(also_needed)
        dropped = 0
        whole = select(_CONTENT.id, _CONTENT.sha256, _CONTENT.unneeded_since)
        for key, name, since in self._connection.execute(
            whole.where(_CONTENT.sha256.is_not(None))
        ).all():
            if name in wanted:
                self._mark(key, since, None)
            elif since is None or since > now:
                self._mark(key, since, now)
            elif since < now - GRACE:
                self.drop(key)
                dropped += 1
        return dropped

    def _mark(self, key: UUID, before: datetime | None, since: datetime | None) -> None:
        if before != since:
            row = update(ATTACHMENT_CONTENT).where(_CONTENT.id == key)
            self._connection.execute(row.values(unneeded_since=since))

    # --- reading ---

    def sizes(self) -> dict[str, int]:
        """The size in bytes of every whole content."""
        query = select(_CONTENT.sha256, _CONTENT.size).where(_CONTENT.sha256.is_not(None))
        return {row.sha256: row.size for row in self._connection.execute(query)}

    def size(self, sha256: str) -> int | None:
        """The size of this content in bytes; None when it is not here."""
        found: int | None = self._connection.scalar(
            select(_CONTENT.size).where(_CONTENT.sha256 == sha256)
        )
        return found

    def total(self) -> int:
        """How many bytes all contents have, those included that are being written."""
        found: int | None = self._connection.scalar(select(func.sum(_CONTENT.size)))
        return found or 0

    def piece(self, sha256: str, number: int) -> bytes | None:
        """One piece; None behind the last one and for what is not here."""
        query = select(_PIECE.data).join(ATTACHMENT_CONTENT, _CONTENT.id == _PIECE.content_id)
        found: bytes | None = self._connection.scalar(
            query.where(_CONTENT.sha256 == sha256, _PIECE.number == number)
        )
        return found

    def pieces(self, sha256: str) -> Iterator[bytes]:
        """All pieces in their order, read one by one."""
        number = 0
        while (data := self.piece(sha256, number)) is not None:
            yield data
            number += 1

    def is_sound(self, sha256: str) -> bool:
        """The bytes are those that were added: all of them are read."""
        found, size = hashlib.sha256(), 0
        for data in self.pieces(sha256):
            found.update(data)
            size += len(data)
        return found.hexdigest() == sha256 and size == self.size(sha256)
