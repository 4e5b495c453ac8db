"""All entries: find, read, correct, repeat, delete; and add those of another file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from baby_joints.domain.observation_filter import ObservationFilter
from baby_joints.ui.clips.clip_desk import ClipDesk
from baby_joints.ui.entries.entry_count import EntryCount
from baby_joints.ui.entries.entry_desk import EntryDesk
from baby_joints.ui.entries.entry_period import EntryPeriod
from baby_joints.ui.entries.entry_reader import EntryReader
from baby_joints.ui.entries.entry_sheets import EntrySheets
from baby_joints.ui.entries.entry_view import EntryView
from baby_joints.ui.entries.file_desk import FileDesk
from baby_joints.ui.page import CLOSING_SECONDS, Page
from baby_joints.ui.page_name import PageName
from baby_joints.ui.safety.safety_desk import SafetyDesk
from baby_joints.ui.spreadsheet.csv_desk import CsvDesk
from baby_joints.ui.theme import FontRole
from baby_joints.ui.theme.measures import SPACE_L, SPACE_M, SPACE_S
from baby_joints.ui.widgets.flow_layout import FlowLayout
from baby_joints.ui.widgets.page_head import PageHead
from baby_joints.ui.widgets.page_scroll import fill_scrolling
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.text_label import TextLabel
from baby_joints.ui.width_class import WidthClass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from baby_joints.change import Change
    from baby_joints.ui.diary_bridge import DiaryBridge
    from baby_joints.ui.entries.entry_reader import Reading
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
        self.view = EntryView(theme)
        self.reader = EntryReader(bridge, self)
        self.safety = SafetyDesk(self)
        self.clips = ClipDesk(self)
        self.view.detail.clips.serve(self.clips)
        self.sheets = EntrySheets(self, self.clips)
        self.desk = EntryDesk(self, self.view, self.safety, self.sheets)
        self.files = FileDesk(self, CsvDesk(self))
        self._content = QWidget()
        self._layout = QVBoxLayout(self._content)
        self._layout.setSpacing(SPACE_L)
        self._head = self._build_head()
        self._layout.addLayout(self._head)
        self._layout.addWidget(self.files.status)
        self._layout.addWidget(self.view, 1)
        self.scroll_area = fill_scrolling(self, self._content)
        self._connect()
        self.arrange()

    # --- what the window calls ---

    def title(self) -> str:
        return self.tr("Diary")

    def refresh(self, change: Change | None) -> None:
        if self.bridge.child is None:
            return
        self.sheets.forget_left()
        if change is not None and len(change.observation_ids) == 1 and not change.deleted:
            self.view.choose_next_time(change.observation_ids)
        self._read(least=self.view.model.loaded)

    def can_close(self) -> bool:
        """A file that is being written is finished first."""
        return self.files.settle(CLOSING_SECONDS)

    def open_with(self, argument: object) -> None:
        if isinstance(argument, ObservationFilter):
            # What was chosen among others would be read in place of the first of these.
            self.view.list.clearSelection()
            self._filter(argument)

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

    def take_back(self) -> bool:
        return self.sheets.open_left()

    def toast_anchors(self) -> Sequence[QWidget]:
        # Over the title: at the bottom it would lie over the buttons of the chosen entry.
        return (self.name_label,)

    def arrange(self) -> None:
        width = self.width_class
        self._layout.setContentsMargins(width.margin, 22, width.margin, SPACE_L + SPACE_M - 4)
        self._content.setMaximumWidth(width.widest + 2 * width.margin)
        self._head.arrange(stacked=self.theme.one_column)
        self.view.set_stacked(stacked=width is WidthClass.COMPACT or self.theme.one_column)

    @property
    def first_stop(self) -> QWidget:
        return self.view.first_stop()

    # --- building ---

    def _build_head(self) -> PageHead:
        names = FlowLayout(gap=SPACE_M, line_gap=0)
        names.setContentsMargins(0, 6, 0, 0)
        self.name_label = TextLabel(self.theme, self.title(), FontRole.PAGE_TITLE)
        names.addWidget(self.name_label)
        self.count = EntryCount(self.theme)
        names.addWidget(self.count)
        self.add_button = SecondaryButton(self.theme, self.tr("Add from a file"), "upload")
        self.add_button.clicked.connect(self.files.ask_what)
        self.save_button = SecondaryButton(self.theme, self.tr("Save to a file"), "download")
        self.save_button.clicked.connect(self.files.ask_where)
        head = PageHead(names, (self.save_button, self.add_button), self._content)
        head.setSpacing(SPACE_S)
        return head

    def _connect(self) -> None:
        view = self.view
        self.reader.arrived.connect(self._on_reading)
        self.reader.continued.connect(view.show_more)
        self.reader.continued.connect(
            lambda reading: self.count.show_fitting(view.model.loaded, more=reading.more)
        )
        self.reader.began.connect(self.count.show_beginning)
        view.model.more_requested.connect(lambda _count: self.reader.read_on())
        view.filters.changed.connect(self._read)
        view.filter_cleared.connect(lambda: self._filter(ObservationFilter()))
        view.log_requested.connect(lambda: self.page_requested.emit(PageName.LOG, None))
        for key, act in (
            (QKeySequence(QKeySequence.StandardKey.Find), view.filters.search.setFocus),
            (QKeySequence(Qt.Key.Key_Escape), view.leave_filter),
        ):
            shortcut = QShortcut(key, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # --- reading ---

    def _filter(self, where: ObservationFilter) -> None:
        self.view.filters.show_filter(where)
        self._read()

    def _read(self, *, least: int = 0) -> None:
        filters = self.view.filters
        self.reader.read(filters.where(), filters.period.value(), least)

    def _on_reading(self, reading: Reading) -> None:
        self.view.show_reading(reading)
        is_filtered = self.view.filters.is_set
        self.count.show_reading(reading, filtered=is_filtered)
        if reading.more and reading.total <= MOST_TO_SUM_UP and not is_filtered:
            self.reader.read_beginning()
