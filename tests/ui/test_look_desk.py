"""A look at the legs that was left by Escape can be gone on with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from baby_joints.domain.codes import HipSign, Presence
from baby_joints.ui.dialogs.hip_signs_dialog import HipSignsDialog
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.visits_page import VisitsPage
from tests.storage.support import rows

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from baby_joints.ui.shell import Shell


def shown(page: VisitsPage) -> list[HipSignsDialog]:
    return [one for one in page.findChildren(HipSignsDialog) if one.isVisible()]


def opened(shell: Shell) -> tuple[VisitsPage, HipSignsDialog]:
    page = shell.window.stack.visit(PageName.VISITS)
    assert isinstance(page, VisitsPage)
    page.looks.ask()
    (dialog,) = shown(page)
    return page, dialog


def test_what_was_answered_comes_back_by_undo(qtbot: QtBot, shell: Shell) -> None:
    page, dialog = opened(shell)
    dialog.answers[HipSign.OPENS_LESS].row.chip(Presence.ABSENT).click()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    toast = shell.window.toasts.toast
    assert toast.text() == "Not saved Your look at the legs"
    qtbot.mouseClick(toast.undo_button, Qt.MouseButton.LeftButton)
    (again,) = shown(page)
    with qtbot.waitSignal(shell.bridge.changed):
        again.on_enter()
    assert rows(shell.bridge.path, "SELECT opens_less FROM hip_signs") == [("absent",)]


def test_nothing_is_said_where_nothing_was_answered(shell: Shell) -> None:
    page, dialog = opened(shell)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not shown(page)
    assert not shell.window.toasts.toast.isVisible()
