"""Whatever the keyboard points at is seen, and nothing moves under the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from screen_tour import Look, Tour

from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.settings_page import SettingsPage
from tests.ui.keyboard_walk import unseen, walk
from tests.ui.test_page_stack import visit

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from baby_joints.ui.shell import Shell

LEAST_SCENES = 40


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_each_stop_of_tab_is_seen_on_each_page_and_sheet(
    dressed_app: QApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture, scale: float
) -> None:
    cut: list[str] = []
    walked: set[str] = set()

    def see(what: str, widget: QWidget) -> None:
        if isinstance(widget, QMenu):
            return
        widget.activateWindow()
        for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            for stop in walk(key):
                walked.add(what)
                if fault := unseen(stop):
                    cut.append(f"{what}, {key.name}: {fault}")

    look = Look("light", scale, (1024, 640), "en")
    Tour(dressed_app, tmp_path, "left-hip-clicks", settle=0).walk(look, (), see)
    # The tour shows an error on purpose.
    caplog.clear()
    assert len(walked) > LEAST_SCENES
    assert cut == []


def settings(qtbot: QtBot, shell: Shell) -> SettingsPage:
    shell.window.resize(1024, 640)
    return visit(qtbot, shell, PageName.SETTINGS, SettingsPage)


def test_what_the_mouse_presses_stays_under_the_pointer(qtbot: QtBot, shell: Shell) -> None:
    page = settings(qtbot, shell)
    bar, button = page.scroll_area.verticalScrollBar(), page.children_card.add_button
    bar.setValue(button.mapTo(page._content, QPoint(0, button.height() // 2)).y())
    before = bar.value()
    lower = QPoint(button.width() // 2, button.height() - 4)
    QTest.mousePress(button, Qt.MouseButton.LeftButton, pos=lower)
    assert button.hasFocus()
    QApplication.processEvents()
    assert bar.value() == before
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton, pos=QPoint(-20, -20))


def test_what_was_scrolled_away_stays_so_when_a_sheet_is_closed(qtbot: QtBot, shell: Shell) -> None:
    page = settings(qtbot, shell)
    page.children_card.add_button.focus_by_keyboard()
    bar = page.scroll_area.verticalScrollBar()
    QApplication.processEvents()
    bar.setValue(bar.maximum())
    page.file.about_button.click()
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, QDialog)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is sheet)
    sheet.close()
    shell.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.children_card.add_button)
    page.caregivers.show_names([f"Aunt {number}" for number in range(20)])
    QApplication.processEvents()
    assert bar.value() > bar.maximum() // 4
