"""What is done with photos and clips over a page: kept, looked at, opened, saved as a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from baby_joints.domain.attachment_error import AttachmentError, AttachmentProblem
from baby_joints.domain.media_type import is_photo
from baby_joints.ui.clips.pictures import picture
from baby_joints.ui.clips.store_job import StoreJob
from baby_joints.ui.handover.page_maker import PageMaker
from baby_joints.ui.not_saved_error import saving
from baby_joints.ui.saved_thing import SavedThing
from baby_joints.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from baby_joints.actions.attachment_reader import AttachmentReader
    from baby_joints.diary import Diary
    from baby_joints.domain.attachment import Attachment
    from baby_joints.ui.page import Page

    Answer = Callable[[QImage | None, AttachmentProblem | None], None]


_MOST_SEEN: Final = 200


class ClipDesk(QObject):
    """Serves the lists and editors of one page; reads and decodes beside the window.

    What was looked at and found whole is not read again in this session.
    """

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._maker = PageMaker(self)
        self._seen: dict[tuple[str, int], QImage | None] = {}
        # Another file, or this one as it was before.
        page.bridge.opened.connect(self._seen.clear)

    # --- in ---

    def store(
        self,
        source: Path | bytes,
        name: str,
        done: Callable[[Attachment], None],
        failed: Callable[[Exception], None],
        told: Callable[[int], None],
    ) -> StoreJob:
        """Take a file, or bytes of that name, into the diary; see StoreJob."""
        return StoreJob(self._page.bridge, self._maker, source, name, done, failed, told)

    def report(self, error: Exception) -> None:
        """Tell of an error that is not about the file itself."""
        self._page.bridge.failed.emit(error)

    # --- out ---

    def look(self, owner: QWidget, attachment: Attachment, most: QSize, answer: Answer) -> None:
        """Read it, and give `answer` a small picture, or what is wrong with its content."""
        key = (attachment.sha256, most.width())
        if key in self._seen:
            answer(self._seen[key], None)
            return

        def found(image: QImage | None) -> None:
            self._seen[key] = image
            if len(self._seen) > _MOST_SEEN:
                del self._seen[next(iter(self._seen))]
            if isValid(owner):
                answer(image, None)

        def failed(error: Exception) -> None:
            # Any other error says nothing of the photo, and comes up when something is done.
            if isinstance(error, AttachmentError) and isValid(owner):
                answer(None, error.problem)

        self._read(attachment, lambda reader: _looked_at(reader, most), found, failed)

    def open(self, attachment: Attachment) -> None:
        """Show the photo or play the clip; what cannot be shown here is offered as a file."""
        if is_photo(attachment.media_type):
            screen = self._page.screen().availableSize() * self._page.screen().devicePixelRatio()
            self._read(
                attachment,
                lambda reader: picture(reader.all(), screen),
                lambda image: self._show(attachment, image),
                self._page.bridge.failed.emit,
            )
            return
        self._page.bridge.run(
            lambda diary: diary.attachments.reader(attachment),
            lambda reader: self._play(attachment, reader),
        )

    def save_copy(self, attachment: Attachment) -> None:
        """Ask where, and write the file as it was added."""
        dialog = QFileDialog(self._page, self.tr("Save a copy"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(attachment.name)
        dialog.fileSelected.connect(lambda name: self.write_copy(attachment, Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write_copy(self, attachment: Attachment, path: Path) -> None:
        """Write the file as it was added to `path`."""
        notice = Notice(self.tr("Saved"), path.name)

        def write(diary: Diary) -> None:
            with saving(SavedThing.CLIP, path):
                diary.attachments.save_copy(attachment, path)

        self._page.bridge.run(write, lambda _none: self._page.notice_given.emit(notice))

    # --- within ---

    def _read(
        self,
        attachment: Attachment,
        work: Callable[[AttachmentReader], QImage | None],
        done: Callable[[QImage | None], None],
        failed: Callable[[Exception], None],
    ) -> None:
        def begin(reader: AttachmentReader) -> None:
            self._maker.begin(lambda _tell: work(reader), done, failed)

        self._page.bridge.run(lambda diary: diary.attachments.reader(attachment), begin, failed)

    def _show(self, attachment: Attachment, image: QImage | None) -> None:
        from baby_joints.ui.clips.photo_sheet import PhotoSheet

        sheet = PhotoSheet(self._page.theme, attachment, image, self._page)
        sheet.copy_requested.connect(lambda: self.save_copy(attachment))
        sheet.open()

    def _play(self, attachment: Attachment, reader: AttachmentReader) -> None:
        from baby_joints.ui.clips.media import can_play

        if not can_play():
            self._show(attachment, None)
            return
        from baby_joints.ui.clips.clip_device import ClipDevice
        from baby_joints.ui.clips.player_sheet import PlayerSheet

        sheet = PlayerSheet(self._page.theme, attachment, ClipDevice(reader), self._page)
        sheet.copy_requested.connect(lambda: self.save_copy(attachment))
        sheet.open()


def _looked_at(reader: AttachmentReader, most: QSize) -> QImage | None:
    """All of it is read, so that a changed one is found; of a photo a small picture is made."""
    if is_photo(reader.attachment.media_type):
        return picture(reader.all(), most)
    for _piece in reader.pieces():
        pass
    return None
