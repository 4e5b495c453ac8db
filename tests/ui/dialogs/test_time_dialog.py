from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QDateTime, Qt
from pytestqt.qtbot import QtBot

from baby_joints.ui.dialogs.name_dialog import NameDialog
from baby_joints.ui.dialogs.time_dialog import TimeDialog
from baby_joints.ui.theme import Theme

NOW = datetime(2026, 4, 23, 10, 24, 30, tzinfo=UTC)


def test_it_starts_at_the_time_given_and_keeps_its_offset(qtbot: QtBot, theme: Theme) -> None:
    dialog = TimeDialog(theme, NOW - timedelta(days=2), NOW)
    qtbot.addWidget(dialog)
    assert dialog.moment() == NOW.replace(day=21, second=0)
    assert dialog.moment().utcoffset() == timedelta(0)


def test_nothing_in_the_future_can_be_picked(qtbot: QtBot, theme: Theme) -> None:
    dialog = TimeDialog(theme, NOW, NOW)
    qtbot.addWidget(dialog)
    dialog.edit.setDateTime(QDateTime(2027, 1, 1, 0, 0, 0))
    assert dialog.moment() <= NOW


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
