"""A question for the doctor is never lost, and goes to the baby that it is about."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from baby_joints.domain.visit import Visit
from baby_joints.ui.dialogs.question_dialog import QuestionDialog
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.patterns_page import PatternsPage
from baby_joints.ui.pages.visits_page import VisitsPage
from tests.conftest import NOW
from tests.ui.test_nothing_lost import rows, slow_disk
from tests.ui.two_babies import TwoBabies, only, refused, seen

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from baby_joints.ui.shell import Shell

PLANNED = Visit(id=uuid4(), visited_at=NOW + timedelta(days=5), recorded_at=NOW)


@pytest.fixture
def babies(qtbot: QtBot, shell: Shell, caplog: pytest.LogCaptureFixture) -> TwoBabies:
    return TwoBabies(qtbot, shell, caplog)


@pytest.fixture
def visits(qtbot: QtBot, shell: Shell, babies: TwoBabies) -> VisitsPage:
    """The visits of Mia: one is planned, and shown."""
    assert shell.bridge.child == babies.mia
    with qtbot.waitSignal(shell.bridge.changed):
        shell.bridge.record(PLANNED)
    shell.window.stack.go_to(PageName.VISITS)
    page = shell.window.stack.page
    assert isinstance(page, VisitsPage)
    qtbot.waitUntil(page.view.isVisible)
    return page


@pytest.fixture
def patterns(qtbot: QtBot, shell: Shell, babies: TwoBabies) -> PatternsPage:
    """The patterns of Mia; no visit is planned."""
    assert shell.bridge.child == babies.mia
    shell.window.stack.go_to(PageName.PATTERNS)
    page = shell.window.stack.page
    assert isinstance(page, PatternsPage)
    qtbot.waitUntil(lambda: page._summary is not None)
    return page


def asked(shell: Shell) -> list[tuple[str, str]]:
    """Each question with the name of the baby."""
    query = "SELECT c.name, v.questions FROM visit v JOIN child c ON c.id = v.child_id"
    return [
        (name, one["text"])
        for name, questions in rows(shell.bridge.path, query)
        for one in json.loads(questions)
    ]


def test_a_question_left_by_escape_can_be_gone_on_with(
    qtbot: QtBot, shell: Shell, visits: VisitsPage
) -> None:
    toast = shell.window.toasts.toast
    toast.close_now()
    visits.view.ask_button.click()
    QTest.keyClick(only(visits, QuestionDialog), Qt.Key.Key_Escape)
    assert not toast.isVisible()
    visits.view.ask_button.click()
    QTest.keyClicks(only(visits, QuestionDialog).edit, "typed at night")
    for _ in range(2):
        QTest.keyClick(only(visits, QuestionDialog), Qt.Key.Key_Escape)
        assert toast.text() == "Not saved Your question for the doctor"
        qtbot.mouseClick(toast.undo_button, Qt.MouseButton.LeftButton)
        assert only(visits, QuestionDialog).question() == "typed at night"
    with qtbot.waitSignal(shell.bridge.changed):
        only(visits, QuestionDialog).on_enter()
    assert asked(shell) == [("Mia", "typed at night")]


def test_a_question_that_was_not_saved_is_asked_again(
    qtbot: QtBot, shell: Shell, babies: TwoBabies, visits: VisitsPage
) -> None:
    visits.view.ask_button.click()
    QTest.keyClicks(only(visits, QuestionDialog).edit, "typed at night")
    with refused(shell.bridge.path, "visit"), qtbot.waitSignal(shell.bridge.failed):
        only(visits, QuestionDialog).on_enter()
    babies.close_error()
    assert only(visits, QuestionDialog).question() == "typed at night"
    with qtbot.waitSignal(shell.bridge.changed):
        only(visits, QuestionDialog).on_enter()
    assert asked(shell) == [("Mia", "typed at night")]


def test_a_question_with_its_day_waits_for_its_own_baby(
    qtbot: QtBot, shell: Shell, babies: TwoBabies, patterns: PatternsPage
) -> None:
    patterns.questions.ask(babies.mia.id, "the left hip?")
    qtbot.waitUntil(lambda: bool(seen(patterns, QuestionDialog)))
    dialog = only(patterns, QuestionDialog)
    dialog.field.line.setText("2026-05-01")
    with babies.turning("visit"):
        dialog.on_enter()
    babies.close_error()
    assert not seen(patterns, QuestionDialog)
    babies.turn_to(babies.mia)
    qtbot.waitUntil(lambda: bool(seen(patterns, QuestionDialog)))
    again = only(patterns, QuestionDialog)
    assert (again.question(), again.day()) == ("the left hip?", date(2026, 5, 1))
    with qtbot.waitSignal(shell.bridge.changed):
        again.on_enter()
    assert asked(shell) == [("Mia", "the left hip?")]


def test_a_question_about_one_baby_is_not_asked_over_another(
    qtbot: QtBot, shell: Shell, babies: TwoBabies, patterns: PatternsPage
) -> None:
    with babies.turning():
        patterns.questions.ask(babies.mia.id, "the left hip?")
    assert shell.bridge.child == babies.ben
    assert not seen(patterns, QuestionDialog)
    babies.turn_to(babies.mia)
    dialog = only(patterns, QuestionDialog)
    dialog.field.line.setText("2026-05-01")
    babies.turn_to(babies.ben)
    with qtbot.waitSignal(shell.bridge.changed):
        dialog.on_enter()
    assert asked(shell) == [("Mia", "the left hip?")]


def test_two_questions_in_a_row_are_both_kept(
    qtbot: QtBot, shell: Shell, visits: VisitsPage
) -> None:
    with qtbot.waitSignals([shell.bridge.changed] * 2), slow_disk(shell.bridge):
        for words in ("one", "two"):
            visits.view.ask_button.click()
            QTest.keyClicks(only(visits, QuestionDialog).edit, words)
            only(visits, QuestionDialog).on_enter()
    assert asked(shell) == [("Mia", "one"), ("Mia", "two")]
