"""The first picture of the Log page takes clicks, and keeps them, before the diary is open."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt

from baby_joints.domain.codes import Activity, Joint, Side, Sound
from baby_joints.ui.pages.log_page import LogPage
from baby_joints.ui.shell import Shell
from baby_joints.ui.widgets.figure_box import FigureBox
from tests.conftest import NOW, _Watch

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

LEFT = Qt.MouseButton.LeftButton


class Hasty:
    """A parent who clicks as soon as there is a picture, and nobody has made the rest yet."""

    def __init__(self, qtbot: QtBot, application: QApplication, path: Path) -> None:
        self._qtbot = qtbot
        self.shell = Shell(application, path, path.with_name("window.json"), lambda: NOW)
        self.shell.window.resize(1280, 800)
        page = self.shell.window.stack.page
        assert isinstance(page, LogPage)
        self.page = page
        self.was_open: list[bool] = []

    def at_the_first_paint(self, work: Callable[[], None]) -> None:
        def on_painted() -> None:
            assert self.page.view._rest is None
            work()
            self.was_open.append(self.shell.bridge.is_open)

        self.shell.window.painted.connect(on_painted)
        self.shell.show()
        self._qtbot.waitUntil(lambda: bool(self.was_open))
        assert self.was_open == [False]

    def fill_in(self) -> None:
        figure = self.page.view.figure.figure
        spot = next(
            button.spot
            for button in figure.spot_buttons()
            if (button.spot.joint, button.spot.side) == (Joint.HIP, Side.LEFT)
        )
        where = FigureBox.within(figure.size()).to_px(spot.x, spot.y).toPoint()
        self._qtbot.mouseClick(figure, LEFT, pos=where)
        self.click(self.page.view.sound.sounds.chip(Sound.CLICK))
        self._qtbot.keyClick(self.page.view.activity.row.chip(Activity.PICKED_UP), Qt.Key.Key_Space)

    def click(self, button: QWidget) -> None:
        self._qtbot.mouseClick(button, LEFT)


@pytest.fixture
def hasty(qtbot: QtBot, dressed_app: QApplication, filled_diary: Path) -> Hasty:
    return Hasty(qtbot, dressed_app, filled_diary)


def clicks(path: Path) -> int:
    query = (
        "SELECT count(*) FROM observation WHERE joint = 'hip' AND side = 'left'"
        " AND sound = 'click' AND activity = 'picked_up' AND observed_at LIKE ?"
    )
    with closing(sqlite3.connect(path)) as file:
        return int(file.execute(query, (f"{NOW:%Y-%m-%d}%",)).fetchone()[0])


def test_what_is_picked_at_once_stays_and_is_saved(
    qtbot: QtBot, hasty: Hasty, dressed_app: QApplication, filled_diary: Path
) -> None:
    before, watch = clicks(filled_diary), _Watch(dressed_app)
    hasty.at_the_first_paint(hasty.fill_in)
    qtbot.waitUntil(lambda: hasty.page.recent.last is not None)
    draft = hasty.page.form.draft
    assert (draft.joint, draft.side, draft.sound) == (Joint.HIP, Side.LEFT, Sound.CLICK)
    assert hasty.page.view.lifting.isVisible()
    with qtbot.waitSignal(hasty.shell.bridge.changed):
        hasty.click(hasty.page.view.bar.save)
    hasty.shell.close()
    watch.end()
    assert clicks(filled_diary) == before + 1


def test_save_at_once_is_done_when_the_diary_is_open(
    qtbot: QtBot, hasty: Hasty, filled_diary: Path
) -> None:
    before = clicks(filled_diary)

    def fill_in_and_save() -> None:
        hasty.fill_in()
        hasty.click(hasty.page.view.bar.save)

    with qtbot.waitSignal(hasty.shell.bridge.changed):
        hasty.at_the_first_paint(fill_in_and_save)
    hasty.shell.close()
    assert clicks(filled_diary) == before + 1
    assert not list(filled_diary.parent.glob("*.draft.json"))


def test_a_window_closed_at_once_keeps_what_was_picked(hasty: Hasty, filled_diary: Path) -> None:
    def fill_in_and_close() -> None:
        hasty.fill_in()
        hasty.shell.window.close()

    hasty.at_the_first_paint(fill_in_and_close)
    hasty.shell.close()
    (kept,) = filled_diary.parent.glob("*.draft.json")
    assert "picked_up" in kept.read_text(encoding="utf-8")


def test_a_window_closed_while_the_diary_opens_keeps_what_was_picked(
    hasty: Hasty, filled_diary: Path
) -> None:
    hasty.at_the_first_paint(hasty.fill_in)
    hasty.shell.window.close()
    # What the diary's thread had said by then comes now.
    QCoreApplication.sendPostedEvents(None, 0)
    (kept,) = filled_diary.parent.glob("*.draft.json")
    assert "picked_up" in kept.read_text(encoding="utf-8")
    hasty.shell.close()
