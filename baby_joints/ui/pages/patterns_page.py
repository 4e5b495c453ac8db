"""What the entries mean: strips, findings, lifts, signs nobody looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from baby_joints.domain.codes import Joint, Side
from baby_joints.domain.observation_filter import ObservationFilter
from baby_joints.domain.questions import next_visit, planned_visit, with_question
from baby_joints.ui.finding_text import finding_question
from baby_joints.ui.learn.topic import Topic
from baby_joints.ui.page import Page
from baby_joints.ui.page_name import PageName
from baby_joints.ui.patterns.activity_card import ActivityCard
from baby_joints.ui.patterns.findings_column import FindingsColumn
from baby_joints.ui.patterns.hip_card import HipCard
from baby_joints.ui.patterns.hip_view import HipView
from baby_joints.ui.patterns.lifting_card import LiftingCard
from baby_joints.ui.patterns.pattern_period import PatternPeriod
from baby_joints.ui.patterns.signs_card import SignsCard
from baby_joints.ui.put_right import is_gone, put_right
from baby_joints.ui.theme import FontRole
from baby_joints.ui.theme.measures import SPACE_L, SPACE_S
from baby_joints.ui.widgets.choice import Choice
from baby_joints.ui.widgets.empty_state import EmptyState
from baby_joints.ui.widgets.flow_layout import FlowLayout
from baby_joints.ui.widgets.notice import Notice
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.segmented_control import SegmentedControl
from baby_joints.ui.widgets.text_label import TextLabel
from baby_joints.ui.width_class import WidthClass

if TYPE_CHECKING:
    from datetime import datetime

    from baby_joints.analysis.finding import Finding
    from baby_joints.analysis.summary import Summary
    from baby_joints.change import Change
    from baby_joints.diary import Diary
    from baby_joints.domain.hip_signs import HipSigns
    from baby_joints.domain.period import Period
    from baby_joints.domain.visit import Visit
    from baby_joints.ui.diary_bridge import DiaryBridge
    from baby_joints.ui.preferences import Preferences
    from baby_joints.ui.theme import Theme

# Below this the findings and the cards beside them stand one below the other.
TWO_COLUMNS_FROM = 760


class PatternsPage(Page):
    """Draws the Summary of the chosen period; every number on it is a field of the Summary."""

    def __init__(
        self,
        bridge: DiaryBridge,
        theme: Theme,
        preferences: Preferences,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(bridge, theme, preferences, parent)
        self._summary: Summary | None = None
        self._period_was_chosen = False
        self._content = QWidget()
        self._content.setProperty("page", True)
        self._layout = QVBoxLayout(self._content)
        self._layout.setSpacing(SPACE_L)
        self._build_head()
        self._build_cards()
        self._build_empty()
        self._build_scroll()
        self.set_width(WidthClass.REGULAR)

    # --- what the window calls ---

    def title(self) -> str:
        return self.tr("Patterns")

    def refresh(self, change: Change | None) -> None:  # noqa: ARG002 - any change may change it
        choice = self.period.value() or PatternPeriod.TEN_WEEKS
        child = self.bridge.child
        if child is None:
            return
        self.bridge.fetch(self, lambda diary: _read(diary, choice), self._on_summary)

    def begun(self) -> object:
        return self._period_was_chosen, self.period.value(), self.hips.view.value()

    def go_on(self, begun: object) -> None:
        match begun:
            case bool() as was_chosen, PatternPeriod() as period, HipView() as view:
                self._period_was_chosen = was_chosen
                self.period.set_value(period)
                self.hips.show_view(view)

    def set_width(self, width: WidthClass) -> None:
        self._layout.setContentsMargins(width.margin, 22, width.margin, width.margin)
        self._content.setMaximumWidth(width.widest + 2 * width.margin)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._stack_columns()

    def focus_first(self) -> None:
        self.hips.strips.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- building ---

    def _build_head(self) -> None:
        row = self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.addWidget(TextLabel(self.theme, self.title(), FontRole.PAGE_TITLE), 1)
        tools = QWidget(self._content)
        flow = FlowLayout(tools, gap=SPACE_S)
        self.period = SegmentedControl[PatternPeriod](
            self.theme,
            self.tr("Which days"),
            [
                Choice(PatternPeriod.TEN_WEEKS, self.tr("10 weeks")),
                Choice(PatternPeriod.SIX_MONTHS, self.tr("6 months")),
                Choice(PatternPeriod.EVERYTHING, self.tr("Everything")),
            ],
        )
        self.period.set_value(PatternPeriod.TEN_WEEKS)
        self.period.changed.connect(self._on_period)
        self.make_page = SecondaryButton(self.theme, self.tr("Make the page"), "file-text")
        self.make_page.clicked.connect(
            lambda: self.page_requested.emit(PageName.REPORT, self._shown_period())
        )
        flow.addWidget(self.period)
        flow.addWidget(self.make_page)
        row.addWidget(tools)
        self._layout.addLayout(row)

    def _build_cards(self) -> None:
        self.cards = QWidget(self._content)
        column = QVBoxLayout(self.cards)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_L)
        self.hips = HipCard(self.theme)
        self.hips.strips.period_chosen.connect(self._on_cell)
        column.addWidget(self.hips)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(SPACE_L)
        self._columns.addWidget(self._build_main(), 632)
        self._columns.addWidget(self._build_side(), 376)
        column.addLayout(self._columns)
        self._layout.addWidget(self.cards)

    def _build_main(self) -> QWidget:
        box, column = self._column()
        column.addWidget(self._heading(self.tr("Worth telling the doctor")))
        self.findings = FindingsColumn(self.theme)
        self.findings.entries_requested.connect(self._on_entries)
        self.findings.look_requested.connect(lambda _finding: self._look(None))
        self.findings.question_requested.connect(self._on_question)
        self.findings.learn_requested.connect(
            lambda: self.page_requested.emit(PageName.LEARN, Topic.WHEN_TO_CALL)
        )
        column.addWidget(self.findings)
        column.addSpacing(SPACE_S)
        column.addWidget(self._heading(self.tr("By what was happening")))
        self.activities = ActivityCard(self.theme)
        column.addWidget(self.activities)
        column.addStretch(1)
        return box

    def _build_side(self) -> QWidget:
        box, column = self._column()
        column.addWidget(self._heading(self.tr("Lifting"), self.tr("picked up and put down")))
        self.lifting = LiftingCard(self.theme)
        self.lifting.learn_requested.connect(
            lambda: self.page_requested.emit(PageName.LEARN, Topic.LIFTING)
        )
        column.addWidget(self.lifting)
        column.addSpacing(SPACE_S)
        self.signs_heading = self._heading("")
        column.addWidget(self.signs_heading)
        self.signs = SignsCard(self.theme)
        self.signs.look_requested.connect(self._look)
        column.addWidget(self.signs)
        words = self.tr(
            "Your own notes, counted. Not a diagnosis. Days without a sound do not mean that all "
            "is well."
        )
        column.addWidget(TextLabel(self.theme, words, FontRole.CAPTION, "text2", wrap=True))
        column.addStretch(1)
        return box

    def _column(self) -> tuple[QWidget, QVBoxLayout]:
        box = QWidget(self.cards)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        return box, column

    def _heading(self, text: str, detail: str = "") -> QWidget:
        box = QWidget(self.cards)
        flow = FlowLayout(box, gap=10, line_gap=0)
        flow.addWidget(TextLabel(self.theme, text, FontRole.SECTION))
        if detail:
            flow.addWidget(TextLabel(self.theme, detail, FontRole.DETAIL, "text2"))
        return box

    def _build_empty(self) -> None:
        sentence = self.tr("Nothing is written yet. Log a sound, or a look without one.")
        self.empty = EmptyState(self.theme, sentence, self.tr("Go to the Log"))
        self.empty.action_requested.connect(lambda: self.page_requested.emit(PageName.LOG, None))
        self._layout.addWidget(self.empty, 1)
        self.empty.hide()

    def _build_scroll(self) -> None:
        self.scroll_area = QScrollArea(self)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.setWidget(self._content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.scroll_area)
        self.cards.hide()

    # --- what happens ---

    def _on_period(self) -> None:
        self._period_was_chosen = True
        self.refresh(None)

    def _on_summary(self, summary: Summary | None) -> None:
        self._summary = summary
        if summary is None:
            self.cards.hide()
            self.empty.show()
            return
        if self._is_too_short(summary):
            self.period.set_value(PatternPeriod.EVERYTHING)
            self._period_was_chosen = True
            self.refresh(None)
            return
        self.empty.hide()
        self.cards.show()
        self.hips.show_summary(summary)
        self.findings.show_summary(summary)
        self.lifting.show_summary(summary)
        self.signs.show_summary(summary)
        self.activities.show_summary(summary)
        label = self.signs_heading.findChild(TextLabel)
        if isinstance(label, TextLabel):
            open_words, done = self.tr("Nobody has looked yet"), self.tr("Hip signs")
            label.set_text(open_words if self.signs.has_open else done)

    def _is_too_short(self, summary: Summary) -> bool:
        """Nobody chose these days, and nothing was written in them: show them all instead."""
        return not self._period_was_chosen and not summary.coverage.entries

    def _shown_period(self) -> Period | None:
        return self._summary.period if self._summary is not None else None

    def _on_entries(self, finding: Finding) -> None:
        where = ObservationFilter(ids=frozenset(finding.observation_ids))
        self.page_requested.emit(PageName.DIARY, where)

    def _on_cell(self, side: Side, period: Period) -> None:
        where = ObservationFilter(joint=Joint.HIP, side=side, period=period)
        self.page_requested.emit(PageName.DIARY, where)

    def _look(self, _sign: object) -> None:
        self._ask_look(None)

    def _ask_look(self, before: HipSigns | None) -> None:
        """Ask about the legs; `before` is a look that could not be saved."""
        from baby_joints.ui.dialogs.hip_signs_dialog import HipSignsDialog

        if self._summary is None:
            return
        age = self._summary.corrected_age or self._summary.age
        dialog = HipSignsDialog(self.theme, age, self.preferences.last_observer, self)
        if before is not None:
            dialog.show_look(before)
        dialog.looked.connect(self._on_looked)
        dialog.open()

    def _on_question(self, finding: Finding) -> None:
        if self._summary is None:
            return
        words = finding_question(finding, self._summary.child)
        self.bridge.fetch(self, _next_visit, lambda found: self._ask_question(words, *found))

    def _ask_question(self, words: str, visit: Visit | None, now: datetime) -> None:
        """Ask for the question, and keep it with the next visit or with one planned for it."""
        from baby_joints.ui.dialogs.question_dialog import QuestionDialog

        planned_on = visit.day if visit is not None else None
        dialog = QuestionDialog(self.theme, words, planned_on, now.date(), self)

        def keep() -> None:
            day, text = dialog.day(), dialog.question()
            if visit is not None:
                asked = put_right(with_question(visit, text))
                self.bridge.change(asked, lambda change: self._on_asked_for(change, text))
            elif day is not None:
                self.bridge.record(planned_visit(uuid4(), day, text, now), self._on_asked)

        dialog.accepted.connect(keep)
        dialog.open()

    def _on_asked_for(self, change: Change, words: str) -> None:
        """The planned visit may be gone meanwhile: then ask which one comes next."""
        if is_gone(change):
            self.bridge.fetch(self, _next_visit, lambda found: self._ask_question(words, *found))
        else:
            self._on_asked(change)

    def _on_asked(self, _change: Change) -> None:
        detail = self.tr("Your question for the doctor")
        self.notice_given.emit(Notice(self.tr("Saved"), detail, undo=True))

    def _on_looked(self, looks: HipSigns) -> None:
        self.bridge.record(
            looks,
            lambda _change: self.notice_given.emit(
                Notice(self.tr("Saved"), self.tr("Your look at the legs"), undo=True)
            ),
            lambda: self._ask_look(looks),
        )

    # --- Qt ---

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type] # Qt's own event
        self._stack_columns()

    def _stack_columns(self) -> None:
        narrow = self.theme.one_column or self.width() < TWO_COLUMNS_FROM
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(below if narrow else beside)
        self._head.setDirection(below if self.theme.one_column else beside)


def _next_visit(diary: Diary) -> tuple[Visit | None, datetime]:
    """The next planned visit, and the time."""
    now = diary.now()
    return next_visit(diary.contents().visits, now), now


def _read(diary: Diary, choice: PatternPeriod) -> Summary | None:
    """The summary of the chosen days; None while nothing at all is written."""
    everything = diary.summary()
    if everything.coverage.first_entry_on is None and not everything.findings:
        return None
    period = choice.days_until(everything.today, everything.child.born_on)
    return everything if period is None else diary.summary(period)
