"""The page for the doctor: chosen on the left, seen on the right, saved, printed or copied."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from baby_joints.domain.period import Period
from baby_joints.ui.clock import local_now
from baby_joints.ui.handover.choices_card import ChoicesCard
from baby_joints.ui.handover.page_files import PageFiles, file_name
from baby_joints.ui.handover.page_maker import PageMaker
from baby_joints.ui.handover.paper_choice import A4, LETTER, paper_of_place
from baby_joints.ui.handover.preview_card import PreviewCard
from baby_joints.ui.handover.preview_desk import PreviewDesk
from baby_joints.ui.handover.reader_menu import language_of_place
from baby_joints.ui.handover.report_columns import ReportColumns
from baby_joints.ui.handover.report_days import ReportDays
from baby_joints.ui.handover.status_row import StatusRow
from baby_joints.ui.page import CLOSING_SECONDS, Page
from baby_joints.ui.theme import FontRole
from baby_joints.ui.theme.measures import SPACE_L
from baby_joints.ui.widgets.page_head import PageHead
from baby_joints.ui.widgets.page_scroll import fill_scrolling
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.text_label import TextLabel

if TYPE_CHECKING:
    from baby_joints.change import Change
    from baby_joints.diary import Diary
    from baby_joints.ui.diary_bridge import DiaryBridge
    from baby_joints.ui.handover.report_wish import ReportWish
    from baby_joints.ui.preferences import Preferences
    from baby_joints.ui.theme import Theme


class ReportPage(Page):
    """Shows what will be printed; nothing leaves the computer before the parent saves it."""

    def __init__(
        self,
        bridge: DiaryBridge,
        theme: Theme,
        preferences: Preferences,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(bridge, theme, preferences, parent)
        self._content = QWidget()
        self._layout = QVBoxLayout(self._content)
        self._layout.setSpacing(SPACE_L)
        self._maker = PageMaker(self)
        self.status = StatusRow(theme, self._content)
        self.files = PageFiles(bridge, self._maker, self.status, self)
        self._head = self._build_head()
        self._layout.addLayout(self._head)
        self._layout.addWidget(self.status)
        paper = preferences.paper
        if paper not in {A4, LETTER}:
            paper = paper_of_place(QLocale())
        language = preferences.reader_language or language_of_place(QLocale())
        self.choices = ChoicesCard(theme, preferences, paper, language)
        self.preview = PreviewCard(theme)
        self._columns = ReportColumns(self.choices, self.preview)
        self._layout.addLayout(self._columns, 1)
        self.scroll_area = fill_scrolling(self, self._content)
        self.drawing = PreviewDesk(
            self, self.preview, self._maker, self.status, self.files, self._wish
        )
        self._connect()
        self.arrange()

    # --- what the window calls ---

    def title(self) -> str:
        return self.tr("Page for the doctor")

    def refresh(self, change: Change | None) -> None:  # noqa: ARG002 - any change may change it
        child = self.bridge.child
        if child is None:
            return
        if self.choices.turn_to((self.bridge.path, child.id)):
            # The page that is seen is still that of another baby.
            self._head.set_enabled(enabled=False)
        self.bridge.fetch(self, _days_of, self._on_days)

    def open_with(self, argument: object) -> None:
        if isinstance(argument, Period):
            self.choices.days.choose_other(argument)

    def begun(self) -> object:
        return self.choices.begun()

    def go_on(self, begun: object) -> None:
        self.choices.go_on(begun)

    def arrange(self) -> None:
        width = self.width_class
        self._layout.setContentsMargins(width.margin, 22, width.margin, 24)
        self._content.setMaximumWidth(width.widest + 2 * width.margin)
        self._head.arrange(stacked=self.theme.one_column)
        self._columns.arrange(self.theme, self.width())

    @property
    def first_stop(self) -> QWidget:
        days = self.choices.days
        return days.radios[days.choice()]

    def is_working(self) -> bool:
        return self.drawing.is_busy or self.files.is_busy

    def can_close(self) -> bool:
        self.drawing.pause()
        return self.files.settle(CLOSING_SECONDS)

    # --- building ---

    def _build_head(self) -> PageHead:
        title = TextLabel(self.theme, self.title(), FontRole.PAGE_TITLE, wrap=True)
        self.copy_button = SecondaryButton(self.theme, self.tr("Copy as text"), "copy")
        self.print_button = SecondaryButton(self.theme, self.tr("Print"), "printer")
        key = self.tr("Ctrl S")
        self.save_button = PrimaryButton(self.theme, self.tr("Save PDF"), "download", key)
        tools = (self.copy_button, self.print_button, self.save_button)
        head = PageHead(title, tools, self._content)
        head.set_enabled(enabled=False)
        return head

    def _connect(self) -> None:
        files = self.files
        self.choices.changed.connect(self.drawing.draw_soon)
        self.drawing.drawn.connect(lambda: self._head.set_enabled(enabled=not files.is_busy))
        files.busy_changed.connect(lambda busy: self._head.set_enabled(enabled=not busy))
        files.notice_given.connect(self.notice_given)
        self.copy_button.clicked.connect(lambda: files.copy(self._wish()))
        self.print_button.clicked.connect(
            lambda: files.ask_printer(self._wish(), self._file_name(), self.preview.pages)
        )
        self.save_button.clicked.connect(lambda: files.ask_where(self._wish(), self._file_name()))
        for keys, button in (
            (QKeySequence.StandardKey.Save, self.save_button),
            (QKeySequence.StandardKey.Print, self.print_button),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)

    # --- what is asked for ---

    def _wish(self) -> ReportWish:
        child = self.bridge.child
        wish = self.choices.wish(made_up=self.bridge.is_sample)
        return wish if child is None else replace(wish, child_id=child.id)

    def _on_days(self, told: tuple[ReportDays, str]) -> None:
        self.choices.set_days(*told)
        # The days are told in words of their own length, known when these are laid out.
        QTimer.singleShot(0, self, self.arrange)
        self.drawing.draw()

    def _file_name(self) -> str:
        """Without the name where it is left out: a file's name is read by everybody."""
        child = self.bridge.child
        hidden = child is None or "name" in self._wish().hidden
        day = self.choices.days.today or local_now().date()
        return file_name("" if hidden or child is None else child.name, day.isoformat())

    # --- Qt ---

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type] # Qt's own event
        self.arrange()


def _days_of(diary: Diary) -> tuple[ReportDays, str]:
    summary = diary.summary()
    coverage = summary.coverage
    written = None
    if coverage.first_entry_on is not None and coverage.last_entry_on is not None:
        written = Period.through(coverage.first_entry_on, coverage.last_entry_on)
    visit = summary.last_visit.day if summary.last_visit is not None else None
    days = ReportDays(summary.today, summary.child.born_on, visit, written)
    return days, next(iter(summary.questions), "")
