"""What the window does about entries that do not read as they were saved."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from baby_joints.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from baby_joints.change import Change
    from baby_joints.diary import Diary
    from baby_joints.safekeeping.altered import AlteredSeen
    from baby_joints.ui.dialogs.altered_dialog import AlteredDialog
    from baby_joints.ui.diary_bridge import DiaryBridge
    from baby_joints.ui.theme import Theme


class AlteredDesk(QObject):
    """Shows them, and does what the parent answers; errors go to the window.

    Args:
        over: over which it asks.
        bridge: the diary.
        theme: gives the theme of the moment.
        now: the time.
        say: shows a short message.
    """

    def __init__(
        self,
        over: QWidget,
        bridge: DiaryBridge,
        theme: Callable[[], Theme],
        now: Callable[[], datetime],
        say: Callable[[Notice], None],
    ) -> None:
        super().__init__(over)
        self._over = over
        self._bridge = bridge
        self._theme = theme
        self._now = now
        self._say = say
        self._dialog: AlteredDialog | None = None

    @property
    def dialog(self) -> AlteredDialog | None:
        """The dialog, while it is open."""
        return self._dialog

    def look(self) -> None:
        """Ask about those that are there now, if there are any."""
        self._bridge.fetch(self, lambda diary: diary.backups.altered.look(), self.show)

    def show(self, seen: AlteredSeen) -> None:
        """Ask about these."""
        if not seen.entries or self._dialog is not None:
            return
        from baby_joints.ui import altered_words
        from baby_joints.ui.dialogs.altered_dialog import AlteredDialog

        self._dialog = AlteredDialog(
            self._theme(),
            altered_words.title(seen),
            altered_words.reason(seen, self._now()),
            altered_words.entry_lines(seen),
            can_take_back=any(entry.before is not None for entry in seen.entries),
            parent=self._over.window(),
        )
        self._dialog.take_back_chosen.connect(partial(self._take_back, seen))
        self._dialog.keep_chosen.connect(partial(self._keep, seen))
        self._dialog.finished.connect(self._on_finished)
        self._dialog.open()

    def _take_back(self, seen: AlteredSeen) -> None:
        shown = self._bridge.child

        def take_back(diary: Diary) -> Change | None:
            """One step for each child; the pages show one child."""
            changes = diary.backups.altered.take_back(seen.entries)
            mine = (one for one in changes if shown is not None and one.child_id == shown.id)
            return next(mine, changes[-1] if changes else None)

        words = Notice(self.tr("Taken from the backup"), undo=True)
        self._bridge.change(take_back, lambda _change: self._say(words))

    def _keep(self, seen: AlteredSeen) -> None:
        words = Notice(self.tr("Kept as it is now"))
        self._bridge.arrange(
            lambda diary: diary.backups.altered.keep(seen.entries), lambda _none: self._say(words)
        )

    def _on_finished(self) -> None:
        self._dialog = None
