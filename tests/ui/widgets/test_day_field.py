"""A birth date can be typed, is kept open until it is a day, and is never in the future."""

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCalendarWidget
from pytestqt.qtbot import QtBot

from baby_joints.ui.clock import local_now
from baby_joints.ui.theme import Theme
from baby_joints.ui.widgets.day_field import DayField

LATEST = date(2026, 11, 23)


def field(qtbot: QtBot, theme: Theme) -> DayField:
    made = DayField(theme, "Birth date", LATEST)
    qtbot.addWidget(made)
    made.show()
    return made


def test_typing_a_day_sets_it_and_writes_it_out(qtbot: QtBot, theme: Theme) -> None:
    day = field(qtbot, theme)
    assert day.value() is None
    assert day.problem() == ""
    with qtbot.waitSignal(day.changed):
        qtbot.keyClicks(day.line, "2026-08-17")
    assert day.value() == date(2026, 8, 17)
    day.line.editingFinished.emit()
    assert day.value() == date(2026, 8, 17)
    assert day.line.text() != "2026-08-17"


def test_a_day_to_come_or_no_day_is_named(qtbot: QtBot, theme: Theme) -> None:
    day = field(qtbot, theme)
    qtbot.keyClicks(day.line, "2026-11-24")
    assert day.value() is None
    assert day.problem() == "This day is still to come."
    day.line.setText("soon")
    assert day.problem().startswith("This is no day yet.")


def test_the_calendar_picks_a_day(qtbot: QtBot, theme: Theme) -> None:
    day = field(qtbot, theme)
    qtbot.mouseClick(day.calendar_button, Qt.MouseButton.LeftButton)
    calendar = day.findChild(QCalendarWidget)
    assert isinstance(calendar, QCalendarWidget)
    assert calendar.maximumDate() == QDate(2026, 11, 23)
    calendar.activated.emit(QDate(2026, 8, 17))
    assert not calendar.isVisible()
    assert day.value() == date(2026, 8, 17)


def test_the_example_is_a_day_near_today(qtbot: QtBot, theme: Theme) -> None:
    today = local_now().date()
    later = DayField(theme, "Come back on", today.replace(year=today.year + 2, day=1))
    qtbot.addWidget(later)
    assert str(today.year) in later.line.placeholderText()
    assert str(today.year + 2) not in later.line.placeholderText()
