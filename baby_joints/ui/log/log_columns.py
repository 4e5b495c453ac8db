"""Where the cards of the Log page lie: side by side, or all in one column."""

from collections.abc import Sequence
from itertools import product
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from baby_joints.ui.log.margins import set_margins
from baby_joints.ui.theme import Theme
from baby_joints.ui.theme.measures import CROWDED_FROM, NO_LIMIT
from baby_joints.ui.theming import apply_theme
from baby_joints.ui.widgets.scroll_content import ScrollContent
from baby_joints.ui.width_class import WidthClass

# Room around the scrolled form for focus rings and tick badges, which lie outside their widget.
OVERHANG: Final = 8
_FIGURE_WIDTH: Final = {
    WidthClass.COMPACT: 300,
    WidthClass.REGULAR: 368,
    WidthClass.WIDE: 400,
}
_GAP: Final = {WidthClass.COMPACT: 16, WidthClass.REGULAR: 24, WidthClass.WIDE: 24}
_TODAY_WIDTH: Final = 272
_ONE_COLUMN_FIGURE: Final = 560
_TALLEST_FIGURE: Final = 700
_FOOT: Final = 16


class LogColumns(QWidget):
    """The figure stays in view while the form beside it scrolls; large text stacks them.

    Nothing has its place before `arrange` is called.
    """

    def __init__(
        self,
        theme: Theme,
        figure: QWidget,
        sections: Sequence[QWidget],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._width = WidthClass.REGULAR
        self._stacked = False
        self._figure = figure
        self._today: QWidget | None = None
        self._content = ScrollContent()
        self._form = QVBoxLayout(self._content)
        self._form.setSpacing(10)
        for section in sections:
            self._form.addWidget(section)
        self._form.addStretch(1)
        self.scroller = QScrollArea()
        # A viewport of our own is not filled. Asking for Qt's own would cost the start 25 ms: to
        # find out what kind of widget it is, PySide makes all kinds that there are.
        self.scroller.setViewport(QWidget())
        self.scroller.setFrameShape(QFrame.Shape.NoFrame)
        self.scroller.setWidgetResizable(True)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroller.setWidget(self._content)
        # The page's own ground shows through, so that it changes with the theme at once.
        self._content.setAutoFillBackground(False)
        self.scroller.verticalScrollBar().installEventFilter(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        # Slots keep the cards off the edges while the form scrolls under the header.
        self._figure_slot, self._today_slot = QVBoxLayout(), QVBoxLayout()
        # Takes what the figure, which does not grow without end, leaves of a tall window.
        self._figure_slot.addStretch(0)
        self._today_slot.addStretch(1)
        self._row.addLayout(self._figure_slot)
        self._row.addWidget(self.scroller, 1)
        self._row.addLayout(self._today_slot)

    def add(self, sections: Sequence[QWidget], today: QWidget) -> None:
        """Put more under the sections, and today beside or under them; then `arrange` once more."""
        for section in sections:
            self._form.insertWidget(self._form.count() - 1, section)
        self._today = today

    def arrange(self, theme: Theme, width: WidthClass, *, stacked: bool) -> None:
        """Lay the cards out for this window and this size of text; `stacked`: in one column."""
        self._theme, self._width, self._stacked = theme, width, stacked
        cards = [self._figure] if self._today is None else [self._figure, self._today]
        before = [card.parentWidget() for card in cards]
        for layout, card in product((self._figure_slot, self._today_slot, self._form), cards):
            layout.removeWidget(card)
        self._place_figure()
        if self._today is not None:
            self._place_today(self._today)
        self._set_margins()
        if None not in before and before != [card.parentWidget() for card in cards]:
            # Under a style sheet a widget with a new parent gets the palette of its first day.
            for card in cards:
                apply_theme(card, theme)

    def bring_into_view(self, part: QWidget) -> None:
        """Scroll to it, once the column has grown by what was opened just now."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self.scroller.ensureWidgetVisible(part)

    def _place_figure(self) -> None:
        theme, width = self._theme, self._width
        if self._stacked:
            self._figure.setMinimumHeight(theme.grown(_ONE_COLUMN_FIGURE, 160))
            self._figure.setMaximumHeight(NO_LIMIT)
            _set_width(self._figure, None)
            self._form.insertWidget(0, self._figure)
        else:
            self._figure.setMinimumHeight(0)
            self._figure.setMaximumHeight(_TALLEST_FIGURE)
            _set_width(self._figure, None)
            needed = self._figure.minimumSizeHint().width()
            _set_width(self._figure, max(_FIGURE_WIDTH[width], needed))
            self._figure_slot.insertWidget(0, self._figure, 1)

    def _place_today(self, today: QWidget) -> None:
        if self.today_is_apart:
            _set_width(today, self._theme.px(_TODAY_WIDTH))
            self._today_slot.insertWidget(0, today)
        else:
            _set_width(today, None)
            self._form.insertWidget(self._form.count() - 1, today)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._set_margins()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Show, QEvent.Type.Hide}:
            self._set_margins()
        return super().eventFilter(watched, event)

    @property
    def today_is_apart(self) -> bool:
        """In a column of its own, unless large words need the width for the questions."""
        is_wide = self._width is WidthClass.WIDE and self._theme.text_scale < CROWDED_FROM
        return is_wide and not self._stacked

    def _set_margins(self) -> None:
        margin, gap = self._width.margin, _GAP[self._width]
        stacked = self._stacked
        bar = self.scroller.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.isVisible() else 0
        far = gap - OVERHANG if self.today_is_apart else margin
        near = margin if stacked else OVERHANG
        set_margins(self._form, near, OVERHANG - 2, max(OVERHANG, far - taken), _FOOT - 4)
        slot = 0 if stacked else OVERHANG
        foot = 0 if stacked else _FOOT
        lead = 0 if stacked else margin
        set_margins(self._figure_slot, lead, slot, 0 if stacked else gap - OVERHANG, foot)
        set_margins(self._today_slot, 0, slot, margin if self.today_is_apart else 0, foot)


def _set_width(widget: QWidget, width: int | None) -> None:
    """A fixed width, or (None) whatever the layout gives."""
    widget.setMinimumWidth(width or 0)
    widget.setMaximumWidth(width or NO_LIMIT)
