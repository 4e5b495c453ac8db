"""What the entries mean: strips, findings, lifts, signs nobody looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from baby_joints.domain.codes import Joint, Side
from baby_joints.domain.observation_filter import ObservationFilter
from baby_joints.ui.finding_text import finding_question
from baby_joints.ui.learn.topic import Topic
from baby_joints.ui.look_desk import LookDesk
from baby_joints.ui.page import Page
from baby_joints.ui.page_name import PageName
from baby_joints.ui.patterns.hip_view import HipView
from baby_joints.ui.patterns.pattern_cards import PatternCards
from baby_joints.ui.patterns.pattern_period import PatternPeriod
from baby_joints.ui.patterns.question_desk import QuestionDesk
from baby_joints.ui.theme import FontRole
from baby_joints.ui.theme.measures import SPACE_L
from baby_joints.ui.widgets.choice import Choice
from baby_joints.ui.widgets.empty_state import EmptyState
from baby_joints.ui.widgets.page_head import PageHead
from baby_joints.ui.widgets.page_scroll import fill_scrolling
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.segmented_control import SegmentedControl
from baby_joints.ui.widgets.text_label import TextLabel

if TYPE_CHECKING:
    from uuid import UUID

    from baby_joints.analysis.finding import Finding
    from baby_joints.analysis.summary import Summary
    from baby_joints.change import Change
    from baby_joints.diary import Diary
    from baby_joints.domain.age import Age
    from baby_joints.domain.hip_signs import HipSigns
    from baby_joints.domain.period import Period
    from baby_joints.ui.diary_bridge import DiaryBridge
    from baby_joints.ui.preferences import Preferences
    from baby_joints.ui.theme import Theme


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
        self.looks = LookDesk(self, self._age)
        self.questions = QuestionDesk(self)
        self._content = QWidget()
        self._layout = QVBoxLayout(self._content)
        self._layout.setSpacing(SPACE_L)
        self._head = self._build_head()
        self._layout.addLayout(self._head)
        cards = self.cards = PatternCards(theme, self._content)
        self.hips, self.findings = cards.hips, cards.findings
        self.activities, self.lifting, self.signs = cards.activities, cards.lifting, cards.signs
        self._layout.addWidget(cards)
        sentence = self.tr("Nothing is written yet. Log a sound, or a look without one.")
        self.empty = EmptyState(theme, sentence, self.tr("Go to the Log"))
        self._layout.addWidget(self.empty, 1)
        self.scroll_area = fill_scrolling(self, self._content)
        self.empty.hide()
        self.cards.hide()
        self._connect()
        self.arrange()

    # --- what the window calls ---

    def title(self) -> str:
        return self.tr("Patterns")

    def refresh(self, change: Change | None) -> None:  # noqa: ARG002 - any change may change it
        choice = self.period.value() or PatternPeriod.TEN_WEEKS
        child = self.bridge.child
        if child is None:
            return
        self.bridge.fetch(self, lambda diary: _read(diary, choice), self._on_read)

    def begun(self) -> object:
        return self._period_was_chosen, self.period.value(), self.hips.view.value()

    def go_on(self, begun: object) -> None:
        match begun:
            case bool() as was_chosen, PatternPeriod() as period, HipView() as view:
                self._period_was_chosen = was_chosen
                self.period.set_value(period)
                self.hips.show_view(view)

    def arrange(self) -> None:
        width = self.width_class
        self._layout.setContentsMargins(width.margin, 22, width.margin, width.margin)
        self._content.setMaximumWidth(width.widest + 2 * width.margin)
        self._head.arrange(stacked=self.theme.one_column)
        self.cards.arrange(self.theme, self.width())

    @property
    def first_stop(self) -> QWidget:
        if not self.empty.isHidden():
            return self.empty.button
        return self.hips.table if self.hips.strips.isHidden() else self.hips.strips

    # --- building ---

    def _build_head(self) -> PageHead:
        title = TextLabel(self.theme, self.title(), FontRole.PAGE_TITLE)
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
        self.make_page = SecondaryButton(self.theme, self.tr("Make the page"), "file-text")
        return PageHead(title, (self.period, self.make_page), self._content)

    def _connect(self) -> None:
        go_to = self.page_requested.emit
        self.period.changed.connect(self._on_period)
        self.make_page.clicked.connect(
            lambda: go_to(PageName.REPORT, self._summary and self._summary.period)
        )
        self.empty.action_requested.connect(lambda: go_to(PageName.LOG, None))
        self.hips.strips.period_chosen.connect(self._on_cell)
        self.findings.entries_requested.connect(
            lambda finding: self._show_entries(frozenset(finding.observation_ids))
        )
        self.findings.aside_requested.connect(self._show_entries)
        self.findings.question_requested.connect(self._on_question)
        self.findings.learn_requested.connect(lambda: go_to(PageName.LEARN, Topic.WHEN_TO_CALL))
        self.lifting.learn_requested.connect(lambda: go_to(PageName.LEARN, Topic.LIFTING))
        self.findings.look_requested.connect(lambda _finding: self.looks.ask())
        self.signs.look_requested.connect(self.looks.ask)
        self.signs.advice_requested.connect(self.looks.advice.read_again)
        self.signs.change_requested.connect(self.looks.change)
        self.signs.delete_requested.connect(self.looks.delete)

    # --- what happens ---

    def _on_period(self) -> None:
        self._period_was_chosen = True
        self.refresh(None)

    def _on_read(self, read: tuple[Summary, tuple[HipSigns, ...]] | None) -> None:
        self._summary = None
        if read is None:
            self.cards.hide()
            self.empty.show()
            return
        summary, looks = read
        self._summary = summary
        if not self._period_was_chosen and not summary.coverage.entries:
            # Nobody chose these days, and nothing was written in them: show them all instead.
            self.period.set_value(PatternPeriod.EVERYTHING)
            self._on_period()
        else:
            from baby_joints.guidance_file import read_emergency_numbers

            self.empty.hide()
            self.cards.show()
            there = read_emergency_numbers().help_in(self.preferences.country)
            self.cards.show_summary(summary, looks, there)

    def _age(self) -> Age | None:
        if self._summary is None:
            return None
        return self._summary.corrected_age or self._summary.age

    def _show_entries(self, ids: frozenset[UUID]) -> None:
        self.page_requested.emit(PageName.DIARY, ObservationFilter(ids=ids))

    def _on_cell(self, side: Side, period: Period) -> None:
        where = ObservationFilter(joint=Joint.HIP, side=side, period=period)
        self.page_requested.emit(PageName.DIARY, where)

    def _on_question(self, finding: Finding) -> None:
        if self._summary is not None:
            child = self._summary.child
            self.questions.ask(child.id, finding_question(finding, child))

    # --- Qt ---

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type] # Qt's own event
        self.arrange()


def _read(diary: Diary, choice: PatternPeriod) -> tuple[Summary, tuple[HipSigns, ...]] | None:
    """The summary of the chosen days, and all looks; None while nothing at all is written."""
    everything, looks = diary.summary(), diary.contents().hip_signs
    if everything.coverage.first_entry_on is None and not everything.findings and not looks:
        return None
    period = choice.days_until(everything.today, everything.child.born_on)
    return everything if period is None else diary.summary(period), looks
