"""The list of entries, day by day."""

from collections.abc import Iterable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from baby_joints.domain.observation import Observation
from baby_joints.ui.entries.entry_delegate import EntryDelegate
from baby_joints.ui.models.observation_model import ObservationModel
from baby_joints.ui.theme import Theme

_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
# Rows from the end at which the entries that follow are asked for.
AHEAD = 40


class EntryList(QTableView):
    """One column without headers: up and down walk over entries, headings are stepped over.

    Signals:
        chosen_changed(): another entry, or another number of them, is chosen.
        edit_requested(): Enter or a double click on an entry.
        delete_requested(): Del with entries chosen.
    """

    chosen_changed = Signal()
    edit_requested = Signal()
    delete_requested = Signal()

    def __init__(
        self, theme: Theme, model: ObservationModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._entries = model
        self._delegate = EntryDelegate(theme, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Entries, newest first"))
        # The delegate paints the ground of what is chosen; Qt's own would show beside it.
        self.setStyleSheet("QTableView { background: transparent; border: none; }")
        palette = QPalette(self.palette())
        for role in (QPalette.ColorRole.Highlight, QPalette.ColorRole.Base):
            palette.setColor(role, QColor(0, 0, 0, 0))
        self.setPalette(palette)
        self._build_headers()
        model.modelReset.connect(self._size_days)
        model.rowsInserted.connect(self._on_inserted)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._fetch_ahead())
        self.selectionModel().selectionChanged.connect(lambda *_args: self.chosen_changed.emit())
        self.doubleClicked.connect(self._on_double_clicked)

    # --- what is chosen ---

    def chosen(self) -> tuple[Observation, ...]:
        """The chosen entries, from the top down."""
        rows = sorted(self.selectionModel().selectedRows(), key=lambda index: index.row())
        return tuple(
            entry for index in rows if (entry := self._entries.observation(index)) is not None
        )

    def choose(self, keys: Iterable[UUID]) -> bool:
        """Choose these entries as far as they are shown; False when none of them is."""
        rows = sorted(row for key in keys if (row := self._entries.row_of(key)) is not None)
        if not rows:
            return False
        first = self._entries.index(rows[0], 0)
        # All at once: after each step the list is asked for all that is chosen so far.
        self.selectionModel().select(self._selection(rows), _SELECT)
        self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.scrollTo(first)
        return True

    def choose_first(self) -> None:
        """Choose the newest entry."""
        self._choose_row(self._entry_row(0, 1))

    def choose_near(self, row: int) -> None:
        """Choose the entry at a row, or the nearest one: after a deletion."""
        last = self._entries.rowCount() - 1
        start = max(0, min(row, last))
        self._choose_row(self._entry_row(start, 1) or self._entry_row(start, -1))

    def set_today(self, today: date) -> None:
        """Which day is called "Today"."""
        self._delegate.set_today(today)

    def set_theme(self, theme: Theme) -> None:
        """Take over colors and heights."""
        self._delegate.set_theme(theme)
        self._build_headers()
        self._size_days()
        self.viewport().update()

    # --- inside ---

    def _build_headers(self) -> None:
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(1)
        rows.setDefaultSectionSize(self._delegate.row_height)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _size_days(self, start: int = 0) -> None:
        header = self.verticalHeader()
        day, entry = self._delegate.day_height, self._delegate.row_height
        headings = set(self._entries.headings(start))
        blocked = header.blockSignals(True)
        # Qt keeps the height of a row number through a reset, so each is looked at.
        for row in range(start, self._entries.rowCount()):
            height = day if row in headings else entry
            if header.sectionSize(row) != height:
                header.resizeSection(row, height)
        header.blockSignals(blocked)
        self.updateGeometries()
        self.viewport().update()

    def _on_inserted(self, _parent: QModelIndex, first: int, _last: int) -> None:
        self._size_days(first)

    def _fetch_ahead(self) -> None:
        bar = self.verticalScrollBar()
        near = bar.maximum() - bar.value() < AHEAD * self._delegate.row_height
        if near and self._entries.canFetchMore(QModelIndex()):
            self._entries.fetchMore(QModelIndex())

    def _selection(self, rows: Sequence[int]) -> QItemSelection:
        """These rows, which are in order; neighbors are one range, which Qt is quick with."""
        selection = QItemSelection()
        start = rows[0]
        for row, following in zip(rows, (*rows[1:], None), strict=True):
            if following != row + 1:
                selection.select(self._entries.index(start, 0), self._entries.index(row, 0))
                start = following or 0
        return selection

    def _entry_row(self, start: int, step: int) -> int | None:
        stop = self._entries.rowCount() if step > 0 else -1
        for row in range(start, stop, step):
            if self._entries.observation(self._entries.index(row, 0)) is not None:
                return row
        return None

    def _choose_row(self, row: int | None) -> None:
        if row is None:
            self.clearSelection()
            return
        index = self._entries.index(row, 0)
        self.selectionModel().setCurrentIndex(index, _SELECT)
        self.scrollTo(index)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if self._entries.observation(index) is not None:
            self.edit_requested.emit()

    # --- Qt ---

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Like Qt, but never onto a heading; Home and End mean the list, not the row."""
        ends = {
            QAbstractItemView.CursorAction.MoveHome: (0, 1),
            QAbstractItemView.CursorAction.MoveEnd: (self._entries.rowCount() - 1, -1),
        }
        if action in ends and (row := self._entry_row(*ends[action])) is not None:
            return self._entries.index(row, 0)
        found = super().moveCursor(action, modifiers)
        if not found.isValid() or self._entries.observation(found) is not None:
            return found
        up = action in {
            QAbstractItemView.CursorAction.MoveUp,
            QAbstractItemView.CursorAction.MovePrevious,
            QAbstractItemView.CursorAction.MovePageUp,
            QAbstractItemView.CursorAction.MoveLeft,
        }
        row = self._entry_row(found.row(), -1 if up else 1)
        if row is None:
            row = self._entry_row(found.row(), 1 if up else -1)
        return self._entries.index(row, 0) if row is not None else found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen = self.selectionModel().hasSelection()
        if chosen and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.edit_requested.emit()
        elif chosen and event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.delete_requested.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a heading keeps what is chosen."""
        if self._entries.observation(self.indexAt(event.position().toPoint())) is None:
            event.accept()
            return
        super().mousePressEvent(event)
