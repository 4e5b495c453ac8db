"""A damaged diary in the real window: told in plain words, mended by keyboard, kept aside."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QWidget

from baby_joints.diary import Diary
from baby_joints.safekeeping.protection import opened_by
from baby_joints.safekeeping.rescue import Mending
from baby_joints.secret import Secret
from baby_joints.storage import sqlite_file
from baby_joints.ui.dialogs.copy_password_dialog import CopyPasswordDialog
from baby_joints.ui.dialogs.newer_dialog import NewerDialog
from baby_joints.ui.dialogs.rescue_dialog import RescueDialog
from baby_joints.ui.shell import Shell
from tests.conftest import NOW
from tests.reading_grade import HARDEST_GRADE, reading_grade
from tests.storage.support import rows
from tests.ui.clipping import clipped
from tests.ui.naming import nameless

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

Kind = TypeVar("Kind", bound=QDialog)
Start = "Callable[[], Shell]"
PAGE = 4096
ENTRIES = 7


@pytest.fixture
def start(
    qtbot: QtBot, dressed_app: QApplication, filled_diary: Path, tmp_path: Path
) -> Iterator[Callable[[], Shell]]:
    """Starts the program on the filled diary, whatever was done to it."""
    made: list[Shell] = []

    def begin() -> Shell:
        shell = Shell(dressed_app, filled_diary, tmp_path / "config" / "window.json", lambda: NOW)
        made.append(shell)
        shell.window.resize(1280, 800)
        shell.show()
        qtbot.waitExposed(shell.window)
        return shell

    yield begin
    for shell in made:
        shell.close()


def back_up(path: Path) -> None:
    diary = Diary.open(path, clock=lambda: NOW)
    diary.backups.back_up()
    diary.delete([diary.observations()[0].id])
    diary.close()


def back_up_with(path: Path, secret: Secret) -> None:
    diary = Diary.open(path, clock=lambda: NOW, secret=secret)
    diary.backups.back_up()
    diary.close()


def zero_head(path: Path) -> bytes:
    content = bytearray(path.read_bytes())
    content[:PAGE] = bytes(PAGE)
    path.write_bytes(content)
    return bytes(content)


def shown(qtbot: QtBot, shell: Shell, kind: type[Kind]) -> Kind:
    def found() -> list[Kind]:
        return [box for box in shell.window.findChildren(kind) if box.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    return found()[0]


def words(dialog: RescueDialog) -> str:
    plain = QTextDocument()
    plain.setHtml(dialog.words_label.text())
    return plain.toPlainText()


def press(qtbot: QtBot, button: QWidget) -> None:
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)


def count(path: Path) -> int:
    return int(rows(path, "SELECT count(*) FROM observation")[0][0])


def test_a_damaged_diary_is_mended_with_one_key(
    qtbot: QtBot, start: Callable[[], Shell], filled_diary: Path
) -> None:
    back_up(filled_diary)
    before = zero_head(filled_diary)
    shell = start()
    dialog = shown(qtbot, shell, RescueDialog)
    qtbot.waitUntil(lambda: bool(dialog.radios))
    assert words(dialog).splitlines() == [
        "Read from the damaged file: 6 entries.",
        "Newest backup: Today, Thursday, April 23, 10:24 am, with 7 entries.",
        "Only in the backup: 1 entry.",
    ]
    assert [way for way, radio in dialog.radios.items() if radio.isChecked()] == [Mending.BOTH]
    assert list(dialog.radios) == [Mending.BOTH, Mending.SALVAGED, Mending.BACKUP]
    assert reading_grade(words(dialog).splitlines()) <= HARDEST_GRADE
    qtbot.waitUntil(lambda: not clipped(dialog))
    assert not nameless(dialog)
    with qtbot.waitSignal(shell.bridge.opened):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert "Your diary is mended" in shell.window.toasts.toast.accessibleName()
    assert count(filled_diary) == ENTRIES - 1  # the deleted one stays deleted
    (folder,) = filled_diary.parent.glob("*.damaged-*")
    assert (folder / filled_diary.name).read_bytes() == before
    assert shell.bridge.child is not None


def test_another_way_can_be_chosen(
    qtbot: QtBot, start: Callable[[], Shell], filled_diary: Path
) -> None:
    back_up(filled_diary)
    zero_head(filled_diary)
    shell = start()
    dialog = shown(qtbot, shell, RescueDialog)
    qtbot.waitUntil(lambda: bool(dialog.radios))
    press(qtbot, dialog.radios[Mending.BACKUP])
    with qtbot.waitSignal(shell.bridge.opened):
        press(qtbot, dialog.mend_button)
    assert count(filled_diary) == ENTRIES


def test_not_now_changes_nothing(
    qtbot: QtBot, start: Callable[[], Shell], filled_diary: Path
) -> None:
    back_up(filled_diary)
    before = zero_head(filled_diary)
    shell = start()
    dialog = shown(qtbot, shell, RescueDialog)
    qtbot.waitUntil(dialog.later_button.isEnabled)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert filled_diary.read_bytes() == before
    assert not list(filled_diary.parent.glob("*.damaged-*"))


def test_nothing_left_but_a_copy_elsewhere(
    qtbot: QtBot, start: Callable[[], Shell], filled_diary: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "stick.bjbackup"
    diary = Diary.open(filled_diary, clock=lambda: NOW)
    diary.backups.copy_to(copy)
    diary.close()
    filled_diary.write_bytes(filled_diary.read_bytes()[:5000])
    shell = start()
    dialog = shown(qtbot, shell, RescueDialog)
    qtbot.waitUntil(dialog.copy_button.isEnabled)
    assert not dialog.mend_button.isVisible()
    assert "Do you have a copy somewhere?" in words(dialog)
    with qtbot.waitSignal(shell.bridge.opened):
        shell.rescue.use_copy(copy)
    assert count(filled_diary) == ENTRIES


def test_a_wrong_copy_is_told_and_another_can_be_chosen(
    qtbot: QtBot, start: Callable[[], Shell], filled_diary: Path, tmp_path: Path
) -> None:
    back_up(filled_diary)
    before = zero_head(filled_diary)
    wrong = tmp_path / "photo.bjbackup"
    wrong.write_bytes(b"\xff\xd8" * 500)
    shell = start()
    dialog = shown(qtbot, shell, RescueDialog)
    qtbot.waitUntil(lambda: bool(dialog.radios))
    shell.rescue.use_copy(wrong)
    qtbot.waitUntil(lambda: "This file is not a diary" in words(dialog))
    assert filled_diary.read_bytes() == before
    with qtbot.waitSignal(shell.bridge.opened):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)


def test_damage_that_is_found_while_it_is_open(
    qtbot: QtBot, start: Callable[[], Shell], filled_diary: Path
) -> None:
    shell = start()
    qtbot.waitUntil(lambda: shell.bridge.is_open)
    rows(filled_diary, "DROP INDEX observation_of_joint")
    with qtbot.waitSignal(shell.bridge.failed):
        shell.bridge.run(lambda diary: diary.backups.check())
    dialog = shown(qtbot, shell, RescueDialog)
    qtbot.waitUntil(lambda: bool(dialog.radios))
    with qtbot.waitSignal(shell.bridge.opened):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert count(filled_diary) == ENTRIES
    assert rows(filled_diary, "SELECT count(*) FROM sqlite_master WHERE name LIKE '%of_joint'") == [
        (1,)
    ]


def test_a_file_that_never_was_a_diary(
    qtbot: QtBot,
    start: Callable[[], Shell],
    filled_diary: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    filled_diary.write_text("shopping list\n" * 400)
    shell = start()
    qtbot.waitUntil(lambda: bool(caplog.records))
    page = shell.window.not_open.page
    assert page is not None
    assert "not a diary" in page.why_label.text()
    qtbot.waitUntil(lambda: shell.rescue.dialog is None)
    caplog.clear()
    assert filled_diary.read_text().startswith("shopping list")


def test_a_newer_diary_can_be_taken_out(
    qtbot: QtBot, start: Callable[[], Shell], filled_diary: Path, tmp_path: Path
) -> None:
    rows(filled_diary, "PRAGMA user_version = 999")
    rows(filled_diary, "ALTER TABLE observation ADD COLUMN mood TEXT")
    before = filled_diary.read_bytes()
    out = tmp_path / "out"
    out.mkdir()
    shell = start()
    dialog = shown(qtbot, shell, NewerDialog)
    assert "newer version" in dialog.windowTitle()
    qtbot.waitUntil(lambda: not clipped(dialog))
    assert not nameless(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    shell.rescue.newer.export_to(out)
    qtbot.waitUntil(lambda: "Saved" in shell.window.toasts.toast.accessibleName())
    (written,) = out.iterdir()
    assert written.suffix == ".json"
    assert written.read_text().count('"observed_at"') >= ENTRIES
    assert filled_diary.read_bytes() == before


def test_the_password_of_a_newer_diary_is_asked_for(
    qtbot: QtBot, start: Callable[[], Shell], filled_diary: Path, tmp_path: Path
) -> None:
    diary = Diary.open(filled_diary, clock=lambda: NOW)
    diary.protection.change(Secret("two words"))
    diary.close()
    connection = sqlite_file.connect(filled_diary, opened_by(filled_diary, Secret("two words")))
    connection.execute("PRAGMA user_version = 999").close()
    connection.close()
    out = tmp_path / "out"
    out.mkdir()
    shell = start()
    with qtbot.waitSignal(shell.bridge.failed):
        shell.bridge.reopen(filled_diary, secret=Secret("two words"))
    qtbot.keyClick(shown(qtbot, shell, NewerDialog), Qt.Key.Key_Return)
    shell.rescue.newer.export_to(out)
    asking = shown(qtbot, shell, CopyPasswordDialog)
    assert not clipped(asking)
    qtbot.keyClicks(asking.field.edit, "two words")
    qtbot.keyClick(asking, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(list(out.glob("*.json"))))


def test_the_password_of_a_backup_is_asked_for_where_the_head_is_gone(
    qtbot: QtBot, start: Callable[[], Shell], filled_diary: Path
) -> None:
    diary = Diary.open(filled_diary, clock=lambda: NOW)
    diary.protection.change(Secret("two words"))
    diary.close()
    back_up_with(filled_diary, Secret("two words"))
    zero_head(filled_diary)
    shell = start()
    dialog = shown(qtbot, shell, RescueDialog)
    assert dialog.field is not None
    qtbot.keyClicks(dialog.field.edit, "two word")
    press(qtbot, dialog.mend_button)
    qtbot.waitUntil(lambda: "not the password" in words(dialog))
    dialog.field.edit.setText("two words")
    press(qtbot, dialog.mend_button)
    qtbot.waitUntil(lambda: bool(dialog.radios))
    with qtbot.waitSignal(shell.bridge.locked):
        press(qtbot, dialog.mend_button)
    back = Diary.open(filled_diary, secret=Secret("two words"))
    assert back.count() == ENTRIES
    back.close()
