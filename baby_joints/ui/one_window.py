"""Keeps one window for one diary on this computer."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from baby_joints.ui.window_calls import WindowCalls, call_window

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from baby_joints.ui.window_lock import LockOwner, WindowLock


class OneWindow(QObject):
    """Takes the lock of a diary for its open window, and brings that window forward when called.

    Args:
        diary: the diary file.
        window: its window.
        lock: of this diary; held already when there was one to look at before the window was made.

    Attributes:
        lock: taken by `begin`; to be released when the window is closed.

    Signals:
        surplus(): another window of this diary was first, and has come forward.
    """

    surplus = Signal()

    def __init__(self, diary: Path, window: QWidget, lock: WindowLock) -> None:
        super().__init__(window)
        self._diary = diary
        self._window = window
        self.lock = lock
        self._calls = WindowCalls(diary, self)
        self._calls.called.connect(self.come_forward)

    def begin(self) -> None:
        """Take the lock and hear the calls; both starts may have been pressed at once."""
        owner = None if self.lock.is_held else self.lock.take()
        if owner is not None and owner.is_here and call_window(self._diary):
            self.surplus.emit()
            return
        try:
            self._calls.listen()
        except OSError:
            return  # no folder of our own: a second start then asks what to do

    def come_forward(self, token: str = "") -> None:
        """Show the window above the others; the desktop may want a `token` for it."""
        if token:
            # Qt takes it from here, once, and hands it to the desktop.
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        state = self._window.windowState() & ~Qt.WindowState.WindowMinimized
        self._window.setWindowState(state)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        # Where the desktop keeps its windows in place, the taskbar at least points at it.
        QApplication.alert(self._window)


def may_open(diary: Path, lock: WindowLock, ask: Callable[[LockOwner], bool]) -> bool:
    """Whether to open a window here; the one that is open comes forward if it can.

    `ask` is for a window that is on another computer or does not answer: True opens one here too.
    """
    owner = lock.take()
    if owner is None:
        return True
    if owner.is_here and call_window(diary):
        return False
    if not ask(owner):
        return False
    if not owner.is_here:
        lock.take_over()
    return True


def ask_to_open(application: QApplication, preferences: Path, owner: LockOwner) -> bool:
    """Tell who has the diary open; True: open it here too. `preferences` is the settings' file."""
    from baby_joints.ui.clock import local_now
    from baby_joints.ui.dialogs.held_dialog import HeldDialog
    from baby_joints.ui.preferences import Preferences
    from baby_joints.ui.theme_keeper import ThemeKeeper
    from baby_joints.ui.translations import apply_language

    chosen = Preferences.read(preferences)
    translators = apply_language(application, chosen.language)
    keeper = ThemeKeeper(chosen, application.styleHints(), local_now)
    dialog = HeldDialog(keeper.theme, "" if owner.is_here else owner.computer)
    answer = dialog.exec()
    dialog.deleteLater()
    for translator in translators:
        application.removeTranslator(translator)
    return answer == HeldDialog.DialogCode.Accepted
