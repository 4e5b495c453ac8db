"""Every sheet by keyboard: what Enter does where, and that Tab comes to everything."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from screen_tour import Look, Tour

from baby_joints.domain.codes import Joint
from baby_joints.ui.dialogs.observation_dialog import ObservationDialog
from baby_joints.ui.widgets.hotspot import NUMBERED
from baby_joints.ui.widgets.painted_button import PaintedButton
from baby_joints.ui.widgets.sheet import Sheet
from tests.ui.tab_walk import faults

LOOK = Look("light", 1.0, (1280, 800), "en")
SHEETS = ("dialog", "safety")


RIGHT_TO_LEFT = Look("light", 1.0, (1280, 800), "ar")


@pytest.fixture
def tour(dressed_app: QApplication, tmp_path: Path) -> Iterator[Tour]:
    yield Tour(dressed_app, tmp_path, "left-hip-clicks", settle=0)
    QLocale.setDefault(QLocale("en_US"))


def offered(sheet: Sheet) -> list[PaintedButton]:
    """Every button that can be pressed now, in a row of chips each of them."""
    return [
        button
        for button in sheet.findChildren(PaintedButton)
        if button.isVisible()
        and button.isEnabled()
        and button.focusPolicy() is not Qt.FocusPolicy.NoFocus
    ]


def name(button: QAbstractButton) -> str:
    return button.text() or button.accessibleName()


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def enter_on(sheet: Sheet, button: PaintedButton, reason: Qt.FocusReason) -> list[str]:
    """What Enter would do there, without doing it: nothing in the diary may change meanwhile."""
    done: list[str] = []
    sheet.setFocus()
    button.setFocus(reason)
    with pytest.MonkeyPatch.context() as patched:
        for other in offered(sheet):
            patched.setattr(other, "click", lambda other=other: done.append(name(other)))
        patched.setattr(sheet, "on_enter", lambda: done.append("main action"))
        # The first Enter in questions that come by themselves only points at a button.
        patched.setattr(sheet, "_is_new", False, raising=False)
        QTest.keyClick(button, Qt.Key.Key_Return)
        QTest.keyClick(button, Qt.Key.Key_Enter)
    assert len(done) == 2
    assert done[0] == done[1]
    return done[:1]


def test_enter_presses_the_command_that_has_the_focus_in_every_sheet(
    tour: Tour, caplog: pytest.LogCaptureFixture
) -> None:
    commands: set[str] = set()
    wrong: list[str] = []

    def see(what: str, sheet: QWidget) -> None:
        assert isinstance(sheet, Sheet), what
        for button in offered(sheet):
            by_key = enter_on(sheet, button, Qt.FocusReason.TabFocusReason)
            by_hand = enter_on(sheet, button, Qt.FocusReason.MouseFocusReason)
            if not button.is_answer:
                commands.add(name(button))
            meant = "main action" if button.is_answer else name(button)
            if by_key != [meant] or by_hand != ["main action"]:
                wrong.append(f"{what}: {name(button)}: {by_key}, after a click {by_hand}")

    tour.walk(LOOK, SHEETS, see)
    # The tour shows an error on purpose.
    caplog.clear()
    assert wrong == []
    assert {"Keep it", "Cancel", "Leave as is", "Delete", "Go back", "Replace"} <= commands
    assert {"Add a question", "I looked: no to the rest"} <= commands


@pytest.mark.parametrize("look", [LOOK, RIGHT_TO_LEFT], ids=lambda look: look.language)
def test_tab_comes_to_everything_in_the_order_of_the_eye_in_every_sheet(
    tour: Tour, caplog: pytest.LogCaptureFixture, look: Look
) -> None:
    wrong: list[str] = []

    def see(what: str, sheet: QWidget) -> None:
        wrong.extend(f"{what}: {fault}" for fault in faults(sheet))

    tour.walk(look, SHEETS, see)
    caplog.clear()
    assert wrong == []


def test_what_is_asked_because_of_an_answer_comes_where_it_stands(
    tour: Tour, caplog: pytest.LogCaptureFixture
) -> None:
    """The sides of a joint, with which an entry is put right most often."""
    wrong: list[str] = []

    def see(_what: str, sheet: QWidget) -> None:
        assert isinstance(sheet, ObservationDialog)
        for joint in (Joint.NECK, Joint.KNEE):
            sheet.site.joint.chip(joint).click()
            wrong.extend(f"{joint}: {fault}" for fault in faults(sheet))
        sheet.site.joint.focus_row()
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        assert sheet.site.side.isAncestorOf(focused())
        sheet.site.joint.focus_row()
        for number, joint in enumerate(NUMBERED, start=1):
            QTest.keyClicks(focused(), str(number))
            assert sheet.site.joint.value() is joint

    tour.walk(LOOK, ("dialog-entry",), see)
    caplog.clear()
    assert wrong == []
