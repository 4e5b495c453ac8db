"""The password is set, changed and taken away in the Settings of a real window."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from baby_joints.diary import Diary, PasswordNeededError
from baby_joints.domain.codes import Joint, Side, Sound
from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.file_mark import is_protected
from baby_joints.secret import Secret
from baby_joints.ui.dialogs.copies_dialog import CopiesDialog
from baby_joints.ui.dialogs.password_dialog import PasswordDialog, PasswordTask
from baby_joints.ui.lock.strength import Strength
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.log_page import LogPage
from baby_joints.ui.pages.settings_page import SettingsPage
from tests.ui.lock.support import PASSWORD, unlock, unlock_page

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from baby_joints.ui.shell import Shell
    from baby_joints.ui.theme import Theme
    from tests.ui.lock.conftest import Clock

DRAFT = ObservationDraft(joint=Joint.HIP, side=Side.LEFT, sound=Sound.POP, note="Zwetschge half")


class Ring(KeyringBackend):
    """A keyring in memory."""

    priority = 5

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # the package has no types there
        self.kept: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture(autouse=True)
def ring() -> Iterator[Ring]:
    """Never the keyring of whoever runs the tests."""
    before = keyring.get_keyring()
    made = Ring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def settings(qtbot: QtBot, shell: Shell) -> SettingsPage:
    shell.window.stack.go_to(PageName.SETTINGS)
    page = shell.window.stack.page
    assert isinstance(page, SettingsPage)
    card = page.password
    qtbot.waitUntil(lambda: not card.set_button.isHidden() or not card.change_button.isHidden())
    return page


def only_dialog(shell: Shell) -> PasswordDialog:
    (dialog,) = [d for d in shell.window.findChildren(PasswordDialog) if d.isVisible()]
    return dialog


def type_new(dialog: PasswordDialog, new: str, current: str = "") -> None:
    dialog.current_field.edit.setText(current)
    dialog.new_field.edit.setText(new)
    dialog.again_field.edit.setText(new)
    if not dialog.know_box.isChecked():
        dialog.know_box.click()


def give(qtbot: QtBot, dialog: PasswordDialog) -> None:
    """Press Enter until it was done."""
    with qtbot.waitSignal(dialog.finished):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
        if dialog.isVisible():
            qtbot.keyClick(dialog, Qt.Key.Key_Return)


def bare_files(folder: Path, word: str) -> list[str]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [path.name for path in files if word.encode() in path.read_bytes()]


def test_set_with_all_that_lies_beside_it(
    qtbot: QtBot, shell: Shell, filled_diary: Path, tmp_path: Path
) -> None:
    page = settings(qtbot, shell)
    shell.preferences.remember_observer("Grandma Zwetschge")
    page.preferences_changed.emit()
    log = shell.window.stack.visit(PageName.LOG)
    assert isinstance(log, LogPage)
    log.form.load(DRAFT)
    log.memory.keeper.flush()
    assert max(bare_files(tmp_path, "Zwetschge")) == "window.json"
    other = Diary.open(filled_diary)
    other.backups.back_up()
    other.close()
    page.password.set_button.click()
    dialog = only_dialog(shell)
    type_new(dialog, PASSWORD)
    give(qtbot, dialog)
    assert is_protected(filled_diary)
    assert "The password is set" in shell.window.toasts.toast.text()
    qtbot.waitUntil(lambda: not page.password.copies_button.isHidden())
    (copies,) = [d for d in shell.window.findChildren(CopiesDialog) if d.isVisible()]
    assert copies.windowTitle() == "1 older copy has no password"
    copies.protect_button.click()
    qtbot.waitUntil(page.password.copies_button.isHidden)
    assert bare_files(tmp_path, "Zwetschge") == []
    assert bare_files(tmp_path, "Papa") == []
    assert "observers" not in json.loads(shell.preferences.path.read_text())
    # The form is still there, and what is typed on goes into the diary.
    assert log.form.draft.note == "Zwetschge half"
    shell.window.close()
    with pytest.raises(PasswordNeededError):
        Diary.open(filled_diary)
    kept = Diary.open(filled_diary, secret=Secret(PASSWORD))
    assert kept.count() == 7
    assert "Grandma Zwetschge" in kept.forms()["people"]
    kept.close()


def test_it_warns_twice_and_takes_no_two_different_ones(qtbot: QtBot, theme: Theme) -> None:
    dialog = PasswordDialog(theme, PasswordTask.SET)
    qtbot.addWidget(dialog)
    given: list[object] = []
    dialog.given.connect(lambda new, current: given.append((new, current)))
    dialog.open()
    assert "If you forget it, nobody can help" in dialog.note.text()
    type_new(dialog, "short")
    assert not dialog.go_button.isEnabled()
    assert dialog.strength_label.text().find("six letters or numbers") > 0
    type_new(dialog, PASSWORD)
    assert dialog.go_button.isEnabled()
    dialog.again_field.edit.setText(PASSWORD + "x")
    assert not dialog.go_button.isEnabled()
    assert "not the same" in dialog.strength_label.text()
    type_new(dialog, PASSWORD)
    dialog.know_box.click()
    assert not dialog.go_button.isEnabled()
    dialog.know_box.click()
    dialog.on_enter()
    assert given == []
    assert "Forgotten means gone" in dialog.note.text()
    dialog.back_button.click()
    assert dialog.new_field.isVisible()
    dialog.on_enter()
    dialog.on_enter()
    assert len(given) == 1
    # While it works nothing can be pressed, not even Escape.
    dialog.on_enter()
    dialog.reject()
    assert dialog.isVisible()
    assert len(given) == 1
    dialog.show_problem("It did not work.")
    assert dialog.problem.isVisible()
    dialog.reject()
    assert dialog.new_field.length() == 0


def test_it_says_what_is_missing_to_who_cannot_see_it(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    place = "baby_joints.ui.dialogs.password_dialog.announce"
    monkeypatch.setattr(place, lambda _at, words: said.append(words))
    dialog = PasswordDialog(theme, PasswordTask.SET)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.new_field.edit
    dialog.new_field.edit.setText(PASSWORD)
    qtbot.keyClick(dialog.new_field.edit, Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.again_field.edit
    dialog.again_field.edit.setText(PASSWORD)
    qtbot.keyClicks(dialog.again_field.edit, "x")
    assert said == []
    dialog.know_box.setFocus()
    assert said == ["The two are not the same yet."]
    qtbot.keyClick(dialog.know_box, Qt.Key.Key_Return)
    assert said == ["The two are not the same yet."] * 2
    dialog.again_field.edit.setText(PASSWORD)
    dialog.again_field.edit.setFocus()
    qtbot.keyClick(dialog.again_field.edit, Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.know_box
    dialog.reject()


def test_changed_and_taken_away(
    qtbot: QtBot, locked_shell: Shell, locked_diary: Path, tmp_path: Path
) -> None:
    unlock(qtbot, locked_shell)
    page = settings(qtbot, locked_shell)
    page.password.change_button.click()
    dialog = only_dialog(locked_shell)
    type_new(dialog, "other plums", "not the one")
    dialog.on_enter()
    dialog.on_enter()
    qtbot.waitUntil(dialog.problem.isVisible)
    assert "That is not the password." in dialog.problem.text()
    type_new(dialog, "other plums", PASSWORD)
    give(qtbot, dialog)
    with qtbot.waitSignal(locked_shell.bridge.locked):
        page.password.lock_button.click()
    unlock(qtbot, locked_shell, "other plums")
    page.password.remove_button.click()
    dialog = only_dialog(locked_shell)
    dialog.current_field.edit.setText("other plums")
    give(qtbot, dialog)
    assert not is_protected(locked_diary)
    qtbot.waitUntil(lambda: not page.password.set_button.isHidden())
    assert page.password.locking.isHidden()
    assert locked_shell.window.gate._watch is not None
    assert not locked_shell.window.gate._watch._timer.isActive()
    locked_shell.preferences.remember_observer("Grandma Zwetschge")
    locked_shell.window.close()
    assert bare_files(tmp_path / "config", "Zwetschge") == ["window.json"]
    plain = Diary.open(locked_diary)
    assert plain.count() == 7
    plain.close()


def test_another_program_holds_the_file(qtbot: QtBot, shell: Shell, filled_diary: Path) -> None:
    page = settings(qtbot, shell)
    other = Diary.open(filled_diary)
    assert other.count() == 7
    shell.bridge.arrange(lambda diary: setattr(diary._database, "_busy_timeout", 0))
    page.password.set_button.click()
    dialog = only_dialog(shell)
    type_new(dialog, PASSWORD)
    dialog.on_enter()
    dialog.on_enter()
    qtbot.waitUntil(dialog.problem.isVisible)
    assert "Another program holds the diary." in dialog.problem.text()
    other.close()
    assert dialog.new_field.length() == len(PASSWORD)
    give(qtbot, dialog)
    assert is_protected(filled_diary)


def test_the_keyring_opens_it_at_the_next_start(
    qtbot: QtBot,
    dressed_app: QApplication,
    locked_shell: Shell,
    locked_diary: Path,
    clock: Clock,
    ring: Ring,
) -> None:
    from baby_joints.ui.shell import Shell as Program

    unlock(qtbot, locked_shell)
    page = settings(qtbot, locked_shell)
    qtbot.waitUntil(lambda: not page.password.keyring_box.isHidden())
    page.password.keyring_box.click()
    qtbot.waitUntil(lambda: locked_shell.preferences.keyring)
    assert PASSWORD not in str(ring.kept)
    assert str(locked_diary) not in str(ring.kept)
    locked_shell.window.close()
    again = Program(dressed_app, locked_diary, locked_shell.preferences.path, clock)
    with qtbot.waitSignal(again.bridge.opened):
        again.show()
    assert not again.window.gate.is_closed
    # Locked by hand it asks.
    with qtbot.waitSignal(again.bridge.locked):
        again.window.gate.lock()
    unlock(qtbot, again)
    again.close()
    # A key of another password is of no use, and no error either.
    ring.kept = dict.fromkeys(ring.kept, "x'" + "0" * 96 + "'")
    third = Program(dressed_app, locked_diary, locked_shell.preferences.path, clock)
    with qtbot.waitSignal(third.bridge.locked):
        third.show()
    assert unlock_page(third).problem.text() == ""
    third.close()


def test_without_a_keyring_nothing_is_offered(qtbot: QtBot, locked_shell: Shell) -> None:
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]  # the same
    unlock(qtbot, locked_shell)
    page = settings(qtbot, locked_shell)
    assert page.password.keyring_box.isHidden()
    page.password_desk._on_keyring(True)
    qtbot.waitUntil(lambda: not locked_shell.preferences.keyring)


def test_minutes_are_kept(qtbot: QtBot, locked_shell: Shell) -> None:
    unlock(qtbot, locked_shell)
    page = settings(qtbot, locked_shell)
    page.password.minutes.chip(30).click()
    assert json.loads(locked_shell.preferences.path.read_text())["lock_minutes"] == 30


def test_where_it_cannot_be_done_the_card_says_so(
    qtbot: QtBot, shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("baby_joints.safekeeping.protection.Protection.is_possible", False)
    shell.window.stack.go_to(PageName.SETTINGS)
    page = shell.window.stack.page
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(lambda: "sqlcipher3" in page.password.words_label.text())
    assert page.password.set_button.isHidden()
    assert page.password.locking.isHidden()


def test_how_strong() -> None:
    told = {
        "plum": Strength.TOO_SHORT,
        "aaaaaaaaaaaa": Strength.WEAK,
        "plums1": Strength.WEAK,
        "plums and so": Strength.FAIR,
        "plums and pears and more": Strength.STRONG,
    }
    assert {text: Strength.of(Secret(text)) for text in told} == told
    assert all(strength.words() for strength in Strength)


def test_a_form_taken_in_by_a_change_that_never_came_about_is_still_there(
    qtbot: QtBot, dressed_app: QApplication, filled_diary: Path, tmp_path: Path, clock: Clock
) -> None:
    from baby_joints.ui.diary_forms import DiaryForms
    from baby_joints.ui.left_forms import take_in_forms
    from baby_joints.ui.log.draft_keeper import DraftKeeper
    from baby_joints.ui.shell import Shell as Program

    diary = Diary.open(filled_diary)
    assert diary.child is not None
    keeper = DraftKeeper(filled_diary, DiaryForms(print))
    keeper.keep(diary.child.id, (DRAFT, clock()))
    keeper.flush()
    take_in_forms(diary)
    assert not keeper.path_of(diary.child.id).exists()
    diary.close()
    shell = Program(dressed_app, filled_diary, tmp_path / "config" / "window.json", clock)
    with qtbot.waitSignal(shell.bridge.opened):
        shell.show()
    log = shell.window.stack.visit(PageName.LOG)
    assert isinstance(log, LogPage)
    qtbot.waitUntil(lambda: log.form.draft.note == "Zwetschge half")
    shell.close()


def test_the_keyboard_stays_at_the_password_when_it_is_set(qtbot: QtBot, shell: Shell) -> None:
    card = settings(qtbot, shell).password
    card.set_button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(card.set_button, Qt.Key.Key_Space)
    dialog = only_dialog(shell)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    type_new(dialog, PASSWORD)
    give(qtbot, dialog)
    shell.window.activateWindow()
    qtbot.waitUntil(card.lock_button.isVisible)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is card.lock_button)
    assert card.lock_button.keyboard_focus.shown
