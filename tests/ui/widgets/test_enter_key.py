"""Enter is left to sheet and page, also on desktops where it presses other buttons."""

import json
import os
import subprocess
import sys

import pytest

from tests.screen_reader.session import LONGEST, ROOT, screen, why_not

CODE = """
import json
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from baby_joints.ui.shell import make_application
from baby_joints.ui.theme import LIGHT, Theme
from baby_joints.ui.widgets.chip import Chip
from baby_joints.ui.widgets.primary_button import PrimaryButton

application = make_application(["enter"])
window = QWidget()
column = QVBoxLayout(window)
theme = Theme(LIGHT)
buttons = {"plain": QPushButton("a"), "chip": Chip(theme, "b"), "save": PrimaryButton(theme, "c")}
pressed = []
for name, button in buttons.items():
    column.addWidget(button)
    button.clicked.connect(lambda _=False, name=name: pressed.append(name))
window.show()
for button in buttons.values():
    button.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        QTest.keyClick(button, key)
print(json.dumps(pressed))
"""


@pytest.mark.skipif(bool(why_not()), reason=why_not() or "all is there")
def test_enter_presses_no_button_of_ours_on_gnome() -> None:
    desktop = {"XDG_CURRENT_DESKTOP": "GNOME", "QT_QPA_PLATFORM": "xcb"}
    # A desktop of that name would be asked for its settings, and here nobody answers.
    alone = {"DBUS_SESSION_BUS_ADDRESS": "disabled:"}
    with screen() as display:
        told = subprocess.run(
            [sys.executable, "-c", CODE],
            cwd=ROOT,
            env=os.environ | desktop | alone | {"DISPLAY": display},
            capture_output=True,
            text=True,
            check=True,
            timeout=LONGEST,
        )
    # It does press Qt's own, or this would show nothing.
    assert json.loads(told.stdout) == ["plain", "plain"]
