"""What a press on the card of the backups leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from baby_joints.ui.altered_desk import AlteredDesk
from baby_joints.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from baby_joints.diary import Diary
    from baby_joints.safekeeping.altered import AlteredSeen
    from baby_joints.safekeeping.backups import BackupsSeen
    from baby_joints.ui.backup_keeper import BackupKeeper
    from baby_joints.ui.page import Page
    from baby_joints.ui.settings.backups_card import BackupsCard
    from baby_joints.ui.settings.restore_desk import RestoreDesk


class BackupDesk(QObject):
    """Between the card, the diary and the dialogs; errors go to the window.

    Attributes:
        altered: asks about entries that do not read as they were saved.
    """

    def __init__(
        self,
        page: Page,
        card: BackupsCard,
        keeper: BackupKeeper,
        restoring: RestoreDesk,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(page)
        self._page, self._card = page, card
        self._keeper, self._restoring = keeper, restoring
        self._now = now
        self._seen: BackupsSeen | None = None
        self._was_asked = False
        bridge, say = page.bridge, page.notice_given.emit
        self.altered = AlteredDesk(page, bridge, lambda: page.theme, now, say)
        keeper.made.connect(self._on_made)
        keeper.failed.connect(self._on_failed)
        card.back_up_requested.connect(self._on_back_up)
        card.restore_requested.connect(self._on_restore)
        card.undo_requested.connect(restoring.undo)
        card.check_requested.connect(self._on_check)
        card.folder_requested.connect(self._on_folder)

    def refresh(self) -> None:
        """Look again at what there is."""
        if self._page.bridge.is_sample:
            self._card.show_sample()
            return
        self._page.bridge.fetch(self, lambda diary: diary.backups.look(), self._on_seen)

    def _on_seen(self, seen: BackupsSeen) -> None:
        self._seen = seen
        self._card.show_backups(seen, self._now(), can_undo=self._restoring.can_undo)
        self._card.show_working(on=self._keeper.is_working)

    # --- make one ---

    def _on_back_up(self) -> None:
        self._was_asked = True
        self._card.show_working(on=True)
        self._keeper.back_up_now()

    def _on_made(self) -> None:
        if self._was_asked:
            self._say(self.tr("Backed up"))
        self._was_asked = False
        self.refresh()

    def _on_failed(self) -> None:
        # The window tells why.
        self._was_asked = False
        self.refresh()

    def _on_folder(self) -> None:
        if self._seen is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._seen.folder)))

    # --- use them ---

    def _on_restore(self) -> None:
        if self._seen is not None:
            self._restoring.ask(self._seen.backups, self._now())

    def _on_check(self) -> None:
        def check(diary: Diary) -> AlteredSeen:
            # Damage comes as an error: the window then says what can be done.
            diary.backups.check()
            return diary.backups.altered.look()

        self._page.bridge.run(check, self._on_checked)

    def _on_checked(self, seen: AlteredSeen) -> None:
        if seen.entries:
            self.altered.show(seen)
        else:
            self._say(self.tr("Your diary is whole"), self.tr("All of it reads as it was saved."))

    def _say(self, words: str, detail: str = "") -> None:
        self._page.notice_given.emit(Notice(words, detail))
