"""Asks what was seen at the legs, and keeps it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from baby_joints.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from baby_joints.domain.age import Age
    from baby_joints.domain.hip_signs import HipSigns
    from baby_joints.ui.dialogs.hip_signs_dialog import HipSignsDialog
    from baby_joints.ui.page import Page


class LookDesk(QObject):
    """Works for one page.

    Args:
        page: over which it asks, and which says that the look is kept.
        age: how old the baby is now, None when that is not known: then nothing is asked.
    """

    def __init__(self, page: Page, age: Callable[[], Age | None]) -> None:
        super().__init__(page)
        self._page, self._age = page, age

    def ask(self, before: HipSigns | None = None) -> None:
        """Ask about the legs; `before` is a look that is not saved."""
        from baby_joints.ui.dialogs.hip_signs_dialog import HipSignsDialog

        page, age, child = self._page, self._age(), self._page.bridge.child
        if age is None or child is None:
            return
        dialog = HipSignsDialog(page.theme, age, page.preferences.last_observer, page)
        if before is not None:
            dialog.show_look(before)
        dialog.looked.connect(partial(self.keep, child.id))
        dialog.rejected.connect(partial(self._on_left, dialog, child.id))
        dialog.open()

    def keep(self, child_id: UUID, looks: HipSigns) -> None:
        """Write it into the diary, or ask again when that went wrong."""
        saved = Notice(self.tr("Saved"), self.tr("Your look at the legs"), undo=True)
        page = self._page
        page.bridge.record(
            looks,
            lambda _change: page.notice_given.emit(saved),
            partial(self._ask_over, child_id, looks),
            child_id=child_id,
        )

    def _ask_over(self, child_id: UUID, looks: HipSigns) -> None:
        self._page.waiting.open_over(child_id, lambda: self.ask(looks))

    def _on_left(self, dialog: HipSignsDialog, child_id: UUID) -> None:
        """Escape is quickly pressed: what was answered by then can be gone on with."""
        if dialog.has_answer:
            page = self._page
            page.way_back.open(partial(self._ask_over, child_id, dialog.hip_signs()))
            words = self.tr("Not saved"), self.tr("Your look at the legs")
            page.notice_given.emit(Notice(*words, undo=True, way_back=page.way_back))
