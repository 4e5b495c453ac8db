"""Cards of one width, as many beside each other as there is room for."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from baby_joints.ui.theme import Theme


class CardGrid(QWidget):
    """Rows of equal columns, at most `most`, none narrower than `narrowest` px at 100 % text."""

    def __init__(
        self,
        theme: Theme,
        cards: Sequence[QWidget],
        *,
        most: int,
        narrowest: int,
        gap: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cards = list(cards)
        self._most, self._narrowest, self._gap = most, narrowest, gap
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(gap)
        self._arrange(most)

    def set_theme(self, theme: Theme) -> None:
        """Larger text needs wider columns."""
        self._theme = theme
        self._fit()

    def _fit(self) -> None:
        room = self.width() + self._gap
        narrowest = max(self._theme.px(self._narrowest), self._widest()) + self._gap
        self._arrange(max(1, min(self._most, room // narrowest)))

    def _widest(self) -> int:
        """What the card needs that needs most; words that do not break are long in some tongues."""
        return max((card.minimumSizeHint().width() for card in self._cards), default=0)

    def minimumSizeHint(self) -> QSize:
        """Of one column: otherwise what holds it would never get narrower than all of them."""
        return QSize(self._widest(), super().minimumSizeHint().height())

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 0)
        self._columns = columns
        for card in self._cards:
            self._grid.removeWidget(card)
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, place // columns, place % columns)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
