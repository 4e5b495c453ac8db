"""Another theme reaches every part of a page that is already there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from baby_joints.ui.page_name import PageName
from baby_joints.ui.theme_choice import ThemeChoice

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from baby_joints.ui.shell import Shell


def stale(root: QWidget, name: str) -> list[str]:
    """Widgets that still draw with another palette."""
    found = []
    for widget in root.findChildren(QWidget):
        theme = getattr(widget, "_theme", None) or getattr(widget, "theme", None)
        if theme is not None and hasattr(theme, "palette") and theme.palette.name != name:
            found.append(type(widget).__name__)
    return found


@pytest.mark.parametrize("name", [PageName.DIARY, PageName.PATTERNS, PageName.REPORT])
def test_every_part_takes_the_new_theme(qtbot: QtBot, shell: Shell, name: PageName) -> None:
    stack = shell.window.stack
    stack.go_to(name)
    page = stack.page
    read: list[int] = []

    def note(count: int) -> None:
        read.append(count)

    # Answers come in the order of the questions: after this one the page has its own.
    shell.bridge.fetch(page, lambda diary: diary.count(), note)
    qtbot.waitUntil(lambda: bool(read))
    for choice in (ThemeChoice.NIGHT, ThemeChoice.DARK):
        shell.keeper.choose(choice)
        assert stale(page, choice.value) == []
