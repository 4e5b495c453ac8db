"""A list beside what is read."""

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from baby_joints.ui.theme import Theme
from baby_joints.ui.theme.measures import CROWDED_FROM, NO_LIMIT, SPACE_2XL
from baby_joints.ui.width_class import WidthClass


class ListColumns(QBoxLayout):
    """The list and the cards below it in one column, `reading` in the other.

    Large text puts them one above the other: `is_stacked`.

    Args:
        cards: from the list down.
        gap: between them, px.
    """

    def __init__(self, cards: Sequence[QWidget], gap: int) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self._cards = tuple(cards)
        self.is_stacked = False
        self.setSpacing(SPACE_2XL)
        side = QVBoxLayout()
        side.setSpacing(gap)
        for card in cards:
            side.addWidget(card)
        side.addStretch(1)
        self.reading = QVBoxLayout()
        self.addLayout(side)
        self.addLayout(self.reading, 1)

    def arrange(self, theme: Theme, room: WidthClass, list_width: int) -> None:
        """Lay out anew; beside what is read the cards are `list_width` px wide."""
        crowded = room is WidthClass.COMPACT and theme.text_scale >= CROWDED_FROM
        stacked = self.is_stacked = theme.one_column or crowded
        ways = QBoxLayout.Direction
        self.setDirection(ways.TopToBottom if stacked else ways.LeftToRight)
        for card in self._cards:
            card.setMinimumWidth(0 if stacked else list_width)
            card.setMaximumWidth(NO_LIMIT if stacked else list_width)
