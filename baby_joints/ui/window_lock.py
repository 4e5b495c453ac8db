"""One window for one diary: a small file beside the diary says whose window it is."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLockFile, QSysInfo

from baby_joints.paths import window_lock


@dataclass(frozen=True, slots=True)
class LockOwner:
    """Who has the diary open: the name of the computer, and whether it is this one."""

    computer: str
    is_here: bool


class WindowLock:
    """Held while the window is open. What a crashed program left behind counts for nothing.

    On another computer nobody can tell a crash from an open window: there it holds until somebody
    takes it over. Where the folder takes no file there is no lock, and nothing is in the way.

    Args:
        diary: the diary file; its folder may still be missing.
    """

    def __init__(self, diary: Path) -> None:
        self._path = window_lock(diary)
        self._lock = QLockFile(str(self._path))
        # A night with a sleeping computer is no crash: only the owner's end sets it free.
        self._lock.setStaleLockTime(0)

    @property
    def is_held(self) -> bool:
        """It is ours."""
        return self._lock.isLocked()

    def take(self) -> LockOwner | None:
        """Take it; the owner when somebody else has it."""
        if self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError:
            return None
        told: object = self._lock.getLockInfo()
        # Nothing is told when the file went meanwhile.
        computer = str(told[1]) if isinstance(told, tuple) else ""
        return LockOwner(computer, computer in {"", QSysInfo.machineHostName()})

    def take_over(self) -> LockOwner | None:
        """Take it from a window on another computer that is gone; the owner when that fails."""
        self._path.unlink(missing_ok=True)
        return self.take()

    def release(self) -> None:
        """Let go of it."""
        self._lock.unlock()
