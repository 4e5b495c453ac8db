"""Writes what is to come to a file for another calendar."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from baby_joints.ui.not_saved_error import saving
from baby_joints.ui.saved_thing import SavedThing
from baby_joints.ui.usual_folder import begin_in_usual_folder
from baby_joints.ui.visits.calendar_lines import check_lines, follow_up_lines, visit_lines
from baby_joints.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from baby_joints.analysis.due_checks import DueCheck
    from baby_joints.diary import Diary
    from baby_joints.domain.calendar_entry import CalendarEntry
    from baby_joints.domain.diary_contents import DiaryContents
    from baby_joints.ui.page import Page


class CalendarDesk(QObject):
    """Asks what and where over a page; errors go to the window."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page

    def ask(self, contents: DiaryContents, checks: Sequence[DueCheck], now: datetime) -> None:
        """Ask what is to go to the calendar, then for the file."""
        from baby_joints.ui.dialogs.calendar_dialog import CalendarDialog

        child, visits = contents.child, contents.visits
        groups = [
            (self.tr("Visits to come"), visit_lines(visits, now)),
            (self.tr("Days to come back"), follow_up_lines(visits, now.date())),
            (self.tr("Hip checks that are due"), check_lines(child, checks)),
        ]
        dialog = CalendarDialog(self._page.theme, child.name, groups, self._page)
        dialog.accepted.connect(lambda: self._ask_where(dialog.lines()))
        dialog.open()

    def save(self, lines: Sequence[CalendarEntry], path: Path) -> None:
        """Write the whole file, or nothing."""
        notice = Notice(self.tr("Saved"), path.name)

        def write(diary: Diary) -> None:
            with saving(SavedThing.CALENDAR, path):
                diary.export_calendar(lines, path)

        self._page.bridge.run(write, lambda _none: self._page.notice_given.emit(notice))

    def _ask_where(self, lines: Sequence[CalendarEntry]) -> None:
        dialog = QFileDialog(self._page, self.tr("Save for the calendar"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Calendar (*.ics)"))
        dialog.setDefaultSuffix("ics")
        begin_in_usual_folder(dialog)
        dialog.selectFile(self.tr("Visits.ics"))
        dialog.fileSelected.connect(lambda chosen: self.save(lines, Path(chosen)))
        dialog.open()
