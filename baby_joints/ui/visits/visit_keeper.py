"""Keeps the half-filled form of a visit on disk."""

import logging
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject

from baby_joints.domain.record_json import visit_from_json, visit_to_json
from baby_joints.domain.visit import Visit
from baby_joints.ui.diary_forms import DiaryForms
from baby_joints.ui.kept_form import KeptForm

_log = logging.getLogger(__name__)


class VisitKeeper(KeptForm):
    """The visit that somebody began to write or to change, as it would be saved."""

    def __init__(self, diary: Path, inside: DiaryForms, parent: QObject | None = None) -> None:
        super().__init__(diary, inside, "visit-draft", "baby-joints-visit-draft", parent)

    def keep(self, child_id: UUID, visit: Visit) -> None:
        """Write `visit` soon."""
        self.keep_values(child_id, {"visit": visit_to_json(visit)})

    def kept(self, child_id: UUID) -> Visit | None:
        """What was kept for this child; a file that cannot be read counts as none."""
        try:
            found = self.kept_values(child_id)
            return None if found is None else visit_from_json(found["visit"])
        except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
            _log.warning("The kept visit could not be read and was left out.")
            return None
