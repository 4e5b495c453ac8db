"""Midnight passes while the window is open: every page goes by the new day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.diary_page import DiaryPage
from baby_joints.ui.pages.report_page import ReportPage
from baby_joints.ui.shell import Shell
from tests.conftest import NOW

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from pytestqt.qtbot import QtBot

TODAY, TOMORROW = NOW.date(), NOW.date() + timedelta(days=1)


class Night:
    """The program on the filled diary, with a clock that the test puts forward."""

    def __init__(self, application: QApplication, diary: Path, settings: Path) -> None:
        self.now = NOW.replace(hour=23, minute=50)
        self.shell = Shell(application, diary, settings, self._read)

    def sleep(self) -> None:
        self.now += timedelta(hours=8)

    def _read(self) -> datetime:
        return self.now


@pytest.fixture
def night(
    qtbot: QtBot, dressed_app: QApplication, filled_diary: Path, tmp_path: Path
) -> Iterator[Night]:
    made = Night(dressed_app, filled_diary, tmp_path / "config" / "window.json")
    made.shell.window.resize(1280, 800)
    with qtbot.waitSignal(made.shell.bridge.opened):
        made.shell.show()
    yield made
    made.shell.close()


def diary_of(qtbot: QtBot, night: Night) -> DiaryPage:
    night.shell.window.stack.go_to(PageName.DIARY)
    page = night.shell.window.stack.page
    assert isinstance(page, DiaryPage)
    qtbot.waitUntil(lambda: page.view.model.loaded > 0)
    return page


def called_today(page: DiaryPage) -> date | None:
    return page.view.list._delegate._today


def test_yesterday_is_not_called_today_any_more(qtbot: QtBot, night: Night) -> None:
    page = diary_of(qtbot, night)
    assert called_today(page) == TODAY
    assert night.shell.window.nav.switcher.accessibleName() == "Mia, 14 weeks old"
    night.sleep()
    night.shell.window.days.look()
    qtbot.waitUntil(lambda: called_today(page) == TOMORROW)
    night.now += timedelta(days=7)
    night.shell.window.days.look()
    assert night.shell.window.nav.switcher.accessibleName() == "Mia, 15 weeks old"


def test_a_window_that_is_looked_at_again_asks_which_day_it_is(qtbot: QtBot, night: Night) -> None:
    page = diary_of(qtbot, night)
    qtbot.waitUntil(night.shell.window.isActiveWindow)
    night.sleep()
    QApplication.sendEvent(night.shell.window, QEvent(QEvent.Type.ActivationChange))
    qtbot.waitUntil(lambda: called_today(page) == TOMORROW)


def test_pages_that_are_not_seen_go_by_the_new_day_when_they_are(
    qtbot: QtBot, night: Night
) -> None:
    stack = night.shell.window.stack
    stack.go_to(PageName.REPORT)
    report = stack.page
    assert isinstance(report, ReportPage)
    qtbot.waitUntil(report.save_button.isEnabled)
    assert str(TODAY) in report._file_name()
    diary_of(qtbot, night)
    night.sleep()
    night.shell.window.days.look()
    stack.go_to(PageName.REPORT)
    qtbot.waitUntil(lambda: report.choices.days.today == TOMORROW)
    assert str(TOMORROW) in report._file_name()
    qtbot.waitUntil(lambda: not report.is_working())
