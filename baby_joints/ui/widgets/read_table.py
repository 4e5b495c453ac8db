"""A table to be read: by eye, by the arrow keys, and by ear with the heads of row and column."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from baby_joints.ui.theme import FontRole, Theme

_MOST_ROWS: Final = 12
_ROW: Final = 34
_FRAME: Final = 4


class ReadTable(QTableWidget):
    """Words in cells; nothing can be changed. It grows with its rows, up to a dozen."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setHighlightSections(False)
            header.setSectionsClickable(False)
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        self.verticalHeader().setDefaultAlignment(leading)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.set_theme(theme)

    def set_cells(self, columns: Sequence[str], rows: Sequence[tuple[str, Sequence[str]]]) -> None:
        """Show these rows, each with its head and a cell for each of `columns`."""
        self.clear()
        self.setColumnCount(len(columns))
        self.setRowCount(len(rows))
        self.setHorizontalHeaderLabels(columns)
        self.setVerticalHeaderLabels([head for head, _ in rows])
        for number, (_, cells) in enumerate(rows):
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                self.setItem(number, column, item)
        self.updateGeometry()

    def fit_columns(self) -> None:
        """Columns as wide as their words, instead of all alike; large words take lines instead."""
        if self._theme.one_column:
            return
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)

    def set_theme(self, theme: Theme) -> None:
        """Take over fonts and sizes."""
        self._theme = theme
        self.setFont(theme.font(FontRole.BODY))
        head = theme.font(FontRole.CAPTION)
        self.horizontalHeader().setFont(head)
        self.verticalHeader().setFont(head)
        self.verticalHeader().setDefaultSectionSize(theme.px(_ROW))
        self.horizontalHeader().setFixedHeight(theme.px(_ROW))
        # Large words take a second line rather than lose their end.
        modes = QHeaderView.ResizeMode
        rows = modes.ResizeToContents if theme.one_column else modes.Fixed
        self.verticalHeader().setSectionResizeMode(rows)
        self.updateGeometry()

    # --- Qt ---

    def sizeHint(self) -> QSize:
        shown = range(min(self.rowCount(), _MOST_ROWS))
        rows = sum(self.rowHeight(row) for row in shown)
        height = self.horizontalHeader().height() + rows + _FRAME
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(_ROW), self.sizeHint().height())
