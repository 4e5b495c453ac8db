"""The list of entries in the real window: what is chosen stays chosen, at one go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.diary_page import DiaryPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from baby_joints.ui.shell import Shell


def test_all_that_is_chosen_is_chosen_again_in_one_step(qtbot: QtBot, shell: Shell) -> None:
    """One by one, each step asked the list for all that were chosen before."""
    stack = shell.window.stack
    stack.go_to(PageName.DIARY)
    page = stack.page
    assert isinstance(page, DiaryPage)
    entries = page.view.list
    qtbot.waitUntil(lambda: page.view.model.loaded == 7)
    entries.setFocus()
    qtbot.keyClick(entries, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    chosen = [entry.id for entry in entries.chosen()]
    assert len(chosen) == 7
    steps: list[int] = []
    entries.chosen_changed.connect(lambda: steps.append(len(entries.chosen())))
    with qtbot.waitSignal(page.reader.arrived):
        page.refresh(None)
    assert steps == [7]
    assert [entry.id for entry in entries.chosen()] == chosen
    assert "7 entries chosen" in page.view.detail.hint.text()
    assert entries.currentIndex().row() == page.view.model.row_of(chosen[0])


def test_entries_apart_from_each_other_are_chosen_alone(qtbot: QtBot, shell: Shell) -> None:
    stack = shell.window.stack
    stack.go_to(PageName.DIARY)
    page = stack.page
    assert isinstance(page, DiaryPage)
    entries = page.view.list
    qtbot.waitUntil(lambda: page.view.model.loaded == 7)
    every = [entry.id for entry in page.view.model._observations]
    wanted = [every[0], every[1], every[4]]
    assert entries.choose(reversed(wanted))
    assert [entry.id for entry in entries.chosen()] == wanted
