from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from baby_joints.ui.dialogs.error_dialog import ErrorDialog

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
    shell.reporter.report(PermissionError("no"))
    title = "The computer does not allow to write there."
    qtbot.waitUntil(lambda: [box.windowTitle() for box in open_dialogs(shell)] == [title])
    caplog.clear()
    open_dialogs(shell)[0].close()
