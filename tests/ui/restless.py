"""Hands that press anything: keys, buttons, sizes of the window and of the text, at random.

``python -m tests.ui.restless [ACTIONS] [SEED]`` works on a copy of a sample until it has done all
or something goes wrong, and says what it was doing then.
"""

import gc
import random
import sys
import tempfile
from collections import deque
from collections.abc import Callable  # noqa: TC003 - beside the others
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QMenu, QWidget

from baby_joints.ui.clock import local_now
from baby_joints.ui.shell import Shell
from baby_joints.ui.widgets.hotspot_button import HotspotButton

_KEYS: Final = (
    *(Qt.Key(Qt.Key.Key_0 + digit) for digit in range(10)),
    *[Qt.Key.Key_Tab] * 6,
    *[Qt.Key.Key_Space] * 3,
    *[Qt.Key.Key_Return] * 3,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Delete,
    Qt.Key.Key_F1,
)
_WITH_CONTROL: Final = (
    *(Qt.Key(Qt.Key.Key_1 + page) for page in range(6)),
    Qt.Key.Key_Comma,
    Qt.Key.Key_Z,
    Qt.Key.Key_Plus,
    Qt.Key.Key_Minus,
    Qt.Key.Key_Return,
    Qt.Key.Key_F,
)
_TEXTS: Final = (
    "שלום",
    "مرحبا",
    "👶🏽🦵",
    "e\u0301\u202e",
    "<b>x</b>&amp;",
    "%s {0} {name}",
    "ab " * 170,
    "W" * 500,
    "\t",
    "12/31/2025",
)
_SIZES: Final = ((800, 560), (1024, 640), (1280, 800), (1600, 1000), (1000, 2000), (2600, 700))
# They leave the window: a browser, the folder, a printer, a clip, another language, a password.
_LEFT_ALONE: Final = frozenset(
    {
        *("Open the folder", "Open folder", "Open", "Print", "Record", "Copy all"),
        *("Set a password", "Change the password", "Take the password away", "Lock the diary"),
    }
)


class Restless:
    """Acts on the active window of `shell`; the last actions are kept to be told."""

    def __init__(self, shell: Shell, seed: int) -> None:
        self._shell = shell
        self._dice = random.Random(seed)
        self.last: deque[str] = deque(maxlen=12)

    def act(self) -> None:
        """One thing at random."""
        acts: list[tuple[int, Callable[[], None]]] = [
            (10, self._press_key),
            (5, self._press_with_control),
            (8, self._click_a_button),
            (2, self._type_a_text),
            (1, self._resize),
        ]
        weights = [weight for weight, _ in acts]
        self._dice.choices([act for _, act in acts], weights)[0]()
        self._leave_what_leads_out()

    def _window(self) -> QWidget:
        active = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        return active or self._shell.window

    def _press_key(self) -> None:
        self._send(self._dice.choice(_KEYS), Qt.KeyboardModifier.NoModifier)

    def _press_with_control(self) -> None:
        self._send(self._dice.choice(_WITH_CONTROL), Qt.KeyboardModifier.ControlModifier)

    def _send(self, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
        window = self._window()
        self.last.append(f"{modifier.name} {key.name} in {type(window).__name__}")
        QTest.keyClick(_focused(window), key, modifier)

    def _click_a_button(self) -> None:
        window = self._window()
        buttons = [
            button
            for button in window.findChildren(QAbstractButton)
            if button.isVisible()
            and button.isEnabled()
            and button.text() not in _LEFT_ALONE
            and not isinstance(button, HotspotButton)
            and button.visibleRegion().boundingRect().isValid()
        ]
        if buttons:
            button = self._dice.choice(buttons)
            self.last.append(f"click {button.text() or button.accessibleName()!r}")
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def _type_a_text(self) -> None:
        window = self._window()
        text = self._dice.choice(_TEXTS)
        self.last.append(f"type {text[:12]!r}")
        typed = QInputMethodEvent()
        typed.setCommitString(text)
        QApplication.sendEvent(_focused(window), typed)

    def _resize(self) -> None:
        size = self._dice.choice(_SIZES)
        self.last.append(f"resize {size}")
        self._shell.window.resize(*size)

    def _leave_what_leads_out(self) -> None:
        for widget in QApplication.topLevelWidgets():
            is_out = isinstance(widget, QFileDialog) or (
                isinstance(widget, QDialog) and type(widget).__name__ == "QPrintDialog"
            )
            if widget.isVisible() and (is_out or isinstance(widget, QMenu)):
                self.last.append(f"leave {type(widget).__name__}")
                widget.close()


def _focused(window: QWidget) -> QWidget:
    focused: QWidget | None = window.focusWidget()
    return window if focused is None else focused


def main() -> None:
    """Many actions on a copy of a sample."""
    actions = int(sys.argv[1]) if len(sys.argv) > 1 else 3000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    from baby_joints.paths import resource
    from baby_joints.ui.garbage_keeper import GarbageKeeper
    from baby_joints.ui.shell import make_application

    application = make_application(["restless"])
    # As the program does.
    gc.disable()
    GarbageKeeper(application)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shell = Shell(application, folder / "d.sqlite3", folder / "window.json", local_now)
        shell.bridge.reopen(
            folder / "d.sqlite3", fill_from=resource("samples", "left-hip-clicks.json")
        )
        shell.show()
        shell.window.activateWindow()
        QTest.qWait(500)
        hands = Restless(shell, seed)
        for number in range(actions):
            hands.act()
            QTest.qWait(1)
            if not shell.window.isVisible():
                print(f"The window is gone after {number}: {list(hands.last)}")  # noqa: T201 - its job
                break
        QTest.qWait(500)
        print(f"{number + 1} actions with seed {seed}")  # noqa: T201 - its job
        shell.close()


if __name__ == "__main__":
    main()
