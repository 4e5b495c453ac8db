"""All entries: find, read, correct, repeat, delete; and add those of another file."""

from __future__ import annotations

from dataclasses import fields, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.domain.observation_filter import ObservationFilter
from baby_joints.domain.period import Period
from baby_joints.ui import formatting
from baby_joints.ui.clips.clip_desk import ClipDesk
from baby_joints.ui.clock import local_now
from baby_joints.ui.entries.entry_period import EntryPeriod
from baby_joints.ui.entries.entry_reader import EntryReader, Reading
from baby_joints.ui.entries.entry_view import EntryView
from baby_joints.ui.entries.file_desk import FileDesk
from baby_joints.ui.log.entry_form import again
from baby_joints.ui.page import CLOSING_SECONDS, Page
from baby_joints.ui.page_name import PageName
from baby_joints.ui.safety.safety_desk import SafetyDesk
from baby_joints.ui.spreadsheet.csv_desk import CsvDesk
from baby_joints.ui.theme import FontRole
from baby_joints.ui.theme.measures import SPACE_L, SPACE_M, SPACE_S
from baby_joints.ui.widgets.flow_layout import FlowLayout
from baby_joints.ui.widgets.notice import Notice
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.text_label import TextLabel
from baby_joints.ui.width_class import WidthClass

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from baby_joints.change import Change
    from baby_joints.domain.observation import Observation
    from baby_joints.ui.clips.clip_editor import ClipEditor
    from baby_joints.ui.diary_bridge import DiaryBridge
    from baby_joints.ui.preferences import Preferences
    from baby_joints.ui.theme import Theme


# The first day of a longer diary is not worth the time of its whole summary.
MOST_TO_SUM_UP = 5_000


