"""The list of keys is what the window and its pages listen to: no more, no less."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLabel

import baby_joints.ui
from baby_joints.ui.actions import ACTIONS, PAGE_KEYS
from baby_joints.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.diary_page import DiaryPage
from tests.ui.clipping import clipped

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from baby_joints.ui.shell import Shell

SOURCES = sorted(Path(baby_joints.ui.__file__).parent.rglob("*.py"))
# The other key with the same sign on it, or the same meaning.
TWINS = {
    "Enter": "Return",
    "Equal": "Plus",
    "Backspace": "Delete",
    "PageUp": "PgUp",
    "PageDown": "PgDown",
    "Escape": "Esc",
}
SIGNS = {"+": "Plus", "-": "Minus"}
PORTABLE = QKeySequence.SequenceFormat.PortableText


def listed() -> set[str]:
    keys = {key for lines in PAGE_KEYS.values() for line in lines for key in line.keys}
    return {SIGNS.get(key, key) for key in keys}


def heard_in_code() -> set[str]:
    """Each ``Qt.Key.Key_X`` that the code of the window speaks of."""
    names = {
        node.attr.removeprefix("Key_")
        for source in SOURCES
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr.startswith("Key_")
    }
    return {TWINS.get(name, name) for name in names}


def test_every_key_that_the_code_hears_is_listed() -> None:
    assert heard_in_code() - listed() - {"0"} == set()


def test_every_listed_key_is_heard(shell: Shell) -> None:
    for page in PageName:
        shell.window.stack.visit(page)
    shortcuts = {
        shortcut.key().toString(PORTABLE) for shortcut in shell.window.findChildren(QShortcut)
    }
    qt_itself = {"1", "9", "Space", "Tab"}  # its buttons and its walk from field to field
    assert listed() - shortcuts - heard_in_code() - qt_itself == set()


def test_every_shortcut_of_the_window_and_its_pages_is_listed(shell: Shell) -> None:
    window = shell.window
    everywhere = {QKeySequence(key) for action in ACTIONS for key in action.keys}
    actions = {key for action in window.actions() for key in action.shortcuts()}
    assert {key.toString() for key in actions} == {key.toString() for key in everywhere}
    for name in PageName:
        page = window.stack.visit(name)
        lines = PAGE_KEYS.get(window.nav.items[name].text(), ())
        known = {QKeySequence(key).toString(PORTABLE) for line in lines for key in line.keys}
        heard = {found.key().toString(PORTABLE) for found in page.findChildren(QShortcut)}
        heard = {"Return" if key == "Enter" else key.replace("+Enter", "+Return") for key in heard}
        assert heard <= known, name


def test_the_search_key_of_the_list_searches(qtbot: QtBot, shell: Shell) -> None:
    shell.window.stack.go_to(PageName.DIARY)
    page = shell.window.stack.page
    assert isinstance(page, DiaryPage)
    qtbot.keySequence(page, QKeySequence("Ctrl+F"))
    assert page.view.filters.search.hasFocus()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_whole_list_can_be_read(shell: Shell, scale: float) -> None:
    shell.window.resize(1024, 640)
    shell.keeper.choose_text_scale(scale)
    shell.window.menus.show_shortcuts()
    dialog = shell.window.findChild(ShortcutsDialog)
    assert isinstance(dialog, ShortcutsDialog)
    QApplication.processEvents()
    assert dialog.height() <= 640
    assert not clipped(dialog)
    shown = " ".join(label.text() for label in dialog.findChildren(QLabel))
    for part in ("Everywhere", "Ctrl+F", "1 – 9", "F1", "Ctrl+,", "← "):
        assert part in shown
    dialog.close()


def test_the_list_calls_enter_as_the_buttons_do() -> None:
    keys = [keys for _, lines in ShortcutsDialog.groups() for _, keys in lines]
    assert "Enter" in keys
    assert "Ctrl+Enter" in keys
    assert not [key for key in keys if "Return" in key]
