"""Tab goes through each page as the eye does, whichever way it is laid out."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QScrollArea, QWidget
from screen_tour import Look, Tour
from shiboken6 import isValid

from baby_joints.ui.log.sound_section import SoundSection
from baby_joints.ui.main_window import MainWindow
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.settings_page import SettingsPage
from tests.ui.keyboard_walk import said, walk
from tests.ui.test_page_stack import visit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from baby_joints.ui.shell import Shell

# px; buttons of one row are not all of one height.
SLACK = 8
PAGES = ("log", "diary", "patterns", "visits", "report", "learn", "settings", "empty")


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    QLocale.setDefault(QLocale("en_US"))


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("size", [(1024, 640), (1600, 1000)])
def test_tab_goes_through_each_page_as_the_eye_does(
    dressed_app: QApplication, tmp_path: Path, language: str, size: tuple[int, int]
) -> None:
    faults: list[str] = []
    walked: set[str] = set()

    def see(what: str, widget: QWidget) -> None:
        if isinstance(widget, QDialog | QMenu):
            return
        assert isinstance(widget, MainWindow)
        widget.activateWindow()
        widget.nav.switcher.focus_by_keyboard()
        stops = list(walk())
        if list(walk(Qt.Key.Key_Backtab)) != stops[::-1]:
            faults.append(f"{what}: another way back")
        # The walk began behind the switcher, which comes last.
        inside = [widget.nav.isAncestorOf(stop) for stop in (stops[-1], *stops[:-1])]
        if inside != sorted(inside, reverse=True):
            faults.append(f"{what}: the navigation is not one piece")
        walked.add(what)
        # The toast lies over the page, and comes after all of it.
        toast = widget.toasts.toast
        page = [stop for stop in stops[:-1] if not toast.isAncestorOf(stop)]
        faults.extend(f"{what}: {fault}" for fault in out_of_order(page))

    look = Look("light", 1.0, size, language)
    Tour(dressed_app, tmp_path, "left-hip-clicks", settle=0).walk(look, PAGES, see)
    assert len(walked) > len(PAGES)
    assert faults == []


def out_of_order(stops: list[QWidget]) -> Iterator[str]:
    """Each two of which the later one stands neither below nor beyond the earlier one."""
    mirrored = stops[0].window().layoutDirection() is Qt.LayoutDirection.RightToLeft
    areas = {stop: list(_areas(stop)) for stop in stops}
    for one, other in combinations(stops, 2):
        if one.isAncestorOf(other) or _asked_otherwise(one, other):
            continue
        both = next((area for area in areas[one] if area in areas[other]), None)
        first, then = _place(one, areas[one], both), _place(other, areas[other], both)
        is_below = then.top() >= first.bottom() - SLACK
        beyond = first.left() - then.right() if mirrored else then.left() - first.right()
        if not is_below and beyond < -SLACK:
            yield f"{said(other)} at {then.getRect()} after {said(one)} at {first.getRect()}"


def _asked_otherwise(one: QWidget, other: QWidget) -> bool:
    """The sound is asked before how it was noticed, which stands in the line above it."""
    section = one.parentWidget()
    while section is not None and not isinstance(section, SoundSection):
        section = section.parentWidget()
    return section is not None and section.isAncestorOf(other)


def _place(widget: QWidget, areas: list[QScrollArea], both: QScrollArea | None) -> QRect:
    """Where it lies in what scrolls both; for what is scrolled without the other, where that is."""
    alone = areas[: areas.index(both)] if both is not None else areas
    shown = alone[-1] if alone else widget
    ground = both.widget() if both is not None else None
    ground = ground or widget.window()
    return QRect(shown.mapTo(ground, QPoint()), shown.size())


def _areas(widget: QWidget) -> Iterator[QScrollArea]:
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            yield around
        around = around.parentWidget()


def test_the_bars_of_what_scrolls_can_still_be_used(qtbot: QtBot, shell: Shell) -> None:
    page = visit(qtbot, shell, PageName.SETTINGS, SettingsPage)
    bar = page.scroll_area.verticalScrollBar()
    page.focus_first()
    assert list(walk())
    assert isValid(bar)
