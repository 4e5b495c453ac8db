import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from baby_joints.domain.codes import Activity, Reaction, Sound
from baby_joints.ui import formatting
from baby_joints.ui.theme import Theme
from baby_joints.ui.theming import apply_theme
from baby_joints.ui.widgets.chip_style import ChipStyle
from baby_joints.ui.widgets.choice import Choice
from baby_joints.ui.widgets.choice_row import ChoiceRow
from baby_joints.ui.widgets.focus_ring import FocusRing
from baby_joints.ui.widgets.tab_order import set_tab_order
from baby_joints.ui.widgets.tick_badge import TickBadge

SOUNDS = [Choice(code, formatting.word(code), formatting.icon_of(code)) for code in Sound]


class Host(QWidget):
    """A page with room around its row for rings and ticks."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(28, 28, 28, 28)


@pytest.fixture
def host(qtbot: QtBot, dressed_app: QApplication) -> Host:
    assert dressed_app is not None
    widget = Host()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def row(qtbot: QtBot, dressed_app: QApplication, host: Host, theme: Theme) -> ChoiceRow[Sound]:
    made = ChoiceRow[Sound](theme, "Sound", SOUNDS, style=ChipStyle.SOUND, columns=6)
    host.column.addWidget(made)
    host.resize(720, 160)
    host.show()
    host.activateWindow()
    qtbot.waitUntil(lambda: dressed_app.activeWindow() is host)
    return made


def test_a_click_picks_one_and_a_second_click_unpicks_it(
    qtbot: QtBot, row: ChoiceRow[Sound]
) -> None:
    for expected in (Sound.CLICK, None):
        with qtbot.waitSignal(row.changed):
            qtbot.mouseClick(row.chip(Sound.CLICK), Qt.MouseButton.LeftButton)
        assert row.value() is expected


def test_only_one_is_picked_at_a_time(qtbot: QtBot, row: ChoiceRow[Sound]) -> None:
    qtbot.mouseClick(row.chip(Sound.POP), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(row.chip(Sound.CLUNK), Qt.MouseButton.LeftButton)
    assert row.values() == {Sound.CLUNK}


def test_setting_by_program_is_silent(qtbot: QtBot, row: ChoiceRow[Sound]) -> None:
    with qtbot.assertNotEmitted(row.changed):
        row.set_value(Sound.POP)
        row.set_value(None)
    assert row.value() is None


def test_a_row_that_needs_an_answer_keeps_it(qtbot: QtBot, host: Host, theme: Theme) -> None:
    row = ChoiceRow[Sound](theme, "Sound", SOUNDS, optional=False)
    host.column.addWidget(row)
    row.set_value(Sound.POP)
    with qtbot.assertNotEmitted(row.changed):
        row.chip(Sound.POP).click()
    assert row.value() is Sound.POP


def test_several_can_be_picked_where_that_makes_sense(host: Host, theme: Theme) -> None:
    choices = [Choice(code, formatting.word(code)) for code in Reaction]
    row = ChoiceRow[Reaction](theme, "After", choices, exclusive=False)
    host.column.addWidget(row)
    row.chip(Reaction.CRYING).click()
    row.chip(Reaction.WINCING).click()
    assert row.values() == {Reaction.CRYING, Reaction.WINCING}


def test_digits_pick_and_show_only_while_the_keyboard_is_here(
    qtbot: QtBot, row: ChoiceRow[Sound]
) -> None:
    assert row.chip(Sound.POP)._key_hint == ""
    row.focus_row()
    assert [row.chip(code)._key_hint for code in Sound] == ["1", "2", "3", "4", "5", "6"]
    qtbot.keyClick(row.chip(Sound.POP), Qt.Key.Key_3)
    assert row.value() is Sound.CLUNK
    assert row.chip(Sound.CLUNK).hasFocus()
    row.chip(Sound.CLUNK).clearFocus()
    assert row.chip(Sound.POP)._key_hint == ""


@pytest.mark.parametrize("mirrored", [False, True])
def test_arrows_walk_the_way_they_point_and_space_picks(
    qtbot: QtBot, host: Host, row: ChoiceRow[Sound], *, mirrored: bool
) -> None:
    direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    host.setLayoutDirection(direction)
    row.focus_row()
    forward = Qt.Key.Key_Left if mirrored else Qt.Key.Key_Right
    qtbot.keyClick(row.chip(Sound.POP), forward)
    assert row.chip(Sound.CLICK).hasFocus()
    qtbot.keyClick(row.chip(Sound.CLICK), Qt.Key.Key_Space)
    assert row.value() is Sound.CLICK
    here, there = row.chip(Sound.POP).x(), row.chip(Sound.CLICK).x()
    assert (there < here) is mirrored


def test_tab_stops_once_in_a_row(row: ChoiceRow[Sound]) -> None:
    stops = [code for code in Sound if row.chip(code).focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [Sound.POP]
    row.chip(Sound.GRINDING).click()
    stops = [code for code in Sound if row.chip(code).focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [Sound.GRINDING]


def test_enter_is_left_to_the_page(qtbot: QtBot, row: ChoiceRow[Sound]) -> None:
    row.focus_row()
    qtbot.keyClick(row.chip(Sound.POP), Qt.Key.Key_Return)
    assert row.value() is None


def test_the_ring_comes_with_a_key_and_not_with_a_click(
    qtbot: QtBot, host: Host, row: ChoiceRow[Sound]
) -> None:
    qtbot.mouseClick(row.chip(Sound.POP), Qt.MouseButton.LeftButton)
    assert not [ring for ring in host.findChildren(FocusRing) if ring.isVisible()]
    row.focus_row()
    ring = next(ring for ring in host.findChildren(FocusRing) if ring.isVisible())
    chip = row.chip(Sound.POP)
    around = ring.geometry()
    assert around.width() == chip.width() + 10
    assert around.center() - row.mapTo(host, chip.geometry().center()) == type(around.center())()


def test_a_tick_sits_on_the_corner_of_what_is_chosen(host: Host, row: ChoiceRow[Sound]) -> None:
    row.set_value(Sound.CLICK)
    badge = next(badge for badge in host.findChildren(TickBadge) if badge.isVisible())
    chip = row.chip(Sound.CLICK)
    corner = row.mapTo(host, chip.geometry().topRight())
    assert badge.geometry().contains(corner)
    row.set_value(None)
    assert not badge.isVisible()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [300, 640, 1000])
def test_chips_never_overlap_nor_leave_the_row(
    host: Host, theme: Theme, scale: float, width: int
) -> None:
    choices = [Choice(code, formatting.word(code), formatting.icon_of(code)) for code in Activity]
    row = ChoiceRow[Activity](theme, "What", choices, style=ChipStyle.ACTIVITY, columns=4)
    host.column.addWidget(row)
    apply_theme(row, Theme(theme.palette, scale))
    host.resize(width + 56, 2600)
    host.show()
    places = [row.chip(code).geometry() for code in Activity]
    assert all(row.rect().contains(place) for place in places)
    assert not any(
        one.intersects(other) for number, one in enumerate(places) for other in places[:number]
    )
    assert all(place.height() >= 44 for place in places)
    needed = [row.chip(code).sizeHint().width() for code in Activity]
    assert all(need <= place.width() for need, place in zip(needed, places, strict=True))


def test_other_choices_keep_what_is_still_offered(row: ChoiceRow[Sound]) -> None:
    row.set_value(Sound.CLICK)
    row.set_choices(SOUNDS[1:3])
    assert row.value() is Sound.CLICK
    row.set_choices(SOUNDS[:1])
    assert row.value() is None


def test_new_chips_come_for_tab_where_the_old_ones_were(
    qtbot: QtBot, host: Host, row: ChoiceRow[Sound]
) -> None:
    before, after = QLineEdit(), QLineEdit()
    host.column.insertWidget(0, before)
    host.column.addWidget(after)
    before.show()
    after.show()
    set_tab_order((before, row, after))
    row.set_choices(SOUNDS[1:3])
    row.set_choices(SOUNDS[:4])
    before.setFocus()
    for key, end in ((Qt.Key.Key_Tab, after), (Qt.Key.Key_Backtab, before)):
        qtbot.keyClick(QApplication.focusWidget(), key)
        assert row.chip(SOUNDS[0].value).hasFocus()
        qtbot.keyClick(QApplication.focusWidget(), key)
        assert end.hasFocus()


def test_tab_comes_to_the_answer_that_was_given(
    qtbot: QtBot, host: Host, row: ChoiceRow[Sound]
) -> None:
    before = QLineEdit()
    host.column.insertWidget(0, before)
    before.show()
    set_tab_order((before, row))
    for value in (Sound.CLICK, Sound.CLUNK, None):
        before.setFocus()
        row.set_value(value)
        qtbot.keyClick(before, Qt.Key.Key_Tab)
        assert row.chip(value or SOUNDS[0].value).hasFocus()


def test_digits_may_belong_to_some_values_only(
    qtbot: QtBot, host: Host, theme: Theme, dressed_app: QApplication
) -> None:
    """As on the Log, where a joint has one number on every picture."""
    row = ChoiceRow[Sound](theme, "Sound", SOUNDS, digits=(Sound.CLUNK, Sound.POP))
    host.column.addWidget(row)
    host.show()
    host.activateWindow()
    qtbot.waitUntil(lambda: dressed_app.activeWindow() is host)
    row.focus_row()
    for key, expected in (("1", Sound.CLUNK), ("2", Sound.POP), ("3", Sound.POP)):
        qtbot.keyClicks(QApplication.focusWidget(), key)
        assert row.value() is expected


def test_an_answer_by_program_does_not_move_the_focus_in_its_row(
    row: ChoiceRow[Sound],
) -> None:
    row.chip(Sound.POP).setFocus(Qt.FocusReason.TabFocusReason)
    row.set_value(Sound.CLUNK)
    assert row.chip(Sound.POP).hasFocus()
    assert row.chip(Sound.POP).focusPolicy() is Qt.FocusPolicy.StrongFocus
