"""Ties the form to the file that keeps it, child by child."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.ui.log.draft_keeper import DraftKeeper

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path
    from uuid import UUID

    from baby_joints.ui.log.entry_form import EntryForm


class FormMemory(QObject):
    """Writes each change of the form, and brings back what another session left.

    Args:
        form: what is kept.
        diary: the diary file beside which it is kept.
        clock: the time at this place.
        parent: who owns it.
    """

    def __init__(
        self,
        form: EntryForm,
        diary: Path,
        clock: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._form = form
        self._clock = clock
        self._child_id: UUID | None = None
        self.keeper = DraftKeeper(diary, self)
        form.changed.connect(self._on_form_changed)

    def serve(self, diary: Path, child_id: UUID) -> bool:
        """Work for this child of this diary; True when a half-filled form came back."""
        if (self.keeper.diary, self._child_id) == (diary, child_id):
            return False
        self.keeper.flush()
        first = self._child_id is None
        self.keeper.diary, self._child_id = diary, child_id
        if first and not self._form.is_empty:
            # What was typed while the diary was being opened is newer than what was kept.
            self._on_form_changed()
            return False
        kept = self.keeper.kept(child_id, self._clock())
        if kept is not None:
            self._form.load(kept)
        elif not first:
            self._form.load(ObservationDraft(observer=self._form.draft.observer))
        return kept is not None

    def _on_form_changed(self) -> None:
        if self._child_id is None:
            return
        if self._form.is_empty:
            self.keeper.forget(self._child_id)
        else:
            self.keeper.keep(self._child_id, self._form.draft, self._clock())
