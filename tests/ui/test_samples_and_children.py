"""Samples stay apart from the parent's own diary; babies are added and changed."""

from __future__ import annotations

import re
import sqlite3
from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from shiboken6 import isValid

from baby_joints.domain.child import Child
from baby_joints.domain.codes import Answer, Joint, RiskFactor, Sex, Side, Sound
from baby_joints.ui.dialogs.child_dialog import ChildDialog
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.log_page import LogPage
from baby_joints.ui.sample_diaries import sample_files, story
from baby_joints.ui.widgets.child_menu import ChildMenu

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from baby_joints.ui.shell import Shell


def rows(path: Path, table: str) -> int:
    with sqlite3.connect(path) as connection:
        count: int = connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608 - a name from this test
    connection.close()
    return count


def the_dialog(shell: Shell) -> ChildDialog:
    return next(iter(shell.window.findChildren(ChildDialog)))


def test_there_are_samples_and_each_has_its_story() -> None:
    stories = [story(file) for file in sample_files()]
    assert len(stories) == 3
    assert not any("-" in words for words in stories)


@pytest.mark.parametrize("number", range(3))
def test_a_sample_opens_apart_and_leaves_nothing_behind(
    qtbot: QtBot, new_shell: Shell, diary_path: Path, number: int
) -> None:
    window, bridge = new_shell.window, new_shell.bridge
    welcome = window.welcome.page
    assert welcome is not None
    with qtbot.waitSignal(bridge.opened, timeout=20_000):
        welcome.sample_buttons[number].click()
    assert bridge.child is not None
    assert not bridge.can_undo
    sample = bridge.path
    assert sample != diary_path
    assert rows(sample, "observation") > 20
    with qtbot.waitSignal(bridge.opened):
        window.switch.back_to_own()
    assert not window.switch.in_sample
    assert window.welcome.page is not None
    assert rows(diary_path, "observation") == 0
    window.close()
    assert not sample.exists()


def test_another_child_is_added_and_chosen(qtbot: QtBot, shell: Shell) -> None:
    shell.window.menus.add_child()
    dialog = the_dialog(shell)
    dialog.name_field.setText("Noor")
    dialog.birth_field.line.setText("2026-03-01")
    with qtbot.waitSignal(shell.bridge.changed):
        dialog.save_button.click()
    assert [child.name for child in shell.bridge.babies] == ["Mia", "Noor"]
    assert shell.window.nav.switcher.accessibleName().startswith("Noor")
    with qtbot.waitSignal(shell.bridge.changed):
        shell.bridge.choose_child(shell.bridge.babies[0].id)
    assert shell.window.nav.switcher.accessibleName().startswith("Mia")


def test_two_babies_of_one_name_are_told_apart(qtbot: QtBot, shell: Shell) -> None:
    """The menu tells their ages, the bar and the notice whose entry it is."""
    page = shell.window.stack.visit(PageName.LOG)
    assert isinstance(page, LogPage)
    page.form.change(joint=Joint.HIP, side=Side.LEFT)
    assert "Mia" not in page.view.bar.receipt.accessibleName()
    page.form.clear()
    other = Child(id=uuid4(), name="Mia", born_on=date(2026, 3, 1))
    with qtbot.waitSignal(shell.bridge.changed):
        shell.bridge.add_child(other)
    page.form.change(joint=Joint.HIP, side=Side.LEFT, sound=Sound.POP)
    assert page.view.bar.receipt.accessibleName() == "Mia · Left hip · Pop · now"
    with qtbot.waitSignal(shell.bridge.changed):
        page.save()
    assert shell.window.toasts.toast.text() == "Saved Mia · Left hip · pop"
    qtbot.mouseClick(shell.window.nav.switcher, Qt.MouseButton.LeftButton)
    menu = shell.window.findChild(ChildMenu)
    assert isinstance(menu, ChildMenu)
    shown = [action.text() for action in menu.actions()[:2]]
    assert [re.sub("[\u2068\u2069]", "", text) for text in shown] == [
        "Mia · 14 weeks old",
        "Mia · 7 weeks old",
    ]
    menu.close()


def test_what_is_written_about_the_child_is_changed(qtbot: QtBot, shell: Shell) -> None:
    shell.window.menus.change_child()
    dialog = the_dialog(shell)
    assert dialog.name_field.text() == "Mia"
    dialog.sex_control.set_value(Sex.FEMALE)
    dialog.risk_controls[RiskFactor.BREECH].set_value(Answer.YES)
    dialog.due_box.setChecked(True)
    dialog.due_field.line.setText("2026-01-20")
    with qtbot.waitSignal(shell.bridge.changed):
        dialog.save_button.click()
    child = shell.bridge.child
    assert child is not None
    assert child.sex is Sex.FEMALE
    assert child.due_on is not None
    assert child.due_on.isoformat() == "2026-01-20"
    assert dict(child.risk_factors) == {RiskFactor.BREECH: Answer.YES}


@pytest.mark.parametrize("is_new", [True, False])
def test_what_was_written_about_a_child_is_there_again_after_escape(
    qtbot: QtBot,
    shell: Shell,
    is_new: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    """Escape is quickly pressed; the toast and Ctrl+Z bring back what is not finished, too."""
    window = shell.window
    (window.menus.add_child if is_new else window.menus.change_child)()
    dialog = the_dialog(shell)
    dialog.name_field.setText("Ole")
    dialog.birth_field.line.setText("1/5/")
    dialog.doctor_field.setText("Dr Amsel")
    dialog.due_box.click()
    dialog.risk_controls[RiskFactor.BREECH].segment(Answer.YES).click()
    qtbot.keyClick(dialog.name_field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(dialog))
    assert re.sub("[\u2068\u2069]", "", window.toasts.toast.text()) == "Not saved Ole"
    window.window_actions.taking_back.undo()
    again = the_dialog(shell)
    assert again.windowTitle() == ("Add a child" if is_new else "About Mia")
    assert again.name_field.text() == "Ole"
    assert again.birth_field.line.text() == "1/5/"
    assert again.doctor_field.text() == "Dr Amsel"
    assert again.due_field.isEnabled()
    assert again.risk_controls[RiskFactor.BREECH].value() is Answer.YES
    # Left once more, without another word: it still is not saved.
    again.reject()
    qtbot.waitUntil(lambda: not isValid(again))
    assert window.stack.page.take_back()
    the_dialog(shell).close()


def test_a_child_that_nobody_wrote_about_leaves_nothing_to_bring_back(
    qtbot: QtBot, shell: Shell
) -> None:
    shell.window.menus.change_child()
    dialog = the_dialog(shell)
    dialog.reject()
    qtbot.waitUntil(lambda: not isValid(dialog))
    assert not shell.window.stack.page.take_back()


def test_a_due_date_that_does_not_fit_is_told_in_the_dialog(qtbot: QtBot, shell: Shell) -> None:
    shell.window.menus.change_child()
    dialog = the_dialog(shell)
    dialog.due_box.setChecked(True)
    dialog.due_field.line.setText("2024-01-20")
    with qtbot.assertNotEmitted(dialog.child_given):
        dialog.save_button.click()
    assert dialog.isVisible()
    dialog.close()
