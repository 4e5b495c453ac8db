"""Half-written visits: each kept for itself and for its own baby, and nothing saved since lost."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from baby_joints.domain.codes import Side
from baby_joints.domain.record_json import visit_to_json
from baby_joints.domain.visit import Visit
from baby_joints.domain.visit_details import Imaging, Question, VisitFinding
from baby_joints.ui.dialogs.question_dialog import QuestionDialog
from baby_joints.ui.dialogs.visit_dialog import VisitDialog
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.visits_page import VisitsPage
from baby_joints.ui.visits.kept_visit import KeptVisit
from baby_joints.ui.visits.result_row import ResultRow
from tests.conftest import NOW
from tests.media import sound
from tests.ui.clipping import clipped
from tests.ui.test_nothing_lost import rows, slow_disk
from tests.ui.two_babies import TwoBabies, only, refused, seen

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from baby_joints.ui.shell import Shell

PLANNED = Visit(
    id=uuid4(), visited_at=NOW + timedelta(days=5), recorded_at=NOW, clinician="Dr. Old"
)


@pytest.fixture
def page(qtbot: QtBot, shell: Shell) -> VisitsPage:
    """The visits of Mia: one is planned, and shown."""
    with qtbot.waitSignal(shell.bridge.changed):
        shell.bridge.record(PLANNED)
    shell.window.stack.go_to(PageName.VISITS)
    made = shell.window.stack.page
    assert isinstance(made, VisitsPage)
    qtbot.waitUntil(made.view.isVisible)
    return made


def leave(page: VisitsPage, note: str) -> None:
    """Write into the form that is open, and leave it."""
    dialog = only(page, VisitDialog)
    dialog.form.note.setPlainText(note)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


def save(qtbot: QtBot, page: VisitsPage) -> None:
    with qtbot.waitSignal(page.bridge.changed):
        only(page, VisitDialog).save_button.click()
    qtbot.waitUntil(lambda: page.list.isVisible() and not seen(page, VisitDialog))


def test_a_half_written_visit_outlives_the_change_of_another(
    qtbot: QtBot, page: VisitsPage
) -> None:
    page.add_button.click()
    leave(page, "what the bone doctor said")
    page.view.edit_button.click()
    only(page, VisitDialog).form.place.setText("Clinic")
    save(qtbot, page)
    assert page.kept_card.isVisible()
    page.kept_card.go_on_button.click()
    assert only(page, VisitDialog).form.note.toPlainText() == "what the bone doctor said"
    save(qtbot, page)
    assert not page.kept_card.isVisible()
    assert not list(page.bridge.path.parent.glob("*.visit-draft.json"))
    notes = rows(page.bridge.path, "SELECT place, note FROM visit ORDER BY place")
    assert notes == [("", "what the bone doctor said"), ("Clinic", "")]


def test_a_recording_that_is_being_added_is_not_lost_by_escape(page: VisitsPage) -> None:
    page.add_button.click()
    dialog = only(page, VisitDialog)
    dialog.form.clips.take_recording(sound(), "recorded.wav")
    assert dialog.form.clips.is_busy
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not seen(page, VisitDialog)
    page.kept_card.go_on_button.click()
    (kept,) = only(page, VisitDialog).form.visit().attachments
    assert kept.name == "recorded.wav"


def test_several_half_written_visits_are_offered_one_after_the_other(
    qtbot: QtBot, page: VisitsPage
) -> None:
    page.preferences.country = "US"
    page.refresh(None)
    qtbot.waitUntil(lambda: bool(page.checks.plan_buttons))
    page.add_button.click()
    leave(page, "the first")
    page.checks.plan_buttons[0].click()
    leave(page, "for the check")
    page.view.edit_button.click()
    leave(page, "a change")
    assert "Other visit · April 28" in page.kept_card.which.text()
    QApplication.processEvents()
    assert not clipped(page.kept_card)
    page.kept_card.throw_button.click()
    page.kept_card.go_on_button.click()
    assert only(page, VisitDialog).form.note.toPlainText() == "for the check"
    save(qtbot, page)
    page.add_button.click()
    assert only(page, VisitDialog).form.note.toPlainText() == "the first"
    leave(page, "the first, longer")
    page.kept_card.throw_button.click()
    assert not page.kept_card.isVisible()
    page.view.edit_button.click()
    assert "a change" not in only(page, VisitDialog).form.note.toPlainText()
    only(page, VisitDialog).reject()


def test_going_on_keeps_what_was_saved_since(qtbot: QtBot, page: VisitsPage) -> None:
    page.view.edit_button.click()
    only(page, VisitDialog).form.place.setText("Clinic")
    leave(page, "")
    page.view.ask_button.click()
    asked = only(page, QuestionDialog)
    QTest.keyClicks(asked.edit, "Is a scan needed?")
    with qtbot.waitSignal(page.bridge.changed):
        asked.on_enter()
    page.kept_card.go_on_button.click()
    save(qtbot, page)
    ((place, questions),) = rows(page.bridge.path, "SELECT place, questions FROM visit")
    assert place == "Clinic"
    assert [one["text"] for one in json.loads(questions)] == ["Is a scan needed?"]


def test_a_half_changed_visit_that_was_deleted_becomes_a_new_one(
    qtbot: QtBot, page: VisitsPage
) -> None:
    page.view.edit_button.click()
    leave(page, "come back in May")
    with qtbot.waitSignal(page.bridge.changed):
        page.view.delete_button.click()
    qtbot.waitUntil(page.empty.isVisible)
    page.kept_card.go_on_button.click()
    assert "This visit is gone" in only(page, VisitDialog).heading.text()
    leave(page, "come back in May, or June")
    page.kept_card.go_on_button.click()
    save(qtbot, page)
    told = rows(page.bridge.path, "SELECT clinician, note FROM visit")
    assert told == [("Dr. Old", "come back in May, or June")]
    assert page.desk.kept() is None


def test_what_an_earlier_version_kept_is_offered_and_can_be_saved(
    qtbot: QtBot, page: VisitsPage
) -> None:
    child = page.bridge.child
    assert child is not None
    with qtbot.waitSignal(page.bridge.changed):
        page.view.delete_button.click()
    half = replace(PLANNED, note="kept by the version before")
    file = page.desk.keeper.path_of(child.id)
    head = {"format": "baby-joints-visit-draft", "version": 1, "child": str(child.id)}
    file.write_text(json.dumps(head | {"visit": visit_to_json(half)}), encoding="utf-8")
    page.refresh(None)
    qtbot.waitUntil(page.kept_card.isVisible)
    page.kept_card.go_on_button.click()
    with qtbot.waitSignal(page.bridge.changed):
        only(page, VisitDialog).save_button.click()
    qtbot.waitUntil(lambda: bool(seen(page, VisitDialog)))
    assert "This visit is gone" in only(page, VisitDialog).heading.text()
    save(qtbot, page)
    assert rows(page.bridge.path, "SELECT note FROM visit") == [("kept by the version before",)]
    assert not file.exists()


def test_a_visit_that_was_not_saved_waits_for_its_own_baby(
    qtbot: QtBot, shell: Shell, page: VisitsPage, caplog: pytest.LogCaptureFixture
) -> None:
    babies = TwoBabies(qtbot, shell, caplog)
    qtbot.waitUntil(page.view.isVisible)
    page.add_button.click()
    dialog = only(page, VisitDialog)
    dialog.form.clinician.setText("Mia's doctor")
    with babies.turning("visit"):
        dialog.save_button.click()
    babies.close_error()
    assert not seen(page, VisitDialog)
    qtbot.waitUntil(page.empty.isVisible)
    assert not page.kept_card.isVisible()
    babies.turn_to(babies.mia)
    qtbot.waitUntil(page.kept_card.isVisible)
    page.kept_card.go_on_button.click()
    save(qtbot, page)
    query = "SELECT c.name FROM visit v JOIN child c ON c.id = v.child_id WHERE clinician LIKE ?"
    told = rows(page.bridge.path, query.replace("?", "'Mia%'"))
    assert told == [(babies.mia.name,)]


def test_a_visit_goes_to_the_baby_over_which_its_form_was_opened(
    qtbot: QtBot, shell: Shell, page: VisitsPage, caplog: pytest.LogCaptureFixture
) -> None:
    babies = TwoBabies(qtbot, shell, caplog)
    qtbot.waitUntil(page.view.isVisible)
    page.view.edit_button.click()
    dialog = only(page, VisitDialog)
    dialog.form.place.setText("Clinic")
    babies.turn_to(babies.ben)  # it was on its way when the form was opened
    with qtbot.waitSignal(shell.bridge.changed):
        dialog.save_button.click()
    assert rows(page.bridge.path, "SELECT clinician, place FROM visit") == [("Dr. Old", "Clinic")]
    assert not list(page.bridge.path.parent.glob("*.visit-draft.json"))


def test_a_visit_that_was_not_saved_is_asked_for_again(
    qtbot: QtBot, shell: Shell, page: VisitsPage, caplog: pytest.LogCaptureFixture
) -> None:
    babies = TwoBabies(qtbot, shell, caplog)
    qtbot.waitUntil(page.view.isVisible)
    page.view.edit_button.click()
    only(page, VisitDialog).form.place.setText("Clinic")
    with refused(shell.bridge.path, "visit"), qtbot.waitSignal(shell.bridge.failed):
        only(page, VisitDialog).save_button.click()
    babies.close_error()
    assert only(page, VisitDialog).form.place.text() == "Clinic"
    save(qtbot, page)
    assert rows(page.bridge.path, "SELECT place FROM visit") == [("Clinic",)]


def test_only_what_the_form_changed_goes_over_what_is_there() -> None:
    asked, answered = Question(text="A scan?"), Question(text="A scan?", answer="Yes")
    right, left = VisitFinding(what="hip_check"), VisitFinding(what="ortolani", result="none")
    base = replace(PLANNED, note="old", plan="rest", questions=(asked,), findings=(right, left))
    now = replace(
        base,
        note="by the other parent",
        follow_up_on=date(2026, 6, 1),
        questions=(asked, Question(text="And sport?")),
        findings=(left,),
        imaging=(Imaging(kind="x_ray"),),
    )
    mine = replace(base, plan="", clinician="Dr. New", questions=(answered,))
    merged = KeptVisit(mine, base).onto(now)
    assert (merged.note, merged.plan, merged.clinician) == ("by the other parent", "", "Dr. New")
    assert merged.follow_up_on == date(2026, 6, 1)
    assert merged.questions == (answered, Question(text="And sport?"))
    assert (merged.findings, merged.imaging) == ((left,), (Imaging(kind="x_ray"),))
    # Nobody knows what an earlier version of the program began with: nothing is taken out.
    unknown = KeptVisit(replace(mine, id=uuid4())).onto(now)
    assert unknown.questions == (answered, asked, Question(text="And sport?"))
    assert (unknown.plan, unknown.findings) == ("rest", (right, left))


def test_a_scan_whose_letter_is_still_to_come_is_kept(qtbot: QtBot, page: VisitsPage) -> None:
    page.add_button.click()
    form = only(page, VisitDialog).form
    form.scans.add_button.click()
    (scan,) = form.scans.rows
    right, left = form.findings.rows
    assert isinstance(scan, ResultRow)
    assert isinstance(right, ResultRow)
    assert isinstance(left, ResultRow)
    scan.what.setText("X-ray")
    scan.side.set_value(Side.LEFT)
    left.what.setText("Ortolani")
    for part in (form.findings, form.scans):
        part.add_button.click()
    for added in (form.findings.rows[-1], form.scans.rows[-1]):
        assert isinstance(added, ResultRow)
        added.what.setText("")  # added by mistake
    with qtbot.waitSignal(page.bridge.changed):
        only(page, VisitDialog).save_button.click()
    query = "SELECT findings, imaging FROM visit WHERE clinician = ''"
    ((findings, imaging),) = rows(page.bridge.path, query)
    # The right hip was proposed by the form, and nobody said anything of it.
    told = [(one["what"], one["side"], one["result"]) for one in json.loads(findings)]
    assert told == [("ortolani", "left", "")]
    told = [(one["kind"], one["side"], one["result"]) for one in json.loads(imaging)]
    assert told == [("x_ray", "left", "")]
    qtbot.waitUntil(lambda: words(page).count("No result is written down.") == 2)
    page.view.edit_button.click()
    again = only(page, VisitDialog).form.visit()
    assert [scan.result for scan in again.imaging] == [""]
    only(page, VisitDialog).reject()


def words(page: VisitsPage) -> str:
    """All that the view of the visit says."""
    return "\n".join(part.text() for part in page.view.findChildren(QLabel) if part.isVisible())


def test_a_second_visit_is_another_one_while_the_first_is_still_being_saved(
    qtbot: QtBot, shell: Shell, page: VisitsPage
) -> None:
    ((before,),) = rows(shell.bridge.path, "SELECT count(*) FROM visit")
    with qtbot.waitSignals([shell.bridge.changed] * 2), slow_disk(shell.bridge):
        for note in ("the first", "the second"):
            page.desk.add()
            dialog = only(page, VisitDialog)
            assert not dialog.form.note.toPlainText()
            dialog.form.note.setPlainText(note)
            dialog.save_button.click()
            assert not page.kept_card.isVisible()
    assert rows(shell.bridge.path, "SELECT count(*) FROM visit") == [(before + 2,)]
    told = rows(shell.bridge.path, "SELECT note FROM visit WHERE note LIKE 'the %'")
    assert sorted(told) == [("the first",), ("the second",)]
