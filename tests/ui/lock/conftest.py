"""A real window on a real encrypted diary."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from baby_joints.diary import Diary
from baby_joints.secret import Secret
from tests.ui.lock.support import PASSWORD

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from baby_joints.ui.shell import Shell


class Clock:
    """The time of the window, as the test sets it."""

    def __init__(self) -> None:
        self.now = datetime(2026, 4, 23, 10, 24, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_minutes(self, minutes: float) -> None:
        self.now += timedelta(minutes=minutes)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def locked_diary(filled_diary: Path) -> Path:
    """The filled diary, with a password."""
    diary = Diary.open(filled_diary)
    diary.protection.change(Secret(PASSWORD))
    diary.close()
    return filled_diary


@pytest.fixture
def locked_shell(
    qtbot: QtBot, dressed_app: QApplication, locked_diary: Path, tmp_path: Path, clock: Clock
) -> Iterator[Shell]:
    """The program on it; the password was not given yet."""
    from baby_joints.ui.shell import Shell

    made = Shell(dressed_app, locked_diary, tmp_path / "config" / "window.json", clock)
    made.window.resize(1280, 800)
    with qtbot.waitSignal(made.bridge.locked):
        made.show()
    made.window.activateWindow()
    qtbot.waitUntil(lambda: dressed_app.activeWindow() is made.window)
    yield made
    made.close()
