"""The start of the window: arguments, then the shortest way to the first paint."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from baby_joints import __version__, paths

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from baby_joints.ui.end_signals import EndSignals
    from baby_joints.ui.one_window import OneWindow
    from baby_joints.ui.shell import Shell
    from baby_joints.ui.window_lock import LockOwner, WindowLock

USAGE = """Usage: baby-joints-gui [--diary FILE]

Opens the diary's window. Without --diary the usual diary of this computer is opened.
"""
PREFERENCES_FILE = "window.json"
PICTURES_FILE = "first-page.pictures"


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window and stay until it is closed.

    Args:
        argv: the arguments without the program's name; those of the process by default.

    Returns:
        0 after an orderly end, 1 without a screen, 2 after wrong arguments.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] in (["--help"], ["-h"]):
        print(USAGE, end="")  # noqa: T201 - for whoever asks at a terminal
        return 0
    if arguments == ["--version"]:
        print(f"baby_joints {__version__}")  # noqa: T201 - for whoever asks at a terminal
        return 0
    try:
        diary = _diary_of(arguments)
    except ValueError as error:
        print(f"{error}\n{USAGE}", end="", file=sys.stderr)  # noqa: T201 - wrong usage
        return 2
    if not _has_screen():
        message = "There is no screen to open the window on. Use the command baby-joints instead."
        print(message, file=sys.stderr)  # noqa: T201 - nowhere else to say it
        return 1
    return _run(diary)


def _diary_of(arguments: list[str]) -> Path:
    """The diary file that `arguments` name; ValueError when they say anything else."""
    if not arguments:
        return paths.diary_file()
    if len(arguments) == 1 and arguments[0].startswith("--diary="):
        arguments = ["--diary", arguments[0].removeprefix("--diary=")]
    if len(arguments) == 2 and arguments[0] == "--diary" and arguments[1]:  # noqa: PLR2004 - a pair
        return paths.full_path(Path(arguments[1]))
    raise ValueError(f"Unknown arguments: {' '.join(arguments)}")


def _has_screen() -> bool:
    """Qt would end the program with a crash where there is no screen."""
    if not sys.platform.startswith(("linux", "freebsd")):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _run(diary: Path) -> int:
    import gc

    # What is made until the first paint stays: looking for garbage in it would only cost time. Then
    # the window looks for it, as no other thread may.
    gc.disable()
    from baby_joints.ui.qt_loading import load_qt

    load_qt()
    from baby_joints.ui.clock import local_now
    from baby_joints.ui.shell import Shell

    preferences = paths.config_dir() / PREFERENCES_FILE
    # Only a look, as the lock itself is written to the disk: it is taken when all is painted.
    lock = None
    if paths.may_be_there(paths.window_lock(diary)):
        lock = _first_lock(diary, preferences)
        if lock is None:
            return 0
    application = _application()
    pictures = paths.cache_dir() / PICTURES_FILE
    shell = Shell(application, diary, preferences, local_now, pictures)
    shell.reporter.install()
    shell.window.painted.connect(lambda: _collect_here(shell))
    shell.window.painted.connect(_keep_log)
    held = _HeldOnce(shell, diary, lock)
    shell.bridge.opened.connect(held.begin)
    shell.bridge.opened.connect(_spare)
    ends: list[EndSignals] = []
    shell.window.painted.connect(lambda: ends.append(_end_in_order(shell)))
    shell.show()
    try:
        code = application.exec()
    finally:
        shell.reporter.uninstall()
        held.end()
        for one in ends:
            one.let_go()
        gc.enable()
    _leave_behind(code)
    return code


def _application() -> "QApplication":
    """The one application, made now if the question about another window did not need it."""
    from PySide6.QtWidgets import QApplication

    from baby_joints.ui.shell import make_application

    made = QApplication.instance()
    return made if isinstance(made, QApplication) else make_application(sys.argv[:1])


def _first_lock(diary: Path, preferences: Path) -> "WindowLock | None":
    """The lock of a diary that has or had a window; None when that window is enough."""
    from baby_joints.ui.one_window import ask_to_open, may_open
    from baby_joints.ui.window_lock import WindowLock

    lock = WindowLock(diary)

    def ask(owner: "LockOwner") -> bool:
        return ask_to_open(_application(), preferences, owner)

    return lock if may_open(diary, lock, ask) else None


class _HeldOnce:
    """Takes the lock when a diary is open for the first time: its folder is there then.

    A diary that could not be opened can be left for another one.
    """

    def __init__(self, shell: "Shell", diary: Path, lock: "WindowLock | None") -> None:
        self._shell, self._diary, self._lock = shell, diary, lock
        self._one: OneWindow | None = None

    def begin(self) -> None:
        own = self._shell.window.switch.own
        if own != self._diary:
            self.end()
            if self._one is not None:
                self._one.deleteLater()
            self._diary, self._lock, self._one = own, None, None
        if self._one is not None:
            return
        from baby_joints.ui.one_window import OneWindow
        from baby_joints.ui.window_lock import WindowLock

        lock = self._lock or WindowLock(self._diary)
        self._one = OneWindow(self._diary, self._shell.window, lock)
        self._one.surplus.connect(self._shell.window.close)
        self._one.begin()

    def end(self) -> None:
        lock = self._lock if self._one is None else self._one.lock
        if lock is not None:
            lock.release()


def _leave_behind(code: int) -> None:
    """End here, with `code`, if a thread is still at work that the window waited for in vain.

    A hanging disk holds it, or a page of a long report. Python would take Qt and its own modules
    apart under it, which can crash. All that was to be kept is on the disk already, or never.
    """
    import threading

    if any(each.daemon for each in threading.enumerate()):
        for stream in (sys.stdout, sys.stderr):
            # A program without a terminal has none.
            if stream is not None:
                stream.flush()
        os._exit(code)


def _end_in_order(shell: "Shell") -> "EndSignals":
    from baby_joints.ui.end_signals import EndSignals

    return EndSignals(shell.window)


def _keep_log() -> None:
    from baby_joints.ui.log_file import keep_log

    keep_log(paths.log_dir())


def _collect_here(shell: "Shell") -> None:
    from baby_joints.ui.garbage_keeper import GarbageKeeper

    _spare()
    GarbageKeeper(shell.window)


def _spare() -> None:
    """Look for no garbage in all that is loaded: now and then a save would wait 50 ms for it."""
    import gc

    gc.freeze()
