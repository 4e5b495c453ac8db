"""The rows of a table as lines of a list: what is understood, or why it is left out."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from baby_joints.domain.spreadsheet.csv_row import CsvRow
from baby_joints.ui import formatting
from baby_joints.ui.spreadsheet.field_words import remark_words
from baby_joints.ui.theme import Theme

translate = QCoreApplication.translate


class RowModel(QAbstractListModel):
    """One line a row, in the order of the file."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: Sequence[CsvRow] = ()

    def set_rows(self, rows: Sequence[CsvRow]) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row_words(row)
        if role == Qt.ItemDataRole.ForegroundRole and row.observation is None:
            return self._theme.color("text2")
        return None


def row_words(row: CsvRow) -> str:
    """What a row says, such as "Line 4 is left out. It names no joint."."""
    told = " ".join(remark_words(remark) for remark in row.remarks)
    entry = row.observation
    if entry is None:
        text = translate("TableRows", "Line {line} is left out. {reason}")
        return text.format(line=row.line, reason=told)
    when = f"{formatting.short_day(entry.day)} {formatting.time(entry.observed_at)}"
    text = translate("TableRows", "Line {line}: {when}, {entry}. {remarks}")
    return text.format(
        line=row.line, when=when, entry=formatting.entry_line(entry), remarks=told
    ).strip()
