"""A diary out to a file and in from one: asked where, done, told."""

from __future__ import annotations

from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from baby_joints.change import Change, ChangeAction
from baby_joints.ui.entries.import_words import import_notice
from baby_joints.ui.entries.saved_notice import saved_notice
from baby_joints.ui.handover.page_maker import PageMaker, StoppedError
from baby_joints.ui.handover.status_row import StatusRow
from baby_joints.ui.isolated import isolated
from baby_joints.ui.not_saved_error import saving
from baby_joints.ui.saved_thing import SavedThing
from baby_joints.ui.spreadsheet.csv_desk import TABLE_ENDINGS
from baby_joints.ui.usual_folder import begin_in_usual_folder
from baby_joints.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from baby_joints.diary import Diary
    from baby_joints.domain.attachment import Attachment
    from baby_joints.ui.handover.page_maker import Task
    from baby_joints.ui.page import Page
    from baby_joints.ui.spreadsheet.csv_desk import CsvDesk


class FileDesk(QObject):
    """Works for one page; long work is told in `status`, where it can be stopped.

    Args:
        page: over which it asks.
        tables: takes tables out and in.
    """

    _told = Signal(int, int)

    def __init__(self, page: Page, tables: CsvDesk) -> None:
        super().__init__(page)
        self._page = page
        self._tables = tables
        self._maker = PageMaker(self)
        # A file is to be written; the task is there once its diary is at hand.
        self._is_writing = False
        self._task: Task | None = None
        self._stop = Event()
        self.status = StatusRow(page.theme)
        self.status.stop_requested.connect(self._on_stop)
        # Sent from the diary's thread, so it must go through the window's event queue.
        self._told.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def settle(self, timeout: float) -> bool:
        """Wait until the file is written; False when it is not yet after so many seconds."""
        return not self._is_writing or (self._task is not None and self._task.wait(timeout))

    # --- in ---

    def ask_what(self) -> None:
        """Ask for a file to add."""
        dialog = QFileDialog(self._page, self.tr("Add from a file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        diaries = self.tr("Diary files and tables (*.json *.zip *.pdf *.csv *.tsv *.txt)")
        dialog.setNameFilters([diaries, self.tr("All files (*)")])
        begin_in_usual_folder(dialog)
        dialog.fileSelected.connect(lambda name: self.add(Path(name)))
        dialog.open()

    def add(self, path: Path) -> None:
        """Merge a diary file into the diary, or ask what a table means."""
        if path.suffix.lower() in TABLE_ENDINGS:
            self._tables.add(path)
            return
        self._begin(self.tr("Adding {name}…").format(name=isolated(path.name)))
        stop = self._stop

        def told(done: int, whole: int) -> None:
            if stop.is_set():
                raise StoppedError
            self._told.emit(done, whole)

        def add(diary: Diary) -> Change:
            try:
                return diary.import_file(path, told)
            except StoppedError:
                return Change(action=ChangeAction.IMPORT, child_id=None)
            except Exception:
                self._told.emit(-1, 0)
                raise

        self._page.bridge.change(add, lambda change: self._on_added(change, stop))

    # --- out ---

    def ask_where(self) -> None:
        """Ask for the name and the kind of the file to write."""
        dialog = QFileDialog(self._page, self.tr("Save the diary to a file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        kinds = {
            self.tr("Diary with photos and clips (*.zip)"): "zip",
            self.tr("Diary without photos and clips (*.json)"): "json",
            self.tr("Table for spreadsheets: entries only (*.csv)"): "csv",
        }
        dialog.setNameFilters(list(kinds))
        dialog.setDefaultSuffix("zip")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(kinds[chosen]))
        begin_in_usual_folder(dialog)
        dialog.selectFile(self.tr("Diary"))
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        dialog.open()

    def write(self, path: Path) -> None:
        """Write the diary to `path`, as its ending says."""
        if path.suffix.lower() == ".csv":
            self._tables.write(path)
            return
        self._begin(self.tr("Saving {name}…").format(name=isolated(path.name)))
        self._is_writing, stop = True, self._stop

        def write(diary: Diary, tell: Callable[[int, int], None]) -> tuple[Attachment, ...]:
            with saving(SavedThing.DIARY, path):
                return diary.export_file(path, tell)

        def begin(diary: Diary) -> None:
            if stop.is_set():
                return
            # Beside the diary's thread: an entry can be saved meanwhile.
            self._task = self._maker.begin(
                lambda tell: write(diary, tell),
                lambda left_out: self._on_written(path, left_out),
                self._on_failed,
                self._tell,
            )

        self._page.bridge.run(lambda diary: diary, begin, self._on_failed)

    # --- within ---

    def _begin(self, words: str) -> None:
        self._words, self._stop = words, Event()
        self.status.begin(words)

    def _tell(self, done: int, whole: int) -> None:
        if done < 0:
            self.status.end()
            return
        text = self.tr("{words} {done} of {whole}")
        self.status.tell(text.format(words=self._words, done=done + 1, whole=whole))

    def _on_added(self, change: Change, stop: Event) -> None:
        self.status.end()
        if stop.is_set() and change.child_id is None:
            self._say_stopped()
        else:
            self._page.notice_given.emit(import_notice(change))

    def _on_written(self, path: Path, left_out: tuple[Attachment, ...]) -> None:
        self._end_writing()
        self._page.notice_given.emit(saved_notice(path, left_out))

    def _on_failed(self, error: Exception) -> None:
        self._end_writing()
        self._page.bridge.failed.emit(error)

    def _on_stop(self) -> None:
        self._stop.set()
        if self._is_writing:
            if self._task is not None:
                self._task.stop()
            self._end_writing()
            self._say_stopped()

    def _end_writing(self) -> None:
        self._is_writing, self._task = False, None
        self.status.end()

    def _say_stopped(self) -> None:
        detail = self.tr("Your diary is as it was. No file was written.")
        self._page.notice_given.emit(Notice(self.tr("Stopped"), detail))
