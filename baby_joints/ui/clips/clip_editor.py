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
from baby_joints.ui.clips.given import Given, Whose
from baby_joints.ui.clips.held_recordings import HeldRecordings
from baby_joints.ui.clips.recording_not_kept_error import RecordingNotKeptError
from baby_joints.ui.clips.refused_files import RefusedFiles
from baby_joints.ui.handover.status_row import StatusRow
from baby_joints.ui.isolated import isolated
from baby_joints.ui.theme.measures import SPACE_S

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from baby_joints.ui.clips.clip_desk import ClipDesk
    from baby_joints.ui.clips.store_job import StoreJob
    from baby_joints.ui.theme import Theme


class ClipEditor(QWidget):
    """A list with buttons to add; files dropped on the page come here too.

    A file is on the disk before it is in `value`, so a form that names it can always be saved.

    Args:
        theme: how it looks.
        desk: takes files into the diary.
        parent: the widget it lies in.
        whose: what `value` belongs to now; what was given to another one never joins it.

    Signals:
        changed(): `value` is another one now.
        came_late(Whose, Attachment): this belongs to what was shown before.
        status_changed(): something begins to be added, or no more.
        settled(): nothing is being added any more.
    """

    changed = Signal()
    came_late = Signal(object, object)
    status_changed = Signal()
    settled = Signal()

    def __init__(
        self,
        theme: Theme,
        desk: ClipDesk,
        parent: QWidget | None = None,
        *,
        whose: Callable[[], Whose] = Whose,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._whose = whose
        self._value: tuple[Attachment, ...] = ()
        self._waiting: list[Given] = []
        self._job: StoreJob | None = None
        self._adding = Given(b"", "", Whose())
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
        self.sources.left.connect(
            lambda data, name: self.held.hold([Given(data, name, self._whose())])
        )
        self.held.clicked.connect(lambda: self._add(self.held.give_back(self._whose())))
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
    def is_adding_here(self) -> bool:
        """Something is being added to what is shown now."""
        return self.is_busy and any(map(self._is_here, (self._adding, *self._waiting)))

    @property
    def has_refused(self) -> bool:
        """What was given last could not be added; it is said below, or by the window."""
        return self._has_failed or not self.problem.is_empty

    # --- adding ---

    def take(self, sources: Iterable[Path]) -> None:
        """Add these files, one after the other."""
        self._add([Given(source, "", self._whose()) for source in sources])

    def take_recording(self, data: bytes, name: str) -> None:
        """Add what was recorded."""
        self._add([Given(data, name, self._whose())])

    def stop(self) -> None:
        """Add nothing more; what is there stays."""
        self._waiting.clear()
        job, self._job = self._job, None
        if job is not None:
            job.stop()
            self.status.end()
            self.status_changed.emit()
            self.settled.emit()

    def settle(self, seconds: float, *, files_too: bool = True) -> bool:
        """Wait until all is added, as a recording is nowhere else; False when it takes longer.

        Where not `files_too`, files alone are not waited for: they can be added again. What waits
        for a locked diary is given up: it cannot be kept without the password. A recording that
        could not be kept is told of once before it goes.
        """
        if self.held.is_new_loss():
            self._desk.report(RecordingNotKeptError())
            return False
        if self._job is not None and self._job.waits_for_diary:
            self.stop()
        adding = (self._adding, *self._waiting) if self.is_busy else ()
        if not any(files_too or isinstance(one.source, bytes) for one in adding):
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
        if len(self._value) >= MOST and self._is_here(self._waiting[0]):
            self.held.hold(one for one in self._waiting if self._is_here(one))
            self._waiting = [one for one in self._waiting if not self._is_here(one)]
            self.problem.add(AttachmentError(AttachmentProblem.TOO_MANY, "", MOST))
            self._next()
            return
        source, name, _whose = self._adding = self._waiting.pop(0)
        shown = name or (source.name if isinstance(source, Path) else "")
        words = self.tr("Adding {name}…").format(name=isolated(shown))
        self.status.begin(words)
        done = self.tr("{words} {part} %")
        self._job = self._desk.store(
            source,
            name,
            self._on_stored,
            self._on_failed,
            lambda part: self.status.tell(done.format(words=words, part=part)),
        )
        self.status_changed.emit()

    def _on_stored(self, attachment: Attachment) -> None:
        self._job = None
        if not self._is_here(self._adding):
            self.came_late.emit(self._adding.whose, attachment)
        elif attachment.sha256 not in {one.sha256 for one in self._value}:
            self.set_value((*self._value, attachment))
            self.changed.emit()
            announce(self, self.tr("Added {name}").format(name=isolated(attachment.name)))
        else:
            # The same file again mends one that was damaged.
            self.list.look_again(attachment.sha256)
        self._go_on()

    def _on_failed(self, error: Exception) -> None:
        self._job = None
        if isinstance(error, AttachmentError):
            self.problem.add(error)
            self.held.hold([self._adding])
        else:
            self.held.hold([self._adding, *self._waiting])
            self._waiting.clear()
            self._has_failed = True
            self._desk.report(error)
        self._go_on()

    def _add(self, given: Iterable[Given]) -> None:
        self._has_failed = False
        self.problem.forget()
        self._waiting += given
        self._next()

    def _is_here(self, given: Given) -> bool:
        return given.whose.entry is self._whose().entry

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
