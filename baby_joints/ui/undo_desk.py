"""Takes the last action back, and does it again, and says what became of which entry."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from uuid import UUID

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
            self._bridge.undo(partial(self._tell, self._names()))
        elif page is not None:
            self.notice_given.emit(Notice(self.tr("There is nothing to take back")))

    def redo(self) -> None:
        """Do again what was taken back last; nothing happens when there is nothing."""
        if self._page_in_reach() is not None:
            told = partial(self._tell, self._names())
            self._bridge.change(lambda diary: diary.redo(), told)

    def _names(self) -> dict[UUID, str]:
        return {child.id: child.name for child in self._bridge.babies}

    def _tell(self, names_before: Mapping[UUID, str], change: Change) -> None:
        # A baby that was taken back is there no more, one that came back was not there before.
        names = {**names_before, **self._names()}
        # With several babies it says whose: the window turns to that one.
        is_named = change.child_changed or len(names) > 1
        name = names.get(change.child_id, "") if change.child_id and is_named else ""
        self.notice_given.emit(self._words_of(change, name))

    def _words_of(self, change: Change, name: str) -> Notice:
        # Only here: no start waits for words that come after a slip of the finger.
        from baby_joints.change import ChangeAction
        from baby_joints.ui.isolated import isolated
        from baby_joints.ui.widgets.notice import Notice

        text = self.tr("Taken back")
        if change.action is ChangeAction.REDO:
            text = self.tr("Done again")
        elif change.added:
            text = self.tr("Back in the diary")
        elif change.updated and not change.deleted:
            # What it names is there still, as it was before.
            text = self.tr("Change taken back")
        is_undo = change.action is ChangeAction.UNDO
        details = (isolated(name) if name else "", self._about(change))
        detail = " · ".join(filter(None, details))
        return Notice(text, detail, undo=not is_undo, redo=is_undo)

    def _about(self, change: Change) -> str:
        """What was changed, as short as it can be told apart."""
        from baby_joints.ui import formatting
        from baby_joints.ui.clock import local_now
        from baby_joints.ui.visits import visit_words

        entries = (*change.observations, *change.gone)
        if len(entries) > 1:
            return formatting.count_entries(len(entries))
        if entries:
            return formatting.entry_line(entries[0])
        if change.visits:
            return visit_words.line(change.visits[0], local_now())
        return self.tr("Your look at the legs") if change.hip_sign_ids else ""
