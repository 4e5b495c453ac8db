"""Entries that do not read as they were saved, in the real window: told, taken back or kept."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QScrollArea

from baby_joints.diary import Diary
from baby_joints.paths import backup_dir
from baby_joints.safekeeping.altered import AlteredEntry, AlteredSeen
from baby_joints.ui.dialogs.altered_dialog import AlteredDialog
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.settings_page import SettingsPage
from tests.conftest import NOW
from tests.reading_grade import HARDEST_GRADE, reading_grade
from tests.storage.support import alter, hip_signs, observation, rows, visit
from tests.ui.clipping import clipped
from tests.ui.naming import nameless

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from baby_joints.ui.shell import Shell
    from baby_joints.ui.widgets.text_label import TextLabel

BACKED_UP, NEWER = 901, 902


@pytest.fixture
def altered_diary(filled_diary: Path) -> Path:
    """Two letters were changed: of an entry that the backup knows, and of one that it does not."""
    diary = Diary.open(filled_diary, clock=lambda: NOW)
    diary.record(observation(BACKED_UP, note="only when it opens"))
    diary.backups.back_up()
    diary.record(observation(NEWER, note="at night"))
    diary.close()
    for number in (BACKED_UP, NEWER):
        alter(filled_diary, "observation", number)
    return filled_diary


@pytest.fixture
def dialog(qtbot: QtBot, altered_diary: Path, shell: Shell) -> AlteredDialog:
    """What comes up by itself some seconds after the start."""
    assert altered_diary == shell.bridge.path
    shell.backups.back_up_if_due()
    return shown(qtbot, shell)


def shown(qtbot: QtBot, shell: Shell) -> AlteredDialog:
    def found() -> list[AlteredDialog]:
        return [box for box in shell.window.findChildren(AlteredDialog) if box.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    return found()[0]


def read(label: TextLabel) -> str:
    plain = QTextDocument()
    plain.setHtml(label.text())
    return plain.toPlainText()


def press(qtbot: QtBot, button: QWidget) -> None:
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)


def note(path: Path, number: int) -> str:
    kept = dict(rows(path, "SELECT id, note FROM observation"))
    return str(kept[UUID(int=number).hex])


def test_what_was_altered_is_told_and_nothing_is_overwritten(
    qtbot: QtBot, dialog: AlteredDialog, shell: Shell
) -> None:
    assert dialog.windowTitle() == "2 entries do not read as they were saved"
    assert [read(label).splitlines() for label in dialog.labels] == [
        [
            "Now: the note “only when it opens~”.",
            "In the backup: the note “only when it opens”.",
        ],
        [
            "Now: Left hip · click, “at night~”.",
            "The backup does not have it. Look at it in your diary.",
        ],
    ]
    qtbot.waitUntil(lambda: not clipped(dialog))
    assert not nameless(dialog)
    # It may come while somebody types.
    qtbot.waitUntil(dialog.hasFocus)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_1):
        qtbot.keyClick(dialog, key)
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Tab)
    assert dialog.later_button.hasFocus()
    press(qtbot, dialog.later_button)
    assert note(shell.bridge.path, BACKED_UP) == "only when it opens~"
    # The backup of today is made all the same, and the sound one stays.
    qtbot.waitUntil(lambda: not shell.backups.is_working)
    names = sorted(path.name for path in backup_dir(shell.bridge.path).iterdir())
    assert names == ["2026-04-23T10-24-00Z-asked.bjbackup"]


def test_one_press_takes_back_what_the_backup_knows_and_can_be_undone(
    qtbot: QtBot, dialog: AlteredDialog, shell: Shell
) -> None:
    with qtbot.waitSignal(shell.bridge.changed):
        press(qtbot, dialog.take_back_button)
    path = shell.bridge.path
    assert (note(path, BACKED_UP), note(path, NEWER)) == ("only when it opens", "at night~")
    toast = shell.window.toasts.toast
    assert toast.accessibleName().startswith("Taken from the backup")
    with qtbot.waitSignal(shell.bridge.changed):
        press(qtbot, toast.undo_button)
    assert note(path, BACKED_UP) == "only when it opens~"


def test_the_check_of_the_settings_asks_too_and_what_is_now_can_be_kept(
    qtbot: QtBot, altered_diary: Path, shell: Shell
) -> None:
    shell.window.stack.go_to(PageName.SETTINGS)
    page = shell.window.stack.page
    assert isinstance(page, SettingsPage)
    press(qtbot, page.backups.check_button)
    dialog = shown(qtbot, shell)
    press(qtbot, dialog.keep_button)
    toast = shell.window.toasts.toast
    qtbot.waitUntil(lambda: toast.accessibleName() == "Kept as it is now")
    press(qtbot, page.backups.check_button)
    qtbot.waitUntil(lambda: "Your diary is whole" in toast.accessibleName())
    assert note(altered_diary, BACKED_UP) == "only when it opens~"


def test_every_kind_of_entry_has_plain_words(
    qtbot: QtBot, filled_diary: Path, shell: Shell
) -> None:
    with qtbot.waitSignal(shell.bridge.changed):
        shell.bridge.change(lambda diary: diary.record(visit(911, plan="wait and see")))
    with qtbot.waitSignal(shell.bridge.changed):
        shell.bridge.change(lambda diary: diary.record(hip_signs(912, note="both alike")))
    with qtbot.waitSignal(shell.bridge.changed):
        shell.bridge.change(lambda diary: diary.record(observation(913, note="gone")))
    with qtbot.waitSignal(shell.bridge.changed):
        shell.bridge.delete([UUID(int=913)])
    with qtbot.waitSignal(shell.backups.made):
        shell.backups.back_up_now()
    alter(filled_diary, "visit", 911, "plan")
    alter(filled_diary, "hip_signs", 912)
    ((child,),) = rows(filled_diary, "SELECT id FROM child")
    alter(filled_diary, "child", int(child, 16), "name")
    with closing(sqlite3.connect(filled_diary)) as plain:
        plain.execute("UPDATE tombstone SET was = replace(was, 'gone', 'gong')")
        plain.commit()
    shell.altered.look()
    dialog = shown(qtbot, shell)
    told = [line for label in dialog.labels for line in read(label).splitlines()]
    assert "Now: the note “gong”." in told
    assert "Now: “wait and see~”." in told
    assert "In the backup: “wait and see”." in told
    assert reading_grade(told) <= HARDEST_GRADE
    dialog.reject()


def test_a_long_list_is_cut_and_turned_by_keys(qtbot: QtBot, shell: Shell) -> None:
    said = observation(1, note="at night")
    many = AlteredSeen(
        tuple(
            AlteredEntry(id=UUID(int=number), child_id=UUID(int=1), now=said, before=None)
            for number in range(45)
        )
    )
    shell.altered.show(many)
    dialog = shown(qtbot, shell)
    assert not dialog.take_back_button.isVisible()
    assert len(dialog.labels) == 40
    (bar,) = (area.verticalScrollBar() for area in dialog.findChildren(QScrollArea))
    for key, moved in ((Qt.Key.Key_PageDown, True), (Qt.Key.Key_PageUp, False)):
        qtbot.keyClick(dialog.later_button, key)
        assert (bar.value() > 0) is moved
    dialog.reject()
