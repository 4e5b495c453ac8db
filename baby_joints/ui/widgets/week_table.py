"""The weeks of both hips as a table: for the keyboard, the ear, and whoever likes numbers."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from baby_joints.analysis.day_strip import DayStrip
from baby_joints.analysis.week_count import WeekCount
from baby_joints.ui import formatting
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets import strip_words

_MOST_ROWS: Final = 12
_ROW: Final = 34
_FRAME: Final = 4


class WeekTable(QTableWidget):
    """A row for each week, the newest first: days with a sound of days looked, for each hip.

    The arrow keys walk the cells; a screen reader says each with the heads of its row and column.
    """

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
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.set_theme(theme)

    def set_strips(self, strips: Sequence[DayStrip]) -> None:
        """Show the weeks of these strips, all of one period."""
        weeks = list(zip(*(strip.weeks for strip in strips), strict=True))
        weeks.reverse()
        self.clear()
        self.setColumnCount(1 + len(strips))
        self.setRowCount(len(weeks))
        names = [strip_words.label(strip) for strip in strips]
        self.setHorizontalHeaderLabels([self.tr("Weeks old"), *names])
        starts = [formatting.short_day(row[0].monday) for row in weeks]
        words = self.tr("From {day}")
        self.setVerticalHeaderLabels([words.format(day=start) for start in starts])
        for number, row in enumerate(weeks):
            self._set(number, 0, str(row[0].age_weeks))
            for column, week in enumerate(row, start=1):
                self._set(number, column, self._said(week))
        self.updateGeometry()

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

    def _set(self, row: int, column: int, text: str) -> None:
        item = QTableWidgetItem(text)
        item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setItem(row, column, item)

    def _said(self, week: WeekCount) -> str:
        if not week.looked_days:
            return self.tr("nobody looked")
        return self.tr("{n} of {m}").format(n=week.sound_days, m=week.looked_days)

    # --- Qt ---

    def sizeHint(self) -> QSize:
        rows = min(self.rowCount(), _MOST_ROWS)
        widest = QFontMetrics(self.font()).horizontalAdvance(self.tr("nobody looked"))
        height = self.horizontalHeader().height() + rows * self._theme.px(_ROW) + _FRAME
        return QSize((1 + self.columnCount()) * widest, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(_ROW), self.sizeHint().height())
