"""How many entries fit a filter is said beside the title, also when more follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from baby_joints.domain.codes import Sound
from baby_joints.exchange import diary_to_json
from baby_joints.ui.entries.entry_reader import PAGE
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.diary_page import DiaryPage
from tests.builders import diary as told
from tests.conftest import NOW

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from baby_joints.ui.shell import Shell

STORY = (
    "from 2026-01-20; d1..d60 hip-L click; d1..d70 09:00 knee-L clunk; d1..d70 10:00 knee-L clunk"
)


def test_many_that_fit_are_not_called_all_there_are(qtbot: QtBot, shell: Shell) -> None:
    stack = shell.window.stack
    stack.go_to(PageName.DIARY)
    page = stack.page
    assert isinstance(page, DiaryPage)
    stored = diary_to_json(told(STORY), exported_at=NOW, application="tests")
    with qtbot.waitSignal(page.reader.arrived):
        shell.bridge.change(lambda diary: diary.import_file(stored))
    qtbot.waitUntil(lambda: "200 entries since January 20" in page.count.text())
    with qtbot.waitSignal(page.reader.arrived):
        page.view.filters.sound.menu().actions()[list(Sound).index(Sound.CLUNK) + 1].trigger()
    assert page.count.text() == f"more than {PAGE} of 200 entries"
    qtbot.keyClick(page.view.list, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: page.view.model.loaded == 140)
    assert page.count.text() == "140 of 200 entries"
