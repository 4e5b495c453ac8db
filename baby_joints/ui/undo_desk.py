"""Takes the last action back, and does it again, and says what became of which entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from baby_joints.change import Change
    from baby_joints.ui.diary_bridge import DiaryBridge
    from baby_joints.ui.page import Page
    from baby_joints.ui.widgets.notice import Notice


class UndoDesk(QObject):
    """Works for the whole window: what was done on one page can be taken back on another.

    Args:
        bridge: the way to the diary.
        page_in_reach: the page that is shown; None while no diary is, as it is locked.
        parent: who owns it.

    Signals:
        notice_given(Notice): what was taken back, or done again.
    """

    notice_given = Signal(object)

    def __init__(
        self,
        bridge: DiaryBridge,
        page_in_reach: Callable[[], Page | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._page_in_reach = page_in_reach

    def undo(self) -> None:
        """Take back what was done last: on the page without the diary's knowledge, or in it."""
        from baby_joints.ui.widgets.notice import Notice

        page = self._page_in_reach()
        if page is not None and page.take_back():
            return
        if self._bridge.can_undo:
            self._bridge.undo(self._tell)
        elif page is not None:
            self.notice_given.emit(Notice(self.tr("There is nothing to take back")))

    def redo(self) -> None:
        """Do again what was taken back last; nothing happens when there is nothing."""
        if self._page_in_reach() is not None:
            self._bridge.change(lambda diary: diary.redo(), self._tell)

    def _tell(self, change: Change) -> None:
        self.notice_given.emit(self._words_of(change))

    def _words_of(self, change: Change) -> Notice:
        # Only here: no start waits for words that come after a slip of the finger.
        from baby_joints.change import ChangeAction
        from baby_joints.ui import formatting
        from baby_joints.ui.widgets.notice import Notice

        text = self.tr("Taken back")
        if change.action is ChangeAction.REDO:
            text = self.tr("Done again")
        elif change.added:
            text = self.tr("Back in the diary")
        entries = (*change.observations, *change.gone)
        if len(entries) == 1:
            detail = formatting.entry_line(entries[0])
        else:
            detail = formatting.count_entries(len(entries)) if entries else ""
        is_undo = change.action is ChangeAction.UNDO
        return Notice(text, detail, undo=not is_undo, redo=is_undo and not change.child_changed)
