"""The page for the doctor: chosen on the left, seen on the right, saved, printed or copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from baby_joints.domain.period import Period
from baby_joints.ui.clock import local_now
from baby_joints.ui.handover.choices_card import ChoicesCard
from baby_joints.ui.handover.page_files import PageFiles, file_name
from baby_joints.ui.handover.page_maker import PageMaker, Task
from baby_joints.ui.handover.paper_choice import A4, LETTER, paper_of_place
from baby_joints.ui.handover.preview_card import PreviewCard
from baby_joints.ui.handover.reader_menu import language_of_place
from baby_joints.ui.handover.report_days import ReportDays
from baby_joints.ui.handover.status_row import StatusRow
from baby_joints.ui.page import CLOSING_SECONDS, Page
from baby_joints.ui.theme import FontRole
from baby_joints.ui.theme.measures import SPACE_L, SPACE_S
from baby_joints.ui.widgets.flow_layout import FlowLayout
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.text_label import TextLabel
from baby_joints.ui.width_class import WidthClass

if TYPE_CHECKING:
    from baby_joints.change import Change
    from baby_joints.diary import Diary
    from baby_joints.handover import Handover
    from baby_joints.ui.diary_bridge import DiaryBridge
    from baby_joints.ui.handover.report_wish import ReportWish
    from baby_joints.ui.preferences import Preferences
    from baby_joints.ui.theme import Theme

CHOICES_WIDTH = 356
SCROLL_BAR = 16
# Below this the page stands under the choices instead of beside them.
BESIDE_FROM = 780
# Several ticks in a row make one new preview.
TOGETHER = 15


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
        self._drawing: Task | None = None
        self._content = QWidget()
        self._content.setProperty("page", True)
        self._layout = QVBoxLayout(self._content)
        self._layout.setSpacing(SPACE_L)
        self._maker = PageMaker(self)
        self.status = StatusRow(theme, self._content)
        self.files = PageFiles(bridge, self._maker, self.status, self)
        self._build_head()
        self._layout.addWidget(self.status)
        paper = preferences.paper
        if paper not in {A4, LETTER}:
            paper = paper_of_place(QLocale())
        language = preferences.reader_language or language_of_place(QLocale())
        self.choices = ChoicesCard(theme, preferences, paper, language)
        self.preview = PreviewCard(theme)
        self._build_columns()
        self._build_scroll()
        self._connect()
        self.set_width(WidthClass.REGULAR)

    # --- what the window calls ---

    def title(self) -> str:
        return self.tr("Page for the doctor")

    def refresh(self, change: Change | None) -> None:  # noqa: ARG002 - any change may change it
        if self.bridge.child is not None:
            self.bridge.fetch(self, _days_of, self._on_days)

    def open_with(self, argument: object) -> None:
        if isinstance(argument, Period):
            self.choices.days.choose_other(argument)

    def begun(self) -> object:
        return self.choices.begun()

    def go_on(self, begun: object) -> None:
        self.choices.go_on(begun)

    def set_width(self, width: WidthClass) -> None:
        self._layout.setContentsMargins(width.margin, 22, width.margin, 24)
        self._content.setMaximumWidth(width.widest + 2 * width.margin)
        self._arrange()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._arrange()

    def focus_first(self) -> None:
        days = self.choices.days
        days.radios[days.choice()].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def is_working(self) -> bool:
        return self._together.isActive() or self._drawing is not None or self.files.is_busy

    def can_close(self) -> bool:
        if self._drawing is not None:
            self._drawing.stop()
        if self.files.settle(CLOSING_SECONDS):
            return True
        # The window stays, so what it shows is made after all.
        self._together.start()
        return False

    # --- building ---

    def _build_head(self) -> None:
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addWidget(TextLabel(self.theme, self.title(), FontRole.PAGE_TITLE, wrap=True), 1)
        tools = QWidget(self._content)
        flow = FlowLayout(tools, gap=SPACE_S)
        self.copy_button = SecondaryButton(self.theme, self.tr("Copy as text"), "copy")
        self.print_button = SecondaryButton(self.theme, self.tr("Print"), "printer")
        key = self.tr("Ctrl S")
        self.save_button = PrimaryButton(self.theme, self.tr("Save PDF"), "download", key)
        for button in (self.copy_button, self.print_button, self.save_button):
            button.setEnabled(False)
            flow.addWidget(button)
        self._head.addWidget(tools)
        self._layout.addLayout(self._head)

    def _build_columns(self) -> None:
        """Beside the page the choices scroll by themselves, so that it stays in sight."""
        self._left = QScrollArea()
        self._left.setWidgetResizable(True)
        self._left.setFrameShape(QFrame.Shape.NoFrame)
        self._left.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._left.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._left.setWidget(self.choices)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(SPACE_L)
        self._columns.addWidget(self._left)
        self._columns.addWidget(self.preview, 1)
        self._layout.addLayout(self._columns, 1)

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
        self._together = QTimer(self)
        self._together.setSingleShot(True)
        self._together.setInterval(TOGETHER)
        self._together.timeout.connect(self._render)
        self.choices.changed.connect(self._together.start)
        self.choices.days.days_requested.connect(self._on_choose_days)
        self.files.notice_given.connect(self.notice_given)
        self.files.busy_changed.connect(lambda _busy: self._enable())
        self.copy_button.clicked.connect(lambda: self.files.copy(self._wish()))
        self.print_button.clicked.connect(self._on_print)
        self.save_button.clicked.connect(self._on_save)
        for keys, button in (
            (QKeySequence.StandardKey.Save, self.save_button),
            (QKeySequence.StandardKey.Print, self.print_button),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)

    # --- the preview ---

    def _wish(self) -> ReportWish:
        return self.choices.wish(made_up=self.bridge.is_sample)

    def _on_days(self, told: tuple[ReportDays, str]) -> None:
        self.choices.set_days(*told)
        # The days are told in words of their own length, known when these are laid out.
        QTimer.singleShot(0, self, self._arrange)
        self._render()

    def _render(self) -> None:
        if self.bridge.child is not None:
            self.bridge.fetch(self, self._wish().handover, self._on_handover)

    def _on_handover(self, page: Handover) -> None:
        """The newest choices win: what is still being drawn for older ones stops."""
        if self._drawing is not None:
            self._drawing.stop()
        self._drawing = self._maker.begin(
            page.pages, self._on_pdf, self._on_not_drawn, self._on_drawn
        )
        if not self.files.is_busy:
            self.status.begin(self.tr("Making the page ..."), stoppable=False)

    def _on_drawn(self, pages: int, all_pages: int) -> None:
        if not self.files.is_busy:
            words = self.tr("Making page {page} of {pages}")
            self.status.tell(words.format(page=pages, pages=all_pages))

    def _on_pdf(self, pdf: bytes) -> None:
        self._end_drawing()
        self.preview.show_pdf(pdf)
        self._enable()

    def _on_not_drawn(self, error: Exception) -> None:
        self._end_drawing()
        self.bridge.failed.emit(error)

    def _end_drawing(self) -> None:
        self._drawing = None
        if not self.files.is_busy:
            self.status.end()

    def _enable(self) -> None:
        for button in (self.copy_button, self.print_button, self.save_button):
            button.setEnabled(not self.files.is_busy)

    def _on_choose_days(self) -> None:
        from baby_joints.ui.dialogs.days_dialog import DaysDialog

        days = self.choices.days
        today = days.today or local_now().date()
        shown = days.other() or Period.through(today, today)
        dialog = DaysDialog(self.theme, shown, max(today, shown.last), self)
        dialog.accepted.connect(lambda: days.choose_other(dialog.period()))
        dialog.open()

    # --- out of the house ---

    def _on_save(self) -> None:
        self.files.ask_where(self._wish(), self._file_name())

    def _on_print(self) -> None:
        self.files.ask_printer(self._wish(), self._file_name(), self.preview.pages)

    def _file_name(self) -> str:
        """Without the name where it is left out: a file's name is read by everybody."""
        child = self.bridge.child
        hidden = child is None or "name" in self._wish().hidden
        day = self.choices.days.today or local_now().date()
        return file_name("" if hidden or child is None else child.name, day.isoformat())

    # --- Qt ---

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type] # Qt's own event
        self._arrange()

    def _arrange(self) -> None:
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        narrow = self.theme.one_column or self.width() < BESIDE_FROM
        self._columns.setDirection(below if narrow else beside)
        self._head.setDirection(below if self.theme.one_column else beside)
        self._move_choices(own_scroll=not narrow)
        width = max(self.theme.px(CHOICES_WIDTH), self.choices.minimumSizeHint().width())
        self._left.setFixedWidth(width + SCROLL_BAR)
        self.preview.setMinimumHeight(self.width() if narrow else 0)

    def _move_choices(self, *, own_scroll: bool) -> None:
        if own_scroll == (self._left.widget() is not None):
            return
        if own_scroll:
            self._columns.removeWidget(self.choices)
            self._left.setWidget(self.choices)
        else:
            self._left.takeWidget()
            self._columns.insertWidget(0, self.choices)
            self.choices.show()
        self._left.setVisible(own_scroll)


def _days_of(diary: Diary) -> tuple[ReportDays, str]:
    summary = diary.summary()
    coverage = summary.coverage
    written = None
    if coverage.first_entry_on is not None and coverage.last_entry_on is not None:
        written = Period.through(coverage.first_entry_on, coverage.last_entry_on)
    visit = summary.last_visit.day if summary.last_visit is not None else None
    days = ReportDays(summary.today, summary.child.born_on, visit, written)
    return days, next(iter(summary.questions), "")
