"""Ctrl+C, a logout and a system that goes down close the window as a hand does."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from baby_joints.ui.end_signals import EndSignals

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QCloseEvent
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Qt hears no pipe there")


class Window(QWidget):
    """Counts how often it was asked to close, and refuses as long as it is told to."""

    asked = 0
    refuses = False

    def closeEvent(self, event: QCloseEvent) -> None:
        self.asked += 1
        event.setAccepted(not self.refuses)


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def ends(window: Window) -> Iterator[EndSignals]:
    made = EndSignals(window)
    yield made
    made.let_go()


@pytest.mark.parametrize("one", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
@pytest.mark.usefixtures("ends")
def test_a_signal_closes_the_window(qtbot: QtBot, window: Window, one: signal.Signals) -> None:
    os.kill(os.getpid(), one)
    qtbot.waitUntil(lambda: not window.isVisible())
    assert window.asked == 1


@pytest.mark.usefixtures("ends")
def test_the_second_signal_ends_a_program_that_will_not_close(qtbot: QtBot, window: Window) -> None:
    window.refuses = True
    os.kill(os.getpid(), signal.SIGTERM)
    qtbot.waitUntil(lambda: window.asked == 1)
    assert window.isVisible()
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
    window.refuses = False


def test_signals_do_what_they_did_before_once_it_lets_go(window: Window) -> None:
    before = signal.getsignal(signal.SIGINT)
    ends = EndSignals(window)
    assert signal.getsignal(signal.SIGINT) is not before
    ends.let_go()
    ends.let_go()
    assert signal.getsignal(signal.SIGINT) is before
    assert signal.set_wakeup_fd(-1) == -1
