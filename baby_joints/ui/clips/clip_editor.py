"""Photos and clips of an entry or visit that is being written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from baby_joints.domain.attachment import MOST, Attachment
from baby_joints.domain.attachment_error import AttachmentError, AttachmentProblem
from baby_joints.ui.announcement import announce
from baby_joints.ui.clips.clip_list import ClipList
from baby_joints.ui.clips.clip_sources import ClipSources
from baby_joints.ui.clips.held_recordings import HeldRecordings
from baby_joints.ui.clips.recording_not_kept_error import RecordingNotKeptError
from baby_joints.ui.clips.refused_files import RefusedFiles
from baby_joints.ui.handover.status_row import StatusRow
from baby_joints.ui.theme.measures import SPACE_S

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from baby_joints.ui.clips.clip_desk import ClipDesk
    from baby_joints.ui.clips.store_job import StoreJob
    from baby_joints.ui.theme import Theme


class ClipEditor(QWidget):
    """A list with buttons to add; files dropped on the page come here too.

    A file is on the disk before it is in `value`, so a form that names it can always be saved.

    Signals:
        changed(): `value` is another one now.
        status_changed(): something begins to be added, or no more.
        settled(): nothing is being added any more.
    """

    changed = Signal()
    status_changed = Signal()
    settled = Signal()

    def __init__(self, theme: Theme, desk: ClipDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._value: tuple[Attachment, ...] = ()
        self._waiting: list[tuple[Path | bytes, str]] = []
        self._job: StoreJob | None = None
        self._adding: tuple[Path | bytes, str] = (b"", "")
        self._has_failed = False
        self.list = ClipList(theme, removable=True)
        self.list.serve(desk)
        self.list.remove_requested.connect(self._on_remove)
        self.sources = ClipSources(theme)
        self.sources.files_chosen.connect(self.take)
        self.sources.recorded.connect(self.take_recording)
        self.status = StatusRow(theme)
        self.status.stop_requested.connect(self.stop)
        self.problem = RefusedFiles(theme)
        self.held = HeldRecordings(theme)
        self.held.clicked.connect(lambda: self._add(self.held.give_back()))
        self._lay_out()

    # --- what it says ---

    def value(self) -> tuple[Attachment, ...]:
        """The photos and clips in the order in which they were added."""
        return self._value

    def set_value(self, value: Sequence[Attachment]) -> None:
        """Show these; not told by `changed`."""
        self._value = tuple(value)
        self.list.show_attachments(self._value)
        self.sources.set_open(is_open=len(self._value) < MOST)

    @property
    def is_busy(self) -> bool:
        """Something is being added."""
        return self._job is not None

    @property
    def has_refused(self) -> bool:
        """What was given last could not be added; it is said below, or by the window."""
        return self._has_failed or not self.problem.is_empty

    # --- adding ---

    def take(self, sources: Iterable[Path]) -> None:
        """Add these files, one after the other."""
        self._add([(source, "") for source in sources])

    def take_recording(self, data: bytes, name: str) -> None:
        """Add what was recorded."""
        self._add([(data, name)])

    def stop(self) -> None:
        """Add nothing more; what is there stays."""
        self._waiting.clear()
        job, self._job = self._job, None
        if job is not None:
            job.stop()
            self.status.end()
            self.status_changed.emit()
            self.settled.emit()

    def settle(self, seconds: float) -> bool:
        """Wait until all is added, as a recording is nowhere else; False when it takes longer.

        What waits for a locked diary is given up: it cannot be kept without the password. A
        recording that could not be kept is told of once before it goes.
        """
        if self.held.is_new_loss():
            self._desk.report(RecordingNotKeptError())
            return False
        if self._job is not None and self._job.waits_for_diary:
            self.stop()
        if self._job is None:
            return True
        loop = QEventLoop()
        self.settled.connect(loop.quit)
        QTimer.singleShot(int(seconds * 1000), loop.quit)
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        return not self.is_busy

    def _next(self) -> None:
        if self._job is not None:
            return
        if not self._waiting:
            self.status.end()
            return
        if len(self._value) >= MOST:
            self._waiting.clear()
            self.problem.add(AttachmentError(AttachmentProblem.TOO_MANY, "", MOST))
            self.status.end()
            return
        source, name = self._adding = self._waiting.pop(0)
        shown = name or (source.name if isinstance(source, Path) else "")
        words = self.tr("Adding {name} ...").format(name=shown)
        self.status.begin(words)
        self._job = self._desk.store(
            source, name, self._on_stored, self._on_failed, lambda part: self._tell(words, part)
        )
        self.status_changed.emit()

    def _tell(self, words: str, part: int) -> None:
        text = self.tr("{words} {part} %")
        self.status.tell(text.format(words=words, part=part))

    def _on_stored(self, attachment: Attachment) -> None:
        self._job = None
        if attachment.sha256 not in {one.sha256 for one in self._value}:
            self.set_value((*self._value, attachment))
            self.changed.emit()
            announce(self, self.tr("Added {name}").format(name=attachment.name))
        else:
            # The same file again mends one that was damaged.
            self.list.look_again(attachment.sha256)
        self._go_on()

    def _on_failed(self, error: Exception) -> None:
        self._job = None
        if isinstance(error, AttachmentError):
            self.problem.add(error)
        else:
            self.held.hold([self._adding, *self._waiting])
            self._waiting.clear()
            self._has_failed = True
            self._desk.report(error)
        self._go_on()

    def _add(self, sources: Iterable[tuple[Path | bytes, str]]) -> None:
        self._has_failed = False
        self.problem.forget()
        self._waiting += sources
        self._next()

    def _go_on(self) -> None:
        self._next()
        if not self.is_busy:
            self.status_changed.emit()
            self.settled.emit()

    def _on_remove(self, attachment: Attachment) -> None:
        self.problem.forget()
        self.set_value([one for one in self._value if one != attachment])
        self.sources.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self.list)
        column.addWidget(self.sources)
        column.addWidget(self.status)
        column.addWidget(self.problem)
        column.addWidget(self.held, 0, Qt.AlignmentFlag.AlignLeading)
