from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from baby_joints.domain.codes import Joint, Side, Sound
from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.ui.actions import ACTIONS
from baby_joints.ui.dialogs.visit_dialog import VisitDialog
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.log_page import LogPage
from baby_joints.ui.pages.visits_page import VisitsPage
from baby_joints.ui.theme_choice import ThemeChoice
from baby_joints.ui.widgets.child_menu import ChildMenu
from baby_joints.ui.widgets.clamped_label import ClampedLabel
from baby_joints.ui.widgets.notice import Notice
from baby_joints.ui.widgets.theme_menu import ThemeMenu
from tests.storage.support import rows
from tests.ui.test_nothing_lost import slow_disk
from tests.ui.two_babies import TwoBabies

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from baby_joints.ui.shell import Shell

NOW = datetime(2026, 4, 23, 10, 24, tzinfo=timezone(timedelta(hours=2)))
POP = ObservationDraft(joint=Joint.HIP, side=Side.LEFT, sound=Sound.POP)


def test_the_log_opens_first_with_the_baby_s_name_and_age(shell: Shell) -> None:
    window = shell.window
    assert window.stack.shown is PageName.LOG
    assert window.welcome.page is None
    assert window.nav.switcher.accessibleName() == "Mia, 14 weeks old"
    assert window.nav.items[PageName.LOG].isChecked()
    assert "baby_joints" in window.windowTitle()


def test_keys_and_clicks_go_to_the_pages(qtbot: QtBot, shell: Shell) -> None:
    window = shell.window
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.stack.shown.value == "patterns"
    assert window.nav.items[PageName.PATTERNS].isChecked()
    qtbot.mouseClick(window.nav.items[PageName.LOG], Qt.MouseButton.LeftButton)
    assert window.stack.shown.value == "log"
    assert not window.nav.items[PageName.PATTERNS].isChecked()


