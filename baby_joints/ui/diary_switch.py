"""Goes from the parent's own diary to a sample and back; the two never meet in one file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTemporaryDir, Signal

if TYPE_CHECKING:
    from pathlib import Path

    from baby_joints.ui.diary_bridge import DiaryBridge


class DiarySwitch(QObject):
    """A sample is opened in a folder that is gone when the program ends.

    Signals:
        switched(): another diary is being opened.
    """

    switched = Signal()

    def __init__(self, bridge: DiaryBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._own = bridge.path
        self._folder: QTemporaryDir | None = None
        self._count = 0

    @property
    def own(self) -> Path:
        """The parent's own diary."""
        return self._own

    @property
    def in_sample(self) -> bool:
        """A sample is shown, not the parent's own diary."""
        return self._bridge.path != self._own

    def open_sample(self, sample: Path) -> None:
        """Show a sample file in a new, separate diary."""
        if self._folder is None:
            self._folder = QTemporaryDir()
        self._count += 1
        file = self._folder.filePath(f"sample-{self._count}.sqlite3")
        self._bridge.reopen(type(self._own)(file), fill_from=sample)
        self.switched.emit()

    def open_another(self, path: Path) -> None:
        """From now on the diary in this file is the parent's own one."""
        self._own = path
        self.back_to_own()

    def back_to_own(self) -> None:
        """Show the parent's own diary again."""
        self._bridge.reopen(self._own)
        self.switched.emit()

    def clean_up(self) -> None:
        """Remove the samples; call it after the diary was closed."""
        if self._folder is not None:
            self._folder.remove()
            self._folder = None
