"""What the tests of the locked window share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from baby_joints.ui.pages.unlock_page import UnlockPage
    from baby_joints.ui.shell import Shell

PASSWORD = "zwölf Pflaumen"  # noqa: S105 - of a test
PRIVATE = ("Mia", "Papa", "Mama", "hip", "click", "Hip")


def unlock_page(shell: Shell) -> UnlockPage:
    page = shell.window.gate.page
    assert page is not None
    return page


def unlock(qtbot: QtBot, shell: Shell, password: str = PASSWORD) -> None:
    """Type the password and press Enter."""
    page = unlock_page(shell)
    page.field.edit.setText(password)
    with qtbot.waitSignal(shell.bridge.opened):
        qtbot.keyClick(page.field.edit, Qt.Key.Key_Return)


def seen_words() -> str:
    """All that anybody can read or hear in the windows of the program."""
    found: list[str] = []
    for top in QApplication.topLevelWidgets():
        if not top.isVisible():
            continue
        found.append(top.windowTitle())
        for widget in (top, *top.findChildren(QWidget)):
            if widget.isVisible():
                found += [widget.accessibleName(), widget.toolTip(), _text(widget)]
    return "\n".join(found)


def _text(widget: QWidget) -> str:
    if isinstance(widget, QLineEdit):
        return widget.displayText()
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    said = getattr(widget, "text", None)
    return str(said()) if callable(said) else ""
