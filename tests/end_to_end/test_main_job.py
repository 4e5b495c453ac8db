"""The main job in one go: first start, three sounds, a close, the file, a restart, the page."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from baby_joints.domain.codes import Activity, Joint, Side, Sound
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.log_page import LogPage
from baby_joints.ui.pages.report_page import ReportPage
from baby_joints.ui.shell import Shell
from baby_joints.ui.widgets.figure_box import FigureBox
from tests.conftest import NOW

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

LEFT_BUTTON = Qt.MouseButton.LeftButton


def start(qtbot: QtBot, application: QApplication, folder: Path) -> Shell:
    """The whole program in its window, the diary open."""
    made = Shell(application, folder / "diary.sqlite3", folder / "window.json", lambda: NOW)
    made.window.resize(1280, 800)
    with qtbot.waitSignal(made.bridge.opened):
        made.show()
    made.window.activateWindow()
    qtbot.waitUntil(lambda: application.activeWindow() is made.window)
    return made


def press_joint(qtbot: QtBot, page: LogPage, joint: Joint, side: Side) -> None:
    """Click on the picture where the joint is drawn."""
    figure = page.view.figure.figure
    spot = next(
        button.spot
        for button in figure.spot_buttons()
        if (button.spot.joint, button.spot.side) == (joint, side)
    )
    point = FigureBox.within(figure.size()).to_px(spot.x, spot.y).toPoint()
    qtbot.mouseClick(figure, LEFT_BUTTON, pos=point)


def save(qtbot: QtBot, shell: Shell, page: LogPage) -> None:
    """Press Enter, wherever the keyboard is."""
    with qtbot.waitSignals([shell.bridge.changed, page.recent.reloaded]):
        qtbot.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Return)


def log_three(qtbot: QtBot, shell: Shell) -> None:
    """A click by clicks alone, a pop with a number key, a quiet look; Enter saves each."""
    page = shell.window.stack.page
    assert isinstance(page, LogPage)
    press_joint(qtbot, page, Joint.HIP, Side.LEFT)
    qtbot.mouseClick(page.view.sound.sounds.chip(Sound.CLICK), LEFT_BUTTON)
    qtbot.mouseClick(page.view.activity.row.chip(Activity.DIAPER_CHANGE), LEFT_BUTTON)
    save(qtbot, shell, page)

    press_joint(qtbot, page, Joint.KNEE, Side.RIGHT)
    pop = page.view.sound.sounds.chip(Sound.POP)
    pop.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(pop, Qt.Key.Key_1)
    save(qtbot, shell, page)

    press_joint(qtbot, page, Joint.NECK, Side.MIDDLE)
    qtbot.mouseClick(page.view.sound.sounds.chip(Sound.NONE), LEFT_BUTTON)
    save(qtbot, shell, page)


def test_from_the_first_start_to_the_page_in_the_doctor_s_hand(
    qtbot: QtBot, dressed_app: QApplication, tmp_path: Path
) -> None:
    first = start(qtbot, dressed_app, tmp_path)
    welcome = first.window.welcome.page
    assert welcome is not None
    qtbot.keyClicks(welcome.name_field, "Mia")
    qtbot.keyClicks(welcome.birth_field.line, "1/10/2026")
    with qtbot.waitSignal(first.bridge.changed):
        qtbot.keyClick(welcome, Qt.Key.Key_Return)
    log_three(qtbot, first)
    first.close()

    with closing(sqlite3.connect(tmp_path / "diary.sqlite3")) as file:
        rows = file.execute(
            "SELECT joint, side, sound, tried, sounded, activity FROM observation ORDER BY rowid"
        ).fetchall()
        assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert rows == [
        ("hip", "left", "click", None, 1, "diaper_change"),
        ("knee", "right", "pop", None, 1, None),
        ("neck", "middle", "none", 1, 0, None),
    ]

    second = start(qtbot, dressed_app, tmp_path)
    second.window.stack.go_to(PageName.REPORT)
    page = second.window.stack.page
    assert isinstance(page, ReportPage)
    # The libraries of the report are loaded by its first page.
    qtbot.waitUntil(lambda: page.preview.sheet.has_page, timeout=20_000)
    qtbot.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "page.pdf"))
    dialog.close()
    qtbot.waitUntil(lambda: "Saved" in second.window.toasts.toast.text())
    handed_over = PdfReader(tmp_path / "page.pdf")
    assert len(handed_over.pages) == page.preview.pages
    assert list(handed_over.attachments) == ["baby-joints-diary.json"]
    text = handed_over.pages[0].extract_text()
    for words in ("Mia", "Left hip", "Right knee", "Neck", "3 entries in all"):
        assert words in text
    second.close()
