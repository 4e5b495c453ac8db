"""A page that is asked for is about the baby that was seen then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pypdf import PdfReader

from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.report_page import ReportPage
from baby_joints.ui.sample_diaries import sample_files
from tests.ui.two_babies import TwoBabies

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from baby_joints.ui.shell import Shell


def test_who_turns_to_another_baby_while_the_disk_is_slow_saves_the_page_that_was_seen(
    qtbot: QtBot, shell: Shell, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    babies = TwoBabies(qtbot, shell, caplog)
    shell.window.stack.go_to(PageName.REPORT)
    page = shell.window.stack.page
    assert isinstance(page, ReportPage)
    qtbot.waitUntil(page.save_button.isEnabled)
    wish, path = page._wish(), tmp_path / "page.pdf"
    babies.turn_to(babies.ben)
    page.files.save(wish, path)
    qtbot.waitUntil(lambda: path.exists() and not page.files.is_busy)
    text = PdfReader(path).pages[0].extract_text()
    assert babies.mia.name in text
    assert babies.ben.name not in text


def test_a_page_that_was_asked_for_before_another_diary_came_is_not_made_of_that_one(
    qtbot: QtBot, shell: Shell, tmp_path: Path
) -> None:
    shell.window.stack.go_to(PageName.REPORT)
    page = shell.window.stack.page
    assert isinstance(page, ReportPage)
    qtbot.waitUntil(page.save_button.isEnabled)
    wish, path = page._wish(), tmp_path / "page.pdf"
    shell.window.switch.open_sample(sample_files()[0])
    qtbot.waitUntil(lambda: shell.bridge.is_sample and shell.bridge.is_open)
    page.files.save(wish, path)
    qtbot.waitUntil(lambda: not page.files.is_busy)
    assert not path.exists()
    assert shell.reporter.dialog is None
    shell.window.switch.back_to_own()
