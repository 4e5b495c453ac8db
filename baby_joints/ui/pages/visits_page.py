"""Visits: what was asked and said, and what is still to come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from baby_joints.domain.questions import next_visit
from baby_joints.ui.clock import local_now
from baby_joints.ui.page import Page
from baby_joints.ui.page_name import PageName
from baby_joints.ui.theme import FontRole
from baby_joints.ui.theme.measures import SPACE_2XL, SPACE_L, SPACE_M, SPACE_S
from baby_joints.ui.visits.calendar_desk import CalendarDesk
from baby_joints.ui.visits.checks_card import ChecksCard
from baby_joints.ui.visits.kept_card import KeptCard
from baby_joints.ui.visits.look_line import LookLine
from baby_joints.ui.visits.visit_desk import VisitDesk
from baby_joints.ui.visits.visit_list import VisitList
from baby_joints.ui.visits.visit_view import VisitView
from baby_joints.ui.widgets.empty_state import EmptyState
from baby_joints.ui.widgets.flow_layout import FlowLayout
from baby_joints.ui.widgets.notice import Notice
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
    from baby_joints.domain.diary_contents import DiaryContents
    from baby_joints.domain.visit import Visit
    from baby_joints.ui.diary_bridge import DiaryBridge
    from baby_joints.ui.preferences import Preferences
    from baby_joints.ui.theme import Theme

_LIST_WIDTH: Final = {WidthClass.COMPACT: 300, WidthClass.REGULAR: 340, WidthClass.WIDE: 360}
_CROWDED_FROM: Final = 1.3
_NO_LIMIT: Final = 16_777_215


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
        self._width = WidthClass.REGULAR
        self._is_stacked = False
        self._due: tuple[DueCheck, ...] = ()
        self._contents: DiaryContents | None = None
        self._visits: dict[UUID, Visit] = {}
        self.chosen: UUID | None = None
        self.desk = VisitDesk(self, clock)
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
        return self.chosen

    def go_on(self, begun: object) -> None:
        self.chosen = begun if isinstance(begun, UUID) else None

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._arrange()

    def set_width(self, width: WidthClass) -> None:
        self._width = width
        self._arrange()

    def focus_first(self) -> None:
        item = self.list.items.get(self.chosen) if self.chosen else None
        (item or self.add_button).focus_by_keyboard()

    # --- what happens ---

    def _on_contents(self, contents: DiaryContents) -> None:
        self._contents, visits = contents, contents.visits
        self._visits = {visit.id: visit for visit in visits}
        self.desk.serve(frozenset(self._visits))
        if self.chosen not in self._visits:
            first = next_visit(visits, self._clock())
            last = max(visits, key=lambda visit: visit.visited_at, default=None)
            shown = first or last
            self.chosen = shown.id if shown is not None else None
        self._show()

    def _show(self) -> None:
        now = self._clock()
        self.list.show_visits(tuple(self._visits.values()), now, self.chosen)
        visit = self._visit()
        if visit is not None:
            self.view.show_visit(visit, now)
        self.empty.setVisible(visit is None)
        self.list.setVisible(visit is not None)
        self.view.setVisible(visit is not None)
        self._both.show()
        self._show_kept()
        self._show_checks(now)

    def _show_checks(self, now: datetime) -> None:
        """Which hip checks come next, and whether somebody looked at the legs."""
        from baby_joints.analysis.due_checks import due_checks
        from baby_joints.guidance_file import read_hip_checks

        contents, country = self._contents, self.preferences.country
        if contents is None:
            return
        schedule, today = read_hip_checks(country), now.date()
        due = self._due = due_checks(contents.child, schedule, today, contents.visits)
        self.checks.show_checks(due, schedule, country, today, self._visits)
        self.look_line.show_for(contents.child, contents.hip_signs, today)

    def _show_kept(self) -> None:
        self.kept_card.setVisible(self.desk.kept() is not None)

    def _visit(self) -> Visit | None:
        return self._visits.get(self.chosen) if self.chosen else None

    def _on_chosen(self, key: UUID) -> None:
        self.chosen = key
        visit = self._visit()
        if visit is not None:
            self.view.show_visit(visit, self._clock())
            if self._is_stacked:
                QTimer.singleShot(0, self.view, self._go_to_view)

    def _go_to_view(self) -> None:
        top = self.view.mapTo(self._content, self.view.rect().topLeft()).y()
        self.scroll_area.verticalScrollBar().setValue(top)

    def _to_calendar(self) -> None:
        if self._contents is not None:
            self.calendar.ask(self._contents, self._due, self._clock())

    def _look_at_legs(self) -> None:
        from baby_joints.ui.dialogs.hip_signs_dialog import HipSignsDialog

        child = self.bridge.child
        if child is None:
            return
        age = child.corrected_age_on(self._clock().date())
        dialog = HipSignsDialog(self.theme, age, self.preferences.last_observer, self)
        notice = Notice(self.tr("Saved"), self.tr("Your look at the legs"), undo=True)
        dialog.looked.connect(
            lambda looks: self.bridge.record(looks, lambda _: self.notice_given.emit(notice))
        )
        dialog.open()

    def _with_visit(self, work: Callable[[Visit], None]) -> None:
        visit = self._visit()
        if visit is not None:
            work(visit)

    # --- building ---

    def _build(self) -> None:
        self._content = ScrollContent()
        self._column = QVBoxLayout(self._content)
        self._column.setSpacing(SPACE_L)
        self._column.addLayout(self._build_head())
        self._column.addWidget(self.kept_card)
        self._both = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._both)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(SPACE_2XL)
        side = QVBoxLayout()
        side.setSpacing(SPACE_L)
        for card in (self.list, self.look_line, self.checks):
            side.addWidget(card)
        side.addStretch(1)
        reading = QVBoxLayout()
        reading.addWidget(self.view)
        reading.addWidget(self.empty)
        reading.addStretch(1)
        self._columns.addLayout(side)
        self._columns.addLayout(reading, 1)
        self._column.addWidget(self._both)
        self._column.addStretch(1)
        for part in (self.kept_card, self._both, self.empty, self.look_line):
            part.hide()
        self.scroll_area = QScrollArea(self)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_area.setAccessibleName(self.title())
        self.scroll_area.setWidget(self._content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.scroll_area)
        self._arrange()

    def _build_head(self) -> QBoxLayout:
        self.add_button = PrimaryButton(self.theme, self.tr("Add a visit"), "plus")
        self.calendar_button = SecondaryButton(
            self.theme, self.tr("To my calendar"), "calendar-plus"
        )
        head = self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.setSpacing(SPACE_M)
        head.addWidget(TextLabel(self.theme, self.title(), FontRole.PAGE_TITLE), 1)
        tools = QWidget(self._content)
        buttons = FlowLayout(tools, gap=SPACE_S)
        buttons.addWidget(self.calendar_button)
        buttons.addWidget(self.add_button)
        head.addWidget(tools)
        return head

    def _connect(self) -> None:
        self.add_button.clicked.connect(lambda _checked: self.desk.add())
        self.calendar_button.clicked.connect(self._to_calendar)
        self.empty.action_requested.connect(self.desk.add)
        self.kept_card.go_on_requested.connect(self.desk.go_on)
        self.kept_card.throw_away_requested.connect(self.desk.throw_away)
        self.desk.kept_changed.connect(self._show_kept)
        self.list.visit_chosen.connect(self._on_chosen)
        self.checks.plan_requested.connect(self.desk.plan)
        self.checks.country_requested.connect(
            lambda: self.page_requested.emit(PageName.SETTINGS, None)
        )
        self.look_line.look_requested.connect(self._look_at_legs)
        self.look_line.asked.connect(self.preferences_changed)
        self.view.edit_requested.connect(lambda: self._with_visit(self.desk.change))
        self.view.delete_requested.connect(lambda: self._with_visit(self.desk.delete))
        self.view.question_requested.connect(lambda: self._with_visit(self.desk.ask_question))

    def _arrange(self) -> None:
        """List beside the visit; large text puts it above."""
        crowded = self._width is WidthClass.COMPACT and self.theme.text_scale >= _CROWDED_FROM
        stacked = self._is_stacked = self.theme.one_column or crowded
        ways = QBoxLayout.Direction
        self._head.setDirection(ways.TopToBottom if stacked else ways.LeftToRight)
        self._columns.setDirection(ways.TopToBottom if stacked else ways.LeftToRight)
        width = self.theme.px(_LIST_WIDTH[self._width])
        for card in (self.list, self.look_line, self.checks):
            card.setMinimumWidth(0 if stacked else width)
            card.setMaximumWidth(_NO_LIMIT if stacked else width)
        margin = self._width.margin
        self._column.setContentsMargins(margin, 22, margin, SPACE_2XL + SPACE_M)
        self._content.setMaximumWidth(self._width.widest + 2 * margin)
