"""The box *Diary only* shows what the diary says, also when that could not be changed."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.settings_page import SettingsPage

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from baby_joints.ui.shell import Shell

REFUSE = "CREATE TRIGGER no_{what} BEFORE {what} ON meta BEGIN SELECT RAISE(FAIL, 'full'); END"


def test_a_choice_that_was_not_kept_is_not_shown(
    qtbot: QtBot, shell: Shell, caplog: pytest.LogCaptureFixture
) -> None:
    shell.window.stack.go_to(PageName.SETTINGS)
    page = shell.window.stack.page
    assert isinstance(page, SettingsPage)
    box = page.patterns.box
    qtbot.waitUntil(box.isEnabled)
    with closing(sqlite3.connect(shell.bridge.path)) as file:
        for what in ("INSERT", "UPDATE"):
            file.execute(REFUSE.format(what=what))
    with qtbot.waitSignal(shell.bridge.failed):
        box.click()
    qtbot.waitUntil(lambda: not box.isChecked())
    assert shell.reporter.dialog is not None
    shell.reporter.dialog.close()
    caplog.clear()
    with closing(sqlite3.connect(shell.bridge.path)) as file:
        for what in ("INSERT", "UPDATE"):
            file.execute(f"DROP TRIGGER no_{what}")
    with qtbot.waitSignal(page.preferences_changed):
        box.click()
    assert box.isChecked()
