"""Sheets are as high as their words, and no wider than the window that they stand over."""

import pytest
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from baby_joints.ui.focus_in_view import FocusInView
from baby_joints.ui.theme import LIGHT, FontRole, Theme
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.sheet import Sheet
from baby_joints.ui.widgets.text_label import TextLabel
from baby_joints.ui.widgets.text_line import TextLine

pytestmark = pytest.mark.usefixtures("dressed_app")
WORDS = "Nothing was changed. Type the password. Then we look what can be read. "


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 560)
    made.show()
    return made


def sheet_over(
    qtbot: QtBot, window: QWidget, words: str, buttons: int = 2
) -> tuple[Sheet, QVBoxLayout]:
    theme = Theme(LIGHT, 2.0)
    sheet = Sheet(theme, "A part of your diary cannot be read", window)
    qtbot.addWidget(sheet)
    column = sheet.scrolling_column()
    column.addWidget(TextLabel(theme, words, FontRole.BODY, wrap=True))
    for number in range(buttons):
        sheet.buttons.addWidget(SecondaryButton(theme, f"I have a copy {number}"))
    sheet.fit_over(window, 520)
    return sheet, column


def test_a_few_words_need_a_low_sheet_and_many_scroll(qtbot: QtBot, window: QWidget) -> None:
    few, _ = sheet_over(qtbot, window, WORDS)
    many, _ = sheet_over(qtbot, window, WORDS * 8)
    for sheet in (few, many):
        sheet.show()
        assert sheet.width() <= 760
        assert sheet.height() <= 520
    assert few.height() < many.height() == 520
    few.findChildren(TextLabel)[-1].set_text(WORDS * 2)
    before = few.height()
    few.fit_height()
    assert few.height() > before


def test_buttons_that_do_not_fit_side_by_side_stand_one_over_the_other(
    qtbot: QtBot, window: QWidget
) -> None:
    beside, _ = sheet_over(qtbot, window, WORDS, 2)
    over, _ = sheet_over(qtbot, window, WORDS, 3)
    for sheet in (beside, over):
        sheet.show()
        assert sheet.width() <= 760
    assert beside.buttons.direction() is QBoxLayout.Direction.LeftToRight
    assert over.buttons.direction() is QBoxLayout.Direction.BottomToTop


def test_the_field_that_waits_for_a_word_is_seen(
    qtbot: QtBot, qapp: QApplication, window: QWidget
) -> None:
    FocusInView(qapp, window)
    sheet, column = sheet_over(qtbot, window, WORDS * 6)
    line = TextLine(sheet.theme, "Name")
    column.addWidget(line)
    line.setFocus()
    sheet.show()
    qtbot.waitUntil(lambda: line.visibleRegion().boundingRect() == line.rect())
    # A lower window leaves less room.
    sheet.resize(sheet.width(), sheet.height() - 160)
    qtbot.waitUntil(lambda: line.visibleRegion().boundingRect() == line.rect())
