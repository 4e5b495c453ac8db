"""Words to the person at the terminal, and commands run in their sight."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path


class SetupError(Exception):
    """Something a person has to do first; the message says what, in their words."""


def say(line: str) -> None:
    """Print one line at once, also into a pipe."""
    print(line, flush=True)


def speak_any_script() -> None:
    """Let a path with letters that the terminal does not know be printed instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def run(
    command: Sequence[str | Path],
    *,
    folder: Path,
    extra: Mapping[str, str] | None = None,
    errors_only: bool = False,
    may_ask: bool = False,
) -> int:
    """Run a command with its output, or only its errors, in sight and return its exit code.

    `may_ask`: it gets what this program is given to read, the keyboard among it.
    """
    environment = clean_environment(os.environ, extra or {})
    with subprocess.Popen(
        [str(part) for part in command],
        cwd=folder,
        env=environment,
        stdin=None if may_ask else subprocess.DEVNULL,
        # A password may come by any file number. Windows hands on none.
        close_fds=not may_ask or os.name != "posix",
        stdout=subprocess.DEVNULL if errors_only else None,
    ) as started:
        try:
            return started.wait()
        except KeyboardInterrupt:
            # The terminal has asked it too: it ends in its own order, and keeps what was begun.
            return started.wait()


def clean_environment(variables: Mapping[str, str], extra: Mapping[str, str]) -> dict[str, str]:
    """Return the variables without those that would bend Python or pip away from the .venv.

    Where file names are not read as UTF-8, the Python that is started reads them so: compiled
    modules cannot be loaded from a folder with letters that the locale does not know.
    """
    bending = {
        "PYTHONHOME",
        "PYTHONPATH",
        "PIP_PREFIX",
        "PIP_REQUIRE_VIRTUALENV",
        "PIP_ROOT",
        "PIP_TARGET",
        "PIP_USER",
        "VIRTUAL_ENV",
    }
    kept = {name: value for name, value in variables.items() if name not in bending}
    if sys.getfilesystemencoding() != "utf-8":
        kept["PYTHONUTF8"] = "1"
    return {**kept, **extra}
