"""All six questions are seen at once, in each language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt

from baby_joints.domain.codes import Activity, Joint, Reaction, Side, Sound
from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.ui.pages.log_page import LogPage
from baby_joints.ui.preferences import Preferences
from baby_joints.ui.safety.safety_sheet import SafetySheet

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from baby_joints.ui.shell import Shell

CRIED = ObservationDraft(
    joint=Joint.HIP,
    side=Side.LEFT,
    sound=Sound.POP,
    activity=Activity.DIAPER_CHANGE,
    reaction=frozenset({Reaction.CRYING}),
)


@pytest.fixture(params=["en", "es", "de", "ar"])
def spoken(
    request: pytest.FixtureRequest, dressed_app: QApplication, tmp_path: Path
) -> Iterator[Shell]:
    preferences = Preferences(tmp_path / "config" / "window.json")
    preferences.language = request.param
    preferences.write()
    yield request.getfixturevalue("shell")
    QLocale.setDefault(QLocale("en_US"))
    dressed_app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_no_question_lies_below_the_fold(qtbot: QtBot, spoken: Shell) -> None:
    page = spoken.window.stack.page
    assert isinstance(page, LogPage)
    page.form.go_on(CRIED, None)
    page.save()
    qtbot.waitUntil(lambda: page.safety.sheet is not None and page.safety.sheet.isVisible())
    sheet = page.safety.sheet
    assert isinstance(sheet, SafetySheet)
    bar = sheet.left_scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0)
    assert sheet.width() < spoken.window.width()
    sheet.close()
