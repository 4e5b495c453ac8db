"""A locked diary shows nothing, loses nothing, and opens with its password only."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMenu

from baby_joints.diary import Diary
from baby_joints.domain.codes import Joint, Side, Sound
from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.secret import Secret
from baby_joints.ui.dialogs.removal_dialog import RemovalDialog
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.log_page import LogPage
from baby_joints.ui.pages.settings_page import SettingsPage
from baby_joints.ui.pages.unlock_page import PAUSES
from baby_joints.ui.widgets.notice import Notice
from tests.conftest import NOW
from tests.media import sound
from tests.ui.lock.support import PASSWORD, PRIVATE, seen_words, unlock, unlock_page

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from baby_joints.ui.shell import Shell
    from tests.ui.lock.conftest import Clock

POP = ObservationDraft(joint=Joint.HIP, side=Side.LEFT, sound=Sound.POP, note="plums by Papa")


def log_page(shell: Shell) -> LogPage:
    page = shell.window.stack.visit(PageName.LOG)
    assert isinstance(page, LogPage)
    return page


def shows_nothing(shell: Shell) -> None:
    words = seen_words()
    assert not [private for private in PRIVATE if private in words]
    assert shell.window.windowTitle() == "baby_joints"


def test_at_the_start_only_the_password_is_asked_for(qtbot: QtBot, locked_shell: Shell) -> None:
    shows_nothing(locked_shell)
    assert "The diary is locked" in seen_words()
    assert locked_shell.window.focusWidget() is unlock_page(locked_shell).field.edit
    assert not unlock_page(locked_shell).open_button.isEnabled()
    assert locked_shell.window.welcome.page is None
    unlock(qtbot, locked_shell)
    assert locked_shell.window.nav.switcher.accessibleName() == "Mia, 14 weeks old"
    assert "Mia" in locked_shell.window.windowTitle()
    assert locked_shell.window.stack.shown is PageName.LOG


def test_keys_reach_nothing_behind_it(qtbot: QtBot, locked_shell: Shell) -> None:
    window = locked_shell.window
    control = Qt.KeyboardModifier.ControlModifier
    for key in (Qt.Key.Key_2, Qt.Key.Key_Z, Qt.Key.Key_L):
        qtbot.keyClick(window, key, control)
    window.stack.notice_given.emit(Notice("Saved", "Left hip", undo=True))
    shows_nothing(locked_shell)
    assert window.stack.shown is PageName.LOG


def test_another_day_opens_nothing(qtbot: QtBot, locked_shell: Shell, clock: Clock) -> None:
    window = locked_shell.window
    unlock(qtbot, locked_shell)
    assert window.gate.lock()
    clock.pass_minutes(7 * 24 * 60)
    window.days.look()
    shows_nothing(locked_shell)
    unlock(qtbot, locked_shell)
    assert window.nav.switcher.accessibleName() == "Mia, 15 weeks old"


def test_a_wrong_password_costs_time_and_nothing_else(
    qtbot: QtBot, locked_shell: Shell, locked_diary: Path
) -> None:
    before = locked_diary.read_bytes()
    page = unlock_page(locked_shell)
    for pause in PAUSES[:4]:
        page.field.edit.setText("zwoelf Pflaumen")
        with qtbot.waitSignal(locked_shell.bridge.locked):
            page.open_button.click()
        assert page.field.length() == 0
        assert page.problem.text()
        assert page.problem.isVisible()
        page.field.edit.setText(PASSWORD)
        assert page.open_button.isEnabled() is (pause == 0)
        for _ in range(pause):
            assert "second" in page.wait_label.text()
            qtbot.keyClick(page.field.edit, Qt.Key.Key_Return)
            page.count_down()
    assert locked_diary.read_bytes() == before
    with qtbot.waitSignal(locked_shell.bridge.opened):
        page.open_button.click()
    assert locked_shell.bridge.child is not None


def test_locked_by_key_and_opened_again_all_is_as_it_was(
    qtbot: QtBot, locked_shell: Shell, locked_diary: Path
) -> None:
    unlock(qtbot, locked_shell)
    window = locked_shell.window
    qtbot.waitUntil(lambda: not log_page(locked_shell).is_working())
    log_page(locked_shell).form.load(POP)
    window.stack.go_to(PageName.DIARY)
    window.toasts.show_notice(Notice("Saved", "Left hip", undo=True))
    with qtbot.waitSignal(locked_shell.bridge.locked):
        qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    shows_nothing(locked_shell)
    # Nobody holds the file: another program may open it, with its password.
    other = Diary.open(locked_diary, secret=Secret(PASSWORD))
    assert "plums by Papa" in "".join(other.forms().values())
    other.close()
    unlock(qtbot, locked_shell)
    assert window.stack.shown is PageName.DIARY
    assert log_page(locked_shell).form.draft.note == "plums by Papa"


def test_what_is_being_saved_is_saved_before(
    qtbot: QtBot, locked_shell: Shell, locked_diary: Path
) -> None:
    unlock(qtbot, locked_shell)
    bridge = locked_shell.bridge
    for _ in range(5):
        bridge.record(POP)
    with qtbot.waitSignal(bridge.locked):
        assert locked_shell.window.gate.lock()
    shows_nothing(locked_shell)
    other = Diary.open(locked_diary, secret=Secret(PASSWORD))
    assert other.count() == 12
    other.close()


def test_what_was_asked_for_before_is_answered_when_it_is_open_again(
    qtbot: QtBot, locked_shell: Shell
) -> None:
    unlock(qtbot, locked_shell)
    found: list[int] = []
    window = locked_shell.window
    locked_shell.bridge.fetch(window, lambda diary: diary.count(), found.append)
    with qtbot.waitSignal(locked_shell.bridge.locked):
        window.gate.lock()
    assert found == []
    unlock(qtbot, locked_shell)
    assert found == [7]


def test_what_failed_meanwhile_is_told_when_it_is_open(
    qtbot: QtBot, locked_shell: Shell, caplog: pytest.LogCaptureFixture
) -> None:
    unlock(qtbot, locked_shell)
    early = datetime(2025, 1, 1, tzinfo=UTC)
    locked_shell.bridge.record(
        ObservationDraft(joint=Joint.HIP, side=Side.LEFT, sound=Sound.POP, observed_at=early)
    )
    with qtbot.waitSignal(locked_shell.bridge.locked):
        locked_shell.window.gate.lock()
    reporter = locked_shell.reporter
    assert getattr(reporter, "dialog") is None  # noqa: B009 - mypy would think it stays so
    shows_nothing(locked_shell)
    unlock(qtbot, locked_shell)
    qtbot.waitUntil(lambda: reporter.dialog is not None)
    dialog = reporter.dialog
    assert dialog is not None
    dialog.close()
    caplog.clear()


def test_a_dialog_is_hidden_and_comes_back_as_it_was(qtbot: QtBot, locked_shell: Shell) -> None:
    from baby_joints.ui.dialogs.child_dialog import ChildDialog

    unlock(qtbot, locked_shell)
    window = locked_shell.window
    window.menus.change_child()
    window.menus.open_child_menu(window.nav.switcher)
    (dialog,) = window.findChildren(ChildDialog)
    dialog.findChildren(QLineEdit)[0].setText("Mia Łoś")
    with qtbot.waitSignal(locked_shell.bridge.locked):
        window.gate.lock()
    shows_nothing(locked_shell)
    assert not [menu for menu in window.findChildren(QMenu) if menu.isVisible()]
    unlock(qtbot, locked_shell)
    assert dialog.isVisible()
    with qtbot.waitSignal(locked_shell.bridge.changed):
        dialog.on_enter()
    assert locked_shell.bridge.child is not None
    assert locked_shell.bridge.child.name == "Mia Łoś"


def test_the_key_locks_from_a_sheet_and_what_is_half_written_stays(
    qtbot: QtBot, locked_shell: Shell
) -> None:
    from baby_joints.ui.dialogs.child_dialog import ChildDialog
    from baby_joints.ui.dialogs.time_dialog import TimeDialog

    unlock(qtbot, locked_shell)
    window = locked_shell.window
    window.menus.change_child()
    (dialog,) = window.findChildren(ChildDialog)
    field = dialog.findChildren(QLineEdit)[0]
    field.setText("Mia Łoś")
    over = TimeDialog(locked_shell.keeper.theme, NOW, NOW, dialog)
    for sheet, place in ((dialog, field), (over, over)):
        sheet.show()
        sheet.activateWindow()
        qtbot.waitUntil(sheet.isActiveWindow)
        with qtbot.waitSignal(locked_shell.bridge.locked):
            qtbot.keyClick(place, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        shows_nothing(locked_shell)
        unlock(qtbot, locked_shell)
        assert sheet.isVisible()
        assert field.text() == "Mia Łoś"
    over.close()
    dialog.close()


def test_nobody_there_for_a_while(qtbot: QtBot, locked_shell: Shell, clock: Clock) -> None:
    unlock(qtbot, locked_shell)
    window, gate = locked_shell.window, locked_shell.window.gate
    handle = window.windowHandle()
    watch = gate._watch
    assert watch is not None
    clock.pass_minutes(9)
    watch.look()
    assert not gate.is_closed
    qtbot.mouseMove(handle, QPoint(40, 40))
    clock.pass_minutes(9)
    watch.look()
    assert not gate.is_closed
    clock.pass_minutes(600)
    # The first touch after a night must not press what lay below it.
    with qtbot.waitSignal(locked_shell.bridge.locked):
        qtbot.keyClick(handle, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    shows_nothing(locked_shell)
    assert window.stack.shown is PageName.LOG
    locked_shell.preferences.lock_minutes = 0
    unlock(qtbot, locked_shell)
    clock.pass_minutes(600)
    watch.look()
    assert not gate.is_closed


def test_a_diary_without_a_password_is_never_locked(
    qtbot: QtBot, shell: Shell, filled_diary: Path
) -> None:
    qtbot.keyClick(shell.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert not shell.window.gate.is_closed
    assert shell.window.toasts.toast.text() == "Set a password first, under Settings"
    assert shell.window.gate._watch is None
    assert filled_diary.exists()


def test_names_and_half_filled_forms_lie_nowhere_else(
    qtbot: QtBot, locked_shell: Shell, locked_diary: Path
) -> None:
    unlock(qtbot, locked_shell)
    locked_shell.preferences.remember_observer("Grandma Zwetschge")
    log_page(locked_shell).form.load(POP)
    locked_shell.window.close()
    stored = json.loads(locked_shell.preferences.path.read_text())
    assert not {"observers", "last_observer", "names_left_out"} & set(stored)
    files = [path for path in locked_diary.parent.rglob("*") if path.is_file()]
    assert {path.name for path in files if path.parent == locked_diary.parent} == {
        locked_diary.name, f".{locked_diary.name}.open",
    } - {f".{locked_diary.name}.open"}  # fmt: skip
    for path in files:
        assert b"Zwetschge" not in path.read_bytes()
        assert b"plums" not in path.read_bytes()
    again = Diary.open(locked_diary, secret=Secret(PASSWORD))
    assert "Grandma Zwetschge" in again.forms()["people"]
    assert any("plums by Papa" in text for text in again.forms().values())
    again.close()


def test_closed_while_locked_it_ends_in_order(qtbot: QtBot, locked_shell: Shell) -> None:
    from baby_joints.ui.dialogs.child_dialog import ChildDialog

    unlock(qtbot, locked_shell)
    locked_shell.preferences.remember_observer("Grandma Zwetschge")
    locked_shell.window.menus.change_child()
    with qtbot.waitSignal(locked_shell.bridge.locked):
        locked_shell.window.gate.lock()
    locked_shell.window.close()
    assert not locked_shell.window.isVisible()
    assert not [d for d in locked_shell.window.findChildren(ChildDialog) if d.isVisible()]
    assert "Zwetschge" not in locked_shell.preferences.path.read_text()


def test_the_password_is_hidden_and_never_copied(qtbot: QtBot, locked_shell: Shell) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    field = unlock_page(locked_shell).field
    qtbot.keyClicks(field.edit, "secret")
    assert "secret" not in seen_words()
    field.eye.click()
    assert "secret" in seen_words()
    for keys in (QKeySequence.StandardKey.SelectAll, QKeySequence.StandardKey.Copy,
                 QKeySequence.StandardKey.Cut):  # fmt: skip
        qtbot.keySequence(field.edit, QKeySequence(keys))
    assert field.edit.selectedText() == ""
    assert field.edit.text() == "secret"
    assert clipboard.text() == "before"
    field.eye.click()
    assert "secret" not in seen_words()
    assert field.eye.accessibleName() == "Show what you type"


def test_a_hint_about_caps_lock(qtbot: QtBot, locked_shell: Shell) -> None:
    field = unlock_page(locked_shell).field
    qtbot.keyClick(field.edit, Qt.Key.Key_A)
    assert not field.caps_label.isVisible()
    qtbot.keyClick(field.edit, "A")
    assert field.caps_label.isVisible()
    qtbot.keyClick(field.edit, Qt.Key.Key_1)
    assert field.caps_label.isVisible()
    qtbot.keyClick(field.edit, "b")
    assert not field.caps_label.isVisible()


def test_a_question_that_comes_after_the_lock_waits_behind_it(
    qtbot: QtBot, locked_shell: Shell
) -> None:
    unlock(qtbot, locked_shell)
    page = locked_shell.window.stack.visit(PageName.SETTINGS)
    assert isinstance(page, SettingsPage)
    assert locked_shell.bridge.child is not None
    page.removal.ask(locked_shell.bridge.child)
    with qtbot.waitSignal(locked_shell.bridge.locked):
        locked_shell.window.gate.lock()
    shows_nothing(locked_shell)
    unlock(qtbot, locked_shell)
    asking = locked_shell.window.findChild(RemovalDialog)
    assert isinstance(asking, RemovalDialog)
    assert asking.isVisible()
    asking.reject()


def test_what_was_just_recorded_is_kept_over_the_lock(qtbot: QtBot, locked_shell: Shell) -> None:
    unlock(qtbot, locked_shell)
    qtbot.waitUntil(lambda: not log_page(locked_shell).is_working())
    clips = log_page(locked_shell).view.details.clips
    recording = sound()
    clips.take_recording(recording, "a.m4a")
    with qtbot.waitSignal(locked_shell.bridge.locked):
        locked_shell.window.gate.lock()
    shows_nothing(locked_shell)
    assert clips.is_busy
    with qtbot.waitSignal(clips.settled):
        unlock(qtbot, locked_shell)
    assert [one.name for one in clips.value()] == ["a.m4a"]


def test_a_locked_window_closes_though_a_clip_waits(qtbot: QtBot, locked_shell: Shell) -> None:
    unlock(qtbot, locked_shell)
    qtbot.waitUntil(lambda: not log_page(locked_shell).is_working())
    log_page(locked_shell).view.details.clips.take_recording(sound(), "a.m4a")
    with qtbot.waitSignal(locked_shell.bridge.locked):
        locked_shell.window.gate.lock()
    assert locked_shell.window.close()


def test_what_hangs_over_the_window_goes(qtbot: QtBot, locked_shell: Shell) -> None:
    unlock(qtbot, locked_shell)
    window = locked_shell.window
    names, value = QComboBox(window), QLabel("Mama, 3 of 4", window, Qt.WindowType.ToolTip)
    names.addItems(["Mama", "Papa"])
    names.show()
    names.showPopup()
    value.show()
    with qtbot.waitSignal(locked_shell.bridge.locked):
        window.gate.lock()
    assert not value.isVisible()
    assert not names.view().isVisible()
    names.deleteLater()
