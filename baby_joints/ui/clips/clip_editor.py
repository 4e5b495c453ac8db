"""Photos and clips of an entry or visit that is being written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from baby_joints.domain.attachment import MOST, Attachment
from baby_joints.domain.attachment_error import AttachmentError, AttachmentProblem
from baby_joints.domain.media_type import ENDINGS
from baby_joints.ui.announcement import announce
from baby_joints.ui.clips.clip_list import ClipList
from baby_joints.ui.clips.clip_words import problem_words
from baby_joints.ui.handover.status_row import StatusRow
from baby_joints.ui.rich import escape
from baby_joints.ui.theme import FontRole
from baby_joints.ui.theme.measures import SPACE_S
from baby_joints.ui.widgets.flow_layout import FlowLayout
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.text_label import TextLabel

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
        self._theme = theme
        self._desk = desk
        self._value: tuple[Attachment, ...] = ()
        self._waiting: list[tuple[Path | bytes, str]] = []
        self._job: StoreJob | None = None
        self._refused: list[str] = []
        self.list = ClipList(theme, removable=True)
        self.list.serve(desk)
        self.list.remove_requested.connect(self._on_remove)
        self.add_button = SecondaryButton(theme, self.tr("Add a photo or clip"), "paperclip")
        self.add_button.clicked.connect(self._on_add)
        self.record_button = SecondaryButton(theme, self.tr("Record"), "video")
        self.record_button.clicked.connect(self._on_record)
        self.record_button.hide()
        self.status = StatusRow(theme)
        self.status.stop_requested.connect(self.stop)
        self.problem = TextLabel(theme, "", FontRole.DETAIL, "error", wrap=True)
        self.problem.hide()
        self._lay_out()
        # After the page is painted: to ask for cameras loads Qt's part for films.
        QTimer.singleShot(0, self, self._look_for_devices)

    # --- what it says ---

    def value(self) -> tuple[Attachment, ...]:
        """The photos and clips in the order in which they were added."""
        return self._value

    def set_value(self, value: Sequence[Attachment]) -> None:
        """Show these; not told by `changed`."""
        self._value = tuple(value)
        self.list.show_attachments(self._value)
        self.add_button.setEnabled(len(self._value) < MOST)
        self.record_button.setEnabled(len(self._value) < MOST)

    @property
    def is_busy(self) -> bool:
        """Something is being added."""
        return self._job is not None

    @property
    def has_refused(self) -> bool:
        """What was given last could not be added; it is said below."""
        return bool(self._refused)

    # --- adding ---

    def take(self, sources: Iterable[Path]) -> None:
        """Add these files, one after the other."""
        self._forget_refused()
        self._waiting += [(source, "") for source in sources]
        self._next()

    def take_recording(self, data: bytes, name: str) -> None:
        """Add what was recorded."""
        self._forget_refused()
        self._waiting.append((data, name))
        self._next()

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

        What waits for a locked diary is given up: it cannot be kept without the password.
        """
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
            self._refuse(AttachmentError(AttachmentProblem.TOO_MANY, "", MOST))
            self.status.end()
            return
        source, name = self._waiting.pop(0)
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
            self._refuse(error)
        else:
            self._waiting.clear()
            self._desk.report(error)
        self._go_on()

    def _go_on(self) -> None:
        self._next()
        if not self.is_busy:
            self.status_changed.emit()
            self.settled.emit()

    def _refuse(self, error: AttachmentError) -> None:
        """Of several files each that is refused is named."""
        self._refused.append(problem_words(error))
        self.problem.set_rich("<br>".join(map(escape, self._refused)))
        self.problem.show()
        announce(self, self._refused[-1])

    def _forget_refused(self) -> None:
        self._refused.clear()
        self.problem.hide()

    # --- what is pressed ---

    def _on_add(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Add a photo or clip"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        endings = " ".join(f"*{ending}" for ending in ENDINGS)
        photos = self.tr("Photos, films and sounds ({endings})").format(endings=endings)
        dialog.setNameFilters([photos, self.tr("All files (*)")])
        dialog.filesSelected.connect(lambda names: self.take(map(Path, names)))
        dialog.open()

    def _on_remove(self, attachment: Attachment) -> None:
        self._forget_refused()
        self.set_value([one for one in self._value if one != attachment])
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _on_record(self) -> None:
        from baby_joints.ui.clips.record_sheet import RecordSheet

        sheet = RecordSheet(self._theme, self.window())
        sheet.kept.connect(self.take_recording)
        sheet.open()

    # --- within ---

    def set_theme(self, theme: Theme) -> None:
        """Sheets to come look like this."""
        self._theme = theme

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        buttons = QWidget(self)
        row = FlowLayout(buttons, gap=SPACE_S)
        row.addWidget(self.add_button)
        row.addWidget(self.record_button)
        column.addWidget(self.list)
        column.addWidget(buttons)
        column.addWidget(self.status)
        column.addWidget(self.problem)

    def _look_for_devices(self) -> None:
        from baby_joints.ui.clips.media import devices

        there = devices()
        self.record_button.set_icon("video" if there.camera else "mic")
        self.record_button.setVisible(there.camera or there.microphone)
