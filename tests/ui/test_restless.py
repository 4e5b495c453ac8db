"""Odd names and long notes; hands that press anything at random are run by hand: restless.py."""

import sqlite3
from contextlib import closing

import pytest
from pytestqt.qtbot import QtBot

from baby_joints.domain.codes import Joint, Side, Sound
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.log_page import LogPage
from baby_joints.ui.shell import Shell
from tests.ui.clipping import clipped


@pytest.mark.parametrize(
    "name",
    ["שִׂמְחָה 🦵", "محمد\u202eabc", "W" * 80, "👩🏽‍🍼👶🏽", "<b>&amp;</b>", "a\u0301\u0301\u0301"],
)
def test_an_odd_name_and_a_long_note_are_kept_and_shown(
    qtbot: QtBot, shell: Shell, name: str
) -> None:
    """Right-to-left, emoji, markup, marks on marks; 500 letters without a gap."""
    child = shell.bridge.child
    assert child is not None
    from dataclasses import replace

    with qtbot.waitSignal(shell.bridge.changed):
        shell.bridge.amend_child(replace(child, name=name))
    page = shell.window.stack.visit(PageName.LOG)
    assert isinstance(page, LogPage)
    page.form.change(
        joint=Joint.HIP, side=Side.LEFT, sound=Sound.CLICK, note="W" * 500, observer=name
    )
    with qtbot.waitSignal(shell.bridge.changed):
        page.save()
    shell.window.stack.go_to(PageName.DIARY)
    qtbot.waitUntil(lambda: not shell.window.stack.page.is_working())
    assert name in shell.window.windowTitle()
    qtbot.waitUntil(lambda: not clipped(shell.window))
    with closing(sqlite3.connect(shell.bridge.path)) as file:
        newest = file.execute("SELECT note, observer FROM observation ORDER BY rowid DESC")
        assert newest.fetchone() == ("W" * 500, name)
