"""Looks at the legs on the Patterns page: what they say, their advice, how they are put right."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from baby_joints.domain.codes import HipSign, Presence, Side
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.ui.dialogs.hip_signs_dialog import HipSignsDialog
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.learn_page import LearnPage
from baby_joints.ui.pages.patterns_page import PatternsPage
from tests.builders import diary
from tests.conftest import NOW
from tests.storage.support import rows
from tests.ui.clipping import clipped
from tests.ui.naming import nameless

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from baby_joints.ui.patterns.look_list import LookList
    from baby_joints.ui.patterns.look_row import LookRow
    from baby_joints.ui.safety.look_sheet import LookSheet
    from baby_joints.ui.shell import Shell

OPENS_LESS = "Right hip · one leg opens less"


def look(days: int = 0, side: Side = Side.RIGHT, **answers: Presence) -> HipSigns:
    """A look of so many days ago, by default one at which a leg opened less."""
    moment = NOW - timedelta(days=days)
    made = HipSigns(id=uuid4(), observed_at=moment, recorded_at=moment, side=side)
    return replace(made, **(answers or {"opens_less": Presence.PRESENT}))  # type: ignore[arg-type] # by name


class Legs:
    """The Patterns page of the program, and what is done there."""

    def __init__(self, qtbot: QtBot, shell: Shell) -> None:
        self.qtbot, self.shell = qtbot, shell
        shell.window.stack.go_to(PageName.PATTERNS)
        page = shell.window.stack.page
        assert isinstance(page, PatternsPage)
        self.page = page
        self.settled()

    def settled(self) -> None:
        """Wait until the diary's thread has nothing left to say."""
        for _ in range(2):
            answered: list[bool] = []
            self.shell.bridge.run(lambda _diary: True, answered.append)
            self.qtbot.waitUntil(lambda: bool(answered))  # noqa: B023 - waited for in the same round
        QApplication.processEvents()

    def does(self, action: Callable[[], object]) -> None:
        with self.qtbot.waitSignal(self.shell.bridge.changed):
            action()
        self.settled()

    def write(self, *looks: HipSigns) -> None:
        for one in looks:
            self.does(lambda: self.shell.bridge.record(one))  # noqa: B023 - done in the same round

    def save(self, one: HipSigns) -> None:
        """As the dialog does it."""
        child = self.shell.bridge.child
        assert child is not None
        self.does(lambda: self.page.looks.keep(child.id, one))

    def looks(self) -> LookList:
        assert self.page.signs.looks is not None
        return self.page.signs.looks

    def row(self, number: int = 0) -> LookRow:
        return self.looks().rows()[number]

    def labels(self, inside: QWidget) -> list[str]:
        return [label.text() for label in inside.findChildren(QLabel) if label.isVisible()]

    def sheet(self) -> LookSheet:
        desk = self.page.looks.advice
        self.qtbot.waitUntil(lambda: desk.sheet is not None and desk.sheet.isActiveWindow())
        assert desk.sheet is not None
        return desk.sheet

    def dialog(self) -> HipSignsDialog:
        (found,) = (one for one in self.page.findChildren(HipSignsDialog) if one.isVisible())
        return found

    def toast(self) -> str:
        return self.shell.window.toasts.toast.text()


@pytest.fixture
def legs(qtbot: QtBot, shell: Shell) -> Iterator[Legs]:
    made = Legs(qtbot, shell)
    yield made
    if made.page.looks.advice.sheet is not None:
        made.page.looks.advice.sheet.close()


@pytest.mark.parametrize("patterns", [True, False])
def test_a_leg_that_opens_less_is_advised_on_after_it_is_saved(
    legs: Legs,
    patterns: bool,  # noqa: FBT001 - by parametrize
) -> None:
    """A diary that only counts hides the rules, and not the advice on a parent's own answers."""
    legs.shell.bridge.arrange(lambda diary: diary.look_for_patterns(on=patterns))
    legs.save(look())
    assert rows(legs.shell.bridge.path, "SELECT side, opens_less FROM hip_signs") == [
        ("right", "present")
    ]
    sheet = legs.sheet()
    assert sheet.panel.said == "Call this week. Call this week for a hip exam."
    assert OPENS_LESS in sheet.accessibleDescription() or OPENS_LESS in " ".join(legs.labels(sheet))
    assert "Do not try to make the sound again." not in legs.labels(sheet)
    assert not clipped(sheet)
    assert not nameless(sheet)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert sheet.isVisible(), "the second press on the Enter that saved"
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    legs.settled()
    assert legs.page.looks.advice.sheet is None
    assert legs.toast() == f"Saved {OPENS_LESS}"
    legs.does(legs.shell.window.window_actions.taking_back.undo)
    assert not rows(legs.shell.bridge.path, "SELECT id FROM hip_signs")


