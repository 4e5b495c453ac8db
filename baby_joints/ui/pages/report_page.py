"""The page for the doctor: chosen on the left, seen on the right, saved as a PDF."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from baby_joints.domain.period import Period
from baby_joints.ui.clock import local_now
from baby_joints.ui.handover.choices_card import ChoicesCard
from baby_joints.ui.handover.paper_choice import A4, LETTER, paper_of_place
from baby_joints.ui.handover.preview_card import PreviewCard
from baby_joints.ui.handover.report_days import ReportDays
from baby_joints.ui.page import Page
from baby_joints.ui.theme import FontRole
from baby_joints.ui.theme.measures import SPACE_L, SPACE_S
from baby_joints.ui.widgets.flow_layout import FlowLayout
from baby_joints.ui.widgets.notice import Notice
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.text_label import TextLabel
from baby_joints.ui.width_class import WidthClass

if TYPE_CHECKING:
    from baby_joints.change import Change
    from baby_joints.diary import Diary
    from baby_joints.handover import Handover
    from baby_joints.ui.diary_bridge import DiaryBridge
    from baby_joints.ui.preferences import Preferences
    from baby_joints.ui.theme import Theme

CHOICES_WIDTH = 372
# Below this the page stands under the choices instead of beside them.
BESIDE_FROM = 780
NO_FILE_NAME = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


@dataclass(frozen=True, slots=True)
class _Wish:
    """What to put on the page."""

    period: Period | None
    paper: str
    question: str | None
    made_up: bool

    def handover(self, diary: Diary) -> Handover:
        """All that the page tells, apart from the diary."""
        from baby_joints.handover import report_options

        options = report_options(paper=self.paper, question=self.question, made_up=self.made_up)
        return diary.handover(options, self.period)


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
        self._saved: Path | None = None
        self._content = QWidget()
        self._content.setProperty("page", True)
        self._layout = QVBoxLayout(self._content)
        self._layout.setSpacing(SPACE_L)
        self._build_head()
        paper = preferences.paper
        if paper not in {A4, LETTER}:
            paper = paper_of_place(QLocale())
        self.choices = ChoicesCard(theme, paper)
        self.preview = PreviewCard(theme)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(SPACE_L)
        self._columns.addWidget(self.choices)
        self._columns.addWidget(self.preview, 1)
        self._layout.addLayout(self._columns, 1)
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
            self.choices.choose_other(argument)

    def set_width(self, width: WidthClass) -> None:
        self._layout.setContentsMargins(width.margin, 22, width.margin, 24)
        self._content.setMaximumWidth(width.widest + 2 * width.margin)
        self._arrange()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._arrange()

    def focus_first(self) -> None:
        self.choices.radios[self.choices.choice()].setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- building ---

    def _build_head(self) -> None:
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addWidget(TextLabel(self.theme, self.title(), FontRole.PAGE_TITLE, wrap=True), 1)
        tools = QWidget(self._content)
        flow = FlowLayout(tools, gap=SPACE_S)
        self.open_button = SecondaryButton(self.theme, self.tr("Open"), "external-link")
        self.open_button.clicked.connect(self._on_open)
        self.open_button.hide()
        key = self.tr("Ctrl S")
        self.save_button = PrimaryButton(self.theme, self.tr("Save PDF"), "download", key)
        self.save_button.clicked.connect(self._on_save)
        self.save_button.setEnabled(False)
        flow.addWidget(self.open_button)
        flow.addWidget(self.save_button)
        self._head.addWidget(tools)
        self._layout.addLayout(self._head)

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
        self.choices.changed.connect(self._render)
        self.choices.papers.changed.connect(self._on_paper)
        self.choices.days_requested.connect(self._on_choose_days)
        save = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        save.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        save.activated.connect(self.save_button.click)

    # --- the preview ---

    def _wish(self) -> _Wish:
        choices = self.choices
        made_up = self.bridge.is_sample
        return _Wish(choices.period(), choices.paper(), choices.question(), made_up)

    def _on_days(self, told: tuple[ReportDays, str]) -> None:
        days, question = told
        self.choices.set_days(days, question)
        self._render()

    def _render(self) -> None:
        if self.bridge.child is None:
            return
        wish = self._wish()
        self.bridge.fetch(self, lambda diary: _pdf(diary, wish), self._on_pdf)

    def _on_pdf(self, pdf: bytes) -> None:
        self.save_button.setEnabled(True)
        self.preview.show_pdf(pdf)

    def _on_paper(self) -> None:
        self.preferences.paper = self.choices.paper()

    def _on_choose_days(self) -> None:
        from baby_joints.ui.dialogs.days_dialog import DaysDialog

        today = self.choices.today or local_now().date()
        shown = self.choices.other() or Period.through(today, today)
        dialog = DaysDialog(self.theme, shown, max(today, shown.last), self)
        dialog.accepted.connect(lambda: self.choices.choose_other(dialog.period()))
        dialog.open()

    # --- saving ---

    def _on_save(self) -> None:
        child = self.bridge.child
        if child is None:
            return
        dialog = QFileDialog(self, self.tr("Save the page"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        dialog.setDirectory(QStandardPaths.writableLocation(documents))
        dialog.selectFile(
            file_name(child.name, (self.choices.today or local_now().date()).isoformat())
        )
        dialog.fileSelected.connect(self._on_file)
        dialog.open()

    def _on_file(self, name: str) -> None:
        path, wish = Path(name), self._wish()
        self.save_button.setEnabled(False)
        self.bridge.run(
            lambda diary: _write(diary, path, wish),
            lambda _none: self._on_written(path),
            self._on_not_written,
        )

    def _on_written(self, path: Path) -> None:
        self._saved = path
        self.save_button.setEnabled(True)
        self.open_button.show()
        self.notice_given.emit(Notice(self.tr("Saved"), path.name))

    def _on_not_written(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        self.bridge.failed.emit(error)

    def _on_open(self) -> None:
        if self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved)))

    # --- Qt ---

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type] # Qt's own event
        self._arrange()

    def _arrange(self) -> None:
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        narrow = self.theme.one_column or self.width() < BESIDE_FROM
        self._columns.setDirection(below if narrow else beside)
        self._head.setDirection(below if self.theme.one_column else beside)
        no_limit = 16_777_215  # QWIDGETSIZE_MAX, which PySide6 does not export
        self.choices.setMaximumWidth(no_limit if narrow else self.theme.px(CHOICES_WIDTH))
        self.choices.setMinimumWidth(0 if narrow else min(340, self.theme.px(CHOICES_WIDTH)))
        self.preview.setMinimumHeight(self.width() if narrow else 0)


def file_name(child_name: str, day: str) -> str:
    """A name for the file that every computer takes: "Joint sounds Mia 2026-04-23.pdf"."""
    name = NO_FILE_NAME.sub(" ", child_name).strip(" .")
    return " ".join(part for part in ("Joint sounds", name, day) if part) + ".pdf"


def _days_of(diary: Diary) -> tuple[ReportDays, str]:
    summary = diary.summary()
    coverage = summary.coverage
    written = None
    if coverage.first_entry_on is not None and coverage.last_entry_on is not None:
        written = Period.through(coverage.first_entry_on, coverage.last_entry_on)
    visit = summary.last_visit.day if summary.last_visit is not None else None
    days = ReportDays(summary.today, summary.child.born_on, visit, written)
    return days, next(iter(summary.questions), "")


def _pdf(diary: Diary, wish: _Wish) -> bytes:
    return wish.handover(diary).pdf()


def _write(diary: Diary, path: Path, wish: _Wish) -> None:
    wish.handover(diary).write(path)
