"""A table to be read: by eye, by the arrow keys, and by ear with the heads of row and column."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
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
# Around the words of a cell, as the style sheet says it.
_ASIDE, _ABOVE = 2 * 6 + 4, 2 * 4
# Where words take several lines the heads of the rows take at most this share.
_HEADS: Final = 0.34
# A word that is broken over several lines needs this much room to be laid out in.
_TALL: Final = 1_000


class ReadTable(QTableWidget):
    """Words in cells; nothing can be changed. It grows with its rows, up to a dozen.

    Large words take several lines rather than lose their end.
    """

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_fitted = False
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        wraps = Qt.AlignmentFlag(int(Qt.TextFlag.TextWordWrap))
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        self.verticalHeader().setDefaultAlignment(leading | wraps)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter | wraps)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setHighlightSections(False)
            header.setSectionsClickable(False)
            header.setMinimumSectionSize(1)
        # Qt gives the columns their widths bit by bit: the lines are counted when it is done.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._fit)
        self.horizontalHeader().sectionResized.connect(lambda *_: self._soon.start(0))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
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
        # Not as needed: a bar that comes takes width, so that rows grow, so that it is needed.
        bars = Qt.ScrollBarPolicy
        is_long = len(rows) > _MOST_ROWS
        self.setVerticalScrollBarPolicy(
            bars.ScrollBarAlwaysOn if is_long else bars.ScrollBarAlwaysOff
        )
        self._fit()

    def fit_columns(self) -> None:
        """Columns as wide as their words, instead of all alike, where there is room for it."""
        self._is_fitted = True
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Take over fonts and sizes."""
        self._theme = theme
        self.setFont(theme.font(FontRole.BODY))
        head = theme.font(FontRole.CAPTION)
        self.horizontalHeader().setFont(head)
        self.verticalHeader().setFont(head)
        self._fit()

    # --- lines ---

    def _fit(self) -> None:
        """Rows and heads as high as their words are at the widths that they have."""
        self._fit_widths()
        least = self._theme.px(_ROW)
        columns = range(self.columnCount())
        head = self._theme.font(FontRole.CAPTION)
        heads = [self._height(self.horizontalHeaderItem(at), at, head) for at in columns]
        self.horizontalHeader().setFixedHeight(max([least, *heads]))
        body = self._theme.font(FontRole.BODY)
        for row in range(self.rowCount()):
            cells = [self._height(self.item(row, at), at, body) for at in columns]
            name = self._height(self.verticalHeaderItem(row), None, head)
            self.setRowHeight(row, max([least, name, *cells]))
        self.updateGeometry()

    def _fit_widths(self) -> None:
        """All words in one line, or the heads of the rows leave room for what they are about."""
        metrics = QFontMetrics(self._theme.font(FontRole.CAPTION))
        heads = [self.verticalHeaderItem(row) for row in range(self.rowCount())]
        wide = max((metrics.horizontalAdvance(head.text()) for head in heads), default=0) + _ASIDE
        columns = self.horizontalHeader()
        needed = wide + sum(
            max(self.sizeHintForColumn(at), columns.sectionSizeHint(at))
            for at in range(self.columnCount())
        )
        has_room = needed <= self.width()
        self.verticalHeader().setFixedWidth(
            wide if has_room else min(wide, round(self.width() * _HEADS))
        )
        modes = QHeaderView.ResizeMode
        by_words = self._is_fitted and has_room
        columns.setSectionResizeMode(modes.ResizeToContents if by_words else modes.Stretch)
        columns.setStretchLastSection(by_words)

    def _height(self, item: QTableWidgetItem | None, column: int | None, font: QFont) -> int:
        if item is None:
            return 0
        header = self.verticalHeader().width()
        width = (header if column is None else self.columnWidth(column)) - _ASIDE
        flags = int(Qt.TextFlag.TextWordWrap)
        box = QFontMetrics(font).boundingRect(0, 0, max(1, width), _TALL, flags, item.text())
        return box.height() + _ABOVE

    # --- Qt ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._soon.start(0)

    def sizeHint(self) -> QSize:
        shown = range(min(self.rowCount(), _MOST_ROWS))
        rows = sum(self.rowHeight(row) for row in shown)
        height = self.horizontalHeader().height() + rows + _FRAME
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(_ROW), self.sizeHint().height())