def test_nothing_is_advised_where_nothing_was_there(legs: Legs) -> None:
    legs.save(look(opens_less=Presence.ABSENT))
    assert legs.page.looks.advice.sheet is None
    assert legs.toast() == "Saved Right hip · looked, not there"


def test_the_advice_is_read_again_from_the_look(legs: Legs) -> None:
    legs.write(look(creases_uneven=Presence.PRESENT), look(1, opens_less=Presence.ABSENT))
    assert not legs.row(1).advice.isVisible()
    legs.row().advice.click()
    sheet = legs.sheet()
    assert sheet.panel.said.startswith("Next visit.")
    sheet.panel.learn_button.click()
    assert isinstance(legs.shell.window.stack.page, LearnPage)


def test_the_side_is_named_where_a_sign_was_there_and_where_it_was_not(legs: Legs) -> None:
    legs.write(look(1, creases_uneven=Presence.ABSENT, opens_less=Presence.PRESENT))
    said = " ".join(legs.labels(legs.page.signs))
    assert "There on Apr 22: right hip" in said
    assert "Looked on Apr 22, not there: right hip" in said


def test_a_look_can_be_written_after_all_signs_were_answered(legs: Legs) -> None:
    signs = ("opens_less", "leg_looks_shorter", "creases_uneven")
    legs.write(look(1, Side.BOTH, **dict.fromkeys(signs, Presence.ABSENT)))
    legs.qtbot.mouseClick(legs.looks().again, Qt.MouseButton.LeftButton)
    assert legs.dialog().hip_signs().side is Side.BOTH


def test_a_look_alone_is_no_empty_diary(qtbot: QtBot, new_shell: Shell) -> None:
    with qtbot.waitSignal(new_shell.bridge.changed):
        new_shell.bridge.add_child(diary("born 2026-01-10").child)
    legs = Legs(qtbot, new_shell)
    assert legs.page.empty.isVisible()
    legs.write(look(opens_less=Presence.ABSENT))
    assert not legs.page.empty.isVisible()
    assert legs.row().isVisible()
    assert "Nothing is written" not in " ".join(legs.labels(legs.page))


def test_the_wrong_leg_is_changed_and_what_it_said_stays(legs: Legs) -> None:
    legs.write(look(1, opens_less=Presence.PRESENT, limp_or_waddle=Presence.ABSENT))
    legs.row().change.click()
    dialog = legs.dialog()
    # Asked at no baby of this age, but it was answered.
    assert dialog.answers[HipSign.LIMP_OR_WADDLE].value() is Presence.ABSENT
    dialog.side.set_value(Side.LEFT)
    dialog.answers[HipSign.CREASES_UNEVEN].row.chip(Presence.ABSENT).click()
    legs.does(dialog.accept)
    query = "SELECT side, opens_less, creases_uneven, limp_or_waddle, observed_at FROM hip_signs"
    ((*said, observed),) = rows(legs.shell.bridge.path, query)
    assert said == ["left", "present", "absent", "absent"]
    assert str(observed).startswith("2026-04-22")
    assert legs.page.looks.advice.sheet is None, "it calls for nothing new"
    assert legs.toast() == "Changed Left hip · one leg opens less"
    words = legs.labels(legs.row())
    assert any("Before: Right hip" in word for word in words)
    legs.does(legs.shell.window.window_actions.taking_back.undo)
    assert rows(legs.shell.bridge.path, "SELECT side FROM hip_signs") == [("right",)]


