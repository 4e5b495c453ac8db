"""Carries out what the card of the password asks for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from baby_joints.ui.dialogs.password_dialog import PasswordDialog, PasswordTask
from baby_joints.ui.settings.password_card import PasswordCard, PasswordState
from baby_joints.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from baby_joints.diary import Diary
    from baby_joints.secret import Secret
    from baby_joints.ui.backup_keeper import BackupKeeper
    from baby_joints.ui.page import Page


class PasswordDesk(QObject):
    """Asks, lets the diary's thread do it, and says how it ended.

    Args:
        page: the page of the card.
        card: whose wishes are carried out.
        keeper: makes no backup meanwhile, as nobody else may hold the file.

    Signals:
        lock_requested(): lock the window now.
    """

    lock_requested = Signal()

    def __init__(self, page: Page, card: PasswordCard, keeper: BackupKeeper) -> None:
        super().__init__(page)
        self._page = page
        self._bridge = page.bridge
        self._preferences = page.preferences
        self._card = card
        self._keeper = keeper
        card.set_requested.connect(partial(self._ask, PasswordTask.SET))
        card.change_requested.connect(partial(self._ask, PasswordTask.CHANGE))
        card.remove_requested.connect(partial(self._ask, PasswordTask.REMOVE))
        card.lock_requested.connect(self.lock_requested)
        card.copies_requested.connect(self._on_copies_requested)
        card.minutes_chosen.connect(self._on_minutes)
        card.keyring_chosen.connect(self._on_keyring)

    def refresh(self) -> None:
        """Look how it stands."""
        if self._bridge.is_sample:
            self._card.show_state(None)
        else:
            self._bridge.fetch(self, _look, self._card.show_state)

    # --- the password ---

    def _ask(self, task: PasswordTask) -> None:
        dialog = PasswordDialog(self._page.theme, task, self._page.window())
        dialog.given.connect(partial(self._carry_out, dialog))
        dialog.open()

    def _carry_out(
        self, dialog: PasswordDialog, new: Secret | None, current: Secret | None
    ) -> None:
        forms, keyring = self._bridge.forms, self._preferences.keyring
        forms.wanted.emit()
        self._keeper.leave_off()

        def done(result: tuple[dict[str, str], int, int]) -> None:
            inside, left, bare = result
            self._preferences.keyring = keyring and new is not None
            forms.learn(inside, are_used=new is not None)
            dialog.accept()
            self.refresh()
            self._say_done(new is not None, current is not None, left)
            if bare and current is None:
                self._ask_about_copies(bare)

        def failed(error: Exception) -> None:
            from baby_joints.ui.error_words import explain

            told = explain(error)
            dialog.show_problem(f"{told.title} {told.advice}")

        self._bridge.arrange(partial(_change, new, current, keyring), done, failed)

    def _say_done(self, is_on: bool, was_on: bool, left: int) -> None:  # noqa: FBT001 - two states
        said = self.tr("The password is set") if is_on else self.tr("The password is taken away")
        if is_on and was_on:
            said = self.tr("The password is changed")
        detail = self.tr("Some damaged copies stay as they were.") if left else ""
        self._page.notice_given.emit(Notice(said, detail))

    # --- older copies ---

    def _on_copies_requested(self) -> None:
        self._bridge.fetch(
            self, lambda diary: len(diary.protection.bare_copies()), self._ask_about_copies
        )

    def _ask_about_copies(self, count: int) -> None:
        from baby_joints.ui.dialogs.copies_dialog import CopiesDialog

        if not count:
            self.refresh()
            return
        dialog = CopiesDialog(self._page.theme, count, self._page.window())
        dialog.protect_chosen.connect(self._on_protect)
        dialog.delete_chosen.connect(self._on_delete)
        dialog.open()

    def _on_protect(self) -> None:
        done = partial(self._say_copies, self.tr("The copies have the password too"))
        self._bridge.arrange(lambda diary: diary.protection.protect_copies(), done)

    def _on_delete(self) -> None:
        done = partial(self._say_copies, self.tr("The copies are deleted"))
        self._bridge.arrange(lambda diary: diary.protection.remove_copies(), done)

    def _say_copies(self, words: str, left: int) -> None:
        detail = self.tr("Some could not be changed. They stay as they were.") if left else ""
        self._page.notice_given.emit(Notice(words, detail))
        self.refresh()

    # --- when it is locked ---

    def _on_minutes(self, minutes: int) -> None:
        self._preferences.lock_minutes = minutes
        self._page.preferences_changed.emit()

    def _on_keyring(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal passes it bare
        self._bridge.arrange(partial(_remember if on else _forget), self._on_remembered)

    def _on_remembered(self, kept: bool) -> None:  # noqa: FBT001 - what the work answered
        wanted = self._card.keyring_box.isChecked()
        self._preferences.keyring = kept
        self._page.preferences_changed.emit()
        if wanted and not kept:
            words = self.tr("The keyring did not take it")
            self._page.notice_given.emit(Notice(words, self.tr("The password opens the diary.")))
        self.refresh()


def _look(diary: Diary) -> PasswordState:
    protection = diary.protection
    if not protection.is_on:
        return PasswordState(is_on=False, is_possible=protection.is_possible)
    from baby_joints.safekeeping import system_keyring

    return PasswordState(
        is_on=True,
        is_possible=True,
        bare_copies=len(protection.bare_copies()),
        has_keyring=system_keyring.is_there(),
    )


def _change(
    new: Secret | None,
    current: Secret | None,
    keyring: bool,  # noqa: FBT001 - by partial
    diary: Diary,
) -> tuple[dict[str, str], int, int]:
    """On the diary's thread: the forms inside, copies left behind, copies without a password."""
    from baby_joints.ui.left_forms import take_in_forms

    if new is not None:
        # First: once the file is encrypted nothing may lie bare beside it.
        take_in_forms(diary)
    try:
        left = diary.protection.change(new, current)
    finally:
        for secret in (new, current):
            if secret is not None:
                secret.forget()
    if keyring:
        (_remember if diary.protection.is_on else _forget)(diary)
    return diary.forms(), left, len(diary.protection.bare_copies())


def _remember(diary: Diary) -> bool:
    from baby_joints.safekeeping import system_keyring

    key = diary.protection.key_to_remember()
    return key is not None and system_keyring.remember(diary.path, key)


def _forget(diary: Diary) -> bool:
    from baby_joints.safekeeping import system_keyring

    system_keyring.forget(diary.path)
    return False
