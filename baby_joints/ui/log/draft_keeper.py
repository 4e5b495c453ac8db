"""Keeps the half-filled form on disk, so that it survives a crash."""

import json
import logging
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, QTimer

from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.ui.log.draft_json import draft_from_json, draft_to_json

_FORMAT: Final = "baby-joints-draft"
_VERSION: Final = 1
# Long enough to write once for a run of taps, short enough that little is lost.
_PAUSE_MS: Final = 300
_log = logging.getLogger(__name__)


class DraftKeeper(QObject):
    """One small file a child beside the diary: written after a pause, gone when there is nothing.

    `diary` is the diary file that the form belongs to; set it when another file was opened.
    A form is a convenience: when it cannot be kept, the log file says so and the page goes on.
    """

    def __init__(self, diary: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.diary = diary
        self._waiting: tuple[Path, bytes] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.flush)

    def path_of(self, child_id: UUID) -> Path:
        """The file of one child."""
        return self.diary.with_name(f"{self.diary.stem}.{child_id}.draft.json")

    def keep(self, child_id: UUID, draft: ObservationDraft, now: datetime) -> None:
        """Write `draft` soon; `now` is what an unsaid time will mean later."""
        kept = {
            "format": _FORMAT,
            "version": _VERSION,
            "kept_at": now.isoformat(),
            "child": str(child_id),
            "draft": draft_to_json(draft),
        }
        self._waiting = (
            self.path_of(child_id),
            json.dumps(kept, ensure_ascii=False, indent=1).encode(),
        )
        self._timer.start()

    def flush(self) -> None:
        """Write at once what is still waiting."""
        self._timer.stop()
        waiting, self._waiting = self._waiting, None
        if waiting is None:
            return
        # Only here: it brings parts of Python that the start does not need.
        from baby_joints.atomic_file import write_atomically

        path, data = waiting
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(path, data)
        except OSError as error:
            _log.warning("The half-filled form was not kept: %s", error.strerror)

    def forget(self, child_id: UUID) -> None:
        """The form was saved or emptied: nothing is to come back."""
        path = self.path_of(child_id)
        if self._waiting is not None and self._waiting[0] == path:
            self._timer.stop()
            self._waiting = None
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            _log.warning("The kept form was not removed: %s", error.strerror)

    def kept(self, child_id: UUID, now: datetime) -> ObservationDraft | None:
        """What was kept for this child; a file that cannot be read counts as none.

        "Now" meant the time of writing: it comes back as that time, never as the time of reading.
        """
        try:
            found = json.loads(self.path_of(child_id).read_text(encoding="utf-8"))
            if (found["format"], found["version"]) != (_FORMAT, _VERSION):
                return None
            if UUID(found["child"]) != child_id:
                return None
            draft = draft_from_json(found["draft"])
            kept_at = datetime.fromisoformat(found["kept_at"])
            moment = min(draft.observed_at or kept_at, now)
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            _log.warning("The kept form could not be read and was left out.")
            return None
        return replace(draft, observed_at=moment)
