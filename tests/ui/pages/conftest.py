from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.conftest import NOW
from tests.ui.log_driver import LogDriver

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from baby_joints.ui.diary_bridge import DiaryBridge
    from baby_joints.ui.preferences import Preferences
    from baby_joints.ui.theme import Theme


@pytest.fixture
def log(
    qtbot: QtBot, bridge: DiaryBridge, theme: Theme, preferences: Preferences
) -> Iterator[LogDriver]:
    """The Log page at 10:24 on April 23, Papa writing; the diary holds the story of the tests."""
    preferences.remember_observer("Papa")
    made = LogDriver(qtbot, bridge, theme, preferences, NOW)
    yield made
    made.leave_questions()
