"""The preview while the window closes, or does not."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from typing import TYPE_CHECKING

from baby_joints.domain.codes import Joint, Side, Sound
from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.handover import Handover
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.report_page import ReportPage
from tests.conftest import NOW

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest
    from pytestqt.qtbot import QtBot

    from baby_joints.ui.shell import Shell

CLICK = ObservationDraft(joint=Joint.HIP, side=Side.LEFT, sound=Sound.CLICK, observed_at=NOW)
NO_MORE = (
    "CREATE TRIGGER no_more BEFORE INSERT ON observation BEGIN SELECT RAISE(FAIL, 'full'); END"
)


def test_a_window_that_cannot_close_makes_its_page_after_all(
    qtbot: QtBot,
    shell: Shell,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    go_on, pages = threading.Event(), Handover.pages

    def slowly(page: Handover, told: Callable[[int, int], None]) -> bytes:
        assert go_on.wait()
        return pages(page, told)

    monkeypatch.setattr(Handover, "pages", slowly)
    shell.window.stack.go_to(PageName.REPORT)
    page = shell.window.stack.page
    assert isinstance(page, ReportPage)
    qtbot.waitUntil(lambda: page.drawing._task is not None)
    with closing(sqlite3.connect(shell.bridge.path)) as file:
        file.execute(NO_MORE)
    shell.bridge.record(CLICK)

    assert not shell.window.close()

    go_on.set()
    qtbot.waitUntil(page.save_button.isEnabled)
    assert page.preview.sheet.has_page
    assert not page.status.isVisible()
    qtbot.waitUntil(lambda: not page.is_working())
    assert shell.reporter.dialog is not None
    shell.reporter.dialog.close()
    caplog.clear()
    with closing(sqlite3.connect(shell.bridge.path)) as file:
        file.execute("DROP TRIGGER no_more")
