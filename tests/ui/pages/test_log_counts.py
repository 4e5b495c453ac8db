"""How often it was tried and sounded, by keys: a number is typed, counted up and down, mended."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from baby_joints.domain.checks import MAX_REPEATS
from baby_joints.domain.codes import Joint, Side, Sound
from baby_joints.ui.log.details_panel import DetailsPanel
from baby_joints.ui.theme import Theme
from baby_joints.ui.widgets import stepper as stepper_module
from baby_joints.ui.widgets.stepper import PAUSE, Stepper
from tests.ui.clipping import clipped
from tests.ui.log_driver import LogDriver

Key = Qt.Key


class Hands:
    """Press keys one after the other; only they make the time go by."""

    def __init__(self, log: LogDriver, *counts: Stepper) -> None:
        self.log = log
        self.seconds = 0.0
        for count in counts:
            count.clock = lambda: self.seconds

    def go_to(self, count: Stepper) -> None:
        count.more_button.setFocus(Qt.FocusReason.TabFocusReason)
        self.log.qtbot.waitUntil(count.more_button.hasFocus)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.log.key(key)

    def type(self, number: str) -> None:
        self.press(*(Qt.Key(Key.Key_0 + int(digit)) for digit in number))


@pytest.fixture
def details(log: LogDriver) -> DetailsPanel:
    """The open details of an entry that could be saved."""
    log.wake()
    log.page.form.change(joint=Joint.HIP, side=Side.LEFT, sound=Sound.CLICK)
    log.open(log.page.view.details)
    return log.page.view.details


@pytest.fixture
def hands(log: LogDriver, details: DetailsPanel) -> Hands:
    """On the count of tries."""
    found = Hands(log, details.tried, details.sounded)
    found.go_to(details.tried)
    return found


def test_a_count_of_two_digits_is_saved_as_it_was_typed(
    log: LogDriver, details: DetailsPanel, hands: Hands
) -> None:
    hands.type("12")
    hands.go_to(details.sounded)
    hands.type("10")
    log.save()
    row = log.last_row()
    assert (row["tried"], row["sounded"]) == (12, 10)


def test_a_pause_another_key_and_the_other_field_begin_a_new_number(
    details: DetailsPanel, hands: Hands
) -> None:
    tried, sounded = details.tried, details.sounded
    hands.type("1")
    hands.seconds += PAUSE
    hands.type("5")
    assert tried.value() == 15
    hands.seconds += PAUSE + 0.1
    hands.type("7")
    assert tried.value() == 7
    hands.press(Key.Key_Up)
    hands.type("3")
    assert tried.value() == 3
    hands.go_to(sounded)
    hands.type("2")
    hands.go_to(tried)
    hands.type("4")
    assert (tried.value(), sounded.value()) == (4, 2)


def test_a_number_that_a_program_put_in_is_not_typed_on(
    log: LogDriver, details: DetailsPanel, hands: Hands
) -> None:
    hands.type("3")
    log.page.form.change(tried=5)
    hands.type("2")
    assert details.tried.value() == 2


def test_arrows_plus_and_minus_count_and_the_focus_stays(
    details: DetailsPanel, hands: Hands
) -> None:
    button = details.tried.more_button
    button.clearFocus()
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not button.keyboard_focus.shown
    hands.press(Key.Key_Up, Key.Key_Up, Key.Key_Plus, Key.Key_Down)
    assert details.tried.value() == 2
    hands.press(Key.Key_Down, Key.Key_Minus, Key.Key_Down)
    assert details.tried.value() is None
    assert button.hasFocus()
    assert button.keyboard_focus.shown


def test_backspace_takes_the_last_digit(details: DetailsPanel, hands: Hands) -> None:
    hands.type("123")
    hands.press(Key.Key_Backspace)
    hands.type("5")
    assert details.tried.value() == 125
    hands.press(*[Key.Key_Backspace] * 3)
    assert details.tried.value() is None
    hands.press(Key.Key_Backspace)
    hands.type("0")
    assert details.tried.value() is None
    hands.go_to(details.sounded)
    hands.type("10")
    hands.press(Key.Key_Backspace, Key.Key_Backspace)
    assert details.sounded.value() == 1
    hands.type("4")
    assert details.sounded.value() == 4


def test_no_count_leaves_what_the_diary_can_keep(details: DetailsPanel, hands: Hands) -> None:
    hands.type("1000009")
    assert details.tried.value() == MAX_REPEATS
    hands.press(Key.Key_Up)
    assert details.tried.value() == MAX_REPEATS


def test_digits_on_the_way_to_a_number_change_no_other_count(
    details: DetailsPanel, hands: Hands
) -> None:
    """The 1 of a 12 would take five times down to one."""
    hands.go_to(details.sounded)
    hands.type("5")
    hands.go_to(details.tried)
    hands.type("12")
    assert (details.tried.value(), details.sounded.value()) == (12, 5)
    hands.go_to(details.sounded)
    hands.type("100")
    hands.press(Key.Key_Backspace)
    assert (details.tried.value(), details.sounded.value()) == (12, 10)


def test_a_new_number_can_begin_on_the_button_that_it_turns_off(
    details: DetailsPanel, hands: Hands
) -> None:
    """At once nothing is fewer, and the focus moves on to the other button."""
    hands.go_to(details.sounded)
    hands.type("5")
    hands.seconds += 2 * PAUSE
    details.sounded.fewer_button.setFocus(Qt.FocusReason.TabFocusReason)
    hands.type("10")
    assert details.sounded.value() == 10


def test_the_new_value_is_heard(
    details: DetailsPanel, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(stepper_module, "announce", lambda _widget, words: said.append(words))
    hands.type("10")
    hands.press(Key.Key_Up, Key.Key_Backspace, Key.Key_Backspace)
    assert said == ["1", "10", "11", "1", "Not counted"]
    assert details.tried.more_button.accessibleDescription() == "Not counted"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_largest_count_has_room(qtbot: QtBot, theme: Theme, scale: float) -> None:
    count = Stepper(Theme(theme.palette, scale), "Tries", nothing="No")
    qtbot.addWidget(count)
    count.set_value(MAX_REPEATS)
    count.adjustSize()
    count.show()
    assert not clipped(count)
