"""Another language while something is under way: what it comes to is said, and stays at hand."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QLocale
from shiboken6 import isValid

from baby_joints.domain.codes import Joint, Side, Sound
from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.ui.page import Page
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.diary_page import DiaryPage
from baby_joints.ui.pages.settings_page import SettingsPage
from baby_joints.ui.pages.visits_page import VisitsPage
from tests.conftest import NOW

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from baby_joints.diary import Diary
    from baby_joints.safekeeping.backups import BackupsSeen
    from baby_joints.ui.shell import Shell

P = TypeVar("P", bound=Page)
CLICK = ObservationDraft(joint=Joint.HIP, side=Side.LEFT, sound=Sound.CLICK, observed_at=NOW)


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    QLocale.setDefault(QLocale("en_US"))


@contextmanager
def slow_disk(shell: Shell) -> Iterator[None]:
    """What is asked of the diary waits in line until the end of the block."""
    go_on = threading.Event()

    def hang() -> None:
        go_on.wait()

    shell.bridge._worker.call(hang)
    try:
        yield
    finally:
        go_on.set()


def visit(qtbot: QtBot, shell: Shell, name: PageName, kind: type[P]) -> P:
    """A page as it is when it has read the diary."""
    shell.window.stack.go_to(name)
    read: list[int] = []
    shell.bridge.run(lambda diary: diary.count(), read.append)
    qtbot.waitUntil(lambda: bool(read))
    page = shell.window.stack.page
    assert isinstance(page, kind)
    return page


def speak_spanish(qtbot: QtBot, shell: Shell) -> None:
    before = shell.window.stack.page
    shell.preferences.language = "es"
    with qtbot.waitSignal(shell.language.changed):
        before.preferences_changed.emit()
    assert shell.window.stack.page is not before


def wait_for_saved(qtbot: QtBot, shell: Shell, name: str) -> None:
    """The window says so, in Spanish."""
    qtbot.waitUntil(lambda: "Guardado" in shell.window.toasts.toast.text())
    assert shell.window.toasts.toast.isVisible()
    assert name in shell.window.toasts.toast.text()
    assert shell.reporter.dialog is None


def test_a_copy_that_is_done_in_the_other_language_is_told(
    qtbot: QtBot, shell: Shell, tmp_path: Path
) -> None:
    page = visit(qtbot, shell, PageName.SETTINGS, SettingsPage)
    with slow_disk(shell):
        page.copy_desk.save_copy(tmp_path / "copy.diary")
        speak_spanish(qtbot, shell)
    wait_for_saved(qtbot, shell, "copy.diary")
    assert (tmp_path / "copy.diary").exists()
    qtbot.waitUntil(lambda: not isValid(page))


def test_a_table_that_is_done_in_the_other_language_is_told(
    qtbot: QtBot, shell: Shell, tmp_path: Path
) -> None:
    page = visit(qtbot, shell, PageName.DIARY, DiaryPage)
    with slow_disk(shell):
        page.files.write(tmp_path / "table.csv")
        speak_spanish(qtbot, shell)
    wait_for_saved(qtbot, shell, "table.csv")
    assert (tmp_path / "table.csv").exists()


def test_what_is_done_before_the_other_language_is_told_in_it(
    qtbot: QtBot, shell: Shell, tmp_path: Path
) -> None:
    """Once something was saved, the window waits for all that is in line before it speaks anew."""
    with qtbot.waitSignal(shell.bridge.changed):
        shell.bridge.record(CLICK)
    page = visit(qtbot, shell, PageName.SETTINGS, SettingsPage)
    page.copy_desk.save_copy(tmp_path / "copy.diary")
    speak_spanish(qtbot, shell)
    wait_for_saved(qtbot, shell, "copy.diary")


def test_going_back_can_be_undone_in_the_other_language(qtbot: QtBot, shell: Shell) -> None:
    page = visit(qtbot, shell, PageName.SETTINGS, SettingsPage)
    with qtbot.waitSignal(shell.backups.made):
        page.backups.now_button.click()
    with qtbot.waitSignal(shell.bridge.changed):
        shell.bridge.record(CLICK)
    seen: list[BackupsSeen] = []
    shell.bridge.run(_backups, seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    newest = seen[0].newest
    assert newest is not None
    with qtbot.waitSignal(shell.bridge.changed):
        page.restoring.restore(newest.path)
    qtbot.waitUntil(page.backups.undo_button.isVisible)
    speak_spanish(qtbot, shell)
    page = visit(qtbot, shell, PageName.SETTINGS, SettingsPage)
    qtbot.waitUntil(page.backups.undo_button.isVisible)
    with qtbot.waitSignal(shell.bridge.changed):
        page.backups.undo_button.click()
    kept: list[int] = []
    shell.bridge.run(lambda diary: diary.count(), kept.append)
    qtbot.waitUntil(lambda: kept == [8])


def _backups(diary: Diary) -> BackupsSeen:
    return diary.backups.look()


def test_the_question_that_nobody_answered_is_asked_in_the_other_language(
    qtbot: QtBot, shell: Shell
) -> None:
    page = visit(qtbot, shell, PageName.VISITS, VisitsPage)
    assert page.look_line.isVisible()
    speak_spanish(qtbot, shell)
    page = visit(qtbot, shell, PageName.VISITS, VisitsPage)
    assert page.look_line.isVisible()
    assert shell.preferences.signs_asked_on == "2026-04-23"


def test_a_question_that_was_put_off_stays_so_in_the_other_language(
    qtbot: QtBot, shell: Shell
) -> None:
    page = visit(qtbot, shell, PageName.VISITS, VisitsPage)
    page.look_line.later_button.click()
    speak_spanish(qtbot, shell)
    page = visit(qtbot, shell, PageName.VISITS, VisitsPage)
    assert not page.look_line.isVisible()
