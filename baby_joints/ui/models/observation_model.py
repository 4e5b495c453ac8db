"""The diary list as a table of one column: days and entries as plain values."""

from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from baby_joints.domain.observation import Observation
from baby_joints.ui import formatting
from baby_joints.ui.models import entry_words
from baby_joints.ui.models.diary_row import DayRow, DiaryRow, EntryRow, day_rows

Index = QModelIndex | QPersistentModelIndex
NO_INDEX: Final = QModelIndex()


class Column(IntEnum):
    """The columns of the list."""

    ENTRY = 0


class ObservationModel(QAbstractTableModel):
    """Entries newest first, grouped by day, fetched page by page as the list is scrolled.

    Rows are frozen values: the model never asks the diary by itself.

    Signals:
        more_requested(int): the view wants the entries after this many.
    """

    more_requested = Signal(int)

    EntityRole = Qt.ItemDataRole.UserRole  # the Observation; None on a heading
    SortRole = Qt.ItemDataRole.UserRole + 1  # text that sorts as the list does
    RowRole = Qt.ItemDataRole.UserRole + 2  # the DiaryRow

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._observations: list[Observation] = []
        self._rows: list[DiaryRow] = []
        self._places: dict[UUID, int] = {}
        self._more = False
        self._asked = False

    def set_rows(self, observations: Iterable[Observation], *, more: bool = False) -> None:
        """Show these entries, newest first; `more`: others follow and can be asked for."""
        self.beginResetModel()
        self._observations = list(observations)
        self._rows = day_rows(self._observations, more=more)
        self._places = _places(self._rows, 0)
        self._more, self._asked = more, False
        self.endResetModel()

    def append_rows(self, observations: Sequence[Observation], *, more: bool) -> None:
        """Add the entries that follow those shown."""
        self._more, self._asked = more, False
        # The last day goes on: its heading, which did not know its count, is made anew.
        cut = self._last_heading()
        open_day = [row.observation for row in self._rows[cut + 1 :] if isinstance(row, EntryRow)]
        fresh = day_rows([*open_day, *observations], more=more)
        kept = len(self._rows) - cut
        if self._rows:
            self._rows[cut:] = fresh[:kept]
            self.dataChanged.emit(self.index(cut, 0), self.index(cut, 0))
        added = fresh[kept:] if self._rows else fresh
        if added:
            start = len(self._rows)
            self.beginInsertRows(QModelIndex(), start, start + len(added) - 1)
            self._rows += added
            self._observations += observations
            self._places |= _places(added, start)
            self.endInsertRows()

    def observation(self, index: Index) -> Observation | None:
        """The entry of a row; None on a heading."""
        row = self._rows[index.row()] if index.isValid() else None
        return row.observation if isinstance(row, EntryRow) else None

    def row_of(self, key: UUID) -> int | None:
        """Where an entry stands, None when it is not shown."""
        return self._places.get(key)

    def headings(self, start: int = 0) -> Iterable[int]:
        """The rows from `start` on that are headings of a day."""
        return (
            place
            for place in range(start, len(self._rows))
            if isinstance(self._rows[place], DayRow)
        )

    @property
    def loaded(self) -> int:
        """How many entries stand in the list so far."""
        return len(self._observations)

    def _last_heading(self) -> int:
        places = range(len(self._rows) - 1, -1, -1)
        return next((place for place in places if self._is_heading(place)), 0)

    def _is_heading(self, row: int) -> bool:
        return isinstance(self._rows[row], DayRow)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """Headings and entries."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        """One."""
        return 0 if parent.isValid() else len(Column)

    def canFetchMore(self, parent: Index) -> bool:
        """Entries follow and nobody has asked for them yet."""
        return not parent.isValid() and self._more and not self._asked

    def fetchMore(self, parent: Index) -> None:
        """Ask for the entries that follow."""
        if self.canFetchMore(parent):
            self._asked = True
            self.more_requested.emit(self.loaded)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Entries can be chosen, headings only read."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._is_heading(index.row()):
            return Qt.ItemFlag.ItemIsEnabled
        leaf = Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | leaf

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own signature: any value by role
        """Text for reading aloud and copying; the value itself under the named roles."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == self.RowRole:
            return row
        if role == self.EntityRole:
            return row.observation if isinstance(row, EntryRow) else None
        if role == self.SortRole:
            return _sort_key(row)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return _spoken(row)
        return None


def _places(rows: Sequence[DiaryRow], start: int) -> dict[UUID, int]:
    return {
        row.observation.id: start + place
        for place, row in enumerate(rows)
        if isinstance(row, EntryRow)
    }


def _sort_key(row: DiaryRow) -> str:
    if isinstance(row, EntryRow):
        return row.observation.observed_at.isoformat()
    return row.day.isoformat()


def _spoken(row: DiaryRow) -> str:
    if isinstance(row, EntryRow):
        return entry_words.spoken(row.observation)
    heading = formatting.day(row.day)
    return (
        heading
        if row.count is None
        else formatting.list_words([heading, formatting.count_entries(row.count)])
    )
