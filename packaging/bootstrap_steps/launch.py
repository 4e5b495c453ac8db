"""Start the program: its window where there is a screen, else its main job without one."""

import json
import os
import shlex
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bootstrap_steps.console import SetupError, clean_environment, run, say

_PROBE_SECONDS = 60
_PROBE = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"


def start(python: Path, arguments: Sequence[str]) -> int:
    """Run ``baby-joints`` in the current folder and return its exit code."""
    return run([python, "-m", "baby_joints", *arguments], folder=Path.cwd(), may_ask=True)


def why_no_window(python: Path, root: Path) -> str | None:
    """Return why Qt cannot open a window on the screen that answered, or None if it can."""
    try:
        probe = subprocess.run(
            [str(python), "-c", _PROBE],
            cwd=root,
            env=clean_environment(os.environ, {}),
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_PROBE_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return f"the screen gave no answer for {_PROBE_SECONDS} seconds"
    if probe.returncode == 0:
        return None
    words = [line for line in probe.stderr.splitlines() if line.strip()]
    return words[0] if words else f"Qt ended with {probe.returncode}"


def main_job(python: Path, root: Path, output: Path | None) -> int:
    """Import the sample diary, print its patterns, write its page; return the exit code.

    Raises:
        SetupError: there is no sample, or no folder to write to.
    """
    sample = choose_sample(root / "resources" / "samples")
    folder = choose_folder(output, root)
    diary, page = folder / "sample-diary.sqlite3", folder / "sample-page.pdf"
    as_of = last_day(sample)
    steps = (
        ["import", str(sample), "--diary", str(diary)],
        ["patterns", "--diary", str(diary), "--as-of", as_of],
        ["report", str(page), "--diary", str(diary), "--to", as_of],
    )
    for step in steps:
        say("\n$ baby-joints " + shlex.join(step))
        code = start(python, step)
        if code != 0:
            return code
    say("\nThe sample:          " + str(sample))
    say("The diary:           " + str(diary))
    say("The page, as a PDF:  " + str(page))
    return 0


def choose_sample(folder: Path) -> Path:
    """Return the sample diary that shows most: the one about a hip.

    Raises:
        SetupError: there is none.
    """
    samples = sorted(folder.glob("*.json"), key=lambda file: ("hip" not in file.stem, file.name))
    if not samples:
        message = f"There is no sample diary in {folder}."
        raise SetupError(message)
    return samples[0]


def last_day(sample: Path) -> str:
    """Return the day on which a diary file was written: the sample is read as of then."""
    written_at: str = json.loads(sample.read_text(encoding="utf-8"))["exported_at"]
    return written_at[: len("2026-01-01")]


def choose_folder(wished: Path | None, root: Path) -> Path:
    """Return a folder that can be written to: the wished one, else output/, else a new one.

    Raises:
        SetupError: the wished folder cannot be made or written to.
    """
    if wished is not None:
        if not _is_writable(wished):
            message = f"The folder {wished} cannot be written to."
            raise SetupError(message)
        return wished.absolute()
    usual = root / "output"
    if _is_writable(usual):
        return usual
    return Path(tempfile.mkdtemp(prefix="baby_joints-"))


def _is_writable(folder: Path) -> bool:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False
