"""A baby's diary is deleted for good, in the real window on a real file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from baby_joints.domain.codes import Joint, Sound
from baby_joints.exchange import read_diary
from baby_joints.ui.dialogs.child_dialog import ChildDialog
from baby_joints.ui.dialogs.removal_dialog import RemovalDialog
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.log_page import LogPage
from baby_joints.ui.pages.settings_page import SettingsPage
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from tests.ui.clipping import clipped
from tests.ui.naming import nameless

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from baby_joints.ui.shell import Shell


@pytest.fixture
def settings(qtbot: QtBot, shell: Shell) -> SettingsPage:
    shell.window.stack.go_to(PageName.SETTINGS)
    page = shell.window.stack.page
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(lambda: bool(page.children_card.list.lines))
    return page


def ask(qtbot: QtBot, shell: Shell, page: SettingsPage) -> RemovalDialog:
    """From the card to the question."""
    page.children_card.list.lines[0].button.click()
    (about,) = shell.window.findChildren(ChildDialog)
    about.remove_button.click()
    qtbot.waitUntil(lambda: bool(shell.window.findChildren(RemovalDialog)))
    return shell.window.findChildren(RemovalDialog)[0]


def test_nothing_goes_before_the_name_is_typed(
    qtbot: QtBot, shell: Shell, settings: SettingsPage
) -> None:
    dialog = ask(qtbot, shell, settings)
    assert nameless(dialog) == []
    assert clipped(dialog) == []
    assert not dialog.delete_button.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.name_line.setText("Nobody")
    assert not dialog.delete_button.isEnabled()
    dialog.reject()
    qtbot.waitUntil(lambda: not isValid(dialog))
    assert shell.bridge.child is not None


def test_enter_deletes_nothing_but_on_the_button_that_says_so(
    qtbot: QtBot, shell: Shell, settings: SettingsPage
) -> None:
    """It cannot be taken back, and an Enter is quickly pressed."""
    child = shell.bridge.child
    assert child is not None
    dialog = ask(qtbot, shell, settings)
    qtbot.keyClicks(dialog.name_line, child.name)
    qtbot.keyClick(dialog.name_line, Qt.Key.Key_Return)
    qtbot.keyClick(dialog.backups_box, Qt.Key.Key_Return)
    assert dialog.isVisible()
    (keep,) = (button for button in dialog.findChildren(PrimaryButton))
    keep.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(keep, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not isValid(dialog))
    assert shell.bridge.child == child
    again = ask(qtbot, shell, settings)
    qtbot.keyClicks(again.name_line, child.name)
    again.delete_button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(again.delete_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shell.bridge.child is None)


def test_cancel_about_the_baby_changes_nothing_by_key_too(
    qtbot: QtBot, shell: Shell, settings: SettingsPage
) -> None:
    child = shell.bridge.child
    settings.children_card.list.lines[0].button.click()
    (about,) = shell.window.findChildren(ChildDialog)
    about.name_field.setText("Wrong")
    (cancel,) = (one for one in about.findChildren(SecondaryButton) if one.text() == "Cancel")
    cancel.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(cancel, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not isValid(about))
    assert shell.bridge.settle(10)
    assert shell.bridge.child == child


def test_the_diary_goes_with_its_backups_and_a_half_filled_form(
    qtbot: QtBot, shell: Shell, settings: SettingsPage
) -> None:
    child = shell.bridge.child
    assert child is not None
    log = shell.window.stack.visit(PageName.LOG)
    assert isinstance(log, LogPage)
    log.form.change(joint=Joint.HIP, sound=Sound.CLICK, note="half")
    folder = shell.bridge.path.parent
    qtbot.waitUntil(lambda: any(str(child.id) in path.name for path in folder.iterdir()))
    made: list[object] = []
    shell.bridge.run(lambda diary: diary.backups.back_up(), made.append)
    qtbot.waitUntil(lambda: bool(made))
    dialog = ask(qtbot, shell, settings)
    assert "Remove the" in dialog.backups_box.text()
    dialog.backups_box.setChecked(True)
    qtbot.keyClicks(dialog.name_line, child.name.upper())
    with qtbot.waitSignal(shell.bridge.changed):
        dialog.delete_button.click()
    assert shell.bridge.child is None
    assert shell.window.welcome.page is not None
    left = [path for path in folder.rglob("*") if path.is_file()]
    words = (child.name.encode(), str(child.id).encode(), child.id.hex.encode(), b"half")
    assert [path for path in left if any(word in path.read_bytes() for word in words)] == []
    assert [path for path in left if str(child.id) in path.name] == []


def test_it_can_be_saved_first(
    qtbot: QtBot,
    shell: Shell,
    settings: SettingsPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = ask(qtbot, shell, settings)
    with monkeypatch.context() as patched:
        patched.setattr(QFileDialog, "open", lambda _dialog: None)
        dialog.save_button.click()
    (files,) = shell.window.findChildren(QFileDialog)
    files.fileSelected.emit(str(tmp_path / "kept.json"))
    qtbot.waitUntil((tmp_path / "kept.json").exists)
    assert len(read_diary(tmp_path / "kept.json").observations) == 7
    assert dialog.isVisible()
    files.deleteLater()
    dialog.reject()
    qtbot.waitUntil(lambda: not isValid(dialog))
    assert shell.bridge.child is not None
