"""Short pages: why joints pop, gentle lifting, carrying and swaddling, when to call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from baby_joints.ui.announcement import announce
from baby_joints.ui.learn.call_card import CallCard
from baby_joints.ui.learn.call_view import CallView
from baby_joints.ui.learn.texts import TEXTS
from baby_joints.ui.learn.topic import Topic
from baby_joints.ui.learn.topic_list import TopicList
from baby_joints.ui.learn.topic_view import TopicView
from baby_joints.ui.page import Page
from baby_joints.ui.theme import FontRole
from baby_joints.ui.theme.measures import SPACE_2XL, SPACE_L, SPACE_M
from baby_joints.ui.theming import apply_theme
from baby_joints.ui.widgets.list_columns import ListColumns
from baby_joints.ui.widgets.page_scroll import fill_scrolling
from baby_joints.ui.widgets.text_label import TextLabel
from baby_joints.ui.width_class import WidthClass

if TYPE_CHECKING:
    from baby_joints.change import Change
    from baby_joints.ui.diary_bridge import DiaryBridge
    from baby_joints.ui.preferences import Preferences
    from baby_joints.ui.theme import Theme

_LIST_WIDTH: Final = {WidthClass.COMPACT: 240, WidthClass.REGULAR: 300, WidthClass.WIDE: 300}


class LearnPage(Page):
    """General facts with their sources; nothing here is about the baby of the diary."""

    def __init__(
        self,
        bridge: DiaryBridge,
        theme: Theme,
        preferences: Preferences,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(bridge, theme, preferences, parent)
        self._has_side = True
        self.topic = Topic.WHY_JOINTS_POP
        self.views: dict[Topic, QWidget] = {}
        self.list = TopicList(theme)
        self.call_card = CallCard(theme)
        self.list.topic_chosen.connect(self.show_topic)
        self._build()
        self.show_topic(self.topic)

    # --- what the window calls ---

    def title(self) -> str:
        return self.tr("Learn")

    def refresh(self, change: Change | None) -> None:  # noqa: ARG002 - nothing here is of the diary
        self._show_number()

    def open_with(self, argument: object) -> None:
        if isinstance(argument, Topic):
            self.show_topic(argument)

    def begun(self) -> object:
        return self.topic

    def go_on(self, begun: object) -> None:
        self.open_with(begun)

    def arrange(self) -> None:
        """List beside the page; large text puts it above."""
        room, list_width = self.width_class, self.theme.px(_LIST_WIDTH[self.width_class])
        self._columns.arrange(self.theme, room, max(list_width, self.list.sizeHint().width()))
        self._has_side = not self._columns.is_stacked and room is not WidthClass.COMPACT
        self._show_call_card()
        self._column.setContentsMargins(room.margin, 26, room.margin, SPACE_2XL)
        self._content.setMaximumWidth(room.widest + 2 * room.margin)

    @property
    def first_stop(self) -> QWidget:
        return self.list.items[self.topic]

    # --- reading ---

    def show_topic(self, topic: Topic) -> None:
        """Turn to a page; it is made when it is first read."""
        before = self.views.get(self.topic)
        if before is not None:
            before.hide()
        self.topic = topic
        view = self.views.get(topic)
        if view is None:
            view = self._made(topic)
            self.views[topic] = view
            self._columns.reading.addWidget(view)
            apply_theme(view, self.theme)
        view.show()
        self.list.set_topic(topic)
        self._show_call_card()
        self._show_number()
        self.scroll_area.verticalScrollBar().setValue(0)
        if before is not None and before is not view:
            announce(self, self.list.items[topic].text())

    def _made(self, topic: Topic) -> QWidget:
        text = TEXTS.get(topic)
        if text is None:
            return CallView(self.theme, self._content)
        return TopicView(self.theme, text, self._content)

    def _show_number(self) -> None:
        view = self.views.get(Topic.WHEN_TO_CALL)
        if isinstance(view, CallView):
            from baby_joints.guidance_file import read_emergency_numbers

            there = read_emergency_numbers().help_in(self.preferences.country)
            view.set_number(there.number)

    # --- building ---

    def _build(self) -> None:
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setSpacing(SPACE_L)
        column.addWidget(TextLabel(self.theme, self.title(), FontRole.PAGE_TITLE))
        self._column = column
        self._columns = ListColumns((self.list, self.call_card), SPACE_M)
        column.addLayout(self._columns, 1)
        self.scroll_area = fill_scrolling(self, self._content, self.title())
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.arrange()

    def _show_call_card(self) -> None:
        """Where there is room, and the whole list is not read right beside it."""
        self.call_card.setVisible(self._has_side and self.topic is not Topic.WHEN_TO_CALL)
