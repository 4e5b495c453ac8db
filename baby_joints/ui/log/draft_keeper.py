"""Keeps the half-filled form of the Log on disk."""

import logging
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject

from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.ui.diary_forms import DiaryForms
from baby_joints.ui.kept_form import KeptForm
from baby_joints.ui.log.draft_json import draft_from_json, draft_to_json

_log = logging.getLogger(__name__)


class DraftKeeper(KeptForm):
    """The entry that somebody began to write."""

    def __init__(self, diary: Path, inside: DiaryForms, parent: QObject | None = None) -> None:
        super().__init__(diary, inside, "draft", "baby-joints-draft", parent)

    def keep(self, child_id: UUID, draft: ObservationDraft, now: datetime) -> None:
        """Write `draft` soon; `now` is what an unsaid time will mean later."""
        self.keep_values(child_id, {"kept_at": now.isoformat(), "draft": draft_to_json(draft)})

    def kept(self, child_id: UUID, now: datetime) -> ObservationDraft | None:
        """What was kept for this child; a file that cannot be read counts as none.

        "Now" meant the time of writing: it comes back as that time, never as the time of reading.
        """
        try:
            found = self.kept_values(child_id)
            if found is None:
                return None
            draft = draft_from_json(found["draft"])
            kept_at = datetime.fromisoformat(found["kept_at"])
            moment = min(draft.observed_at or kept_at, now)
        except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
            _log.warning("The kept form could not be read and was left out.")
            return None
        return replace(draft, observed_at=moment)
