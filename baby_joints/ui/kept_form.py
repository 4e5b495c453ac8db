"""Keeps a half-filled form on disk, so that it survives a crash."""

import json
import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QObject, QTimer

from baby_joints.ui.diary_forms import DiaryForms
from baby_joints.ui.left_forms import form_file

# Long enough to write once for a run of taps, short enough that little is lost.
_PAUSE_MS: Final = 300
_VERSION: Final = 1
_log = logging.getLogger(__name__)


class KeptForm(QObject):
    """One small file a child beside the diary: written after a pause, gone when there is nothing.

    A diary with a password has it inside, encrypted like the rest.
    `diary` is the diary file that the form belongs to; set it when another file was opened.
    When it cannot be kept, the log file says so and the page goes on; `leave` tells of it.

    Args:
        diary: the diary file beside which it is kept.
        inside: the forms inside the diary, once it is open.
        name: ends the name of the file, such as ``draft``.
        file_format: what the file says that it is.
        parent: who owns it.
    """

    def __init__(
        self,
        diary: Path,
        inside: DiaryForms,
        name: str,
        file_format: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.diary = diary
        self._inside = inside
        self._name = name
        self._format = file_format
        self._waiting: dict[Path, tuple[UUID, str]] = {}
        self._problem: OSError | None = None
        self._is_told = False
        inside.wanted.connect(self.flush)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.flush)

    def path_of(self, child_id: UUID) -> Path:
        """The file of one child."""
        return form_file(self.diary, self._key(child_id))

    def keep_values(self, child_id: UUID, values: Mapping[str, Any]) -> None:
        """Write these plain values soon."""
        head = {"format": self._format, "version": _VERSION, "child": str(child_id)}
        text = json.dumps(head | dict(values), ensure_ascii=False, indent=1)
        self._waiting[self.path_of(child_id)] = (child_id, text)
        self._timer.start()

    def flush(self) -> None:
        """Write at once what is still waiting."""
        self._timer.stop()
        waiting, self._waiting = self._waiting, {}
        for path, (child_id, text) in waiting.items():
            self._flush_one(path, child_id, text)

    def _flush_one(self, path: Path, child_id: UUID, text: str) -> None:
        if self._inside.are_used:
            self._inside.keep(self._key(child_id), text)
            return
        # Only here: it brings parts of Python that the start does not need.
        from baby_joints.atomic_file import write_atomically

        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(path, text.encode())
        except OSError as error:
            _log.warning("The half-filled form was not kept: %s", error.strerror)
            self._problem = error
            self._waiting.setdefault(path, (child_id, text))
        else:
            if not self._waiting:
                self._problem, self._is_told = None, False

    def leave(self) -> OSError | None:
        """Write what still waits, as the page goes; why that cannot be, said once."""
        self.flush()
        if self._problem is None or self._is_told:
            return None
        self._is_told = True
        return self._problem

    def forget(self, child_id: UUID) -> None:
        """The form was saved or emptied: nothing is to come back."""
        path = self.path_of(child_id)
        if self._waiting.pop(path, None) is not None and not self._waiting:
            self._timer.stop()
            self._problem = None
        self._inside.forget(self._key(child_id))
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            _log.warning("The kept form was not removed: %s", error.strerror)

    def kept_values(self, child_id: UUID) -> Mapping[str, Any] | None:
        """What was kept for this child, None when nothing was.

        Raises OSError, ValueError, TypeError, KeyError, AttributeError or RecursionError for a file
        that is wrong.
        """
        waiting = self._waiting.get(self.path_of(child_id))
        text = waiting[1] if waiting else self._on_disk(child_id)
        if text is None:
            return None
        found: Mapping[str, Any] = json.loads(text)
        if (found["format"], found["version"]) != (self._format, _VERSION):
            return None
        return found if UUID(found["child"]) == child_id else None

    def _on_disk(self, child_id: UUID) -> str | None:
        return self._beside(child_id) or self._inside.text(self._key(child_id))

    def _beside(self, child_id: UUID) -> str | None:
        """A file of zeros was being removed when the program was ended: it is inside by then."""
        try:
            text = self.path_of(child_id).read_text(encoding="utf-8")
        except FileNotFoundError:
            return None
        return text if text.strip("\0") else None

    def _key(self, child_id: UUID) -> str:
        return f"{child_id}.{self._name}"
