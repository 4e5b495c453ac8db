"""Which colors hold when."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from baby_joints.ui.theme_choice import ThemeChoice
from baby_joints.ui.theme_keeper import ThemeKeeper

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from baby_joints.ui.preferences import Preferences


class Clock:
    """A clock that stands until it is set."""

    def __init__(self, hour: int) -> None:
        self.hour = hour

    def __call__(self) -> datetime:
        return datetime(2026, 4, 23, self.hour, 30, tzinfo=UTC)


def keeper_at(preferences: Preferences, clock: Clock) -> ThemeKeeper:
    preferences.theme = ThemeChoice.HOURS
    return ThemeKeeper(preferences, QApplication.styleHints(), clock)


@pytest.mark.usefixtures("dressed_app")
@pytest.mark.parametrize(
    ("start", "end", "nights"),
    [
        (21, 7, {21, 22, 23, 0, 1, 2, 3, 4, 5, 6}),
        (0, 5, {0, 1, 2, 3, 4}),
        (22, 22, set()),
        (23, 0, {23}),
    ],
)
def test_the_hours_of_the_night(
    preferences: Preferences, start: int, end: int, nights: set[int]
) -> None:
    preferences.night_from, preferences.night_until = start, end
    found = {
        hour
        for hour in range(24)
        if keeper_at(preferences, Clock(hour)).theme.palette.name == "night"
    }
    assert found == nights


@pytest.mark.usefixtures("dressed_app")
def test_night_falls_while_the_window_is_open(qtbot: QtBot, preferences: Preferences) -> None:
    clock = Clock(20)
    keeper = keeper_at(preferences, clock)
    keeper._clock.setInterval(1)
    assert keeper.theme.palette.name == "light"
    changes: list[object] = []
    keeper.changed.connect(changes.append)
    clock.hour = 21
    qtbot.waitUntil(lambda: keeper.theme.palette.name == "night")
    clock.hour = 22
    clock.hour = 7
    qtbot.waitUntil(lambda: keeper.theme.palette.name == "light")
    assert len(changes) == 2
    keeper.choose(ThemeChoice.DARK)
    assert not keeper._clock.isActive()
