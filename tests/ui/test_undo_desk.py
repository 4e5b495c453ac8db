"""Undo in a toast takes back what the toast speaks of, and nothing else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from baby_joints.diary import Diary
from baby_joints.domain.codes import Joint, Side, Sound
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.domain.visit import Visit
from baby_joints.ui.dialogs.observation_dialog import ObservationDialog
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.diary_page import DiaryPage
from baby_joints.ui.pages.log_page import LogPage
from tests.conftest import NOW
from tests.ui.test_nothing_lost import rows
from tests.ui.two_babies import BEN

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from baby_joints.ui.shell import Shell

LEFT = Qt.MouseButton.LeftButton
KEPT = ObservationDraft(joint=Joint.HIP, side=Side.LEFT, sound=Sound.CLICK, note="the kept one")
COUNT = "SELECT count(*) FROM observation WHERE note = 'the kept one'"


@pytest.fixture
def log(qtbot: QtBot, shell: Shell) -> LogPage:
    """An entry was saved, then another was begun and emptied."""
    page = shell.window.stack.page
    assert isinstance(page, LogPage)
    page.form.load(KEPT)
    with qtbot.waitSignal(shell.bridge.changed):
        page.save()
    page.form.change(joint=Joint.KNEE, side=Side.RIGHT, note="half written")
    qtbot.mouseClick(page.view.bar.clear, LEFT)
    return page


def test_an_emptied_form_is_not_offered_over_what_is_begun(
    qtbot: QtBot, shell: Shell, log: LogPage
) -> None:
    toast = shell.window.toasts.toast
    assert toast.text() == "The form is empty again"
    log.form.change(joint=Joint.ANKLE)
    assert not toast.isVisible()
    # The key takes back what was done last, which is in the diary now.
    with qtbot.waitSignal(shell.bridge.changed):
        qtbot.keyClick(shell.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert rows(shell.bridge.path, COUNT) == [(0,)]
    assert log.form.draft.joint is Joint.ANKLE
    log.form.clear()


def test_the_toast_of_an_emptied_form_never_touches_the_diary(
    qtbot: QtBot, shell: Shell, log: LogPage
) -> None:
    log.form.change(joint=Joint.ANKLE)
    shell.window.toasts.toast.undo_button.click()  # as it was just closing
    with qtbot.waitSignal(shell.bridge.changed):
        shell.bridge.record(KEPT)
    assert rows(shell.bridge.path, COUNT) == [(2,)]
    log.form.clear()


def test_the_key_still_brings_the_emptied_form_back(
    qtbot: QtBot, shell: Shell, log: LogPage
) -> None:
    shell.window.toasts.toast.close_now()
    qtbot.keyClick(shell.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert log.form.draft.note == "half written"
    assert rows(shell.bridge.path, COUNT) == [(1,)]
    log.form.clear()


def test_a_left_edit_is_not_offered_once_another_program_wrote(qtbot: QtBot, shell: Shell) -> None:
    bridge, toast = shell.bridge, shell.window.toasts.toast
    with qtbot.waitSignal(bridge.changed):
        bridge.record(KEPT)
    shell.window.stack.go_to(PageName.DIARY)
    page = shell.window.stack.page
    assert isinstance(page, DiaryPage)
    qtbot.waitUntil(lambda: bool(page.view.list.chosen()))
    page.view.detail.edit_button.click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), ObservationDialog))
    dialog = QApplication.activeWindow()
    assert isinstance(dialog, ObservationDialog)
    dialog.details.note.setPlainText("longer")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert toast.text().startswith("Not saved")
    other = Diary.open(bridge.path, clock=lambda: NOW)
    other.record(ObservationDraft(joint=Joint.KNEE, side=Side.LEFT, sound=Sound.POP))
    other.close()
    with qtbot.waitSignal(page.reader.arrived):
        bridge.look_again()
    assert not toast.isVisible()
    assert rows(bridge.path, COUNT) == [(1,)]


def press(qtbot: QtBot, shell: Shell, key: Qt.Key) -> str:
    """Ctrl and a key, and what the toast says of it."""
    with qtbot.waitSignal(shell.bridge.changed):
        qtbot.keyClick(shell.window, key, Qt.KeyboardModifier.ControlModifier)
    return re.sub("[\u2068\u2069]", "", shell.window.toasts.toast.text())


def test_a_baby_that_is_taken_back_is_named_and_can_come_again(qtbot: QtBot, shell: Shell) -> None:
    with qtbot.waitSignal(shell.bridge.changed):
        shell.bridge.add_child(BEN)
    assert press(qtbot, shell, Qt.Key.Key_Z) == "Taken back Ben"
    assert [child.name for child in shell.bridge.babies] == ["Mia"]
    assert shell.window.toasts.toast.redo_button.isVisible()
    assert press(qtbot, shell, Qt.Key.Key_Y) == "Done again Ben"
    assert shell.bridge.child == BEN


def test_a_visit_and_a_look_that_are_taken_back_are_named(qtbot: QtBot, shell: Shell) -> None:
    visit = Visit(id=uuid4(), visited_at=NOW, recorded_at=NOW, kind="sick")
    look = HipSigns(id=uuid4(), observed_at=NOW, recorded_at=NOW, side=Side.LEFT)
    for record in (visit, look):
        with qtbot.waitSignal(shell.bridge.changed):
            shell.bridge.record(record)
    assert press(qtbot, shell, Qt.Key.Key_Z) == "Taken back Your look at the legs"
    assert press(qtbot, shell, Qt.Key.Key_Z).startswith("Taken back Sick visit · April 23")
