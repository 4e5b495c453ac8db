from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from baby_joints.ui.dialogs.name_dialog import NameDialog
from baby_joints.ui.dialogs.time_dialog import TimeDialog
from baby_joints.ui.theme import Theme
from baby_joints.ui.widgets import day_field, moment_picker
from baby_joints.ui.widgets.moment_picker import MomentPicker

NOW = datetime(2026, 4, 23, 10, 24, 30, tzinfo=UTC)


def test_it_starts_at_the_time_given_and_keeps_it_to_the_second(qtbot: QtBot, theme: Theme) -> None:
    dialog = TimeDialog(theme, NOW - timedelta(days=2), NOW)
    qtbot.addWidget(dialog)
    assert dialog.moment() == NOW.replace(day=21)
    assert dialog.moment().utcoffset() == timedelta(0)


def test_nothing_in_the_future_can_be_picked(qtbot: QtBot, theme: Theme) -> None:
    dialog = TimeDialog(theme, NOW, NOW)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.picker.day.line.setText("2026-04-23")
    dialog.picker.time.line.setText("11:30 pm")
    assert "still to come" in dialog.picker.words.text()
    assert not dialog.use_button.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.moment() <= NOW


def test_a_time_to_come_is_one_of_yesterday_until_a_day_is_picked(
    qtbot: QtBot, theme: Theme
) -> None:
    dialog = TimeDialog(theme, NOW, NOW)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.keyClicks(dialog.picker.time.line, "11:30 pm")
    assert dialog.moment() == datetime(2026, 4, 22, 23, 30, tzinfo=UTC)
    assert "Yesterday, Wednesday, April 22, 11:30" in dialog.picker.words.text()
    dialog.picker.time.line.setText("9:15")
    assert dialog.moment() == datetime(2026, 4, 23, 9, 15, tzinfo=UTC)


def test_the_time_is_reached_with_the_pointer_alone(qtbot: QtBot, theme: Theme) -> None:
    """A parent with one hand at 0:05 goes back to the evening before."""
    midnight = NOW.replace(hour=0, minute=5)
    dialog = TimeDialog(theme, midnight, midnight)
    qtbot.addWidget(dialog)
    dialog.open()
    picker = dialog.picker
    for _ in range(3):
        qtbot.mouseClick(picker.time.earlier_button, Qt.MouseButton.LeftButton)
    assert dialog.moment() == datetime(2026, 4, 22, 23, 30, tzinfo=UTC)
    for _ in range(4):
        qtbot.mouseClick(picker.time.later_button, Qt.MouseButton.LeftButton)
    assert dialog.moment() == midnight
    qtbot.keyClick(picker.time.line, Qt.Key.Key_Down)
    assert dialog.moment() == datetime(2026, 4, 23, 0, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "hour", "minute"),
    [
        ("3:40 am", 3, 40),
        ("0340", 3, 40),
        ("3.40", 3, 40),
        ("340", 3, 40),
        ("7", 7, 0),
        ("7a", 7, 0),
        ("12:05 am", 0, 5),
        ("10:00", 10, 0),
    ],
)
def test_a_time_is_read_as_people_type_it(
    qtbot: QtBot, theme: Theme, text: str, hour: int, minute: int
) -> None:
    picker = MomentPicker(theme, NOW, NOW)
    qtbot.addWidget(picker)
    picker.time.line.setText(text)
    assert picker.moment() == datetime(2026, 4, 23, hour, minute, tzinfo=UTC)
    assert not picker.problem()


@pytest.mark.parametrize("text", ["", "soon", "25:00", "3:77", "123456"])
def test_what_is_no_time_is_said(qtbot: QtBot, theme: Theme, text: str) -> None:
    picker = MomentPicker(theme, NOW, NOW)
    qtbot.addWidget(picker)
    picker.time.line.setText(text)
    assert picker.moment() is None
    assert picker.problem().startswith("This is no time yet. Write it like 10:24")


def test_a_clock_of_another_place_keeps_its_own_offset(qtbot: QtBot, theme: Theme) -> None:
    here = NOW.astimezone().utcoffset() or timedelta(0)
    elsewhere = datetime.fromisoformat("2026-04-23T10:24:00+05:45")
    assert elsewhere.utcoffset() != here
    dialog = TimeDialog(theme, elsewhere - timedelta(hours=1), elsewhere)
    qtbot.addWidget(dialog)
    assert dialog.moment() == elsewhere - timedelta(hours=1)
    assert dialog.moment().utcoffset() == elsewhere.utcoffset()


def test_enter_takes_the_time(qtbot: QtBot, theme: Theme) -> None:
    dialog = TimeDialog(theme, NOW, NOW)
    dialog.open()
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)


def test_a_name_needs_a_letter(qtbot: QtBot, theme: Theme) -> None:
    dialog = NameDialog(theme, "Who noticed it?")
    dialog.open()
    qtbot.keyClicks(dialog.edit, "   ")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert not dialog.add_button.isEnabled()
    qtbot.keyClicks(dialog.edit, " Grandma ")
    assert dialog.name() == "Grandma"
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)


def test_what_is_no_day_or_time_is_said_when_the_field_is_left(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    for module in (day_field, moment_picker):
        monkeypatch.setattr(module, "announce", lambda _widget, words: said.append(words))
    dialog = TimeDialog(theme, NOW, NOW)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.picker.day.line.setText("soon")
    qtbot.keyClick(dialog.picker.day.line, Qt.Key.Key_Return)
    assert said[0].startswith("This is no day yet.")
    dialog.picker.day.line.setText("2026-04-23")
    dialog.picker.time.line.setText("later")
    qtbot.keyClick(dialog.picker.time.line, Qt.Key.Key_Return)
    assert said[-1].startswith("This is no time yet.")
    assert dialog.isVisible()
