"""What is saved with one tap on the Log is asked about as what is saved by the form."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from baby_joints.domain.codes import Activity, Joint, Presence, SafetyQuestion, Side, Sound
from baby_joints.domain.observation_draft import ObservationDraft
from tests.builders import key
from tests.conftest import NOW
from tests.ui.safety.test_safety_sheet import Hands

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from baby_joints.ui.log.today_row import TodayRow
    from baby_joints.ui.safety.safety_sheet import SafetySheet
    from baby_joints.ui.shell import Shell
    from baby_joints.ui.widgets.labelled_button import LabelledButton

CLUNK = ObservationDraft(
    joint=Joint.HIP, side=Side.LEFT, sound=Sound.CLUNK, activity=Activity.DIAPER_CHANGE
)
CALLED = "You wrote a clunk of the hip."


class Taps(Hands):
    """Presses what writes at once."""

    def tap(self, button: LabelledButton) -> None:
        """Press it, and wait until all that follows has come."""
        with self.qtbot.waitSignals([self.shell.bridge.changed, self.log.recent.reloaded]):
            button.click()
        self.settled()

    def keep(self, draft: ObservationDraft) -> None:
        """Save this by the form, which asks nothing or is left at once."""
        with self.qtbot.waitSignals([self.shell.bridge.changed, self.log.recent.reloaded]):
            self.log.form.load(replace(draft, observer=self.log.form.draft.observer))
            self.log.save()
        self.settled()
        if self.is_asking:
            self.leave()

    def leave(self) -> None:
        sheet = self.sheet()
        sheet.close()
        self.qtbot.waitUntil(lambda: self.log.safety.sheet is None)
        self.settled()

    def taken_back(self) -> None:
        """By Undo, as the toast and its key do it."""
        with self.qtbot.waitSignals([self.shell.bridge.changed, self.log.recent.reloaded]):
            self.shell.window.window_actions.taking_back.undo()

    @property
    def is_asking(self) -> bool:
        return self.log.safety.sheet is not None

    def row(self) -> TodayRow:
        return self.log.view.today.rows()[0]

    def guess(self, words: str) -> LabelledButton:
        return next(one for one in self.row().correction.guesses if one.text() == words)


@pytest.fixture
def taps(qtbot: QtBot, shell: Shell) -> Iterator[Taps]:
    made = Taps(qtbot, shell)
    qtbot.waitUntil(lambda: bool(made.log.view.today.rows()))
    yield made
    if made.log.safety.sheet is not None:
        made.log.safety.sheet.close()


def answered(taps: Taps, sheet: SafetySheet) -> None:
    taps.answer(sheet, SafetyQuestion.FEVER, Presence.ABSENT)
    taps.leave()


def test_again_asks_what_the_form_asks_and_undo_takes_all_of_it_back(taps: Taps) -> None:
    taps.keep(CLUNK)
    before = taps.count()
    taps.tap(taps.row().again)
    assert taps.count() == before + 1
    sheet = taps.sheet()
    assert CALLED in sheet.called.text()
    answered(taps, sheet)
    taps.taken_back()
    assert taps.count() == before


def test_again_about_a_plain_sound_asks_nothing(taps: Taps) -> None:
    taps.tap(taps.row().again)
    assert not taps.is_asking


def test_two_quick_taps_bring_one_sheet(taps: Taps) -> None:
    taps.keep(CLUNK)
    before, again = taps.count(), taps.row().again
    again.click()
    taps.qtbot.waitUntil(lambda: taps.is_asking)
    sheet = taps.log.safety.sheet
    again.click()
    taps.qtbot.waitUntil(lambda: taps.count() == before + 2)
    taps.settled()
    taps.settled()
    assert taps.log.safety.sheet is sheet


def heard_at_eight(taps: Taps) -> None:
    """A clunk of this morning, so that the tally knows the sound."""
    moment = NOW.replace(hour=8, minute=0)
    entry = replace(CLUNK, observed_at=moment).to_observation(key(77), moment)
    with taps.qtbot.waitSignals([taps.shell.bridge.changed, taps.log.recent.reloaded]):
        taps.shell.bridge.record(entry)
    taps.qtbot.waitUntil(lambda: taps.log.view.today.tally.sound_button.text() == "Clunked")


def test_the_tally_asks_once_for_looks_that_follow_each_other(taps: Taps) -> None:
    heard_at_eight(taps)
    before, tally = taps.count(), taps.log.view.today.tally
    taps.tap(tally.quiet_button)
    assert not taps.is_asking
    taps.tap(tally.sound_button)
    answered(taps, taps.sheet())
    taps.tap(tally.sound_button)
    taps.tap(tally.quiet_button)
    taps.tap(tally.sound_button)
    assert not taps.is_asking
    assert tally.numbers.text() == "5 of 8"
    # What was answered stays with the look that called it.
    assert taps.count() == before + 2
    taps.taken_back()
    assert tally.numbers.text() == "4 of 7"


def test_a_sheet_of_the_tally_that_was_left_does_not_come_at_each_tap(taps: Taps) -> None:
    heard_at_eight(taps)
    tally = taps.log.view.today.tally
    taps.tap(tally.sound_button)
    taps.leave()
    taps.tap(tally.sound_button)
    assert not taps.is_asking
    taps.taken_back()
    taps.taken_back()
    assert tally.numbers.text() == "2 of 3"


def test_fast_taps_of_the_tally_are_all_counted_and_asked_about_once(taps: Taps) -> None:
    heard_at_eight(taps)
    tally = taps.log.view.today.tally
    for _ in range(3):
        tally.sound_button.click()
    taps.qtbot.waitUntil(lambda: tally.numbers.text().startswith("5 of"))
    sheet = taps.sheet()
    taps.settled()
    assert taps.log.safety.sheet is sheet


def test_a_knee_that_was_a_hip_is_asked_about(taps: Taps) -> None:
    taps.keep(replace(CLUNK, joint=Joint.KNEE))
    assert not taps.is_asking
    taps.tap(taps.guess("Left hip"))
    sheet = taps.sheet()
    assert CALLED in sheet.called.text()
    taps.leave()
    taps.taken_back()
    assert taps.last_row()["joint"] == "knee"


def test_the_other_side_of_what_was_asked_about_asks_nothing_again(taps: Taps) -> None:
    taps.keep(CLUNK)
    taps.tap(taps.guess("Right hip"))
    assert taps.last_row()["side"] == "right"
    assert not taps.is_asking


def test_a_correction_on_the_toast_asks_only_for_what_is_new(taps: Taps) -> None:
    taps.keep(replace(CLUNK, joint=Joint.KNEE))
    with taps.qtbot.waitSignals([taps.shell.bridge.changed, taps.log.recent.reloaded]):
        taps.shell.window.toasts.toast.correction_button.click()
    taps.settled()
    assert taps.last_row()["side"] == "right"
    assert not taps.is_asking


def test_after_the_sheet_the_entry_can_be_put_right_as_before_it(taps: Taps) -> None:
    """The baby's name, what was written and the wrong side: of the painful entry too."""
    with taps.qtbot.waitSignals([taps.shell.bridge.changed, taps.log.recent.reloaded]):
        taps.log.form.load(replace(CLUNK, observer=taps.log.form.draft.observer))
        taps.log.save()
    taps.settled()
    toast = taps.shell.window.toasts.toast
    before = toast.text()
    assert taps.is_asking
    toast.close_now()
    taps.leave()
    taps.qtbot.waitUntil(toast.isVisible)
    assert toast.text() == before
    assert toast.correction_button.isVisible()
    taps.tap(toast.correction_button)
    assert taps.log.recent.today[0].side is Side.RIGHT
