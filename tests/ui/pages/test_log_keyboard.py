"""The whole of an entry by keyboard alone, and in words for those who cannot see it."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit, QWidget

from baby_joints.domain.codes import Activity, Joint, Side, Sound
from baby_joints.ui.widgets.chip import Chip
from baby_joints.ui.widgets.hotspot import Direction, Hotspot, View, hotspots, neighbor
from baby_joints.ui.widgets.hotspot_button import HotspotButton
from tests.ui.log_driver import LogDriver

KEYS = {
    Direction.LEFT: Qt.Key.Key_Left,
    Direction.RIGHT: Qt.Key.Key_Right,
    Direction.UP: Qt.Key.Key_Up,
    Direction.DOWN: Qt.Key.Key_Down,
}
ON_PICTURE = [(view, spot) for view in View for spot in hotspots(view)]


def way(spots: tuple[Hotspot, ...], start: Hotspot, goal: Hotspot) -> list[Direction]:
    """The fewest arrow keys from one joint to another."""
    ways: dict[Hotspot, list[Direction]] = {start: []}
    queue = [start]
    while goal not in ways:
        here = queue.pop(0)
        for direction in Direction:
            found = neighbor(spots, here, direction)
            if found is not None and found not in ways:
                ways[found] = [*ways[here], direction]
                queue.append(found)
    return ways[goal]


def tab_to(log: LogDriver, wanted: QWidget, most: int = 40) -> int:
    """Press Tab until the focus is on or inside `wanted`; how often."""
    for presses in range(most):
        focused = QApplication.focusWidget()
        if focused is wanted or (focused is not None and wanted.isAncestorOf(focused)):
            return presses
        log.key(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never came to {wanted.accessibleName() or wanted}")


@pytest.mark.parametrize(("view", "spot"), ON_PICTURE)
def test_every_joint_of_the_picture_can_be_reached_by_arrows(
    log: LogDriver, view: View, spot: Hotspot
) -> None:
    figure = log.page.view.figure
    figure.view_switch.segment(view).click()
    log.wake()
    figure.figure.focus_spot()
    start = QApplication.focusWidget()
    assert isinstance(start, HotspotButton)
    for direction in way(hotspots(view), start.spot, spot):
        log.key(KEYS[direction])
    focused = QApplication.focusWidget()
    assert isinstance(focused, HotspotButton)
    assert focused.spot == spot
    assert focused.ring_shown
    log.key(Qt.Key.Key_Space)
    assert (log.page.form.draft.joint, log.page.form.draft.side) == (spot.joint, spot.side)


def test_a_pop_without_the_mouse(log: LogDriver) -> None:
    view = log.page.view
    log.wake()
    log.page.focus_first()
    while QApplication.focusWidget() is not next(
        b
        for b in view.figure.figure.spot_buttons()
        if (b.spot.joint, b.spot.side) == (Joint.SHOULDER, Side.LEFT)
    ):
        log.key(Qt.Key.Key_Right if log.page.form.is_empty else Qt.Key.Key_Down)
        focused = QApplication.focusWidget()
        assert isinstance(focused, HotspotButton)
        if focused.spot.joint is Joint.WRIST and focused.spot.side is Side.LEFT:
            log.key(Qt.Key.Key_Down)
            log.key(Qt.Key.Key_Left)
    log.key(Qt.Key.Key_Space)
    tab_to(log, view.sound.sounds)
    log.key(Qt.Key.Key_2)
    tab_to(log, view.activity.row)
    log.key(Qt.Key.Key_1)
    log.save()
    row = log.last_row()
    assert (row["joint"], row["side"], row["sound"], row["activity"]) == (
        "shoulder",
        "left",
        "click",
        "picked_up",
    )
    focused = QApplication.focusWidget()
    assert isinstance(focused, HotspotButton)
    assert focused.ring_shown


def test_tab_goes_through_the_page_as_the_eye_does(log: LogDriver) -> None:
    view = log.page.view
    log.wake()
    log.page.focus_first()
    log.key(Qt.Key.Key_Space)
    log.press_joint(Joint.KNEE, Side.LEFT)
    log.page.focus_first()
    stops = (
        view.figure.sides[View.FRONT],
        view.figure.elsewhere,
        view.sound.sounds,
        view.sound.noticed,
        view.activity.row,
        view.reaction.row,
        view.details.header,
        view.today.all,
    )
    for stop in stops:
        assert tab_to(log, stop) == 1, stop.accessibleName()
    tab_to(log, view.today.rows()[0].again)
    tab_to(log, view.bar.repeat)


def test_what_an_older_baby_can_do_has_buttons_in_the_same_place(log: LogDriver) -> None:
    child = log.bridge.child
    assert child is not None
    view = log.page.view
    view.set_child(replace(child, born_on=date(2025, 5, 1)), log.now.date())
    assert [choice.text for choice in view.activity.row.choices][-4:] == [
        "Crawling",
        "Standing",
        "Walking",
        "More",
    ]
    log.wake()
    view.sound.noticed.focus_row()
    log.key(Qt.Key.Key_Tab)
    assert tab_to(log, view.activity.row) == 0
    log.key(Qt.Key.Key_Tab)
    assert tab_to(log, view.reaction.row) == 0


def test_digits_pick_in_the_row_with_the_focus_and_show_only_there(log: LogDriver) -> None:
    view = log.page.view
    log.wake()
    view.activity.row.focus_row()
    hints = {
        row: [c._key_hint for c in row.findChildren(Chip)]
        for row in (view.activity.row, view.sound.sounds)
    }
    assert hints[view.activity.row] == [str(n) for n in range(1, 9)]
    assert set(hints[view.sound.sounds]) == {""}
    log.key(Qt.Key.Key_3)
    assert log.page.form.draft.activity is Activity.DIAPER_CHANGE
    assert log.page.form.draft.sound is None


def test_enter_on_a_button_that_is_no_answer_presses_it(log: LogDriver) -> None:
    log.wake()
    header = log.page.view.details.header
    header.setFocus(Qt.FocusReason.TabFocusReason)
    log.key(Qt.Key.Key_Return)
    assert log.page.view.details.is_open


def test_enter_makes_a_new_line_in_the_note(log: LogDriver) -> None:
    log.press_joint(Joint.HIP, Side.LEFT)
    log.press_sound(Sound.POP)
    log.open(log.page.view.details)
    before = len(log.rows())
    note = log.page.view.details.note
    note.setFocus()
    log.key(Qt.Key.Key_Return)
    assert note.toPlainText() == "\n"
    assert len(log.rows()) == before


def test_every_control_has_a_name_to_be_read_aloud(log: LogDriver) -> None:
    log.press_joint(Joint.HIP, Side.LEFT)
    log.press_sound(Sound.POP)
    log.press_activity(Activity.PICKED_UP)
    log.open(log.page.view.details)
    log.open(log.page.view.lifting)
    controls = [
        widget
        for widget in log.page.findChildren(QWidget)
        if isinstance(widget, QAbstractButton | QPlainTextEdit) and widget.isVisible()
    ]
    assert len(controls) > 60
    for control in controls:
        text = control.text() if isinstance(control, QAbstractButton) else ""
        assert control.accessibleName() or text, control


def test_joints_are_spoken_with_their_side(log: LogDriver) -> None:
    names = {b.accessibleName() for b in log.page.view.figure.figure.spot_buttons()}
    assert {"Neck", "Left hip", "Right hip", "Left ankle", "Right wrist"} <= names
    log.press_joint(Joint.HIP, Side.LEFT)
    chosen = [b for b in log.page.view.figure.figure.spot_buttons() if b.isChecked()]
    assert [b.accessibleName() for b in chosen] == ["Left hip"]


@pytest.mark.parametrize(
    ("digits", "site"),
    [
        ("5", ("hip", "left")),
        ("55", ("hip", "right")),
        ("555", ("hip", "left")),
        ("1", ("neck", "middle")),
        ("9", ("lower_back", "middle")),
        ("95", ("hip", "left")),
    ],
)
def test_digits_pick_the_joint(log: LogDriver, digits: str, site: tuple[str, str]) -> None:
    """The left one first, at the next press the right one; the back turns the baby around."""
    log.page.view.start(visibly=True)
    for digit in digits:
        log.key(Qt.Key(ord(digit)))
    draft = log.page.form.draft
    assert (draft.joint, draft.side) == site
    focused = QApplication.focusWidget()
    assert isinstance(focused, HotspotButton)
    assert focused.isChecked()


def test_an_ordinary_pop_takes_nine_keys(log: LogDriver) -> None:
    log.page.view.start(visibly=True)
    keys = Qt.Key
    for key in (keys.Key_5, *[keys.Key_Tab] * 3, keys.Key_2, *[keys.Key_Tab] * 2, keys.Key_3):
        log.key(key)
    log.save()
    row = log.last_row()
    told = (row["joint"], row["side"], row["sound"], row["activity"])
    assert told == ("hip", "left", "click", "diaper_change")


def test_digits_choose_a_side_and_count(log: LogDriver) -> None:
    log.page.view.start(visibly=True)
    log.key(Qt.Key.Key_5)
    log.key(Qt.Key.Key_Tab)
    log.key(Qt.Key.Key_2)
    assert log.page.form.draft.side == "both"
    log.open(log.page.view.details)
    log.page.view.details.tried.more_button.setFocus(Qt.FocusReason.TabFocusReason)
    log.key(Qt.Key.Key_8)
    assert log.page.form.draft.tried == 8
