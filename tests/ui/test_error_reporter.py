from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from baby_joints.ui.dialogs.error_dialog import ErrorDialog
from baby_joints.ui.error_words import explain
from baby_joints.ui.explanation import Explanation
from baby_joints.ui.form_not_kept_error import FormNotKeptError
from baby_joints.ui.settings_not_kept_error import SettingsNotKeptError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from baby_joints.ui.shell import Shell


def open_dialogs(shell: Shell) -> list[ErrorDialog]:
    return [box for box in shell.window.findChildren(ErrorDialog) if box.isVisible()]


@pytest.fixture
def caught(shell: Shell, capsys: pytest.CaptureFixture[str]) -> Iterator[Shell]:
    """The program with its hooks in place, as it runs for a parent."""
    shell.reporter.install()
    yield shell
    shell.reporter.uninstall()
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_an_error_nobody_caught_is_told_and_the_window_goes_on(
    qtbot: QtBot, caught: Shell, caplog: pytest.LogCaptureFixture
) -> None:
    kind = ZeroDivisionError
    sys.excepthook(kind, kind("at the desk"), None)
    qtbot.waitUntil(lambda: caught.reporter.dialog is not None)
    dialog = caught.reporter.dialog
    assert dialog is not None
    assert dialog.windowTitle() == "Something in the program went wrong."
    assert "at the desk" in dialog.text()
    assert "at the desk" not in caplog.text
    caplog.clear()
    dialog.close()
    worked: list[bool] = []
    QTimer.singleShot(0, lambda: worked.append(True))
    qtbot.waitUntil(lambda: worked == [True])


def test_an_error_of_another_thread_is_told_too(
    qtbot: QtBot, caught: Shell, caplog: pytest.LogCaptureFixture
) -> None:
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: caught.reporter.dialog is not None)
    caplog.clear()
    dialog = caught.reporter.dialog
    assert dialog is not None
    dialog.close()


def test_the_same_error_again_opens_no_second_dialog(
    qtbot: QtBot, shell: Shell, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(3):
        shell.reporter.report(OSError("gone"))
    qtbot.waitUntil(lambda: shell.reporter.dialog is not None)
    caplog.clear()
    open_dialogs(shell)[0].close()
    assert open_dialogs(shell) == []


def test_another_error_waits_until_the_first_was_read(
    qtbot: QtBot, shell: Shell, caplog: pytest.LogCaptureFixture
) -> None:
    came = [
        FormNotKeptError("No space left on device"),
        SettingsNotKeptError("/a/window.json"),
        FormNotKeptError("No space left on device"),
        SettingsNotKeptError("/a/window.json"),
        PermissionError("no"),
    ]
    for error in came:
        shell.reporter.report(error)
    read: list[str] = []
    # They come through the line of events, the last one after all others.
    qtbot.waitUntil(lambda: len(shell.reporter._unread) == 3)
    while (dialog := shell.reporter.dialog) is not None:
        assert open_dialogs(shell) == [dialog]
        read.append(dialog.windowTitle())
        dialog.accept()
    caplog.clear()
    assert read == [explain(error).title for error in (came[0], came[1], came[4])]


def test_one_title_with_other_advice_is_another_error(
    qtbot: QtBot, shell: Shell, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = [Explanation("Not kept.", "Do this.", "1"), Explanation("Not kept.", "Do that.", "2")]
    monkeypatch.setattr("baby_joints.ui.error_words.explain", lambda error: told[error.args[0]])
    for number in (0, 1, 0):
        shell.reporter.report(RuntimeError(number))
    qtbot.waitUntil(lambda: len(shell.reporter._unread) == 2)
    read: list[str] = []
    while (dialog := shell.reporter.dialog) is not None:
        read.append(dialog.text())
        dialog.accept()
    caplog.clear()
    assert read == ["Not kept.\n\nDo this.\n\n1", "Not kept.\n\nDo that.\n\n2"]
