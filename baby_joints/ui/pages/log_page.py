"""The page that opens first: what did you notice?"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.ui.clock import local_now
from baby_joints.ui.log.entry_form import EntryForm
from baby_joints.ui.log.log_view import LogView
from baby_joints.ui.log.steps import show_steps
from baby_joints.ui.page import CLOSING_SECONDS, Page
from baby_joints.ui.theme.measures import FOLD_TIME

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPaintEvent, QShowEvent

    from baby_joints.change import Change
    from baby_joints.ui.clips.clip_editor import ClipEditor
    from baby_joints.ui.diary_bridge import DiaryBridge
    from baby_joints.ui.log.entry_saver import EntrySaver
    from baby_joints.ui.log.form_clips import FormClips
    from baby_joints.ui.log.form_memory import FormMemory
    from baby_joints.ui.log.log_desk import LogDesk
    from baby_joints.ui.log.recent_entries import RecentEntries
    from baby_joints.ui.preferences import Preferences
    from baby_joints.ui.safety.safety_desk import SafetyDesk
    from baby_joints.ui.theme import Theme
    from baby_joints.ui.width_class import WidthClass

_SAVE_KEYS = ("Return", "Enter", "Ctrl+Return", "Ctrl+Enter")


class LogPage(Page):
    """One entry in three picks and one key; its parts share the draft in `form`, nothing else.

    What takes picks and keys is there at the first paint. What stands behind and below is made
    right after it, or at once when it is needed sooner: by Save, or for the form to be kept.

    Args:
        bridge: the way to the diary.
        theme: how it looks.
        preferences: who writes.
        parent: the widget it lies in.
        clock: the time at this place.
    """

    def __init__(
        self,
        bridge: DiaryBridge,
        theme: Theme,
        preferences: Preferences,
        parent: QWidget | None = None,
        *,
        clock: Callable[[], datetime] = local_now,
    ) -> None:
        super().__init__(bridge, theme, preferences, parent)
        self._clock = clock
        self.form = EntryForm(self, clock)
        self.form.change(observer=preferences.last_observer or None)
        self.view = LogView(theme, self.form, clock, self._make_clips)
        self._clips: FormClips | None = None
        self.setAcceptDrops(True)
        self._desk: LogDesk | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self._connect()
        self._on_form_changed()

    def _connect(self) -> None:
        view = self.view
        self.form.changed.connect(self._on_form_changed)
        view.finished.connect(self._on_view_finished)
        view.bar.save_requested.connect(self.save)
        view.bar.repeat_requested.connect(lambda: self.desk.repeat_last())  # noqa: PLW0108 - made then
        view.bar.clear_requested.connect(self._on_clear)
        for keys in _SAVE_KEYS:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self.save)

    # --- behind the page, made when it is asked for ---

    @property
    def desk(self) -> LogDesk:
        """What works behind the page."""
        self.view.finish()
        if self._desk is None:
            raise RuntimeError("The desk is made when the view is finished.")
        return self._desk

    @property
    def memory(self) -> FormMemory:
        """Keeps the half-filled form."""
        return self.desk.memory

    @property
    def recent(self) -> RecentEntries:
        """The newest entries."""
        return self.desk.recent

    @property
    def saver(self) -> EntrySaver:
        """Brings entries to the diary."""
        return self.desk.saver

    @property
    def safety(self) -> SafetyDesk:
        """Asks what an entry calls for."""
        return self.desk.safety

    # --- what the window asks ---

    def title(self) -> str:
        """The page's name."""
        return self.tr("Log")

    def refresh(self, change: Change | None) -> None:
        """Read the newest entries; another child brings its own half-filled form."""
        child = self.bridge.child
        if child is None:
            return
        self.view.set_child(child, self._clock().date())
        self.view.bar.set_whose(child.name if len(self.bridge.babies) > 1 else "")
        if self.memory.serve(self.bridge.path, child.id):
            self._say_back()
        if self._clips is not None:
            self._clips.look_whose()
        self.recent.reload(change)

    def begun(self) -> object:
        """The half-filled form, with the time of its first answer."""
        return self.form.draft, self.form.began_at

    def go_on(self, begun: object) -> None:
        match begun:
            case ObservationDraft() as draft, (datetime() | None) as began_at:
                self.form.go_on(draft, began_at)

    def set_theme(self, theme: Theme) -> None:
        """Take over the theme; large text stacks the cards."""
        super().set_theme(theme)
        self.view.arrange(theme, None)

    def set_width(self, width: WidthClass) -> None:
        """Fit the cards into the window."""
        self.view.fit(width)

    def toast_anchors(self) -> Sequence[QWidget]:
        """Where the receipt stood, until the next receipt needs the place."""
        if self.form.is_empty:
            return (self.view.bar.receipt,)
        # The time and the name beside a short title must stay in reach.
        return self.view.title, self.view.figure.header

    def focus_first(self, argument: object = None, *, visibly: bool = True) -> None:  # noqa: ARG002 - it takes none
        """Where the next entry starts: the joint."""
        self.view.start(visibly=visibly)

    def can_close(self) -> bool:
        """Nothing would be lost: the half-filled form is on disk, or it was said that it is not."""
        is_settled = self._clips is None or self._clips.editor.settle(CLOSING_SECONDS)
        if (problem := self.memory.keeper.leave()) is not None:
            # Only now: it is rare.
            from baby_joints.ui.form_not_kept_error import FormNotKeptError
            from baby_joints.ui.log.receipt_words import receipt_parts

            # A page may be in front of it that says that the diary is not open.
            written = (*receipt_parts(self.form.draft), self.form.draft.note)
            words = " · ".join(filter(None, written))
            self.bridge.failed.emit(FormNotKeptError(problem.strerror, words))
            return False
        return is_settled

    def showEvent(self, event: QShowEvent) -> None:
        """Keys go to the figure from the first moment."""
        super().showEvent(event)
        self.view.start(visibly=False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rest is made as soon as the first picture is on the screen."""
        super().paintEvent(event)
        if self._desk is None:
            QTimer.singleShot(0, self.view, self.view.finish)

    # --- the form ---

    def save(self) -> None:
        """Save the entry, or point at what it still needs."""
        from baby_joints.ui.announcement import announce

        draft = self.form.finished()
        if draft.is_complete and self._clips is not None and self._clips.editor.is_adding_here:
            self._clips.save_when_added()
        elif draft.is_complete:
            self.desk.save(draft)
        elif self.memory.is_sending and self.form.is_empty:
            return  # a second Enter, meant for the entry that is on its way
        elif not self.view.press_focused_button():
            self.view.point_at_missing(draft)
            announce(self, self.view.bar.missing(draft))

    def _on_clear(self) -> None:
        from baby_joints.ui.widgets.by_keyboard import by_keyboard
        from baby_joints.ui.widgets.notice import Notice

        visibly = by_keyboard()
        emptied = self.form.draft, self.form.began_at, self.form.entry
        if self._clips is not None:
            self._clips.empty()
        self.form.clear()
        self.view.start(visibly=visibly)
        self.way_back.open(lambda: self._bring_back(*emptied))
        words = self.tr("The form is empty again")
        self.notice_given.emit(Notice(words, undo=True, way_back=self.way_back))

    def _bring_back(
        self, draft: ObservationDraft, began_at: datetime | None, entry: object
    ) -> None:
        if self._clips is not None:
            draft = self._clips.brought_back(draft)
        self.form.go_on(draft, began_at, entry)
        self._say_back()

    def _say_back(self) -> None:
        # Imported where it is used, as much here: the first paint waits for every module.
        from baby_joints.ui.widgets.notice import Notice

        self.notice_given.emit(Notice(self.tr("Your unsaved entry is back.")))

    # --- photos and clips ---

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere on the page."""
        from baby_joints.ui.clips.dropped import dropped_files

        if self.bridge.child is not None and dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        from baby_joints.ui.clips.dropped import dropped_files

        files = dropped_files(event.mimeData())
        event.acceptProposedAction()
        self.view.details.set_open(is_open=True)
        self.view.details.clips.take(files)

    def _make_clips(self) -> ClipEditor:
        """Made when the details are opened: no start waits for it."""
        from baby_joints.ui.log.form_clips import FormClips

        self._clips = FormClips(self, self.form, lambda: self.memory)
        self._clips.save_due.connect(self.save)
        self._clips.editor.settled.connect(self._on_clips_settled)
        return self._clips.editor

    def _on_clips_settled(self) -> None:
        editor = self.view.details.clips
        if not (editor.has_refused or editor.value()):
            return  # it went elsewhere
        # A file may be dropped anywhere; what became of it stands far below.
        told = editor.problem if editor.has_refused else editor
        opened = self.theme.duration(FOLD_TIME)
        QTimer.singleShot(opened, told, lambda: self.view.columns.bring_into_view(told))

    def _on_form_changed(self) -> None:
        view, draft = self.view, self.form.draft
        if not self.form.is_empty:
            # What was emptied before would come in place of what is begun now.
            self.way_back.close()
        self.toast_moved.emit()
        show_steps(draft, view.figure.header, view.sound.header, view.activity.header)

    def _on_view_finished(self) -> None:
        from baby_joints.ui.log.log_desk import LogDesk

        self._desk = LogDesk(self, self.form, self.view, self._clock)
        self._desk.memory.came_back.connect(self._say_back)
