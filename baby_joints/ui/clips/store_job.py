"""One photo or clip on its way into the diary."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from baby_joints.actions.storing import Storing
    from baby_joints.domain.attachment import Attachment
    from baby_joints.ui.diary_bridge import DiaryBridge
    from baby_joints.ui.handover.page_maker import PageMaker, Task

PARTS = 100
# By the names of the classes: storage lies below the diary, where the window may not reach.
_CLOSED = frozenset({"ClosedDatabaseError", "PasswordNeededError"})


class StoreJob:
    """Works beside the window; saves of entries go in between its steps.

    Locked meanwhile it begins anew when the diary is open again: a recording is nowhere else.

    Args:
        bridge: the way to the diary.
        maker: does the work.
        source: the file, or bytes.
        name: what bytes are called.
        done: gets the Attachment; its content is on the disk then.
        failed: gets the error; nothing of it was kept.
        told: hears how many of a hundred parts are done.
    """

    def __init__(
        self,
        bridge: DiaryBridge,
        maker: PageMaker,
        source: Path | bytes,
        name: str,
        done: Callable[[Attachment], None],
        failed: Callable[[Exception], None],
        told: Callable[[int], None],
    ) -> None:
        self._maker = maker
        self._bridge = bridge
        self._path = bridge.path
        self._source = (source, name)
        self._answers = (done, failed, told)
        self._task: Task | None = None
        self._is_stopped = False
        self._start()

    @property
    def waits_for_diary(self) -> bool:
        """The diary was locked meanwhile."""
        return not self._bridge.is_open

    def stop(self) -> None:
        """End it; nothing of it is kept, and nobody is told."""
        self._is_stopped = True
        if self._task is not None:
            self._task.stop()

    def _start(self) -> None:
        self._bridge.run(
            lambda diary: diary.attachments.storing(*self._source), self._begin, self._on_failed
        )

    def _begin(self, work: Storing) -> None:
        if self._is_stopped:
            work.close()
            return
        done, _failed, told = self._answers
        self._task = self._maker.begin(
            partial(_all_of, work), done, self._on_failed, lambda part, _all: told(part)
        )

    def _on_failed(self, error: Exception) -> None:
        if self._is_stopped:
            return
        is_same = self._bridge.path == self._path
        if type(error).__name__ not in _CLOSED or not is_same:
            self._answers[1](error)
        elif self._bridge.is_open:
            self._start()
        else:
            self._bridge.opened.connect(self._on_opened)

    def _on_opened(self) -> None:
        self._bridge.opened.disconnect(self._on_opened)
        if not self._is_stopped and self._bridge.path == self._path:
            self._start()


def _all_of(work: Storing, tell: Callable[[int, int], None]) -> Attachment:
    try:
        while work.step():
            tell(int(PARTS * work.progress), PARTS)
    finally:
        work.close()
    assert work.attachment is not None  # noqa: S101 - no step is left
    return work.attachment
