import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from baby_joints.analysis.day_mark import Mark
from baby_joints.domain.codes import Level, Presence, Side
from baby_joints.ui import formatting
from baby_joints.ui.theme import NIGHT, Theme
from baby_joints.ui.theming import apply_theme
from baby_joints.ui.widgets.checkbox import Checkbox
from baby_joints.ui.widgets.choice import Choice
from baby_joints.ui.widgets.empty_state import EmptyState
from baby_joints.ui.widgets.icon_button import IconButton
from baby_joints.ui.widgets.level_badge import LevelBadge
from baby_joints.ui.widgets.mark_icon import MarkIcon
from baby_joints.ui.widgets.menu_button import MenuButton
from baby_joints.ui.widgets.notice import Notice
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.radio import Radio
from baby_joints.ui.widgets.search_field import SearchField
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.segmented_control import SegmentedControl
from baby_joints.ui.widgets.text_button import TextButton
from baby_joints.ui.widgets.text_label import TextLabel
from baby_joints.ui.widgets.three_state import ThreeState
from baby_joints.ui.widgets.toast import Toast

SIDES = [Choice(side, formatting.word(side)) for side in (Side.RIGHT, Side.BOTH, Side.LEFT)]


def test_exactly_one_segment_holds(qtbot: QtBot, theme: Theme) -> None:
    control = SegmentedControl[Side](theme, "Side", SIDES)
    qtbot.addWidget(control)
    control.set_value(Side.LEFT)
    with qtbot.assertNotEmitted(control.changed):
        control.segment(Side.LEFT).click()
    assert control.value() is Side.LEFT
    with qtbot.waitSignal(control.changed):
        control.segment(Side.BOTH).click()
    assert control.value() is Side.BOTH


def test_arrows_move_the_segment(qtbot: QtBot, theme: Theme) -> None:
    control = SegmentedControl[Side](theme, "Side", SIDES)
    qtbot.addWidget(control)
    control.set_value(Side.RIGHT)
    qtbot.keyClick(control.segment(Side.RIGHT), Qt.Key.Key_Right)
    assert control.value() is Side.BOTH


def test_three_answers_start_at_not_checked(qtbot: QtBot, theme: Theme) -> None:
    answer = ThreeState(theme, "Redness")
    qtbot.addWidget(answer)
    assert answer.value() is Presence.NOT_CHECKED
    with qtbot.waitSignal(answer.changed):
        answer.row.chip(Presence.ABSENT).click()
    assert answer.value() is Presence.ABSENT
    answer.row.chip(Presence.ABSENT).click()
    assert answer.value() is Presence.ABSENT
    assert len({answer.row.chip(code).style_of for code in Presence}) == 3


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_target_is_large_enough(qtbot: QtBot, theme: Theme, scale: float) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    row = QHBoxLayout(host)
    parts: list[QWidget] = [
        PrimaryButton(theme, "Save", key="Enter"),
        SecondaryButton(theme, "Again", "repeat"),
        TextButton(theme, "x"),
        MenuButton(theme, "Papa"),
        IconButton(theme, "x", "Close"),
        Checkbox(theme, "a"),
        Radio(theme, "b"),
        SearchField(theme, "Find"),
    ]
    for part in parts:
        row.addWidget(part)
    apply_theme(host, Theme(theme.palette, scale))
    host.adjustSize()
    row.activate()
    for part in parts:
        assert part.width() >= 44
        assert part.height() >= 44
        assert part.accessibleName() or part.property("text") is not None


def test_a_filter_that_is_set_can_be_cleared(qtbot: QtBot, theme: Theme) -> None:
    button = MenuButton(theme, "Last 30 days")
    qtbot.addWidget(button)
    button.set_filter_on(on=True)
    button.resize(button.sizeHint())
    cross = QPoint(button.width() - 16, button.height() // 2)
    with qtbot.waitSignal(button.cleared):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=cross)
    with qtbot.waitSignal(button.cleared):
        qtbot.keyClick(button, Qt.Key.Key_Delete)


def test_a_search_waits_for_the_last_key(qtbot: QtBot, theme: Theme) -> None:
    field = SearchField(theme, "Find in notes")
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.searched) as signal:
        qtbot.keyClicks(field, "leg")
    assert signal.args == ["leg"]


