"""Entries and looks that could not be saved go to their own baby, and are asked for over it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from baby_joints.actions import content_writer
from baby_joints.domain.codes import Presence, Side
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.ui.dialogs.hip_signs_dialog import HipSignsDialog
from baby_joints.ui.dialogs.observation_dialog import ObservationDialog
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.diary_page import DiaryPage
from baby_joints.ui.pages.visits_page import VisitsPage
from tests.conftest import NOW
from tests.media import sound
from tests.ui.test_nothing_lost import rows
from tests.ui.two_babies import TwoBabies, only, seen

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from baby_joints.ui.shell import Shell


@pytest.fixture
def babies(qtbot: QtBot, shell: Shell, caplog: pytest.LogCaptureFixture) -> TwoBabies:
    return TwoBabies(qtbot, shell, caplog)


@pytest.fixture
def page(qtbot: QtBot, shell: Shell, babies: TwoBabies) -> DiaryPage:
    """The entries of Mia."""
    assert shell.bridge.child == babies.mia
    shell.window.stack.go_to(PageName.DIARY)
    made = shell.window.stack.page
    assert isinstance(made, DiaryPage)
    qtbot.waitUntil(lambda: bool(made.view.list.chosen()))
    return made


def owners(shell: Shell) -> list[str]:
    query = (
        "SELECT c.name FROM observation o JOIN child c ON c.id = o.child_id WHERE o.note = 'of Mia'"
    )
    return [name for (name,) in rows(shell.bridge.path, query)]


@pytest.mark.parametrize("is_new", [True, False])
def test_an_entry_that_was_not_saved_waits_for_its_own_baby(
    qtbot: QtBot, shell: Shell, babies: TwoBabies, page: DiaryPage, *, is_new: bool
) -> None:
    (page.view.detail.again_button if is_new else page.view.detail.edit_button).click()
    dialog = only(page, ObservationDialog)
    dialog.details.note.setPlainText("of Mia")
    if is_new:
        # By the clock of the tests it is not to come yet.
        dialog.form.change(observed_at=None)
        dialog.moment._start = page.view.list.chosen()[0].observed_at
        dialog.moment.time.day.line.setText("2026-04-22")
    with babies.turning("observation"):
        dialog.accept()
    babies.close_error()
    assert not seen(page, ObservationDialog)
    babies.turn_to(babies.mia)
    again = only(page, ObservationDialog)
    assert again.draft().note == "of Mia"
    babies.turn_to(babies.ben)
    with qtbot.waitSignal(shell.bridge.changed):
        again.accept()
    assert owners(shell) == ["Mia"]


def test_an_edit_left_over_another_baby_is_gone_on_with_over_its_own(
    qtbot: QtBot, shell: Shell, babies: TwoBabies, page: DiaryPage
) -> None:
    page.view.detail.edit_button.click()
    dialog = only(page, ObservationDialog)
    dialog.details.note.setPlainText("of Mia")
    babies.turn_to(babies.ben)  # it was on its way when the sheet was opened
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    shell.window.toasts.toast.undo_button.click()
    assert not seen(page, ObservationDialog)
    babies.turn_to(babies.mia)
    with qtbot.waitSignal(shell.bridge.changed):
        only(page, ObservationDialog).accept()
    assert owners(shell) == ["Mia"]


def test_a_recording_that_is_being_added_is_not_lost_by_escape(
    qtbot: QtBot, shell: Shell, page: DiaryPage
) -> None:
    page.view.detail.edit_button.click()
    dialog = only(page, ObservationDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.details.clips.take_recording(sound(), "recorded.wav")
    assert dialog.details.is_adding
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    shell.window.toasts.toast.undo_button.click()
    (kept,) = only(page, ObservationDialog).draft().attachments
    assert kept.name == "recorded.wav"


def test_a_recording_that_could_not_be_added_is_not_lost_by_escape(
    qtbot: QtBot, babies: TwoBabies, page: DiaryPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.view.detail.edit_button.click()
    dialog = only(page, ObservationDialog)
    clips = dialog.details.clips
    with monkeypatch.context() as diary, qtbot.waitSignal(clips.settled):
        diary.setattr(content_writer, "MAX_TOTAL", 10)
        clips.take_recording(sound(), "recorded.wav")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    babies.close_error()
    assert seen(page, ObservationDialog)
    with qtbot.waitSignal(clips.settled):
        clips.held.click()
    assert [one.name for one in dialog.draft().attachments] == ["recorded.wav"]


def test_a_look_that_was_not_saved_waits_for_its_own_baby(
    qtbot: QtBot, shell: Shell, babies: TwoBabies
) -> None:
    shell.window.stack.go_to(PageName.VISITS)
    page = shell.window.stack.page
    assert isinstance(page, VisitsPage)
    page.looks.ask()
    dialog = only(page, HipSignsDialog)
    seen_now = Presence.PRESENT
    dialog.show_look(
        HipSigns(id=uuid4(), observed_at=NOW, recorded_at=NOW, side=Side.LEFT, opens_less=seen_now)
    )
    with babies.turning("hip_signs"):
        dialog.on_enter()
    babies.close_error()
    assert not seen(page, HipSignsDialog)
    babies.turn_to(babies.mia)
    again = only(page, HipSignsDialog)
    babies.turn_to(babies.ben)
    with qtbot.waitSignal(shell.bridge.changed):
        again.on_enter()
    query = "SELECT c.name FROM hip_signs s JOIN child c ON c.id = s.child_id"
    assert rows(shell.bridge.path, query) == [("Mia",)]
