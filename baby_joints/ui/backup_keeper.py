"""Makes the backups of the open diary while its window is open."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from baby_joints.safekeeping.backups import Backup, Backups
    from baby_joints.ui.diary_bridge import DiaryBridge

# After a start the disk is for whoever wants to write something down.
_FIRST_MS: Final = 5_000
# A window may stay open for weeks: each new day gets its backup too.
_AGAIN_MS: Final = 3_600_000
# At the end: a step of a copy takes milliseconds, the look through a large one seconds.
_LONGEST_WAIT: Final = 10.0


class BackupKeeper(QObject):
    """Works in a thread of its own, one backup at a time: no save waits for it.

    Signals:
        made(Backup): there is one more, or the newest one still says all.
        failed(Exception): none was made, and the diary is as it was; of those that nobody asked
            for the same one is told once.
        bad_end_seen(): the last use of this diary was cut off; told once.
        altered_seen(): entries read otherwise than they were saved; looked for once the diary was
            opened, and with each backup that is made.
    """

    made = Signal(object)
    failed = Signal(object)
    bad_end_seen = Signal()
    altered_seen = Signal()
    _ended = Signal(object)

    def __init__(self, bridge: DiaryBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._thread: threading.Thread | None = None
        self._stopped = threading.Event()
        self._has_told = self._has_looked = False
        self._last_failure: type[Exception] | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.back_up_if_due)
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)
        bridge.opened.connect(self._on_opened)

    @property
    def is_working(self) -> bool:
        """A backup is being made."""
        return self._thread is not None

    def back_up_if_due(self) -> None:
        """Make the backup of today, unless there is one."""
        self._timer.start(_AGAIN_MS)
        self._begin(lambda backups: backups.back_up_if_due(stop=self._stopped.is_set))

    def back_up_now(self) -> None:
        """Make a backup because somebody asked for one."""
        self._last_failure = None
        self._begin(lambda backups: backups.back_up(stop=self._stopped.is_set))

    def leave_off(self) -> None:
        """Leave off what is being made, as the whole file is about to be written anew."""
        self._end()
        self._stopped = threading.Event()

    def stop(self) -> None:
        """Leave off what is being made, and make no more."""
        self._timer.stop()
        self._end()

    def _end(self) -> None:
        self._stopped.set()
        if self._thread is not None:
            self._thread.join(_LONGEST_WAIT)

    def _on_opened(self) -> None:
        self._has_looked = False
        if not self._timer.isActive():
            self._timer.start(_FIRST_MS)

    def _begin(self, work: Callable[[Backups], Backup | None]) -> None:
        if self._thread is not None or self._bridge.is_sample or self._stopped.is_set():
            return
        # The diary knows its file and its key, which may be another one than yesterday.
        self._bridge.fetch(self, lambda diary: diary.backups, partial(self._start, work))

    def _start(self, work: Callable[[Backups], Backup | None], backups: Backups) -> None:
        if self._thread is not None or self._stopped.is_set():
            return
        if backups.ended_badly and not self._has_told:
            self._has_told = True
            self.bad_end_seen.emit()
        self._thread = threading.Thread(
            target=self._run, args=(work, backups), name="backup", daemon=True
        )
        self._thread.start()

    def _run(self, work: Callable[[Backups], Backup | None], backups: Backups) -> None:
        from baby_joints.safekeeping.backups import CopyStoppedError

        answers: list[Callable[[], None]] = []
        try:
            is_altered = not (self._has_looked or backups.is_sound())
            self._has_looked = True
            if is_altered:
                answers.append(self.altered_seen.emit)
            backup = work(backups)
            if backup is not None:
                answers.append(partial(self._on_made, backup))
            if backup is not None and not backup.is_sound and not is_altered:
                answers.append(self.altered_seen.emit)
        except CopyStoppedError:
            pass
        except Exception as error:  # noqa: BLE001 - shown by the window, whatever it is
            answers.append(partial(self._on_failed, error))
        self._ended.emit(answers)

    def _on_ended(self, answers: Iterable[Callable[[], None]]) -> None:
        self._thread = None
        for answer in () if self._stopped.is_set() else answers:
            answer()

    def _on_made(self, backup: Backup) -> None:
        self._last_failure = None
        self.made.emit(backup)

    def _on_failed(self, error: Exception) -> None:
        if type(error) is not self._last_failure:
            self._last_failure = type(error)
            self.failed.emit(error)
