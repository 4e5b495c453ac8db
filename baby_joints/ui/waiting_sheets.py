"""Sheets that open again over their own baby."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from baby_joints.ui.diary_bridge import DiaryBridge


class WaitingSheets(QObject):
    """What was not saved waits while another baby is shown, and while the diary is locked.

    Saved over another baby it would go into that one's diary.
    """

    def __init__(self, bridge: DiaryBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._waiting: list[tuple[UUID, Callable[[], object]]] = []
        for turn in (bridge.changed, bridge.opened, bridge.failed):
            turn.connect(self._on_turn)

    def open_over(self, child_id: UUID, open_sheet: Callable[[], object]) -> None:
        """Open it now, or as soon as this child is shown."""
        if self.is_shown(child_id):
            open_sheet()
        else:
            self._waiting.append((child_id, open_sheet))

    def is_shown(self, child_id: UUID) -> bool:
        """This child is shown, and no other was chosen meanwhile."""
        bridge, child = self._bridge, self._bridge.child
        is_ready = bridge.is_open and not bridge.is_turning
        return is_ready and child is not None and child.id == child_id

    def _on_turn(self) -> None:
        due = [one for one in self._waiting if self.is_shown(one[0])]
        self._waiting = [one for one in self._waiting if one not in due]
        for _, open_sheet in due:
            open_sheet()
