"""Whoever goes to another page lands on what was asked for, with the ring when it was in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.diary_page import DiaryPage
from baby_joints.ui.pages.learn_page import LearnPage
from baby_joints.ui.pages.log_page import LogPage
from baby_joints.ui.pages.patterns_page import PatternsPage
from baby_joints.ui.pages.settings_page import SettingsPage
from baby_joints.ui.pages.visits_page import VisitsPage
from baby_joints.ui.patterns.hip_view import HipView
from baby_joints.ui.patterns.table_switch import TableSwitch
from baby_joints.ui.widgets.by_keyboard import by_keyboard
from tests.ui.pages.test_patterns_page import CLICKING, fill
from tests.ui.test_page_stack import visit

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from baby_joints.ui.shell import Shell


@pytest.fixture
def clicking(qtbot: QtBot, new_shell: Shell) -> Shell:
    """A window with a diary that has patterns."""
    new_shell.window.resize(1280, 800)
    new_shell.window.activateWindow()
    # Until then a key shows no ring.
    qtbot.waitUntil(new_shell.window.isActiveWindow)
    fill(qtbot, new_shell, CLICKING)
    return new_shell


def patterns(qtbot: QtBot, shell: Shell) -> PatternsPage:
    page = visit(qtbot, shell, PageName.PATTERNS, PatternsPage)
    qtbot.waitUntil(lambda: page._summary is not None)
    return page


def press(button: QAbstractButton) -> None:
    """With the keyboard."""
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)


def focused() -> QWidget | None:
    return QApplication.focusWidget()


def reads_first(qtbot: QtBot, shell: Shell, entries: int) -> None:
    """The list has the keyboard, and the first of these entries is chosen."""
    page = shell.window.stack.page
    assert isinstance(page, DiaryPage)
    entry_list = page.view.list
    qtbot.waitUntil(lambda: page.view.model.loaded == entries and bool(entry_list.chosen()))
    assert focused() is entry_list
    assert entry_list.currentIndex().row() == 1  # below the heading of its day


def show_most(page: PatternsPage, by: Callable[[QAbstractButton], None]) -> int:
    """Press the button of the pattern with most entries; how many there are."""
    cards = page.findings.cards()
    card = max(cards, key=lambda card: len(card.finding.observation_ids))
    by(card.show_button)
    return len(card.finding.observation_ids)


def test_the_entries_behind_a_pattern(qtbot: QtBot, clicking: Shell) -> None:
    diary = visit(qtbot, clicking, PageName.DIARY, DiaryPage)
    qtbot.waitUntil(lambda: diary.view.model.loaded > 0)
    diary.view.filters.search.setText("no note says this")
    qtbot.waitUntil(diary.view.unfit.isVisible)
    count = show_most(patterns(qtbot, clicking), press)
    reads_first(qtbot, clicking, count)
    diary.view.list.choose_near(5)
    count = show_most(
        patterns(qtbot, clicking),
        lambda button: QTest.mouseClick(button, Qt.MouseButton.LeftButton),
    )
    reads_first(qtbot, clicking, count)


def test_a_day_of_the_chart(qtbot: QtBot, clicking: Shell) -> None:
    strips = patterns(qtbot, clicking).hips.strips
    strips.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Return):
        QTest.keyClick(strips, key)
    assert clicking.window.stack.shown is PageName.DIARY
    page = clicking.window.stack.page
    assert isinstance(page, DiaryPage)
    assert focused() is page.view.list


def test_all_of_today(qtbot: QtBot, shell: Shell) -> None:
    page = visit(qtbot, shell, PageName.LOG, LogPage)
    press(page.view.today.all)
    reads_first(qtbot, shell, 2)


@pytest.mark.parametrize("way", ["mouse", "keyboard"])
def test_where_a_family_lives(qtbot: QtBot, shell: Shell, way: str) -> None:
    page = visit(qtbot, shell, PageName.VISITS, VisitsPage)
    qtbot.waitUntil(page.checks.isVisible)
    button = page.checks.country_button
    if way == "mouse":
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    else:
        press(button)
    settings = shell.window.stack.page
    assert isinstance(settings, SettingsPage)
    assert focused() is settings.place.country_button
    assert by_keyboard() is (way == "keyboard")
    country = settings.place.country_button
    qtbot.waitUntil(lambda: country.visibleRegion().boundingRect() == country.rect())


def test_how_to_lift(qtbot: QtBot, clicking: Shell) -> None:
    press(patterns(qtbot, clicking).lifting.learn_button)
    page = clicking.window.stack.page
    assert isinstance(page, LearnPage)
    assert focused() is page.list.items[page.topic]
    assert by_keyboard()


def test_the_log_from_an_empty_page(qtbot: QtBot, new_shell: Shell) -> None:
    fill(qtbot, new_shell, "born 2026-01-10")
    page = visit(qtbot, new_shell, PageName.PATTERNS, PatternsPage)
    qtbot.waitUntil(page.empty.isVisible)
    assert page.first_stop is page.empty.button
    press(page.empty.button)
    assert new_shell.window.stack.shown is PageName.LOG
    assert by_keyboard()


def test_the_table_of_weeks_has_the_keyboard_where_the_chart_is_not_seen(
    qtbot: QtBot, clicking: Shell
) -> None:
    page = patterns(qtbot, clicking)
    page.hips.view.segment(HipView.TABLE).click()
    page.focus_first()
    assert focused() is page.hips.table


def test_a_table_in_place_of_the_picture_keeps_the_ring(qtbot: QtBot, clicking: Shell) -> None:
    page = patterns(qtbot, clicking)
    for _ in range(2):
        switch = page.activities.findChildren(TableSwitch)[-1]
        press(switch)
        after = page.activities.findChildren(TableSwitch)[-1]
        assert after is not switch
        assert focused() is after
        assert after.keyboard_focus.shown


def test_entries_that_come_back_have_the_keyboard_again(qtbot: QtBot, shell: Shell) -> None:
    page = visit(qtbot, shell, PageName.DIARY, DiaryPage)
    qtbot.waitUntil(lambda: page.view.model.loaded > 0)
    page.focus_first()
    page.view.list.selectAll()
    QTest.keyClick(page.view.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(page.view.nothing.isVisible)
    assert focused() is page.view.nothing.button
    with qtbot.waitSignal(shell.bridge.changed):
        QTest.keyClick(page.view.nothing.button, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.view.list.isVisible)
    assert focused() is page.view.list
