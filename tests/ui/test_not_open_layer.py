"""A diary that is not open looks like none, says why, and can be tried again."""

from __future__ import annotations

import contextlib
import sqlite3
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog

from baby_joints.diary import Diary
from baby_joints.domain.codes import Joint, Side, Sound
from baby_joints.secret import Secret
from baby_joints.storage.database import Database
from baby_joints.ui.dialogs.error_dialog import ErrorDialog
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.log_page import LogPage
from baby_joints.ui.path_text import BREAK
from baby_joints.ui.shell import Shell
from tests.conftest import NOW
from tests.reading_grade import HARDEST_GRADE, reading_grade
from tests.storage.support import rows
from tests.ui.clipping import clipped
from tests.ui.naming import nameless

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from baby_joints.ui.pages.not_open_page import NotOpenPage

POP = {"joint": Joint.HIP, "side": Side.LEFT, "sound": Sound.POP}


@pytest.fixture(autouse=True)
def _short_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program waits seconds for the other one to let go."""
    defaults = Database.open.__func__.__kwdefaults__  # type: ignore[attr-defined] # of a class method
    monkeypatch.setitem(defaults, "busy_timeout", 0.05)


@pytest.fixture
def start(
    qtbot: QtBot, dressed_app: QApplication, filled_diary: Path, tmp_path: Path
) -> Iterator[Callable[[], Shell]]:
    """Starts the program on the filled diary, whatever was done to it."""
    made: list[Shell] = []

    def begin() -> Shell:
        shell = Shell(dressed_app, filled_diary, tmp_path / "config" / "window.json", lambda: NOW)
        made.append(shell)
        shell.window.resize(1280, 800)
        shell.show()
        qtbot.waitExposed(shell.window)
        return shell

    yield begin
    for shell in made:
        shell.close()


@contextlib.contextmanager
def held(path: Path) -> Iterator[None]:
    """Another program writes into the diary, for long."""
    other = sqlite3.connect(path)
    try:
        other.execute("BEGIN EXCLUSIVE")
        yield
    finally:
        other.close()


def page_of(qtbot: QtBot, shell: Shell) -> NotOpenPage:
    qtbot.waitUntil(lambda: shell.window.not_open.page is not None)
    page = shell.window.not_open.page
    assert page is not None
    return page


def dialogs(shell: Shell) -> list[QDialog]:
    return [box for box in shell.window.findChildren(QDialog) if box.isVisible()]


def log_of(shell: Shell) -> LogPage:
    page = shell.window.stack.visit(PageName.LOG)
    assert isinstance(page, LogPage)
    return page


def test_nothing_looks_like_an_empty_diary_and_try_again_opens_it(
    qtbot: QtBot,
    start: Callable[[], Shell],
    filled_diary: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    with held(filled_diary):
        shell = start()
        page = page_of(qtbot, shell)
        assert page.isVisible()
        assert not shell.window.nav.isVisible()
        assert not shell.window.stack.isVisible()
        assert "Another program holds the diary." in page.why_label.text()
        assert str(filled_diary) in page.place_label.text().replace(BREAK, "")
        assert shell.window.windowTitle() == "baby_joints"
        assert not dialogs(shell)
        assert not nameless(page)
        qtbot.waitUntil(lambda: not clipped(page))
        qtbot.waitUntil(page.again_button.hasFocus)
        with qtbot.waitSignal(shell.bridge.refused):
            qtbot.keyClick(page.again_button, Qt.Key.Key_Space)
        assert page.isVisible()
    with qtbot.waitSignal(shell.bridge.opened):
        qtbot.keyClick(page, Qt.Key.Key_Return)
    assert shell.window.not_open.page is None
    assert shell.window.stack.isVisible()
    assert shell.window.nav.switcher.accessibleName() == "Mia, 14 weeks old"
    caplog.clear()


def test_it_opens_by_itself_when_the_parent_is_back_at_the_window(
    qtbot: QtBot,
    start: Callable[[], Shell],
    filled_diary: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    with held(filled_diary):
        shell = start()
        page_of(qtbot, shell)
        with qtbot.waitSignal(shell.bridge.refused):
            shell.window.not_open.try_quietly()
        assert not dialogs(shell)
    caplog.clear()
    other = QDialog()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    with qtbot.waitSignal(shell.bridge.opened):
        other.close()
        shell.window.activateWindow()


def test_what_was_typed_before_is_there_when_it_opens(
    qtbot: QtBot,
    start: Callable[[], Shell],
    filled_diary: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    before = rows(filled_diary, "SELECT count(*) FROM observation")
    with held(filled_diary):
        shell = start()
        log = log_of(shell)
        log.form.change(**POP)
        log.save()
        page_of(qtbot, shell)
        qtbot.waitUntil(lambda: not log.form.is_empty)
        assert not dialogs(shell)
    with qtbot.waitSignal(shell.bridge.opened):
        shell.window.not_open.try_quietly()
    assert log.form.draft.joint is Joint.HIP
    with qtbot.waitSignal(shell.bridge.changed):
        log.save()
    caplog.clear()
    ((count,),) = rows(filled_diary, "SELECT count(*) FROM observation")
    assert count == before[0][0] + 1


def test_a_newer_diary_still_offers_what_can_be_read(
    qtbot: QtBot, start: Callable[[], Shell], filled_diary: Path
) -> None:
    rows(filled_diary, "PRAGMA user_version = 999")
    shell = start()
    page = page_of(qtbot, shell)
    qtbot.waitUntil(lambda: bool(dialogs(shell)))
    dialogs(shell)[0].close()
    qtbot.waitUntil(lambda: not dialogs(shell))
    assert "newer version" in page.why_label.text()
    qtbot.mouseClick(page.help_button, Qt.MouseButton.LeftButton)
    (asked,) = dialogs(shell)
    assert isinstance(asked, QFileDialog)
    asked.close()


def test_a_damaged_diary_that_is_not_mended_now_is_no_empty_one(
    qtbot: QtBot, start: Callable[[], Shell], filled_diary: Path
) -> None:
    content = bytearray(filled_diary.read_bytes())
    content[:4096] = bytes(4096)
    filled_diary.write_bytes(content)
    shell = start()
    page = page_of(qtbot, shell)
    qtbot.waitUntil(lambda: shell.rescue.dialog is not None and bool(shell.rescue.dialog.radios))
    dialog = shell.rescue.dialog
    assert dialog is not None
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert shell.rescue.dialog is None
    assert page.isVisible()
    qtbot.mouseClick(page.help_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shell.rescue.dialog is not None and bool(shell.rescue.dialog.radios))
    with qtbot.waitSignal(shell.bridge.opened):
        qtbot.keyClick(shell.rescue.dialog, Qt.Key.Key_Return)
    assert shell.window.not_open.page is None


def test_another_diary_can_be_opened_and_is_no_sample(
    qtbot: QtBot,
    start: Callable[[], Shell],
    filled_diary: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    other = filled_diary.with_name("other.sqlite3")
    other.write_bytes(filled_diary.read_bytes())
    filled_diary.write_text("shopping list\n" * 400)
    shell = start()
    page = page_of(qtbot, shell)
    qtbot.waitUntil(lambda: bool(caplog.records))
    qtbot.waitUntil(lambda: not dialogs(shell))
    assert not page.help_button.isVisible()
    qtbot.mouseClick(page.another_button, Qt.MouseButton.LeftButton)
    (asked,) = dialogs(shell)
    asked.close()
    with qtbot.waitSignal(shell.bridge.opened):
        shell.window.not_open.another_chosen.emit(other)
    assert shell.bridge.path == other
    assert not shell.window.switch.in_sample
    assert shell.window.not_open.page is None
    caplog.clear()


def test_the_details_can_be_copied(
    qtbot: QtBot,
    start: Callable[[], Shell],
    filled_diary: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    with held(filled_diary):
        shell = start()
        page = page_of(qtbot, shell)
        page.details_button.setFocus()
        qtbot.keyClick(page.details_button, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: shell.reporter.dialog is not None)
    dialog = shell.reporter.dialog
    assert isinstance(dialog, ErrorDialog)
    assert "DatabaseBusyError" in dialog.text()
    dialog.close()
    caplog.clear()


def test_its_words_are_easy(
    qtbot: QtBot,
    start: Callable[[], Shell],
    filled_diary: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    with held(filled_diary):
        page = page_of(qtbot, start())
    told = ["The diary is not open.", "Another program holds the diary."]
    assert reading_grade([*told, "Close it there, then try again."]) <= HARDEST_GRADE
    assert page.again_button.text() == "Try again"
    caplog.clear()


def test_a_diary_that_has_a_password_by_now_asks_for_it(
    qtbot: QtBot,
    start: Callable[[], Shell],
    filled_diary: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    with held(filled_diary):
        shell = start()
        page_of(qtbot, shell)
    caplog.clear()
    diary = Diary.open(filled_diary, clock=lambda: NOW)
    diary.protection.change(Secret("long enough to be one"))
    diary.close()
    with qtbot.waitSignal(shell.bridge.locked):
        shell.window.not_open.try_quietly()
    assert shell.window.not_open.page is None
    assert shell.window.gate.page is not None
    assert shell.window.gate.page.isVisible()
