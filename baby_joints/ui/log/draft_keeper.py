"""Keeps the half-filled form of the Log on disk."""

import logging
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject

from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.ui.diary_forms import DiaryForms
from baby_joints.ui.kept_form import KeptForm
from baby_joints.ui.log.draft_json import draft_from_json, draft_to_json

_log = logging.getLogger(__name__)


class DraftKeeper(KeptForm):
    """The entries that somebody began to write, in one file a child; mostly it is one.

    An earlier version of the program kept one, and reads the first.
    """

    def __init__(self, diary: Path, inside: DiaryForms, parent: QObject | None = None) -> None:
        super().__init__(diary, inside, "draft", "baby-joints-draft", parent)

    def keep(self, child_id: UUID, *drafts: tuple[ObservationDraft, datetime]) -> None:
        """Write `drafts` soon, each with what an unsaid time will mean later."""
        first, *others = (
            {"kept_at": now.isoformat(), "draft": draft_to_json(draft)} for draft, now in drafts
        )
        self.keep_values(child_id, {**first, "others": others} if others else first)

    def kept(self, child_id: UUID, now: datetime) -> tuple[ObservationDraft, ...]:
        """What was kept for this child; a file that cannot be read counts as none.

        "Now" meant the time of writing: it comes back as that time, never as the time of reading.
        """
        try:
            found = self.kept_values(child_id)
            if found is None:
                return ()
            return tuple(_from_json(one, now) for one in (found, *found.get("others", ())))
        except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
            _log.warning("The kept form could not be read and was left out.")
            return ()


def _from_json(found: Mapping[str, Any], now: datetime) -> ObservationDraft:
    draft = draft_from_json(found["draft"])
    kept_at = datetime.fromisoformat(found["kept_at"])
    return replace(draft, observed_at=min(draft.observed_at or kept_at, now))
