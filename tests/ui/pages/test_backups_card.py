"""Backups in the real window: made, gone back to, undone, taken to another computer and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget

from baby_joints.diary import Diary
from baby_joints.exchange import diary_to_json
from baby_joints.file_mark import is_protected
from baby_joints.paths import backup_dir
from baby_joints.safekeeping.backups import BackupsSeen
from baby_joints.secret import Secret
from baby_joints.storage.errors import NoRoomForBackupError
from baby_joints.ui.dialogs.copy_dialog import CopyDialog
from baby_joints.ui.dialogs.copy_password_dialog import CopyPasswordDialog
from baby_joints.ui.dialogs.error_dialog import ErrorDialog
from baby_joints.ui.dialogs.restore_dialog import RestoreDialog
from baby_joints.ui.error_words import explain
from baby_joints.ui.first_copy import open_first_copy
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.settings_page import SettingsPage
from baby_joints.ui.sample_diaries import sample_files
from tests.builders import diary as told
from tests.conftest import NOW, STORY
from tests.storage.support import rows
from tests.ui.clipping import clipped
from tests.ui.naming import nameless

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from baby_joints.ui.settings.backups_card import BackupsCard
    from baby_joints.ui.shell import Shell
    from baby_joints.ui.widgets.text_label import TextLabel

Kind = TypeVar("Kind", bound=QWidget)
ENTRIES = 7


@pytest.fixture
def page(qtbot: QtBot, shell: Shell) -> SettingsPage:
    shell.window.stack.go_to(PageName.SETTINGS)
    shown = shell.window.stack.page
    assert isinstance(shown, SettingsPage)
    qtbot.waitUntil(lambda: "no backup yet" in read(shown.backups.last_label))
    return shown


@pytest.fixture
def card(page: SettingsPage) -> BackupsCard:
    return page.backups


def press(qtbot: QtBot, button: QWidget) -> None:
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)


def dialog_of(qtbot: QtBot, shell: Shell, kind: type[Kind]) -> Kind:
    def shown() -> list[Kind]:
        return [box for box in shell.window.findChildren(kind) if box.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()))
    return shown()[0]


def read(label: TextLabel) -> str:
    """What a label says, without its markup."""
    plain = QTextDocument()
    plain.setHtml(label.text())
    return plain.toPlainText()


def said(shell: Shell) -> str:
    return shell.window.toasts.toast.accessibleName()


def count(path: Path) -> int:
    return int(rows(path, "SELECT count(*) FROM observation")[0][0])


def back_up(qtbot: QtBot, shell: Shell, card: BackupsCard) -> None:
    with qtbot.waitSignal(shell.backups.made):
        press(qtbot, card.now_button)
    qtbot.waitUntil(card.restore_button.isEnabled)


def delete_newest(qtbot: QtBot, shell: Shell) -> None:
    with qtbot.waitSignal(shell.bridge.changed):
        shell.bridge.change(lambda diary: diary.delete([diary.observations()[0].id]))


def test_a_second_press_of_space_does_not_press_the_neighbor(
    qtbot: QtBot, shell: Shell, card: BackupsCard
) -> None:
    back_up(qtbot, shell, card)
    with qtbot.waitSignal(shell.backups.made):
        qtbot.mouseClick(card.now_button, Qt.MouseButton.LeftButton)
        assert not card.now_button.isEnabled()
        assert card.now_button.hasFocus()
        for _ in range(2):
            qtbot.keyClick(card.now_button, Qt.Key.Key_Space)
            qtbot.mouseClick(card.now_button, Qt.MouseButton.LeftButton)
            card.now_button.click()
    qtbot.waitUntil(card.now_button.isEnabled)
    assert card.now_button.hasFocus()
    assert not shell.window.findChildren(RestoreDialog)
    assert len([*backup_dir(shell.bridge.path).iterdir()]) == 2


def test_back_up_now(qtbot: QtBot, shell: Shell, card: BackupsCard) -> None:
    assert not card.restore_button.isEnabled()
    back_up(qtbot, shell, card)
    (made,) = backup_dir(shell.bridge.path).iterdir()
    assert count(made) == ENTRIES
    assert said(shell).startswith("Backed up")
    assert read(card.last_label) == ("Last backup: Today, Thursday, April 23, 10:24 am")
    assert read(card.words_label).startswith("1 backup, ")
    assert not card.undo_button.isVisible()


def test_a_disk_that_is_nearly_full(qtbot: QtBot, shell: Shell, card: BackupsCard) -> None:
    back_up(qtbot, shell, card)
    folder = backup_dir(shell.bridge.path)
    seen = BackupsSeen(folder=folder, backups=(), lacking=120_000_000)
    card.show_backups(seen, NOW, can_undo=False)
    assert read(card.words_label).startswith(
        "There is no room for another one: free 120.0 MB on the disk."
    )
    told = explain(NoRoomForBackupError(shell.bridge.path, 120_000_000))
    assert told.title == "No backup was made: the disk is nearly full."
    assert told.advice == "Free some space. Your diary is safe. It takes 120.0 MB more."


def test_going_back_and_undoing_it_by_keyboard(
    qtbot: QtBot, shell: Shell, card: BackupsCard
) -> None:
    back_up(qtbot, shell, card)
    delete_newest(qtbot, shell)
    path = shell.bridge.path
    press(qtbot, card.restore_button)
    dialog = dialog_of(qtbot, shell, RestoreDialog)
    qtbot.waitUntil(dialog.restore_button.isEnabled)
    assert read(dialog.changes_label) == ("Would come into your diary: 1 entry (Apr 23).")
    qtbot.waitUntil(lambda: not clipped(dialog))
    assert not nameless(dialog)
    # Enter alone never changes a whole diary.
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert dialog.isVisible()
    with qtbot.waitSignal(shell.bridge.changed):
        press(qtbot, dialog.restore_button)
    assert count(path) == ENTRIES
    assert "went back" in said(shell)
    qtbot.waitUntil(card.undo_button.isVisible)
    with qtbot.waitSignal(shell.bridge.changed):
        press(qtbot, card.undo_button)
    assert count(path) == ENTRIES - 1
    assert said(shell).startswith("Taken back")


def test_leaving_it_as_it_is(qtbot: QtBot, shell: Shell, card: BackupsCard) -> None:
    back_up(qtbot, shell, card)
    delete_newest(qtbot, shell)
    press(qtbot, card.restore_button)
    dialog = dialog_of(qtbot, shell, RestoreDialog)
    qtbot.waitUntil(dialog.restore_button.isEnabled)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert count(shell.bridge.path) == ENTRIES - 1


def test_a_backup_that_was_damaged_is_named_and_cannot_be_taken(
    qtbot: QtBot, shell: Shell, page: SettingsPage, card: BackupsCard
) -> None:
    back_up(qtbot, shell, card)
    (made,) = backup_dir(shell.bridge.path).iterdir()
    made.write_bytes(made.read_bytes()[:5000])
    page.refresh(None)
    qtbot.waitUntil(lambda: "no backup" in read(card.last_label))
    press(qtbot, card.restore_button)
    dialog = dialog_of(qtbot, shell, RestoreDialog)
    assert dialog.list.item(0).text().endswith("it is damaged")
    assert not dialog.restore_button.isEnabled()
    dialog.reject()


def test_to_another_computer_and_back(
    qtbot: QtBot, shell: Shell, page: SettingsPage, tmp_path: Path
) -> None:
    file = tmp_path / "Diary.bjbackup"
    page.copy_desk.save_copy(file)
    qtbot.waitUntil(lambda: "Diary.bjbackup" in said(shell))
    assert count(file) == ENTRIES
    delete_newest(qtbot, shell)
    page.copy_desk.open_copy(file)
    dialog = dialog_of(qtbot, shell, CopyDialog)
    assert "Would come into your diary: 1 entry" in read(dialog.changes_label)
    qtbot.waitUntil(lambda: not clipped(dialog))
    assert not nameless(dialog)
    # Added, the deleted entry stays deleted: that is the newest version of it.
    with qtbot.waitSignal(shell.bridge.changed):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert count(shell.bridge.path) == ENTRIES - 1
    page.copy_desk.open_copy(file)
    dialog = dialog_of(qtbot, shell, CopyDialog)
    with qtbot.waitSignal(shell.bridge.changed):
        press(qtbot, dialog.replace_button)
    assert count(shell.bridge.path) == ENTRIES


def test_a_copy_with_a_password_of_its_own(
    qtbot: QtBot, shell: Shell, page: SettingsPage, tmp_path: Path
) -> None:
    other = Diary.open(tmp_path / "b" / "diary.sqlite3", clock=lambda: NOW)
    other.import_file(diary_to_json(told(STORY), exported_at=NOW, application="tests"))
    other.protection.change(Secret("two words"))
    other.delete([other.observations()[0].id])
    file = tmp_path / "locked.bjbackup"
    other.backups.copy_to(file)
    other.close()
    page.copy_desk.open_copy(file)
    asking = dialog_of(qtbot, shell, CopyPasswordDialog)
    qtbot.waitUntil(lambda: not clipped(asking))
    assert not nameless(asking)
    qtbot.keyClicks(asking.field.edit, "wrong")
    qtbot.keyClick(asking, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not asking.isVisible())
    asking = dialog_of(qtbot, shell, CopyPasswordDialog)
    assert asking.problem.isVisible()
    qtbot.keyClicks(asking.field.edit, "two words")
    qtbot.keyClick(asking, Qt.Key.Key_Return)
    dialog = dialog_of(qtbot, shell, CopyDialog)
    with qtbot.waitSignal(shell.bridge.changed):
        press(qtbot, dialog.replace_button)
    # The diary itself is without one, as before.
    assert count(shell.bridge.path) == ENTRIES - 1


def test_what_is_no_copy_changes_nothing(
    qtbot: QtBot,
    shell: Shell,
    page: SettingsPage,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    file = tmp_path / "photo.bjbackup"
    file.write_bytes(b"\x89PNG" * 100)
    with qtbot.waitSignal(shell.bridge.failed):
        page.copy_desk.open_copy(file)
    dialog = dialog_of(qtbot, shell, ErrorDialog)
    assert "not a diary" in dialog.windowTitle()
    dialog.close()
    caplog.clear()  # the log names the error
    assert count(shell.bridge.path) == ENTRIES


def test_a_look_through_the_whole_diary(qtbot: QtBot, shell: Shell, card: BackupsCard) -> None:
    press(qtbot, card.check_button)
    qtbot.waitUntil(lambda: "Your diary is whole" in said(shell))


def test_a_folder_that_is_copied_elsewhere_is_named(
    qtbot: QtBot, shell: Shell, page: SettingsPage, card: BackupsCard
) -> None:
    (shell.bridge.path.parent / ".dropbox").touch()
    page.refresh(None)
    qtbot.waitUntil(lambda: "Dropbox copies this folder" in read(card.words_label))


def test_a_sample_has_no_backups(
    qtbot: QtBot, shell: Shell, page: SettingsPage, card: BackupsCard
) -> None:
    with qtbot.waitSignal(shell.bridge.opened):
        shell.window.switch.open_sample(sample_files()[0])
    shell.window.stack.go_to(PageName.SETTINGS)
    page.refresh(None)
    qtbot.waitUntil(lambda: "sample needs no backup" in read(card.last_label))
    assert not card.now_button.isEnabled()
    assert not card.open_button.isEnabled()


def open_first(shell: Shell, path: Path) -> None:
    open_first_copy(shell.window, shell.bridge, shell.keeper.theme, path)


def test_a_new_diary_begins_with_a_copy_and_its_password(
    qtbot: QtBot, new_shell: Shell, tmp_path: Path
) -> None:
    other = Diary.open(tmp_path / "b" / "diary.sqlite3", clock=lambda: NOW)
    other.import_file(diary_to_json(told(STORY), exported_at=NOW, application="tests"))
    other.protection.change(Secret("two words"))
    other.backups.copy_to(tmp_path / "a.bjbackup")
    other.close()
    open_first(new_shell, tmp_path / "a.bjbackup")
    asking = dialog_of(qtbot, new_shell, CopyPasswordDialog)
    qtbot.keyClicks(asking.field.edit, "two words")
    with qtbot.waitSignal(new_shell.bridge.opened):
        qtbot.keyClick(asking, Qt.Key.Key_Return)
    assert new_shell.window.welcome.page is None
    assert new_shell.bridge.forms.are_used
    assert is_protected(new_shell.bridge.path)
    assert all(map(is_protected, backup_dir(new_shell.bridge.path).iterdir()))
    opened = Diary.open(new_shell.bridge.path, secret=Secret("two words"))
    assert opened.count() == ENTRIES
    opened.close()


def test_a_new_diary_begins_with_a_copy(qtbot: QtBot, new_shell: Shell, tmp_path: Path) -> None:
    other = Diary.open(tmp_path / "b" / "diary.sqlite3", clock=lambda: NOW)
    other.import_file(diary_to_json(told(STORY), exported_at=NOW, application="tests"))
    other.backups.copy_to(tmp_path / "a.bjbackup")
    other.close()
    page = new_shell.window.welcome.page
    assert page is not None
    assert page.copy_button.isVisible()
    with qtbot.waitSignal(new_shell.bridge.changed):
        open_first(new_shell, tmp_path / "a.bjbackup")
    assert new_shell.window.welcome.page is None
    assert new_shell.bridge.child is not None
    assert count(new_shell.bridge.path) == ENTRIES
