"""The photos and clips of an open diary: taken in, read, missed, and taken out when unneeded."""

from collections.abc import Callable, Collection, Iterable
from datetime import datetime
from io import BytesIO
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Final

from baby_joints.actions.attachment_reader import AttachmentReader
from baby_joints.actions.content_writer import ContentWriter
from baby_joints.actions.own_file import refuse_own_file
from baby_joints.actions.storing import Storing, check_content, open_plain_file
from baby_joints.atomic_file import writing_atomically
from baby_joints.domain.attached import attachments_of
from baby_joints.domain.attachment import Attachment
from baby_joints.domain.attachment_error import AttachmentError, AttachmentProblem
from baby_joints.domain.file_problem import FileProblem
from baby_joints.domain.media_type import media_type_of

if TYPE_CHECKING:
    from baby_joints.exchange.archive_reading import DiaryArchive
    from baby_joints.storage.database import Database

_REFUSED: Final = {
    AttachmentProblem.EMPTY: "is empty.",
    AttachmentProblem.UNKNOWN_KIND: "is no photo, film or sound.",
    AttachmentProblem.TOO_LARGE: "is larger than such a file may be.",
}
_NOT_WHAT_IT_SAYS: Final = "is not the file that its name says. Export the diary again."


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
        """Write the file as it was added to `path`; OSError when that fails.

        Raises DomainError when that is the diary itself.
        """
        refuse_own_file(self._database.path, path)
        reader = self.reader(attachment)
        with writing_atomically(path) as file:
            for data in reader.pieces():
                file.write(data)

    def take_in(self, archive: "DiaryArchive", told: Callable[[int, int], None]) -> tuple[str, ...]:
        """Keep the contents that the diary in `archive` names; the checksums of those that are new.

        Raises DiaryFileError, and keeps none, when one is not what its name says.
        """
        named = {one.content or "" for one in attachments_of(archive.diary.contents)}
        wanted = [sha256 for sha256 in archive.sizes if sha256 in named]
        new: list[str] = []
        try:
            for number, sha256 in enumerate(wanted):
                told(number, len(wanted))
                if self._take_one(archive, sha256):
                    new.append(sha256)
        except BaseException:
            self.drop(new)
            raise
        return tuple(new)

    def drop(self, contents: Collection[str]) -> None:
        """Take out contents that were just added and that no entry came to name."""
        if contents:
            with self._database.transaction() as repository:
                repository.attachments.drop_contents(contents)

    def _take_one(self, archive: "DiaryArchive", sha256: str) -> bool:
        from baby_joints.exchange.errors import DiaryFileError

        if self._is_here(sha256):
            return False
        size = archive.sizes[sha256]
        writer = ContentWriter(self._database, self._clock, archive.name, size)
        try:
            pieces = archive.pieces(sha256)
            head = next(pieces, b"")
            check_content(sha256, media_type_of(head), size)
            for data in chain([head], pieces):
                writer.write(data)
            writer.finish(sha256)
        except AttachmentError as error:
            if error.problem is AttachmentProblem.DIARY_FULL:
                raise
            problem = _REFUSED.get(error.problem, _NOT_WHAT_IT_SAYS)
            raise DiaryFileError(
                problem, kind=FileProblem.NOT_WHOLE, source=archive.name, field=sha256
            ) from error
        finally:
            writer.drop()
        return True

    def _is_here(self, sha256: str) -> bool:
        with self._database.reading() as reader:
            kept = reader.attachments
            return kept.size(sha256) is not None and kept.is_sound(sha256)

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
        """Take out what no record and no form has named for a month; how many that were.

        Cheap in a diary without photos and clips; whoever calls knows the forms beside the diary.
        """
        with self._database.reading() as reader:
            if not reader.attachments.total():
                return 0
        with self._database.transaction() as repository:
            return repository.attachments.sweep(self._clock(), also_needed)
