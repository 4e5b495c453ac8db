"""The password on the command line: typed at the terminal, or read from an open file; no option.

Arguments and variables of a process can be read by others, so neither ever holds it.
"""

import os
import sys
from pathlib import Path
from typing import Final

from baby_joints.commands.problems import CommandError
from baby_joints.file_mark import is_protected
from baby_joints.secret import Secret

_LONGEST: Final = 4096


def password_for(path: Path, open_file: int | None) -> Secret | None:
    """The password of the diary at `path`; None when it has none, and nobody is asked then."""
    return ask_password(path, open_file) if is_protected(path) else None


def ask_password(path: Path, open_file: int | None) -> Secret:
    """The password of the diary at `path`.

    It is the first line of the `open_file` of that number, or typed at the terminal. Raises
    CommandError when there is nobody to ask.
    """
    from baby_joints.no_core_dump import forbid_core_dump

    forbid_core_dump()
    return _asked(path) if open_file is None else _read(open_file)


def _asked(path: Path) -> Secret:
    from getpass import getpass

    if sys.stdin is None or not sys.stdin.isatty():
        raise CommandError(
            f"The diary {path} is protected by a password. Run this at a terminal, or give the"
            " password through an open file: baby-joints --password-fd 0 COMMAND < FILE."
        )
    return Secret(getpass("Password of the diary: "))


def _read(number: int) -> Secret:
    try:
        with os.fdopen(os.dup(number), "rb") as file:
            line = file.readline(_LONGEST)
    except OSError as error:
        raise CommandError(f"Nothing can be read from --password-fd {number}.") from error
    return Secret(line.rstrip(b"\r\n").decode("utf-8", "surrogateescape"))
