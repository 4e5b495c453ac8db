"""Ties the form to the file that keeps it, child by child."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import QObject

from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.ui.log.draft_keeper import DraftKeeper

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from baby_joints.ui.diary_forms import DiaryForms
    from baby_joints.ui.log.entry_form import EntryForm


# Whose form it is before the diary was opened: nobody knows yet.
_NOBODY: Final = UUID(int=0)


class FormMemory(QObject):
    """Writes each change of the form, and brings back what another session left.

    What is typed before the diary is open is kept too: the diary may turn out not to open.

    Args:
        form: what is kept.
        diary: the diary file beside which it is kept.
        inside: the forms inside a diary with a password.
        clock: the time at this place.
        parent: who owns it.
    """

    def __init__(
        self,
        form: EntryForm,
        diary: Path,
        inside: DiaryForms,
        clock: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._form = form
        self._clock = clock
        self._child_id: UUID | None = None
        self.keeper = DraftKeeper(diary, inside, self)
        form.changed.connect(self._on_form_changed)
        if not form.is_empty:
            # Whoever is quick fills in something before this is made.
            self._on_form_changed()

    def serve(self, diary: Path, child_id: UUID) -> bool:
        """Work for this child of this diary; True when a half-filled form came back."""
        if (self.keeper.diary, self._child_id) == (diary, child_id):
            return False
        self.keeper.flush()
        first = self._child_id is None and self.keeper.diary == diary
        self.keeper.diary, self._child_id = diary, child_id
        if first and not self._form.is_empty:
            # What was typed while the diary was being opened is newer than what was kept.
            self.keeper.forget(_NOBODY)
            self._on_form_changed()
            return False
        now = self._clock()
        kept = self.keeper.kept(child_id, now)
        if kept is None and (kept := self.keeper.kept(_NOBODY, now)) is not None:
            self.keeper.forget(_NOBODY)
        if kept is not None:
            self._form.load(kept)
        elif not first:
            self._form.load(ObservationDraft(observer=self._form.draft.observer))
        return kept is not None

    def saved(self, child_id: UUID | None, said: ObservationDraft) -> None:
        """What the form `said` is in the diary of this child; what was typed since stays."""
        if self._child_id not in {None, child_id} and child_id is not None:
            self.keeper.forget(child_id)
            return
        draft = self._form.draft
        if replace(draft, observer=said.observer) == said:
            self._form.clear()

    def _on_form_changed(self) -> None:
        child_id = self._child_id or _NOBODY
        if self._form.is_empty:
            self.keeper.forget(child_id)
        else:
            self.keeper.keep(child_id, self._form.draft, self._form.began_at or self._clock())
