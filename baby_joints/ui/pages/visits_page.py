"""Visits: what was asked and said, and what is still to come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from baby_joints.domain.questions import next_visit
from baby_joints.ui.clock import local_now
from baby_joints.ui.look_desk import LookDesk
from baby_joints.ui.page import Page
from baby_joints.ui.page_name import PageName
from baby_joints.ui.patterns.question_desk import QuestionDesk
from baby_joints.ui.settings.settings_part import SettingsPart
from baby_joints.ui.theme import FontRole
from baby_joints.ui.theme.measures import SPACE_2XL, SPACE_L, SPACE_M
from baby_joints.ui.visits.calendar_desk import CalendarDesk
from baby_joints.ui.visits.calendar_lines import from_today
from baby_joints.ui.visits.checks_card import ChecksCard
from baby_joints.ui.visits.kept_card import KeptCard
from baby_joints.ui.visits.look_line import LookLine
from baby_joints.ui.visits.visit_desk import VisitDesk
from baby_joints.ui.visits.visit_list import VisitList
from baby_joints.ui.visits.visit_view import VisitView
from baby_joints.ui.widgets.empty_state import EmptyState
from baby_joints.ui.widgets.list_columns import ListColumns
from baby_joints.ui.widgets.page_head import PageHead
from baby_joints.ui.widgets.page_scroll import fill_scrolling
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.scroll_content import ScrollContent
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.text_label import TextLabel
from baby_joints.ui.width_class import WidthClass

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from baby_joints.analysis.due_checks import DueCheck
    from baby_joints.change import Change
    from baby_joints.domain.age import Age
    from baby_joints.domain.child import Child
    from baby_joints.domain.diary_contents import DiaryContents
    from baby_joints.domain.visit import Visit
    from baby_joints.ui.diary_bridge import DiaryBridge
    from baby_joints.ui.preferences import Preferences
    from baby_joints.ui.theme import Theme

_LIST_WIDTH: Final = {WidthClass.COMPACT: 300, WidthClass.REGULAR: 340, WidthClass.WIDE: 360}


class VisitsPage(Page):
    """The list of visits beside the one that is read; `clock` gives the time of this place."""

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
        self._due: tuple[DueCheck, ...] = ()
        self._contents: DiaryContents | None = None
        self._visits: dict[UUID, Visit] = {}
        self.chosen: UUID | None = None
        self.desk = VisitDesk(self, clock)
        self.looks = LookDesk(self, lambda: _age(bridge.child, clock()))
        self.questions = QuestionDesk(self)
        self.calendar = CalendarDesk(self)
        self.kept_card = KeptCard(theme)
        self.list = VisitList(theme)
        self.view = VisitView(theme)
        self.view.serve(self.desk.clips)
        self.checks = ChecksCard(theme)
        self.look_line = LookLine(theme, preferences)
        self.empty = EmptyState(
            theme,
            self.tr("No visit is written down yet. Add the last one, or the next one."),
            self.tr("Add a visit"),
        )
        self._build()
        self._connect()

    # --- what the window calls ---

    def title(self) -> str:
        return self.tr("Visits")

    def refresh(self, change: Change | None) -> None:
        if self.bridge.child is None:
            return
        if change is not None and len(change.visit_ids) == 1 and not change.deleted:
            (self.chosen,) = change.visit_ids
        self.bridge.fetch(self, lambda diary: diary.contents(), self._on_contents)

    def begun(self) -> object:
        return self.chosen, not self.look_line.isHidden()

    def go_on(self, begun: object) -> None:
        match begun:
            case (UUID() | None) as chosen, bool() as asks:
                self.chosen = chosen
                if asks:
                    # Nobody has answered it: this week's question is still open.
                    self.preferences.signs_asked_on = ""

    def arrange(self) -> None:
        """List beside the visit; large text puts it above."""
        room = self.width_class
        self._columns.arrange(self.theme, room, self.theme.px(_LIST_WIDTH[room]))
        self._head.arrange(stacked=self._columns.is_stacked)
        self._column.setContentsMargins(room.margin, 22, room.margin, SPACE_2XL + SPACE_M)
        self._content.setMaximumWidth(room.widest + 2 * room.margin)

    @property
    def first_stop(self) -> QWidget:
        item = self.list.items.get(self.chosen) if self.chosen else None
        return item or self.add_button

    # --- what happens ---

    def _on_contents(self, contents: DiaryContents) -> None:
        now, visits = self._clock(), contents.visits
        self._contents, self._visits = contents, {visit.id: visit for visit in visits}
        self.desk.serve(contents)
        if self.chosen not in self._visits:
            last = max(visits, key=lambda visit: visit.visited_at, default=None)
            shown = next_visit(visits, now) or last
            self.chosen = shown.id if shown is not None else None
        self.list.show_visits(visits, now, self.chosen)
        if self.chosen is not None:
            self.view.show_visit(self._visits[self.chosen], now)
        self.empty.setVisible(self.chosen is None)
        self.list.setVisible(self.chosen is not None)
        self.view.setVisible(self.chosen is not None)
        self._both.show()
        self._show_kept()
        self._show_checks(contents, now)

    def _show_checks(self, contents: DiaryContents, now: datetime) -> None:
        """Which hip checks come next, and whether somebody looked at the legs."""
        from baby_joints.analysis.due_checks import due_checks
        from baby_joints.guidance_file import read_hip_checks

        country, today = self.preferences.country, now.date()
        schedule = read_hip_checks(country)
        due = self._due = due_checks(contents.child, schedule, now, contents.visits)
        self.checks.show_checks(due, schedule, country, today, self._visits)
        self.look_line.show_for(contents.child, contents.hip_signs, today)

    def _show_kept(self) -> None:
        kept = self.desk.kept()
        self.kept_card.show_visit("" if kept is None else self.desk.line(kept.visit))

    def _on_chosen(self, key: UUID) -> None:
        self.chosen = key
        visit = self._visits.get(key)
        if visit is not None:
            self.view.show_visit(visit, self._clock())
            if self._columns.is_stacked:
                # Where it stands is known only after it was laid out.
                bar, start = self.scroll_area.verticalScrollBar(), QPoint()
                QTimer.singleShot(
                    0, self.view, lambda: bar.setValue(self.view.mapTo(self._content, start).y())
                )

    def _to_calendar(self) -> None:
        if self._contents is not None:
            now = self._clock()
            self.calendar.ask(self._contents, from_today(self._due, now.date()), now)

    # --- building ---

    def _build(self) -> None:
        self._content = ScrollContent()
        self._column = QVBoxLayout(self._content)
        self._column.setSpacing(SPACE_L)
        self._head = self._build_head()
        self._column.addLayout(self._head)
        self._column.addWidget(self.kept_card)
        self._columns = ListColumns((self.list, self.look_line, self.checks), SPACE_L)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.reading.addWidget(self.view)
        self._columns.reading.addWidget(self.empty)
        self._columns.reading.addStretch(1)
        self._both = QWidget()
        self._both.setLayout(self._columns)
        self._column.addWidget(self._both)
        self._column.addStretch(1)
        for part in (self.kept_card, self._both, self.empty, self.look_line):
            part.hide()
        self.scroll_area = fill_scrolling(self, self._content, self.title())
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.arrange()

    def _build_head(self) -> PageHead:
        title = TextLabel(self.theme, self.title(), FontRole.PAGE_TITLE)
        self.add_button = PrimaryButton(self.theme, self.tr("Add a visit"), "plus")
        self.calendar_button = SecondaryButton(
            self.theme, self.tr("To my calendar"), "calendar-plus"
        )
        head = PageHead(title, (self.calendar_button, self.add_button), self._content)
        head.setSpacing(SPACE_M)
        return head

    def _connect(self) -> None:
        desk = self.desk

        def ask(visit: Visit) -> None:
            if self._contents is not None:
                self.questions.ask_at(self._contents.child.id, visit, self._clock())

        self.add_button.clicked.connect(lambda _checked: desk.add())
        self.calendar_button.clicked.connect(self._to_calendar)
        self.empty.action_requested.connect(desk.add)
        self.kept_card.go_on_requested.connect(desk.go_on)
        self.kept_card.throw_away_requested.connect(desk.throw_away)
        desk.kept_changed.connect(self._show_kept)
        self.list.visit_chosen.connect(self._on_chosen)
        self.checks.plan_requested.connect(desk.plan)
        self.checks.country_requested.connect(
            lambda: self.page_requested.emit(PageName.SETTINGS, SettingsPart.COUNTRY)
        )
        self.look_line.look_requested.connect(self.looks.ask)
        self.look_line.asked.connect(self.preferences_changed)
        self.view.edit_requested.connect(desk.change)
        self.view.delete_requested.connect(desk.delete)
        self.view.question_requested.connect(ask)


def _age(child: Child | None, now: datetime) -> Age | None:
    return None if child is None else child.corrected_age_on(now.date())