def test_undo_by_key_takes_the_last_action_back(qtbot: QtBot, shell: Shell) -> None:
    bridge = shell.bridge
    with qtbot.waitSignal(bridge.changed):
        bridge.record(POP)
    with qtbot.waitSignal(bridge.changed):
        qtbot.keyClick(shell.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not bridge.can_undo
    assert shell.window.toasts.toast.text() == "Taken back Left hip · pop"
    qtbot.keyClick(shell.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shell.window.toasts.toast.text() == "There is nothing to take back"


def test_what_too_many_undos_took_back_comes_again_by_key_and_by_click(
    qtbot: QtBot, shell: Shell
) -> None:
    bridge, toast = shell.bridge, shell.window.toasts.toast
    control = Qt.KeyboardModifier.ControlModifier
    ((before,),) = rows(bridge.path, "SELECT count(*) FROM observation")
    for sound in (Sound.POP, Sound.CLICK):
        with qtbot.waitSignal(bridge.changed):
            bridge.record(replace(POP, sound=sound))
    for _ in range(2):
        with qtbot.waitSignal(bridge.changed):
            qtbot.keyClick(shell.window, Qt.Key.Key_Z, control)
    assert toast.text() == "Taken back Left hip · pop"
    with qtbot.waitSignal(bridge.changed):
        qtbot.mouseClick(toast.redo_button, Qt.MouseButton.LeftButton)
    assert toast.text() == "Done again Left hip · pop"
    assert toast.undo_button.isVisible()
    assert not toast.redo_button.isVisible()
    with qtbot.waitSignal(bridge.changed):
        qtbot.keyClick(shell.window, Qt.Key.Key_Y, control)
    assert toast.text() == "Done again Left hip · click"
    assert rows(bridge.path, "SELECT count(*) FROM observation") == [(before + 2,)]


def test_undo_brings_back_a_form_that_was_emptied_and_no_entry(qtbot: QtBot, shell: Shell) -> None:
    page, bridge = shell.window.stack.page, shell.bridge
    assert isinstance(page, LogPage)
    with qtbot.waitSignal(bridge.changed):
        bridge.record(POP)
    ((before,),) = rows(bridge.path, "SELECT count(*) FROM observation")
    page.form.change(joint=Joint.KNEE, side=Side.RIGHT, note="it took long to type this")
    qtbot.mouseClick(page.view.bar.clear, Qt.MouseButton.LeftButton)
    assert page.form.is_empty
    assert shell.window.toasts.toast.text() == "The form is empty again"
    qtbot.mouseClick(shell.window.toasts.toast.undo_button, Qt.MouseButton.LeftButton)
    assert page.form.draft.note == "it took long to type this"
    assert rows(bridge.path, "SELECT count(*) FROM observation") == [(before,)]
    page.form.clear()


def test_a_first_start_asks_for_name_and_birth_date_only(qtbot: QtBot, new_shell: Shell) -> None:
    window = new_shell.window
    welcome = window.welcome.page
    assert welcome is not None
    assert not welcome.start_button.isEnabled()
    qtbot.keyClicks(welcome.name_field, "Ada ")
    welcome.name_field.insert("Ł.")
    assert not welcome.start_button.isEnabled()
    welcome.birth_field.line.setText("2026-04-02")
    assert welcome.age_label.text().find("3 weeks old") > 0
    with qtbot.waitSignal(new_shell.bridge.changed):
        qtbot.keyClick(welcome, Qt.Key.Key_Return)
    assert window.welcome.page is None
    assert window.nav.switcher.accessibleName() == "Ada Ł., 3 weeks old"
    assert window.stack.shown is PageName.LOG


def test_taking_back_the_first_baby_asks_again(qtbot: QtBot, new_shell: Shell) -> None:
    welcome = new_shell.window.welcome.page
    assert welcome is not None
    welcome.name_field.setText("Ada")
    welcome.birth_field.line.setText("2026-04-02")
    with qtbot.waitSignal(new_shell.bridge.changed):
        welcome.start_button.click()
    with qtbot.waitSignal(new_shell.bridge.changed):
        new_shell.bridge.undo()
    assert new_shell.window.welcome.page is not None


def test_keys_held_too_long_leave_the_first_baby_there(qtbot: QtBot, new_shell: Shell) -> None:
    welcome = new_shell.window.welcome.page
    assert welcome is not None
    welcome.name_field.setText("Ada")
    welcome.birth_field.line.setText("2026-04-02")
    with qtbot.waitSignal(new_shell.bridge.changed):
        welcome.start_button.click()
    with qtbot.waitSignal(new_shell.bridge.changed):
        new_shell.bridge.record(POP)
    control, toast = Qt.KeyboardModifier.ControlModifier, new_shell.window.toasts.toast
    with qtbot.waitSignal(new_shell.bridge.changed):
        qtbot.keyClick(new_shell.window, Qt.Key.Key_Z, control)
    qtbot.keyClick(new_shell.window, Qt.Key.Key_Z, control)
    assert toast.text() == "There is nothing to take back"
    assert new_shell.window.welcome.page is None
    with qtbot.waitSignal(new_shell.bridge.changed):
        qtbot.keyClick(new_shell.window, Qt.Key.Key_Y, control)
    assert rows(new_shell.bridge.path, "SELECT count(*) FROM observation") == [(1,)]


def test_the_theme_changes_at_once_and_is_kept(qtbot: QtBot, shell: Shell) -> None:
    window = shell.window
    qtbot.mouseClick(window.nav.theme_item, Qt.MouseButton.LeftButton)
    menu = next(iter(window.findChildren(ThemeMenu)))
    night = next(action for action in menu.actions() if action.text() == "Night")
    with qtbot.waitSignal(shell.keeper.changed):
        night.trigger()
    menu.close()
    assert shell.keeper.theme.palette.name == "night"
    assert window.nav.theme_item.text() == "Night"
    assert "#15100B" in window.styleSheet()
    window.close()
    stored = json.loads(shell.preferences.path.read_text())
    assert stored["theme"] == ThemeChoice.NIGHT
    assert stored["geometry"]


def test_larger_text_by_key_stacks_the_page(qtbot: QtBot, shell: Shell) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    for _ in range(6):
        qtbot.keyClick(shell.window, Qt.Key.Key_Plus, control)
    assert shell.keeper.theme.text_scale == 2.0
    assert shell.window.nav.items[PageName.LOG].font() is not None
    qtbot.keyClick(shell.window, Qt.Key.Key_Minus, control)
    assert shell.preferences.text_scale == 1.5


def test_a_narrow_window_has_a_narrow_navigation(shell: Shell) -> None:
    window = shell.window
    window.resize(1280, 800)
    assert window.nav.width() == 200
    window.resize(1024, 640)
    assert window.nav.width() == 76


def test_a_wrong_side_is_put_right_on_the_line_that_says_saved(qtbot: QtBot, shell: Shell) -> None:
    page, bridge, toast = shell.window.stack.page, shell.bridge, shell.window.toasts.toast
    assert isinstance(page, LogPage)
    page.form.change(joint=Joint.KNEE, side=Side.LEFT, sound=Sound.POP)
    with qtbot.waitSignal(bridge.changed):
        page.save()
    assert toast.correction_button.text() == "It was the right"
    with qtbot.waitSignal(bridge.changed):
        qtbot.mouseClick(toast.correction_button, Qt.MouseButton.LeftButton)
    last = "SELECT joint, side, sound FROM observation ORDER BY recorded_at DESC LIMIT 1"
    assert rows(bridge.path, last) == [("knee", "right", "pop")]
    assert toast.text() == "Changed Right knee · pop"
    assert toast.correction_button.text() == "It was the left"
    with qtbot.waitSignal(bridge.changed):
        qtbot.mouseClick(toast.undo_button, Qt.MouseButton.LeftButton)
    assert rows(bridge.path, last) == [("knee", "left", "pop")]


def test_enter_presses_what_has_the_focus_on_every_page(qtbot: QtBot, shell: Shell) -> None:
    window = shell.window
    item = window.nav.items[PageName.VISITS]
    item.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(item, Qt.Key.Key_Return)
    page = window.stack.page
    assert isinstance(page, VisitsPage)
    button = page.add_button
    button.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Enter)
    (sheet,) = window.findChildren(VisitDialog)
    # A key that is still held from what opened it must not answer it.
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", autorep=True
    )
    QApplication.sendEvent(sheet, held)
    assert sheet.isVisible()
    sheet.reject()


