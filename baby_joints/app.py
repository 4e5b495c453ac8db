"""The start of the window: arguments, then the shortest way to the first paint."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from baby_joints import __version__, paths

USAGE = """Usage: baby-joints-gui [--diary FILE]

Opens the diary's window. Without --diary the usual diary of this computer is opened.
"""
PREFERENCES_FILE = "window.json"


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
        return Path(arguments[1]).expanduser().absolute()
    raise ValueError(f"Unknown arguments: {' '.join(arguments)}")


def _has_screen() -> bool:
    """Qt would end the program with a crash where there is no screen."""
    if not sys.platform.startswith(("linux", "freebsd")):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _run(diary: Path) -> int:
    import gc

    # What is made until the first paint stays: looking for garbage in it would only cost time.
    gc.disable()
    _load_qt()
    from baby_joints.ui.clock import local_now
    from baby_joints.ui.shell import Shell, make_application

    application = make_application(sys.argv[:1])
    preferences = paths.config_dir() / PREFERENCES_FILE
    shell = Shell(application, diary, preferences, local_now)
    shell.reporter.install()
    shell.window.painted.connect(_collect_again)
    shell.show()
    try:
        return application.exec()
    finally:
        shell.reporter.uninstall()


def _load_qt() -> None:
    """Import Qt, and keep Python's own import for what follows.

    PySide puts an import of its own in its place, which reads the source of every module to look
    for its switch to other spellings of names. We do not use the switch; it is 5 % of the start.
    """
    import builtins

    plain_import = builtins.__import__
    import PySide6.QtWidgets  # noqa: F401 - this import is what the function is for

    builtins.__import__ = plain_import


def _collect_again() -> None:
    import gc

    gc.freeze()
    gc.enable()
