"""The list with its filters, and the chosen entry beside or below it."""

from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget

from baby_joints.ui import formatting
from baby_joints.ui.entries.detail_card import DetailCard
from baby_joints.ui.entries.entry_list import EntryList
from baby_joints.ui.entries.entry_reader import Reading
from baby_joints.ui.entries.filter_bar import FilterBar
from baby_joints.ui.models.observation_model import ObservationModel
from baby_joints.ui.theme import Theme
from baby_joints.ui.theme.measures import SPACE_L, SPACE_S
from baby_joints.ui.widgets.by_keyboard import by_keyboard, focus_reason
from baby_joints.ui.widgets.card import Card
from baby_joints.ui.widgets.empty_state import EmptyState

LIST_SHARE: Final = 620
DETAIL_SHARE: Final = 388
DETAIL_WIDTH: Final = 356
STACKED_LIST: Final = 300


class EntryView(QWidget):
    """Shows readings; knows nothing of the diary.

    Signals:
        log_requested(): nothing is written yet, and the parent wants to begin.
        filter_cleared(): the parent wants to see all entries again.
    """

    log_requested = Signal()
    filter_cleared = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._keep: tuple[UUID, ...] = ()
        self._keep_row: int | None = None
        self.model = ObservationModel(self)
        self.filters = FilterBar(theme)
        self.list = EntryList(theme, self.model)
        self.detail = DetailCard(theme)
        self._build()
        self.list.chosen_changed.connect(self._on_chosen)

    # --- what is shown ---

    def show_reading(self, reading: Reading) -> None:
        """Show the entries of a new reading; what was chosen stays chosen where it still is."""
        keep = self._keep or tuple(entry.id for entry in self.list.chosen())
        place = self.list.verticalScrollBar().value()
        self.list.set_today(reading.today)
        self.filters.period.set_today(reading.today)
        self.model.set_rows(reading.observations, more=reading.more)
        self._show_state(reading)
        self.list.verticalScrollBar().setValue(place)
        if not self.list.choose(keep):
            if self._keep_row is not None:
                self.list.choose_near(self._keep_row)
            else:
                self.list.choose_first()
        self._keep, self._keep_row = (), None
        self._on_chosen()

    def show_more(self, reading: Reading) -> None:
        """Add the entries that follow."""
        self.model.append_rows(reading.observations, more=reading.more)

    def choose_next_time(self, keys: tuple[UUID, ...]) -> None:
        """Choose these entries with the next reading."""
        self._keep = keys

    def stay_near(self) -> None:
        """With the next reading choose what then stands where the chosen entries stand now."""
        rows = [self.model.row_of(entry.id) for entry in self.list.chosen()]
        self._keep_row = min((row for row in rows if row is not None), default=None)

    def set_stacked(self, *, stacked: bool) -> None:
        """Put the entry below the list instead of beside it."""
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(below if stacked else beside)
        self.detail.set_stacked(stacked=stacked)
        self.list.setMinimumHeight(self._theme.grown(STACKED_LIST, 200) if stacked else 120)
        self.detail.setMinimumWidth(0 if stacked else self._theme.px(DETAIL_WIDTH))

    def set_theme(self, theme: Theme) -> None:
        """Take over the theme."""
        self._theme = theme

    # --- inside ---

    def _build(self) -> None:
        card = Card(self._theme, padding=1)
        card.body.setContentsMargins(1, SPACE_S, 1, SPACE_S)
        card.body.addWidget(self.list)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(SPACE_L)
        self._columns.addWidget(card, LIST_SHARE)
        self._columns.addWidget(self.detail, DETAIL_SHARE)
        entries = QWidget(self)
        entries.setLayout(self._columns)
        self._columns.setContentsMargins(0, 0, 0, 0)
        nothing = self.tr("Nothing is written yet. Log a sound, or a look without one.")
        self.nothing = EmptyState(self._theme, nothing, self.tr("Go to the Log"))
        self.nothing.action_requested.connect(self.log_requested)
        self.unfit = EmptyState(self._theme, "", self.tr("Show all entries"))
        self.unfit.action_requested.connect(self.filter_cleared)
        self._states = (entries, self.nothing, self.unfit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_L)
        layout.addWidget(self.filters)
        # No stack: what is hidden must not ask for room.
        for state in self._states:
            layout.addWidget(state, 1)
        self._show(entries)

    def _show_state(self, reading: Reading) -> None:
        """With what goes would go the keyboard, to whatever follows it."""
        focused, reason = QApplication.focusWidget(), focus_reason(visibly=by_keyboard())
        is_here = focused is not None and self.isAncestorOf(focused)
        self._show_what_is_there(reading)
        if is_here and focused is not None and not focused.isVisible():
            self.first_stop().setFocus(reason)

    def _show_what_is_there(self, reading: Reading) -> None:
        self.filters.setVisible(bool(reading.total))
        if not reading.total:
            self._show(self.nothing)
        elif not reading.observations:
            text = self.tr("No entry fits. There are {entries} in all.")
            self.unfit.set_sentence(text.format(entries=formatting.count_entries(reading.total)))
            self._show(self.unfit)
        else:
            self._show(self._states[0])

    def _show(self, state: QWidget) -> None:
        for known in self._states:
            known.setVisible(known is state)

    def _on_chosen(self) -> None:
        self.detail.show_entries(self.list.chosen())

    def first_stop(self) -> QWidget:
        """What the keyboard goes to: the list, or the way on from where there is none."""
        empty = (state.button for state in (self.nothing, self.unfit) if not state.isHidden())
        return next(empty, self.list)

    def leave_filter(self) -> None:
        """Back to the list, and to all entries."""
        if self.filters.is_set:
            self.filter_cleared.emit()
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
