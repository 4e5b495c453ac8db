"""The size of the text is another one while another page is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from baby_joints.domain.codes import Joint, Side, Sound
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.log_page import LogPage
from tests.ui.clipping import clipped
from tests.ui.layout_faults import overlapping
from tests.ui.pages.test_log_names import settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from baby_joints.ui.shell import Shell


def places(page: LogPage) -> dict[QWidget, QRect]:
    """Where each part of the page lies; the tally's words may break in one of two ways."""
    tally = page.view.today.tally
    return {
        part: QRect(part.mapTo(page, QPoint(0, 0)), part.size())
        for part in page.findChildren(QWidget)
        if part.isVisible() and not tally.isAncestorOf(part)
    }


@pytest.mark.parametrize("size", [(1024, 640), (1280, 800), (1600, 1000)])
@pytest.mark.parametrize("scale", [1.15, 1.3, 1.5, 2.0])
@pytest.mark.parametrize("filled", [False, True])
def test_the_log_page_comes_back_as_it_was(
    qtbot: QtBot, shell: Shell, size: tuple[int, int], scale: float, *, filled: bool
) -> None:
    page = shell.window.stack.page
    assert isinstance(page, LogPage)
    qtbot.waitUntil(lambda: bool(page.view.today.rows()))
    shell.window.resize(*size)
    settle()
    if filled:
        page.form.change(joint=Joint.HIP, side=Side.LEFT, sound=Sound.POP)
    settle()
    before = places(page)
    try:
        for step in (scale, 1.0):
            shell.window.stack.go_to(PageName.SETTINGS)
            settle()
            shell.keeper.choose_text_scale(step)
            settle()
            shell.window.stack.go_to(PageName.LOG)
            settle()
            assert not clipped(page), step
            assert not overlapping(page), step
    finally:
        shell.keeper.choose_text_scale(1.0)
    after = places(page)
    moved = {
        part: (before.get(part), place)
        for part, place in after.items()
        if before.get(part) != place
    }
    assert not moved