def test_a_change_says_what_it_newly_calls_for(legs: Legs) -> None:
    legs.write(look(opens_less=Presence.ABSENT))
    legs.row().change.click()
    dialog = legs.dialog()
    dialog.answers[HipSign.LEG_LOOKS_SHORTER].row.chip(Presence.PRESENT).click()
    legs.does(dialog.accept)
    legs.sheet().accept()
    legs.settled()
    assert legs.toast() == "Changed Right hip · one leg looks shorter"


def test_a_change_that_is_left_can_be_gone_on_with(legs: Legs) -> None:
    legs.write(look())
    legs.row().change.click()
    legs.dialog().reject()
    assert not legs.shell.window.toasts.toast.isVisible()
    legs.row().change.click()
    legs.dialog().side.set_value(Side.LEFT)
    legs.dialog().reject()
    assert legs.toast() == "Not saved Your look at the legs"
    legs.shell.window.window_actions.taking_back.undo()
    assert legs.dialog().side.value() is Side.LEFT
    legs.does(legs.dialog().accept)
    assert rows(legs.shell.bridge.path, "SELECT side FROM hip_signs") == [("left",)]


def test_the_other_leg_is_one_tap_on_the_toast(legs: Legs) -> None:
    legs.save(look(opens_less=Presence.ABSENT))
    button = legs.shell.window.toasts.toast.correction_button
    assert button.text() == "It was the left"
    legs.does(button.click)
    assert rows(legs.shell.bridge.path, "SELECT side FROM hip_signs") == [("left",)]


def test_a_look_that_is_gone_meanwhile_is_offered_as_a_new_one(legs: Legs) -> None:
    kept = look(1)
    legs.write(kept)
    legs.row().change.click()
    dialog = legs.dialog()
    dialog.side.set_value(Side.LEFT)
    legs.does(lambda: legs.shell.bridge.delete([kept.id]))
    legs.does(dialog.accept)
    again = legs.dialog()
    assert "This look is gone" in again.heading.text()
    assert again.side.value() is Side.LEFT
    legs.does(again.accept)
    legs.sheet().accept()
    query = "SELECT side, observed_at FROM hip_signs"
    ((side, observed),) = rows(legs.shell.bridge.path, query)
    assert side == "left"
    assert str(observed).startswith("2026-04-22")


def test_a_look_is_deleted_and_comes_back(legs: Legs) -> None:
    legs.write(look())
    legs.does(legs.row().delete.click)
    assert legs.toast() == f"Deleted {OPENS_LESS}"
    assert legs.page.signs.looks is None
    legs.does(legs.shell.window.window_actions.taking_back.undo)
    assert legs.row().look.side is Side.RIGHT


def test_the_newest_stand_first_and_many_are_folded(legs: Legs) -> None:
    legs.write(*(look(days, opens_less=Presence.ABSENT) for days in (3, 1, 4, 2)))
    assert [row.look.day.day for row in legs.looks().rows()] == [22, 21, 20, 19]
    assert [row.isVisible() for row in legs.looks().rows()] == [True, True, False, False]
    fold = legs.looks().fold
    assert fold is not None
    assert fold.header.text() == "2 earlier looks"
    fold.header.click()
    # Still open after what is done inside.
    legs.does(legs.row(3).delete.click)
    assert legs.row(2).isVisible()


def test_the_keyboard_stays_at_the_look(legs: Legs) -> None:
    legs.write(look(1), look(2))
    legs.row().change.setFocus(Qt.FocusReason.TabFocusReason)
    names = [legs.row().change.accessibleName(), legs.row(1).change.accessibleName()]
    assert names == ["Change: Apr 22 · Right hip", "Change: Apr 21 · Right hip"]
    legs.write(look(3))
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == names[0]
    QTest.keyClick(focused, Qt.Key.Key_Space)
    legs.dialog().reject()
    # Without a window manager nobody else makes the window the active one again.
    window = legs.shell.window
    window.activateWindow()
    legs.qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    legs.row().delete.setFocus(Qt.FocusReason.TabFocusReason)
    legs.does(lambda: QTest.keyClick(legs.row().delete, Qt.Key.Key_Space))
    focused = QApplication.focusWidget()
    assert focused is not None
    assert legs.page.cards.isAncestorOf(focused)