class DiaryPage(Page):
    """The list with filters, the chosen entry, and what can be done with it."""

    def __init__(
        self,
        bridge: DiaryBridge,
        theme: Theme,
        preferences: Preferences,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(bridge, theme, preferences, parent)
        self._width = WidthClass.REGULAR
        self._today: date | None = None
        self._total = 0
        self.view = EntryView(theme)
        self.reader = EntryReader(bridge, self)
        self.safety = SafetyDesk(self)
        self.clips = ClipDesk(self)
        self.view.detail.clips.serve(self.clips)
        self.files = FileDesk(self, CsvDesk(self))
        self._content = QWidget()
        self._content.setProperty("page", True)
        self._layout = QVBoxLayout(self._content)
        self._layout.setSpacing(SPACE_L)
        self._layout.addLayout(self._build_head())
        self._layout.addWidget(self.files.status)
        self._layout.addWidget(self.view, 1)
        self._build_scroll()
        self._connect()
        self.set_width(WidthClass.REGULAR)

    # --- what the window calls ---

    def title(self) -> str:
        return self.tr("Diary")

    def refresh(self, change: Change | None) -> None:
        if self.bridge.child is None:
            return
        if change is not None and len(change.observation_ids) == 1 and not change.deleted:
            self.view.choose_next_time(change.observation_ids)
        self._read(least=self.view.model.loaded)

    def can_close(self) -> bool:
        """A file that is being written is finished first."""
        return self.files.settle(CLOSING_SECONDS)

    def open_with(self, argument: object) -> None:
        if isinstance(argument, ObservationFilter):
            self.view.filters.show_filter(argument)
            self._read()

    def begun(self) -> object:
        chosen = tuple(entry.id for entry in self.view.list.chosen())
        filters = self.view.filters
        return filters.where(), filters.period.value(), chosen

    def go_on(self, begun: object) -> None:
        match begun:
            case ObservationFilter() as where, EntryPeriod() as period, tuple() as chosen:
                self.view.filters.show_filter(where)
                self.view.filters.period.set_value(period)
                self.view.choose_next_time(chosen)

    def set_width(self, width: WidthClass) -> None:
        self._width = width
        self._layout.setContentsMargins(width.margin, 22, width.margin, SPACE_L + SPACE_M - 4)
        self._content.setMaximumWidth(width.widest + 2 * width.margin)
        self._stack()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._stack()

    def focus_first(self) -> None:
        self.view.focus_list()

    # --- building ---

    def _build_head(self) -> QBoxLayout:
        names = FlowLayout(gap=SPACE_M, line_gap=0)
        names.setContentsMargins(0, 6, 0, 0)
        names.addWidget(TextLabel(self.theme, self.title(), FontRole.PAGE_TITLE))
        self.count = TextLabel(self.theme, "", FontRole.BODY, "text2")
        names.addWidget(self.count)
        self.add_button = SecondaryButton(self.theme, self.tr("Add from a file"), "upload")
        self.add_button.clicked.connect(self.files.ask_what)
        self.save_button = SecondaryButton(self.theme, self.tr("Save to a file"), "download")
        self.save_button.clicked.connect(self.files.ask_where)
        tools = QWidget(self._content)
        buttons = FlowLayout(tools, gap=SPACE_S)
        for button in (self.save_button, self.add_button):
            buttons.addWidget(button)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(SPACE_S)
        self._head.addLayout(names, 1)
        self._head.addWidget(tools)
        return self._head

    def _build_scroll(self) -> None:
        self.scroll_area = QScrollArea(self)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.setWidget(self._content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.scroll_area)

    def _connect(self) -> None:
        view, detail = self.view, self.view.detail
        self.reader.arrived.connect(self._on_reading)
        self.reader.continued.connect(view.show_more)
        self.reader.began.connect(self._on_began)
        view.model.more_requested.connect(lambda _count: self.reader.read_on())
        view.filters.changed.connect(self._read)
        view.filters.period.days_requested.connect(self._on_choose_days)
        view.filter_cleared.connect(lambda: self.open_with(ObservationFilter()))
        view.log_requested.connect(lambda: self.page_requested.emit(PageName.LOG, None))
        for edit in (view.list.edit_requested, detail.edit_requested):
            edit.connect(self._on_edit)
        for delete in (view.list.delete_requested, detail.delete_requested):
            delete.connect(self._on_delete)
        detail.again_requested.connect(self._on_again)
        detail.advice_requested.connect(self._on_advice)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(view.filters.search.setFocus)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.activated.connect(self._on_escape)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _stack(self) -> None:
        ways = QBoxLayout.Direction
        self._head.setDirection(ways.TopToBottom if self.theme.one_column else ways.LeftToRight)
        narrow = self._width is WidthClass.COMPACT or self.theme.one_column
        self.view.set_stacked(stacked=narrow)

    # --- reading ---

    def _read(self, *, least: int = 0) -> None:
        filters = self.view.filters
        self.reader.read(filters.where(), filters.period.value(), least)

    def _on_reading(self, reading: Reading) -> None:
        self._today, self._total = reading.today, reading.total
        self.view.show_reading(reading)
        self.count.set_text(self._count_words(reading))
        if reading.more and reading.total <= MOST_TO_SUM_UP and not self.view.filters.is_set:
            self.reader.read_beginning()

    def _count_words(self, reading: Reading) -> str:
        entries = formatting.count_entries(reading.total)
        if reading.more or not reading.total:
            return entries if reading.total else ""
        if self.view.filters.is_set:
            text = self.tr("{n} of {entries}")
            return text.format(n=len(reading.observations), entries=entries)
        return self._since(entries, reading.observations[-1].day)

    def _since(self, entries: str, day: date) -> str:
        same_year = self._today is None or day.year == self._today.year
        words = formatting.day_of_month(day) if same_year else formatting.long_day(day)
        return self.tr("{entries} since {day}").format(entries=entries, day=words)

    def _on_began(self, day: date) -> None:
        if not self.view.filters.is_set:
            self.count.set_text(self._since(formatting.count_entries(self._total), day))

    def _on_choose_days(self) -> None:
        from baby_joints.ui.dialogs.days_dialog import DaysDialog

        today = self._today or local_now().date()
        shown = self.view.filters.period.value().chosen or Period.through(today, today)
        dialog = DaysDialog(self.theme, shown, today, self)
        dialog.accepted.connect(lambda: self.view.filters.period.choose_days(dialog.period()))
        dialog.open()

    def _on_escape(self) -> None:
        if self.view.filters.is_set:
            self.open_with(ObservationFilter())
        self.view.focus_list()

    # --- doing ---

    def _on_edit(self) -> None:
        chosen = self.view.list.chosen()
        if len(chosen) == 1:
            entry = chosen[0]
            self._change(entry, ObservationDraft.of(entry))

    def _on_again(self) -> None:
        chosen = self.view.list.chosen()
        if len(chosen) == 1:
            draft = again(chosen[0], self.preferences.last_observer or chosen[0].observer)
            self._log_again(draft)

    def _on_advice(self) -> None:
        chosen = self.view.list.chosen()
        if len(chosen) == 1:
            self.safety.read_again(chosen[0])

    def _change(self, entry: Observation, draft: ObservationDraft) -> None:
        self._ask(draft, lambda draft: self._amend(entry, draft), entry.recorded_at)

    def _log_again(self, draft: ObservationDraft) -> None:
        self._ask(draft, self._record)

    def _ask(
        self,
        draft: ObservationDraft,
        keep: Callable[[ObservationDraft], None],
        latest: datetime | None = None,
    ) -> None:
        from baby_joints.ui.dialogs.observation_dialog import ObservationDialog

        child = self.bridge.child
        if child is None:
            return
        names = self.preferences.observers
        dialog = ObservationDialog(
            self.theme, child, draft, self._make_clips, names, self, latest=latest
        )
        dialog.drafted.connect(keep)
        dialog.open()

    def _make_clips(self) -> ClipEditor:
        from baby_joints.ui.clips.clip_editor import ClipEditor

        return ClipEditor(self.theme, self.clips)

    def _amend(self, entry: Observation, draft: ObservationDraft) -> None:
        self.bridge.amend(
            amended(entry, draft),
            lambda change: self._say_changed(change, entry, draft),
            lambda: self._change(entry, draft),
        )

    def _record(self, draft: ObservationDraft) -> None:
        saved = Notice(self.tr("Saved"), formatting.entry_line(draft), undo=True)
        self.bridge.record(
            draft,
            lambda change: self._say_saved(change, saved, draft),
            lambda: self._log_again(draft),
        )

    def _say_saved(self, change: Change, saved: Notice, draft: ObservationDraft) -> None:
        self.notice_given.emit(saved)
        self.safety.consider(change, draft)

    def _say_changed(self, change: Change, before: Observation, draft: ObservationDraft) -> None:
        line = formatting.entry_line(draft)
        if change.updated:
            self.notice_given.emit(Notice(self.tr("Changed"), line, undo=True))
            self.safety.consider(change, draft, before)
        else:
            self.notice_given.emit(Notice(self.tr("Nothing was changed"), line))

    def _on_delete(self) -> None:
        chosen = self.view.list.chosen()
        if not chosen:
            return
        self.view.stay_near()
        what = formatting.count_entries(len(chosen))
        if len(chosen) == 1:
            what = formatting.entry_line(chosen[0])
        notice = Notice(self.tr("Deleted"), what, undo=True)
        ids = [entry.id for entry in chosen]
        self.bridge.delete(ids, partial(self._say_deleted, notice))

    def _say_deleted(self, notice: Notice, change: Change) -> None:
        # The second of two quick presses took nothing out: the toast of the first one stays.
        if change.deleted:
            self.notice_given.emit(notice)


def amended(entry: Observation, draft: ObservationDraft) -> Observation:
    """`entry` with everything that `draft` says; id, time of writing and history stay.

    Raises DomainError when the draft is incomplete or a value is wrong.
    """
    finished = draft.to_observation(entry.id, entry.recorded_at)
    said = {field.name: getattr(finished, field.name) for field in fields(ObservationDraft)}
    return replace(entry, **said)
