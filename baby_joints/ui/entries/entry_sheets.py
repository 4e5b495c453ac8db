"""The sheet that asks about an entry, and what was left on it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from baby_joints.ui import formatting
from baby_joints.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from uuid import UUID

    from baby_joints.domain.observation_draft import ObservationDraft
    from baby_joints.ui.clips.clip_desk import ClipDesk
    from baby_joints.ui.clips.clip_editor import ClipEditor
    from baby_joints.ui.dialogs.observation_dialog import ObservationDialog
    from baby_joints.ui.page import Page


class EntrySheets(QObject):
    """Opens one over a page; the one that was left last can be opened again.

    Args:
        page: over which they stand.
        clips: keeps photos and clips.
    """

    def __init__(self, page: Page, clips: ClipDesk) -> None:
        super().__init__(page)
        self._page, self._clips = page, clips

    def ask(
        self,
        draft: ObservationDraft,
        keep: Callable[[ObservationDraft, UUID], None],
        latest: datetime | None = None,
        *,
        was_left: bool = False,
    ) -> ObservationDialog | None:
        """Ask about an entry and hand what was said to `keep`; None when no diary is open.

        Args:
            draft: what the sheet says at first.
            keep: brings it to the diary of this child.
            latest: the entry can be of no later time.
            was_left: the sheet was left before, and says what was changed then.
        """
        from baby_joints.ui.dialogs.observation_dialog import ObservationDialog

        page, child = self._page, self._page.bridge.child
        if child is None:
            return None
        names = page.preferences.observers
        dialog = ObservationDialog(
            page.theme, child, draft, self._make_clips, names, page, latest=latest
        )
        dialog.drafted.connect(lambda draft: keep(draft, child.id))
        again = partial(self.ask, keep=keep, latest=latest, was_left=True)
        left = partial(self._on_left, dialog, child.id, again, was_left)
        dialog.rejected.connect(left)
        dialog.open()
        return dialog

    def open_left(self) -> bool:
        """Open the sheet again that was left with changes; False when there is none."""
        return self._page.way_back.take()

    def forget_left(self) -> None:
        """Something else was done since."""
        self._page.way_back.close()

    def _on_left(
        self,
        dialog: ObservationDialog,
        child_id: UUID,
        again: Callable[[ObservationDraft], object],
        was_left: bool,  # noqa: FBT001 - by partial
    ) -> None:
        """Escape is quickly pressed: what was changed by then can be gone on with."""
        if was_left or dialog.is_changed:
            draft = dialog.draft()
            way, over = self._page.way_back, self._page.waiting.open_over
            way.open(lambda: over(child_id, lambda: again(draft)))
            line = formatting.entry_line(draft)
            said = Notice(self.tr("Not saved"), line, undo=True, way_back=way)
            self._page.notice_given.emit(said)

    def _make_clips(self) -> ClipEditor:
        from baby_joints.ui.clips.clip_editor import ClipEditor

        return ClipEditor(self._page.theme, self._clips)
