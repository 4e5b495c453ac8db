"""The list of the short pages."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from baby_joints.ui.learn.topic import Topic
from baby_joints.ui.spoken.spoken_as import SpokenAs
from baby_joints.ui.theme import Theme
from baby_joints.ui.theme.measures import SPACE_S
from baby_joints.ui.widgets.card import Card
from baby_joints.ui.widgets.nav_item import NavItem

_ICONS = {
    Topic.WHY_JOINTS_POP: "circle-question-mark",
    Topic.LIFTING: "arrow-up-from-line",
    Topic.CARRYING: "carried",
    Topic.WRITING_DOWN: "pen-line",
    Topic.WHEN_TO_CALL: "phone",
}


class TopicList(Card):
    """One line for each page; the one that is read is marked.

    Signals:
        topic_chosen(Topic): a line was pressed.
    """

    spoken_as = SpokenAs.TABS

    topic_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=SPACE_S, parent=parent)
        self.setAccessibleName(self.tr("Pages to read"))
        self.items = {topic: self._build_item(topic) for topic in Topic}
        for item in self.items.values():
            self.body.addWidget(item)

    def set_topic(self, topic: Topic) -> None:
        """Mark the page that is read."""
        for known, item in self.items.items():
            item.setChecked(known is topic)

    def _build_item(self, topic: Topic) -> NavItem:
        item = NavItem(self._theme, self._word(topic), _ICONS[topic])
        item.setCheckable(True)
        item.spoken_as = SpokenAs.TAB
        item.clicked.connect(partial(self._on_item, topic))
        return item

    def _word(self, topic: Topic) -> str:
        return {
            Topic.WHY_JOINTS_POP: self.tr("Why joints pop"),
            Topic.LIFTING: self.tr("How to lift gently"),
            Topic.CARRYING: self.tr("Carrying, swaddling"),
            Topic.WRITING_DOWN: self.tr("What to write down"),
            Topic.WHEN_TO_CALL: self.tr("When to call"),
        }[topic]

    def _on_item(self, topic: Topic, *_state: bool) -> None:
        self.items[topic].setChecked(True)
        self.topic_chosen.emit(topic)
