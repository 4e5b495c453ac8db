"""The photos and clips of an open diary: taken in, read, missed, and taken out when unneeded."""

from collections.abc import Callable, Collection, Iterable
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from baby_joints.actions.attachment_reader import AttachmentReader
from baby_joints.actions.storing import Storing, open_plain_file
from baby_joints.atomic_file import writing_atomically
from baby_joints.domain.attachment import Attachment

if TYPE_CHECKING:
    from baby_joints.storage.database import Database


class DiaryAttachments:
    """Contents are kept in the diary's file by their checksum, each once; usable from any thread.

    All raise DatabaseError when the diary cannot be read or written.
    """

    def __init__(self, database: "Database", clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def storing(self, source: Path | bytes, name: str = "") -> Storing:
        """Begin to take in a file, or bytes with a `name`.

        Raises AttachmentError for anything but a photo or clip of a kind and size that is taken.
        """
        if isinstance(source, bytes):
            return Storing(self._database, self._clock, BytesIO(source), name)
        file = open_plain_file(source)
        try:
            return Storing(self._database, self._clock, file, name or source.name)
        except BaseException:
            file.close()
            raise

    def store(self, source: Path | bytes, name: str = "") -> Attachment:
        """As `storing`, all at once."""
        work = self.storing(source, name)
        while work.step():
            pass
        assert work.attachment is not None  # noqa: S101 - no step is left
        return work.attachment

    def reader(self, attachment: Attachment) -> AttachmentReader:
        """The bytes of a photo or clip; AttachmentError when they are not here."""
        return AttachmentReader(self._database, attachment)

    def save_copy(self, attachment: Attachment, path: Path) -> None:
        """Write the file as it was added to `path`; OSError when that fails."""
        reader = self.reader(attachment)
        with writing_atomically(path) as file:
            for data in reader.pieces():
                file.write(data)

    def sizes(self) -> dict[str, int]:
        """The size in bytes of every content of the file, by its checksum."""
        with self._database.reading() as reader:
            return reader.attachments.sizes()

    def missing(self, attachments: Iterable[Attachment]) -> tuple[Attachment, ...]:
        """Those whose content is not in this diary."""
        here = self.sizes().keys()
        return tuple(one for one in attachments if one.content not in here)

    def unsound(self, attachments: Iterable[Attachment]) -> tuple[Attachment, ...]:
        """Those whose content is here but changed or incomplete; all of it is read."""
        with self._database.reading() as reader:
            kept = reader.attachments
            return tuple(
                one
                for one in attachments
                if one.content is not None
                and kept.size(one.content) is not None
                and not kept.is_sound(one.content)
            )

    def sweep(self, also_needed: Collection[str] = ()) -> int:
        """Take out what no record and no form has named for a month; how many that were."""
        with self._database.transaction() as repository:
            return repository.attachments.sweep(self._clock(), also_needed)
