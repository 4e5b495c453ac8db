"""Adds entries from a table, and writes entries to one, over a page."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from baby_joints.diary_tables import DiaryTables
from baby_joints.ui import formatting
from baby_joints.ui.entries.import_words import import_notice
from baby_joints.ui.isolated import isolated
from baby_joints.ui.not_saved_error import saving
from baby_joints.ui.saved_thing import SavedThing
from baby_joints.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from baby_joints.diary import Diary
    from baby_joints.domain.spreadsheet.csv_columns import CsvColumns
    from baby_joints.domain.spreadsheet.csv_row import CsvRow
    from baby_joints.domain.spreadsheet.csv_table import CsvTable
    from baby_joints.ui.page import Page
    from baby_joints.ui.spreadsheet.csv_dialog import CsvDialog

TABLE_ENDINGS = frozenset({".csv", ".tsv", ".txt"})


class CsvDesk(QObject):
    """Asks, reads and adds on the diary's thread; errors go to the window."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page

    def add(self, path: Path) -> None:
        """Read the table at `path`, then ask what it says."""

        def read(diary: Diary) -> tuple[CsvTable, CsvColumns]:
            tables = DiaryTables(diary)
            table = tables.read(path)
            return table, tables.suggested(table)

        self._page.bridge.fetch(self, read, self._ask)

    def write(self, path: Path) -> None:
        """Write all entries to a table at `path`: the whole file, or nothing."""

        def write(diary: Diary) -> int:
            with saving(SavedThing.TABLE, path):
                return DiaryTables(diary).write(path)

        self._page.bridge.run(write, lambda count: self._say(path, count))

    def _ask(self, found: tuple[CsvTable, CsvColumns]) -> None:
        from baby_joints.ui.spreadsheet.csv_dialog import CsvDialog

        table, columns = found
        child = self._page.bridge.child
        if child is None:
            return
        dialog = CsvDialog(self._page.theme, table, columns, child.name, self._page)
        dialog.columns_changed.connect(lambda said: self._read(dialog, table, said))
        dialog.taken.connect(partial(self._take, child.id))
        dialog.open()
        self._read(dialog, table, columns)

    def _read(self, dialog: CsvDialog, table: CsvTable, columns: CsvColumns) -> None:
        self._page.bridge.fetch(
            dialog, lambda diary: DiaryTables(diary).rows(table, columns), dialog.show_rows
        )

    def _take(self, child_id: UUID, rows: tuple[CsvRow, ...]) -> None:
        self._page.bridge.change(
            lambda diary: DiaryTables(diary).take(rows, child_id),
            lambda change: self._page.notice_given.emit(import_notice(change)),
        )

    def _say(self, path: Path, count: int) -> None:
        text = self.tr("{entries} in {file}")
        entries = formatting.count_entries(count)
        words = text.format(entries=entries, file=isolated(path.name))
        self._page.notice_given.emit(Notice(self.tr("Saved"), words))
