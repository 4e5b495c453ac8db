"""What is done with a page: saved, printed, copied."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog

from baby_joints.ui.not_saved_error import saving
from baby_joints.ui.saved_thing import SavedThing
from baby_joints.ui.usual_folder import begin_in_usual_folder
from baby_joints.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from baby_joints.handover import Handover
    from baby_joints.ui.diary_bridge import DiaryBridge
    from baby_joints.ui.handover.page_maker import PageMaker, Task
    from baby_joints.ui.handover.report_wish import ReportWish
    from baby_joints.ui.handover.status_row import StatusRow

    Told = Callable[[int, int], None]

T = TypeVar("T")
NO_FILE_NAME: Final = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


class PageFiles(QObject):
    """Carries out one of the three at a time, beside the diary; errors go to the window.

    Signals:
        notice_given(Notice): something to say at the bottom of the window.
        busy_changed(bool): it began to save, print or copy, or that ended.
    """

    notice_given = Signal(object)
    busy_changed = Signal(bool)

    def __init__(
        self, bridge: DiaryBridge, maker: PageMaker, status: StatusRow, window: QWidget
    ) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._maker = maker
        self._status = status
        self._window = window
        # Counted, so that what was stopped before its diary was read is not begun after all.
        self._job = 0
        self._busy = False
        self._task: Task | None = None
        self._saved: Path | None = None
        status.stop_requested.connect(self._on_stop)
        status.open_requested.connect(self._on_open)
        status.folder_requested.connect(self._on_folder)

    @property
    def is_busy(self) -> bool:
        """Something is being saved, printed or copied."""
        return self._busy

    def settle(self, timeout: float) -> bool:
        """Wait until what was begun is done; False when it is not yet."""
        return not self._busy or (self._task is not None and self._task.wait(timeout))

    # --- saving ---

    def ask_where(self, wish: ReportWish, name: str) -> None:
        """Let the parent choose a file, then write it."""
        dialog = QFileDialog(self._window, self.tr("Save the page"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        begin_in_usual_folder(dialog)
        if self._saved is not None:
            dialog.setDirectory(str(self._saved.parent))
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self.save(wish, Path(chosen)))
        dialog.open()

    def save(self, wish: ReportWish, path: Path) -> None:
        """Write the whole file, or nothing."""

        def done(_none: None) -> None:
            self._saved = path
            self._status.show_file(path.name)
            self.notice_given.emit(Notice(self.tr("Saved"), path.name))

        words = self.tr("Saving: page {page} of {pages}")

        def write(page: Handover, told: Told) -> None:
            with saving(SavedThing.PDF, path):
                page.write(path, told)

        self._begin(wish, write, done, words)

    # --- printing ---

    def ask_printer(self, wish: ReportWish, title: str, pages: int) -> None:
        """Let the parent choose a printer and pages in the computer's own dialog, then print."""
        try:
            # Only now: the library is large, and some installations have none.
            from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog

            from baby_joints.ui.handover.printing import printer_for
        except ImportError:
            advice = self.tr("Save it, then print the file.")
            self.notice_given.emit(Notice(self.tr("The page cannot be printed here"), advice))
            return
        printer = printer_for(wish.paper, title)
        dialog = QPrintDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, max(1, pages))

        def finished(result: int) -> None:
            if result == QDialog.DialogCode.Accepted:
                self.print_pages(wish, printer)

        dialog.finished.connect(finished)
        # By its base: its own way to open wants the slot by its name in C++.
        QDialog.open(dialog)

    def print_pages(self, wish: ReportWish, printer: QPrinter) -> None:
        """Print on the paper that was chosen last, in the dialog or on the page."""
        from baby_joints.ui.handover.printing import paper_in, print_pdf

        def done(_none: None) -> None:
            self.notice_given.emit(Notice(self.tr("Printed"), printer.printerName()))

        words = self.tr("Printing: page {page} of {pages}")
        wish = replace(wish, paper=paper_in(printer))
        self._begin(wish, lambda page, told: print_pdf(page.pages(), printer, told), done, words)

    # --- copying ---

    def copy(self, wish: ReportWish) -> None:
        """Put the facts of page 1 on the clipboard, as text for a message."""

        def done(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            detail = self.tr("Paste it into your message to the doctor.")
            self.notice_given.emit(Notice(self.tr("Copied"), detail))

        self._begin(wish, lambda page, _told: page.text(), done, self.tr("Copying…"))

    # --- within ---

    def _begin(
        self,
        wish: ReportWish,
        work: Callable[[Handover, Told], T],
        done: Callable[[T], None],
        words: str,
    ) -> None:
        """Take from the diary what is needed, then work beside it."""
        self._job += 1
        job = self._job
        self._set_busy(busy=True)
        self._status.begin(self.tr("Making the page…"))

        def begin(page: Handover) -> None:
            if job == self._job:
                self._task = self._maker.begin(
                    lambda told: work(page, told), finish, self._on_failed, tell
                )

        def finish(result: T) -> None:
            self._end()
            done(result)

        def tell(pages: int, all_pages: int) -> None:
            self._status.tell(words.format(page=pages, pages=all_pages))

        self._bridge.run(wish.handover, begin, self._on_failed)

    def _end(self) -> None:
        self._task = None
        self._status.end()
        self._set_busy(busy=False)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.busy_changed.emit(busy)

    def _on_failed(self, error: Exception) -> None:
        self._end()
        self._bridge.failed.emit(error)

    def _on_stop(self) -> None:
        self._job += 1
        if self._task is not None:
            self._task.stop()
        self._end()
        self.notice_given.emit(Notice(self.tr("Stopped"), self.tr("Nothing was written.")))

    def _on_open(self) -> None:
        self._show(self._saved)

    def _on_folder(self) -> None:
        self._show(self._saved.parent if self._saved else None)

    def _show(self, path: Path | None) -> None:
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def file_name(child_name: str, day: str) -> str:
    """A name for the file that every computer takes: "Joint sounds Mia 2026-04-23.pdf".

    In the language of the window: it is the family that looks for it.
    """
    name = NO_FILE_NAME.sub(" ", child_name).strip(" .")
    what = QCoreApplication.translate("PageFiles", "Joint sounds")
    return " ".join(part for part in (what, name, day) if part) + ".pdf"
