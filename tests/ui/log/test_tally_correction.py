"""A tap of the tally that was on the wrong side: that one look moves, and no other."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from baby_joints.diary import Diary
from baby_joints.domain.codes import Activity, Joint, Side, Sound
from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.ui.pages.log_page import LogPage

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from pytestqt.qtbot import QtBot

    from baby_joints.ui.shell import Shell
    from baby_joints.ui.widgets.labelled_button import LabelledButton

POPS = ObservationDraft(
    joint=Joint.KNEE,
    side=Side.LEFT,
    sound=Sound.POP,
    activity=Activity.PUT_DOWN,
    tried=4,
    sounded=3,
)


class Tally:
    """Taps on the Log page, and what the file says then."""

    def __init__(self, qtbot: QtBot, shell: Shell) -> None:
        self._qtbot, self._shell = qtbot, shell
        page = shell.window.stack.page
        assert isinstance(page, LogPage)
        self.page = page
        self.keep(POPS)

    def keep(self, draft: ObservationDraft) -> None:
        with self._written():
            self.page.saver.repeat(draft)

    def tap(self, *, sounded: bool) -> None:
        row = self.page.view.today.tally
        self.press(row.sound_button if sounded else row.quiet_button)

    def press(self, button: LabelledButton) -> None:
        with self._written():
            button.click()

    def correct(self) -> None:
        """By the toast."""
        self.press(self._shell.window.toasts.toast.correction_button)

    def correct_in_row(self, words: str) -> None:
        row = next(row for row in self.page.view.today.rows() if row.is_new)
        self.press(next(one for one in row.correction.guesses if one.text() == words))

    def take_back(self) -> None:
        with self._written():
            self._shell.window.window_actions.taking_back.undo()

    def said(self) -> str:
        return self._shell.window.toasts.toast.text()

    def counted(self) -> list[tuple[str, str, int, int]]:
        with closing(Diary.open(self._shell.bridge.path)) as diary:
            knees = [one for one in diary.observations() if one.joint is Joint.KNEE]
        told = [(one.side.value, one.sound.value, one.sounded, one.tried or 0) for one in knees]
        return sorted(told)

    def _written(self) -> AbstractContextManager[Any]:
        changed, told = self._shell.bridge.changed, self.page.recent.reloaded
        wait: AbstractContextManager[Any] = self._qtbot.waitSignals([changed, told])
        return wait


@pytest.fixture
def tally(qtbot: QtBot, shell: Shell) -> Tally:
    return Tally(qtbot, shell)


def test_the_toast_moves_the_last_look_alone(tally: Tally) -> None:
    tally.tap(sounded=True)
    assert tally.counted() == [("left", "pop", 4, 5)]
    tally.correct()
    assert tally.counted() == [("left", "pop", 3, 4), ("right", "pop", 1, 1)]
    tally.correct()
    assert sorted((side, tried) for side, _, _, tried in tally.counted()) == [
        ("left", 1),
        ("left", 4),
    ]


def test_the_row_moves_the_last_look_alone(tally: Tally) -> None:
    tally.tap(sounded=True)
    tally.tap(sounded=False)
    tally.correct_in_row("Right knee")
    assert tally.counted() == [("left", "pop", 4, 5), ("right", "none", 0, 1)]


def test_one_undo_brings_the_look_back(tally: Tally) -> None:
    tally.tap(sounded=True)
    tally.correct()
    tally.take_back()
    assert tally.counted() == [("left", "pop", 4, 5)]
    tally.take_back()
    assert tally.counted() == [("left", "pop", 3, 4)]
    # It is there still, so it was not taken back itself.
    assert tally.said() == "Change taken back Left knee · pop, 3 of 4 · put down"


def test_a_row_that_was_saved_as_it_is_moves_whole(tally: Tally) -> None:
    tally.correct_in_row("Right knee")
    assert tally.counted() == [("right", "pop", 3, 4)]
