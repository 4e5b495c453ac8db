"""What goes to another calendar is still to come there."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

from baby_joints.domain.child import Child
from baby_joints.ui.dialogs.calendar_dialog import CalendarDialog
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.visits_page import VisitsPage
from tests.conftest import NOW

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from baby_joints.ui.shell import Shell


def test_a_hip_check_whose_days_have_begun_is_due_today(qtbot: QtBot, shell: Shell) -> None:
    shell.preferences.country = "DE"
    with qtbot.waitSignal(shell.bridge.changed):
        shell.bridge.add_child(Child(id=uuid4(), name="Ben", born_on=date(2026, 3, 20)))
    shell.window.stack.go_to(PageName.VISITS)
    page = shell.window.stack.page
    assert isinstance(page, VisitsPage)
    qtbot.waitUntil(lambda: bool(page._due))
    begun = next(due for due in page._due if not due.is_over)
    assert begun.first_on < NOW.date() <= begun.last_on
    page.calendar_button.click()
    dialog = page.findChild(CalendarDialog)
    assert isinstance(dialog, CalendarDialog)
    assert dialog.lines()[0].begins == NOW.date()
    dialog.reject()