def test_a_wrong_side_is_put_right_by_a_key_also_when_the_toast_has_gone(
    qtbot: QtBot, shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The button is many Tabs away, and ten seconds are short for who cannot see it."""
    said: list[str] = []
    monkeypatch.setattr(
        "baby_joints.ui.widgets.toast.announce", lambda _at, words: said.append(words)
    )
    window, page, bridge = shell.window, shell.window.stack.page, shell.bridge
    assert isinstance(page, LogPage)
    page.form.change(joint=Joint.KNEE, side=Side.LEFT, sound=Sound.POP)
    with qtbot.waitSignal(bridge.changed):
        page.save()
    assert said == ["Saved. Left knee, pop. It was the right? Ctrl R."]
    window.toasts.close()
    last = "SELECT joint, side, sound FROM observation ORDER BY recorded_at DESC LIMIT 1"

    def press_key() -> None:
        qtbot.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)

    for side, other in (("right", "left"), ("left", "right")):
        with qtbot.waitSignal(bridge.changed):
            press_key()
        assert rows(bridge.path, last) == [("knee", side, "pop")]
        assert said[-1] == f"Changed. {side.capitalize()} knee, pop. It was the {other}? Ctrl R."
    with qtbot.waitSignal(bridge.changed):
        window.window_actions.taking_back.undo()
    press_key()
    assert said[-1] == "There is no side to put right"
    assert rows(bridge.path, last) == [("knee", "right", "pop")]


def test_the_key_puts_nothing_right_in_the_diary_of_another_baby(
    qtbot: QtBot, shell: Shell, caplog: pytest.LogCaptureFixture
) -> None:
    babies, bridge = TwoBabies(qtbot, shell, caplog), shell.bridge
    page = shell.window.stack.page
    assert isinstance(page, LogPage)
    page.form.change(joint=Joint.KNEE, side=Side.LEFT, sound=Sound.POP)
    with qtbot.waitSignal(bridge.changed):
        page.save()
    with qtbot.waitSignal(bridge.changed):
        bridge.choose_child(babies.ben.id)
    assert not shell.window.toasts.correct()


def test_a_wrong_side_is_put_right_for_its_own_baby_while_another_is_turned_to(
    qtbot: QtBot, shell: Shell, caplog: pytest.LogCaptureFixture
) -> None:
    babies, toast = TwoBabies(qtbot, shell, caplog), shell.window.toasts.toast
    page, bridge = shell.window.stack.page, shell.bridge
    assert isinstance(page, LogPage)
    page.form.change(joint=Joint.KNEE, side=Side.LEFT, sound=Sound.POP)
    with qtbot.waitSignal(bridge.changed):
        page.save()
    assert toast.text() == "Saved Mia · Left knee · pop"
    with qtbot.waitSignals([bridge.changed] * 2), slow_disk(bridge):
        bridge.choose_child(babies.ben.id)
        qtbot.mouseClick(toast.correction_button, Qt.MouseButton.LeftButton)
    assert toast.text() == "Changed Mia · Right knee · pop"
    query = """SELECT c.name, o.side FROM observation o JOIN child c ON c.id = o.child_id
        WHERE o.joint = 'knee' AND o.sound = 'pop'"""
    assert rows(bridge.path, query) == [("Mia", "right")]


def test_an_entry_that_is_gone_is_not_put_right(qtbot: QtBot, shell: Shell) -> None:
    page, bridge, toast = shell.window.stack.page, shell.bridge, shell.window.toasts.toast
    assert isinstance(page, LogPage)
    ((before,),) = rows(bridge.path, "SELECT count(*) FROM observation")
    page.form.change(joint=Joint.KNEE, side=Side.LEFT, sound=Sound.POP)
    with qtbot.waitSignal(bridge.changed):
        page.save()
    with qtbot.waitSignal(bridge.changed):
        bridge.undo()
    with qtbot.waitSignal(page.notice_given):
        qtbot.mouseClick(toast.correction_button, Qt.MouseButton.LeftButton)
    assert toast.text() == "This entry is gone Log it again."
    assert rows(bridge.path, "SELECT count(*) FROM observation") == [(before,)]


def test_a_window_that_is_closed_by_the_system_leaves_no_dialog_behind(shell: Shell) -> None:
    shell.window.menus.change_child()
    (dialog,) = [one for one in shell.window.findChildren(QDialog) if one.isVisible()]
    menu = QMenu(dialog)
    menu.addAction("over the dialog")
    menu.popup(dialog.mapToGlobal(dialog.rect().center()))
    # What was asked for just before comes too late to open another one.
    told: list[str] = []
    shell.bridge.run(lambda _diary: "late", told.append)
    assert shell.window.close()
    assert not dialog.isVisible()
    assert not menu.isVisible()
    QTest.qWait(1)
    assert told == []


def test_notices_stay_inside_the_window(shell: Shell) -> None:
    window = shell.window
    window.toasts.show_notice(Notice("Saved", "Left hip · click · diaper change", undo=True))
    assert window.rect().contains(window.toasts.toast.geometry())
    assert window.toasts.toast.undo_button.isVisible()
    assert window.toasts.toast.remaining > 9000


def test_long_news_stand_in_several_lines_and_are_not_cut(qtbot: QtBot, shell: Shell) -> None:
    window = shell.window
    window.resize(1280, 800)
    words = (
        "Newest entry: Left hip · clunk, Sunday, November 29, 7:16 pm. Write again what is missing."
    )
    toast = window.toasts.toast
    (said,) = toast.findChildren(ClampedLabel)
    for name in (PageName.LOG, PageName.DIARY):
        window.stack.go_to(name)
        window.toasts.show_notice(Notice("Last time the program was cut off.", words))
        qtbot.waitUntil(lambda: said.heightForWidth(said.width()) > said.minimumHeight())
        assert not said.has_given_way
        assert words in toast.text()
        assert window.rect().contains(toast.geometry())
        window.toasts.show_notice(Notice("Saved", "Left hip · click", undo=True))
        qtbot.waitUntil(lambda: said.heightForWidth(said.width()) == said.minimumHeight())


def test_undo_in_the_toast(qtbot: QtBot, shell: Shell) -> None:
    with qtbot.waitSignal(shell.bridge.changed):
        shell.bridge.record(POP)
    shell.window.toasts.show_notice(Notice("Saved", undo=True))
    with qtbot.waitSignal(shell.bridge.changed):
        qtbot.mouseClick(shell.window.toasts.toast.undo_button, Qt.MouseButton.LeftButton)
    assert not shell.bridge.can_undo


def test_an_error_is_told_in_words_with_details_to_copy(
    qtbot: QtBot, shell: Shell, caplog: pytest.LogCaptureFixture
) -> None:
    early = ObservationDraft(joint=Joint.HIP, sound=Sound.POP, tried=1, sounded=4)
    shell.bridge.record(early)
    qtbot.waitUntil(lambda: shell.reporter.dialog is not None)
    dialog = shell.reporter.dialog
    assert dialog is not None
    assert dialog.windowTitle() == "This cannot be saved as it is."
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert "DomainError" in dialog.text()
    dialog.close()
    assert shell.reporter.dialog is None
    assert len(caplog.messages) == 1
    assert caplog.messages[0].startswith("An error was shown: DomainError\n")
    caplog.clear()


def test_the_list_of_babies_offers_what_can_be_done(qtbot: QtBot, shell: Shell) -> None:
    qtbot.mouseClick(shell.window.nav.switcher, Qt.MouseButton.LeftButton)
    menu = next(iter(shell.window.findChildren(ChildMenu)))
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts[:2] == ["Mia", "About Mia…"]
    assert "Add a child…" in texts
    menu.close()


def test_every_key_is_used_once() -> None:
    keys = [key for action in ACTIONS for key in action.keys]
    assert len(keys) == len(set(keys))
    assert all(not QKeySequence(key).isEmpty() for key in keys)


@pytest.mark.parametrize("size", [(1280, 800), (1024, 640), (1600, 1000)])
def test_nothing_of_the_navigation_is_cut(shell: Shell, size: tuple[int, int]) -> None:
    window = shell.window
    window.resize(*size)
    for item in (window.nav.switcher, window.nav.theme_item, *window.nav.items.values()):
        assert item.height() >= 44
        assert window.nav.rect().contains(item.geometry())
    assert not any(isinstance(child, QMenu) for child in window.children())


def test_large_text_in_a_low_window_leaves_the_icons(shell: Shell) -> None:
    window = shell.window
    window.resize(1024, 640)
    shell.keeper.choose_text_scale(2.0)
    QApplication.processEvents()
    items = list(window.nav.items.values())
    for item in items:
        assert item.height() >= 44
        assert window.nav.rect().contains(item.geometry())
    assert not any(one.geometry().intersects(other.geometry()) for one, other in pairwise(items))
    assert all(item.toolTip() == item.text() for item in items)
    shell.keeper.choose_text_scale(1.0)
    QApplication.processEvents()
    assert not any(item.toolTip() for item in items)


def test_the_first_window_leaves_room_for_its_frame(
    dressed_app: QApplication, tmp_path: Path
) -> None:
    from baby_joints.ui.shell import Shell

    shell = Shell(dressed_app, tmp_path / "new.sqlite3", tmp_path / "window.json", lambda: NOW)
    room = shell.window.screen().availableSize()
    assert shell.window.height() < min(room.height(), 801)
    assert shell.window.width() <= min(room.width(), 1280)
    shell.close()


def test_the_next_start_has_the_window_as_it_was_left(
    dressed_app: QApplication, tmp_path: Path
) -> None:
    from baby_joints.ui.shell import Shell

    files = (tmp_path / "new.sqlite3", tmp_path / "window.json")
    first = Shell(dressed_app, *files, lambda: NOW)
    first.show()
    first.window.setGeometry(0, 0, 800, 570)
    left = first.window.geometry()
    first.close()
    second = Shell(dressed_app, *files, lambda: NOW)
    assert second.window.size() == left.size()
    second.close()