def test_words_that_people_wrote_stay_words(qtbot: QtBot, theme: Theme) -> None:
    label = TextLabel(theme, "<b>bold</b> & <img src=x>", wrap=True)
    qtbot.addWidget(label)
    assert "&lt;b&gt;bold" in label.text()
    plain = TextLabel(theme, "<b>")
    qtbot.addWidget(plain)
    assert plain.text() == "<b>"
    assert plain.textFormat() is Qt.TextFormat.PlainText


def test_badges_and_marks_say_their_names(qtbot: QtBot, theme: Theme) -> None:
    badge = LevelBadge(theme, Level.TODAY)
    mark = MarkIcon(theme, Mark.NOBODY_LOOKED)
    qtbot.addWidget(badge)
    qtbot.addWidget(mark)
    assert badge.accessibleName() == "Be seen today"
    assert mark.accessibleName() == "Nobody looked"
    mark.set_mark(Mark.QUIET)
    assert mark.accessibleName() == "Looked, no sound"


def test_an_empty_page_offers_at_most_one_thing(qtbot: QtBot, theme: Theme) -> None:
    empty = EmptyState(theme, "Nothing is written yet.", "Write the first entry")
    bare = EmptyState(theme, "Nothing is written yet.")
    for widget in (empty, bare):
        qtbot.addWidget(widget)
    with qtbot.waitSignal(empty.action_requested):
        empty.button.click()
    assert bare.button.isHidden()


def test_a_toast_says_what_was_done_and_goes_by_itself(qtbot: QtBot, theme: Theme) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(800, 600)
    host.show()
    toast = Toast(theme, host)
    toast.show_notice(Notice("Saved", "Left hip · click", undo=True))
    assert toast.text() == "Saved Left hip · click"
    assert 9_000 < toast.remaining < 10_500
    toast.move(300, 400)  # away from where the pointer of the memory screen rests
    toast._timer.setInterval(1)
    with qtbot.waitSignal(toast.closed):
        toast.show_notice(Notice("Saved"))
    assert not toast.isVisible()


def test_a_toast_offers_to_put_right_what_was_done(qtbot: QtBot, theme: Theme) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(900, 600)
    host.show()
    toast = Toast(theme, host)
    said = Notice("Saved", "Left hip · click", undo=True)
    toast.show_notice(said)
    assert not toast.correction_button.isVisible()
    offered = said._replace(correction="It was the right", correct=lambda: None)
    toast.show_notice(offered)
    # Keys stand there where they are no reason for a second row: that of Undo goes last.
    whole = toast.sizeHint().width()
    for width, keys in ((whole, ["Ctrl R", "Ctrl Z"]), (whole - 1, ["", "Ctrl Z"])):
        toast.resize(toast.fit(QSize(width, 400)))
        assert [toast.correction_button._key, toast.undo_button._key] == keys
    for width in (560, 420, 300):
        toast.resize(toast.fit(QSize(width, 400)))
        buttons = (toast.correction_button, toast.undo_button)
        assert all(toast.rect().contains(button.geometry()) for button in buttons)
        assert not buttons[0].geometry().intersects(buttons[1].geometry())
    with qtbot.waitSignals([toast.closed, toast.correction_requested]):
        toast.correction_button.click()
    toast.show_notice(said)
    assert not toast.correction_button.isVisible()


def test_a_toast_that_has_the_focus_stays(qtbot: QtBot, theme: Theme) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    host.activateWindow()
    toast = Toast(theme, host)
    toast.show_notice(Notice("Saved", undo=True))
    toast.undo_button.setFocus()
    qtbot.waitUntil(toast.undo_button.hasFocus)
    toast._on_time_over()
    assert toast.isVisible()
    with qtbot.waitSignal(toast.undo_requested):
        toast.undo_button.click()
    assert not toast.isVisible()


def test_a_new_theme_reaches_everything_inside(qtbot: QtBot, theme: Theme) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    row = QHBoxLayout(host)
    label, button = TextLabel(theme, "Hello"), SecondaryButton(theme, "Again")
    row.addWidget(label)
    row.addWidget(button)
    night = Theme(NIGHT, 2.0)
    apply_theme(host, night)
    assert label.font().pixelSize() == 30
    assert label.palette().windowText().color() == night.color("text")
    assert button.theme is night
