"""The safety questions are about the baby of the entry, whichever baby is shown by then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from baby_joints.domain.codes import (
    Joint,
    Movement,
    Presence,
    Reaction,
    SafetyQuestion,
    Side,
    Sound,
)
from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.ui.pages.log_page import LogPage
from baby_joints.ui.safety.safety_sheet import SafetySheet
from tests.ui.test_nothing_lost import rows
from tests.ui.two_babies import TwoBabies, only, seen

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from baby_joints.ui.shell import Shell

WORRYING = ObservationDraft(
    joint=Joint.HIP,
    side=Side.LEFT,
    sound=Sound.CLICK,
    movement=Movement.NOT_USED,
    reaction=frozenset({Reaction.CRYING}),
)


def test_advice_is_about_the_baby_of_the_entry(
    qtbot: QtBot, shell: Shell, caplog: pytest.LogCaptureFixture
) -> None:
    babies, page = TwoBabies(qtbot, shell, caplog), shell.window.stack.page
    assert isinstance(page, LogPage)
    page.form.load(WORRYING)
    with babies.turning():
        page.save()
    assert shell.bridge.child == babies.ben
    qtbot.waitUntil(lambda: bool(seen(page, SafetySheet)))
    sheet = only(page, SafetySheet)
    assert sheet.case.child == babies.mia
    assert "Mia" in sheet.called.text()
    with qtbot.waitSignal(shell.bridge.changed):
        sheet.questions.rows[SafetyQuestion.FEVER].answer.row.chip(Presence.PRESENT).click()
    sheet.accept()
    qtbot.waitUntil(lambda: page.safety.sheet is None)
    query = (
        "SELECT c.name FROM observation o JOIN child c ON c.id = o.child_id"
        """ WHERE o.safety LIKE '%"fever": "present"%'"""
    )
    qtbot.waitUntil(lambda: rows(shell.bridge.path, query) == [("Mia",)])
