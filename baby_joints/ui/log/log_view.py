"""The widgets of the Log page and how they are laid out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from baby_joints.ui.log.activity_section import ActivitySection
from baby_joints.ui.log.figure_card import FigureCard
from baby_joints.ui.log.log_columns import LogColumns
from baby_joints.ui.log.observer_menu import ObserverMenu
from baby_joints.ui.log.receipt_bar import ReceiptBar
from baby_joints.ui.log.sound_section import SoundSection
from baby_joints.ui.log.when_menu import WhenMenu
from baby_joints.ui.theme import FontRole
from baby_joints.ui.theme.measures import CROWDED_FROM, SPACE_S
from baby_joints.ui.widgets.by_keyboard import focus_reason
from baby_joints.ui.widgets.enter_key import press_command
from baby_joints.ui.widgets.one_place import OnePlace
from baby_joints.ui.widgets.text_label import TextLabel
from baby_joints.ui.width_class import WidthClass

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from PySide6.QtGui import QResizeEvent, QShowEvent

    from baby_joints.domain.child import Child
    from baby_joints.domain.observation_draft import ObservationDraft
    from baby_joints.ui.clips.clip_editor import ClipEditor
    from baby_joints.ui.log.details_panel import DetailsPanel
    from baby_joints.ui.log.entry_form import EntryForm
    from baby_joints.ui.log.lifting_panel import LiftingPanel
    from baby_joints.ui.log.lower_part import LowerPart
    from baby_joints.ui.log.reaction_section import ReactionSection
    from baby_joints.ui.log.today_card import TodayCard
    from baby_joints.ui.theme import Theme

# (above the header, below it) in px: the cards begin 8 px further down.
_HEADER_EDGES: Final = {
    WidthClass.COMPACT: (12, 2),
    WidthClass.REGULAR: (22, 10),
    WidthClass.WIDE: (26, 12),
}
_TODAY_LIMIT: Final = {WidthClass.COMPACT: 1, WidthClass.REGULAR: 2, WidthClass.WIDE: 6}
# px: the figure and the form beside it need as much.
_SIDE_BY_SIDE_FROM: Final = 900
_BAR_EDGE: Final = {WidthClass.COMPACT: 4, WidthClass.REGULAR: 11, WidthClass.WIDE: 11}


class LogView(QWidget):
    """Header, figure, questions, today, receipt: built once, moved about by `arrange`.

    What is folded or empty at a start is made by `finish`, or when somebody asks for it.

    Signals:
        finished(): all of it is there now.
    """

    finished = Signal()

    def __init__(
        self,
        theme: Theme,
        form: EntryForm,
        clock: Callable[[], datetime],
        make_clips: Callable[[], ClipEditor],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._width = WidthClass.REGULAR
        self._is_half = self._is_arranged = self._is_arranging = False
        self.title = TextLabel(theme, self.tr("What did you notice?"), FontRole.PAGE_TITLE)
        self.when = WhenMenu(theme, form, clock)
        self.who = ObserverMenu(theme, form)
        self.figure = FigureCard(theme, form)
        self.sound = SoundSection(theme, form)
        self.activity = ActivitySection(theme, form)
        self.bar = ReceiptBar(theme, form, clock)
        # Each save changes something in these, and their size hardly ever.
        questions = tuple(OnePlace((part,)) for part in (self.sound, self.activity))
        self.columns = LogColumns(theme, self.figure, questions)
        self._rest: LowerPart | None = None
        self._form = form
        self._make_clips = make_clips
        self._lay_out()

    @property
    def reaction(self) -> ReactionSection:
        """How the baby was right after."""
        return self.finish().reaction

    @property
    def lifting(self) -> LiftingPanel:
        """How the baby was lifted."""
        return self.finish().lifting

    @property
    def details(self) -> DetailsPanel:
        """Signs, movement, how often, note."""
        return self.finish().details

    @property
    def today(self) -> TodayCard:
        """What was written today."""
        return self.finish().today

    def finish(self) -> LowerPart:
        """Make what the first paint did not wait for."""
        if self._rest is None:
            from baby_joints.ui.log.lower_part import LowerPart

            self._rest = LowerPart.made(self._theme, self._form, self._make_clips, self)
            self.columns.add(self._rest.questions, OnePlace((self._rest.today,), self))
            self.columns.arrange(self._theme, self._width, stacked=self._in_one_column())
            self._shape_rest()
            self.finished.emit()
        return self._rest

    def _lay_out(self) -> None:
        self._header = QHBoxLayout()
        self._header.setSpacing(SPACE_S)
        self._header.addWidget(self.title, 1)
        self._header.addWidget(self.when)
        self._header.addWidget(self.who)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._header)
        layout.addWidget(self.columns, 1)
        layout.addWidget(self.bar)

    def arrange(self, theme: Theme, width: WidthClass | None) -> None:
        """Lay everything out for this size of text and window; width None: as it was."""
        self._theme, self._width, self._is_arranged = theme, width or self._width, False
        if self._is_arranging:
            # A card that is moved takes the keyboard elsewhere, which may resize the page.
            return
        self._is_arranging = True
        try:
            while not self._is_arranged:
                self._is_arranged = True
                self._arrange()
        finally:
            self._is_arranging = False

    def _arrange(self) -> None:
        theme = self._theme
        margin = self._width.margin
        above, below = _HEADER_EDGES[self._width]
        self._header.setContentsMargins(margin, above, margin, below)
        self.columns.arrange(theme, self._width, stacked=self._in_one_column())
        stacked = self._in_one_column()
        self.bar.arrange(theme, margin, _BAR_EDGE[self._width], stacked=stacked)
        small = self._width is WidthClass.COMPACT and not stacked
        # Beside large buttons a narrow window has no room for a large title.
        crowded = self._width is WidthClass.COMPACT and stacked
        self.title.set_role(FontRole.STEP if crowded else FontRole.PAGE_TITLE)
        self._break_title(may_break=stacked)
        self.figure.set_narrow(narrow=small)
        self.sound.set_low(low=small)
        self.activity.set_low(low=small)
        self._shape_rest()

    def _break_title(self, *, may_break: bool) -> None:
        """Large text of some languages needs a second line beside the time and the name."""
        self.title.setWordWrap(may_break)
        wide = QSizePolicy.Policy.Preferred if may_break else QSizePolicy.Policy.Minimum
        policy = QSizePolicy(wide, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(may_break)
        self.title.setSizePolicy(policy)

    def _shape_rest(self) -> None:
        """As many entries of today as there is room for without scrolling."""
        if self._rest is not None:
            apart = self.columns.today_is_apart
            self.reaction.set_narrow(narrow=apart or self._width is WidthClass.COMPACT)
            narrow = apart or self._in_one_column()
            self.today.set_shape(limit=_TODAY_LIMIT[self._width], stacked=narrow)

    def _in_one_column(self) -> bool:
        """Large text stacks the cards, in a small window sooner; so does half a small screen."""
        if self._theme.one_column:
            return True
        crowded = self._theme.text_scale >= CROWDED_FROM or self._is_half
        return self._width is WidthClass.COMPACT and crowded

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Before it is shown it takes sizes on its way that nobody sees.
        if self.isVisible():
            self._look_at_width()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look_at_width()

    def _look_at_width(self) -> None:
        is_half = self.width() < _SIDE_BY_SIDE_FROM
        if is_half is not self._is_half or not self._is_arranged:
            self._is_half = is_half
            self.arrange(self._theme, None)

    def fit(self, width: WidthClass) -> None:
        """Lay everything out for another window; nothing is done when it is laid out for it."""
        if width is self._width:
            return
        if self.isVisible():
            self.arrange(self._theme, width)
        else:
            self._width, self._is_arranged = width, False

    def set_child(self, child: Child, today: date) -> None:
        """Ask with the baby's name, and what a baby of this age can do."""
        self.reaction.set_name(child.name)
        self.lifting.set_name(child.name)
        self.activity.set_age(child.corrected_age_on(today))

    # --- the keyboard ---

    def press_focused_button(self) -> bool:
        """Enter on a button that is no answer presses it, as there is nothing to save."""
        focused = QApplication.focusWidget()
        return focused is not self.bar.save and press_command(focused)

    def start(self, *, visibly: bool) -> None:
        """Back to where an entry starts, with the ring when the keyboard is in use."""
        self.figure.figure.focus_spot(focus_reason(visibly=visibly))
        self.columns.scroller.verticalScrollBar().setValue(0)
        for fold in () if self._rest is None else (self._rest.lifting, self._rest.details):
            fold.set_open(is_open=False)

    def point_at_missing(self, draft: ObservationDraft) -> None:
        """Put the keyboard on the first question that Save needs an answer to."""
        if draft.joint is None:
            self.figure.figure.focus_spot()
        else:
            self.sound.sounds.focus_row()
