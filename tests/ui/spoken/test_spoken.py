"""What Qt tells screen readers about our painted widgets, asked as they ask."""

import pytest
import shiboken6
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from baby_joints.domain.codes import Presence
from baby_joints.ui.page_name import PageName
from baby_joints.ui.shell import Shell
from baby_joints.ui.spoken.parts import install
from baby_joints.ui.spoken.spoken_button import SpokenButton
from baby_joints.ui.theme import Theme
from baby_joints.ui.widgets.fold import Fold
from baby_joints.ui.widgets.three_state import ThreeState
from tests.ui.naming import nameless, roleless

ROLES = QAccessible.Role
NAME, MORE = QAccessible.Text.Name, QAccessible.Text.Description


def told(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


@pytest.fixture
def spoken(qtbot: QtBot) -> QWidget:
    """A window that the parts are spoken in."""
    window = QWidget()
    window.resize(600, 200)
    qtbot.addWidget(window)
    install(window)
    return window


def test_an_answer_of_three_is_one_of_three(spoken: QWidget, theme: Theme) -> None:
    answer = ThreeState(theme, "Swelling", parent=spoken)
    spoken.show()
    assert told(answer.row).role() is ROLES.Grouping
    assert told(answer.row).text(NAME) == "Swelling"
    answer.set_value(Presence.ABSENT)
    chips = [told(answer.row.chip(value)) for value in Presence]
    assert [chip.role() for chip in chips] == [ROLES.RadioButton] * 3
    assert [bool(chip.state().checked) for chip in chips] == [False, True, False]
    chips[0].actionInterface().doAction("Press")
    assert answer.value() is Presence.PRESENT


def test_a_fold_says_whether_it_is_open(spoken: QWidget, theme: Theme) -> None:
    fold = Fold(theme, "More", "what is inside", spoken)
    spoken.show()
    header = told(fold.header)
    assert header.role() is ROLES.Button
    assert (header.text(NAME), header.text(MORE)) == ("More", "what is inside")
    assert (header.state().expanded, header.state().collapsed) == (0, 1)
    fold.set_open(is_open=True)
    assert (header.state().expanded, header.state().collapsed) == (1, 0)


def test_a_button_that_is_gone_can_still_be_asked(spoken: QWidget, theme: Theme) -> None:
    fold = Fold(theme, "More", "", spoken)
    header = told(fold.header)
    assert isinstance(header, SpokenButton)
    shiboken6.delete(fold.header)
    left = SpokenButton.__new__(SpokenButton)
    left._button = header._button
    assert (left.text(NAME), left.role(), left.actionNames()) == ("", ROLES.Button, [])


@pytest.mark.parametrize("page", PageName)
def test_every_stop_of_every_page_has_name_and_part(
    qtbot: QtBot, shell: Shell, page: PageName
) -> None:
    shell.window.stack.go_to(page)
    qtbot.waitUntil(lambda: not shell.window.stack.page.is_working())
    assert nameless(shell.window) == []
    assert roleless(shell.window) == []
    shown = told(shell.window.nav.items[page])
    assert shown.role() is ROLES.PageTab
    assert shown.state().selected
    assert told(shell.window).role() is ROLES.Window
