"""Visits in the real window, on a real file: written, read, changed, deleted, kept half filled."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import date, time
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from baby_joints.diary import Diary
from baby_joints.ui.dialogs.calendar_dialog import CalendarDialog
from baby_joints.ui.dialogs.question_dialog import QuestionDialog
from baby_joints.ui.dialogs.visit_dialog import VisitDialog
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.visits_page import VisitsPage
from baby_joints.ui.theme import LIGHT, Theme
from baby_joints.ui.theming import apply_theme
from baby_joints.ui.visits.question_row import QuestionRow
from baby_joints.ui.visits.result_row import ResultRow
from baby_joints.ui.width_class import WidthClass
from tests.conftest import NOW
from tests.ui.clipping import clipped
from tests.ui.naming import nameless

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from baby_joints.ui.diary_bridge import DiaryBridge
    from baby_joints.ui.preferences import Preferences
    from baby_joints.ui.shell import Shell

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot: QtBot, bridge: DiaryBridge, theme: Theme, preferences: Preferences) -> VisitsPage:
    made = VisitsPage(bridge, theme, preferences, clock=lambda: NOW)
    qtbot.addWidget(made)
    made.resize(1080, 800)
    made.show()
    made.refresh(None)
    qtbot.waitUntil(made.empty.isVisible)
    return made


def dialog_of(page: VisitsPage) -> VisitDialog:
    dialogs = [dialog for dialog in page.findChildren(VisitDialog) if dialog.isVisible()]
    assert len(dialogs) == 1
    return dialogs[0]


def stored(path: Path) -> list[dict[str, Any]]:
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        return [dict(row) for row in connection.execute("SELECT * FROM visit")]


def test_a_visit_is_added_changed_deleted_and_brought_back(qtbot: QtBot, shell: Shell) -> None:
    qtbot.keyClick(shell.window, Qt.Key.Key_4, CONTROL)
    assert shell.window.stack.shown is PageName.VISITS
    page = shell.window.stack.page
    assert isinstance(page, VisitsPage)
    qtbot.waitUntil(page.empty.isVisible)
    page.empty.button.click()
    form = dialog_of(page).form
    QTest.keyClicks(form.clinician, "Dr. Alvarez")
    form.follow_up.line.setText("5/12/2026")
    right, left = form.findings.rows
    assert isinstance(left, ResultRow)
    assert isinstance(right, ResultRow)
    left.words.setPlainText("opens a little less")
    form.scans.add_button.click()
    (scan,) = form.scans.rows
    assert isinstance(scan, ResultRow)
    scan.words.setPlainText("Alpha 62°,\nno further scan")
    form.questions.add_button.click()
    (row,) = form.questions.rows
    assert isinstance(row, QuestionRow)
    QTest.keyClicks(row.question, "Does she need a scan?")
    with qtbot.waitSignal(page.bridge.changed):
        QTest.keyClick(row.question, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(page.view.edit_button.isVisible)
    (visit,) = stored(shell.bridge.path)
    assert (visit["clinician"], visit["follow_up_on"]) == ("Dr. Alvarez", "2026-05-12")
    # The right hip, of which nothing was written, is not in the diary as if somebody had looked.
    (finding,) = json.loads(visit["findings"])
    assert (finding["side"], finding["result"]) == ("left", "opens a little less")
    assert json.loads(visit["imaging"])[0]["result"] == "Alpha 62°,\nno further scan"

    page.view.edit_button.click()
    (row,) = dialog_of(page).form.questions.rows
    assert isinstance(row, QuestionRow)
    row.answer.setPlainText("Yes, in two weeks.")
    with qtbot.waitSignal(page.bridge.changed):
        dialog_of(page).on_enter()
    (visit,) = stored(shell.bridge.path)
    assert json.loads(visit["questions"])[0] | {"extra": {}} == {
        "text": "Does she need a scan?",
        "answer": "Yes, in two weeks.",
        "extra": {},
    }
    assert len(json.loads(visit["history"])) == 1
    qtbot.waitUntil(lambda: len(page.list.items) == 1)
    with qtbot.waitSignal(page.bridge.changed):
        page.view.delete_button.click()
    qtbot.waitUntil(page.empty.isVisible)
    # Of the windows of the tests none takes the keyboard by itself when a dialog has closed.
    shell.window.activateWindow()
    qtbot.waitUntil(shell.window.isActiveWindow)
    with qtbot.waitSignal(page.bridge.changed):
        qtbot.keyClick(shell.window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: len(page.list.items) == 1)
    assert stored(shell.bridge.path)[0]["clinician"] == "Dr. Alvarez"


def test_day_and_time_of_a_visit_are_typed_or_reached_by_pointer(
    qtbot: QtBot, page: VisitsPage
) -> None:
    page.add_button.click()
    dialog = dialog_of(page)
    moment = dialog.form.moment
    moment.day.line.setText("2026-04-20")
    moment.time.line.setText("2:30")  # nobody sees a doctor at night
    found = dialog.form.visit().visited_at
    assert (found.date(), found.time()) == (date(2026, 4, 20), time(14, 30))
    qtbot.mouseClick(moment.time.later_button, Qt.MouseButton.LeftButton)
    assert dialog.form.visit().visited_at.time() == time(14, 45)
    moment.time.line.setText("noonish")
    assert "no time yet" in dialog.problem.text()
    assert not dialog.save_button.isEnabled()
    moment.time.line.setText("09:10")
    moment.day.line.setText("")
    assert "Which day is the visit?" in dialog.problem.text()
    moment.day.line.setText("2026-04-21")
    with qtbot.waitSignal(page.bridge.changed):
        dialog.on_enter()
    (visit,) = stored(page.bridge.path)
    assert visit["visited_at"].startswith("2026-04-21T")


def test_a_half_filled_form_comes_back(qtbot: QtBot, page: VisitsPage) -> None:
    page.add_button.click()
    dialog = dialog_of(page)
    dialog.form.reason.setText("the left hip")
    dialog.form.moment.at.click()  # nobody knows the hour
    written = dialog.form.visit()
    dialog.reject()
    assert page.kept_card.isVisible()
    (file,) = page.bridge.path.parent.glob("*.visit-draft.json")
    assert json.loads(file.read_text())["visit"]["reason"] == "the left hip"
    other = VisitsPage(page.bridge, page.theme, page.preferences, clock=lambda: NOW)
    qtbot.addWidget(other)
    other.show()
    other.refresh(None)
    qtbot.waitUntil(other.kept_card.isVisible)
    other.kept_card.go_on_button.click()
    again = dialog_of(other)
    assert again.form.visit() == written
    with qtbot.waitSignal(page.bridge.changed):
        again.on_enter()
    assert not file.exists()
    (visit,) = stored(page.bridge.path)
    assert visit["reason"] == "the left hip"
    # Its hour is open, so it is to come until the day is over, and takes questions.
    page.refresh(None)
    qtbot.waitUntil(page.view.ask_button.isVisible)
    page.view.ask_button.click()
    asked = page.findChild(QuestionDialog)
    assert isinstance(asked, QuestionDialog)
    asked.edit.setPlainText("When shall we come again?")
    with qtbot.waitSignal(page.bridge.changed):
        asked.on_enter()
    (visit,) = stored(page.bridge.path)
    assert json.loads(visit["questions"])[0]["text"] == "When shall we come again?"


def test_what_cannot_be_kept_says_why(page: VisitsPage) -> None:
    page.add_button.click()
    dialog = dialog_of(page)
    dialog.form.questions.add_button.click()
    (row,) = dialog.form.questions.rows
    assert isinstance(row, QuestionRow)
    row.answer.setPlainText("Yes")
    assert not dialog.save_button.isEnabled()
    assert "question" in dialog.problem.text()
    row.remove_button.click()
    dialog.form.follow_up.line.setText("soon")
    assert not dialog.save_button.isEnabled()
    dialog.form.follow_up.line.setText("")
    assert dialog.save_button.isEnabled()
    dialog.reject()
    page.kept_card.throw_button.click()
    assert not page.kept_card.isVisible()
    assert not list(page.bridge.path.parent.glob("*.visit-draft.json"))


def test_the_next_hip_check_is_planned_and_a_look_asked_for_once_a_week(
    qtbot: QtBot, page: VisitsPage
) -> None:
    assert not page.checks.plan_buttons  # nobody said where they live, and nothing is guessed
    assert page.look_line.isVisible()
    assert page.preferences.signs_asked_on == "2026-04-23"
    page.look_line.later_button.click()
    page.preferences.country = "US"
    page.refresh(None)
    qtbot.waitUntil(lambda: len(page.checks.plan_buttons) == 2)
    assert not page.look_line.isVisible()
    page.checks.plan_buttons[0].click()
    with qtbot.waitSignal(page.bridge.changed):
        dialog_of(page).on_enter()
    (visit,) = stored(page.bridge.path)
    assert visit["visited_at"].startswith("2026-05-10")
    page.refresh(None)
    qtbot.waitUntil(lambda: len(page.checks.plan_buttons) == 1)
    assert not page.look_line.isVisible()

    page.calendar_button.click()
    dialog = page.findChild(CalendarDialog)
    assert isinstance(dialog, CalendarDialog)
    file = page.bridge.path.with_name("visits.ics")
    with qtbot.waitSignal(page.notice_given):
        page.calendar.save(dialog.lines(), file)
    dialog.reject()
    read = Calendar.from_ical(file.read_bytes())
    events = {str(event["summary"]): event for event in read.walk("VEVENT")}
    assert events.keys() == {"Check-up", "6-month check"}
    assert events["Check-up"].decoded("dtstart") == date(2026, 5, 10)  # its hour is not known
    assert b"Mia" not in file.read_bytes()


@pytest.mark.parametrize(
    ("scale", "width", "height", "nav"),
    [(1.0, 1080, 800, 200), (1.0, 948, 640, 76), (2.0, 928, 640, 96)],
)
def test_nothing_is_cut_and_all_can_be_named(
    qtbot: QtBot, page: VisitsPage, scale: float, width: int, height: int, nav: int
) -> None:
    apply_theme(page, Theme(LIGHT, scale))
    page.preferences.country = "US"
    page.set_width(WidthClass.of(width + nav))
    page.resize(width, height)
    page.add_button.click()
    dialog = dialog_of(page)
    for rows in (dialog.form.questions, dialog.form.scans):
        rows.add_button.click()
    settle()
    assert not clipped(dialog)
    assert not nameless(dialog)
    question, scan = dialog.form.questions.rows[0], dialog.form.scans.rows[0]
    assert isinstance(question, QuestionRow)
    assert isinstance(scan, ResultRow)
    question.question.setPlainText("Does she need one more scan of both hips, or none?")
    scan.words.setPlainText("Both hips mature.\nAlpha 64° and 62°.")
    with qtbot.waitSignal(page.bridge.changed) as changed:
        dialog.on_enter()
    page.refresh(changed.args[0])
    qtbot.waitUntil(page.view.edit_button.isVisible)
    settle()
    assert not clipped(page)
    assert not nameless(page)
    inside = page.scroll_area.widget()
    assert inside is not None
    assert inside.width() <= page.scroll_area.viewport().width()
    page.calendar_button.click()
    calendar = page.findChild(CalendarDialog)
    assert isinstance(calendar, CalendarDialog)
    settle()
    assert not clipped(calendar)
    assert not nameless(calendar)
    calendar.reject()
    # No long empty end below the last card.
    view = page.scroll_area.viewport().height()
    assert inside.height() <= max(view, inside.heightForWidth(inside.width()))


def settle() -> None:
    for _ in range(3):
        QApplication.sendPostedEvents(None, 0)
        QApplication.processEvents()


def test_a_change_of_a_visit_that_is_gone_can_be_kept_as_a_new_one(
    qtbot: QtBot, shell: Shell
) -> None:
    """Another program deleted it while its form was open."""
    qtbot.keyClick(shell.window, Qt.Key.Key_4, CONTROL)
    page = shell.window.stack.page
    assert isinstance(page, VisitsPage)
    qtbot.waitUntil(page.empty.isVisible)
    page.empty.button.click()
    QTest.keyClicks(dialog_of(page).form.clinician, "Dr. Alvarez")
    with qtbot.waitSignal(page.bridge.changed):
        dialog_of(page).on_enter()
    qtbot.waitUntil(page.view.edit_button.isVisible)
    page.view.edit_button.click()
    dialog = dialog_of(page)
    QTest.keyClicks(dialog.form.place, "the clinic")
    (visit,) = stored(shell.bridge.path)
    other = Diary.open(shell.bridge.path)
    other.delete([UUID(str(visit["id"]))])
    other.close()
    with qtbot.waitSignal(page.bridge.changed):
        dialog.on_enter()
    qtbot.waitUntil(lambda: page.findChildren(VisitDialog)[-1] is not dialog)
    offered = page.findChildren(VisitDialog)[-1]
    assert "This visit is gone" in offered.heading.text()
    assert shell.reporter.dialog is None
    with qtbot.waitSignal(page.bridge.changed):
        offered.save_button.click()
    (kept,) = stored(shell.bridge.path)
    assert (kept["clinician"], kept["place"]) == ("Dr. Alvarez", "the clinic")
    assert kept["id"] != visit["id"]
    assert page.desk.kept() is None
