"""A screen and a bus of their own, in which a program is used by a screen reader."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bootstrap_steps.system_libraries import is_there, missing_parts, read_groups

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

READER = Path(__file__).with_name("reader.py")
ROOT = READER.parents[2]
# The one that the system's packages are made for.
SYSTEM_PYTHON = "/usr/bin/python3"
LONGEST = 120


def why_not() -> str:
    """What this machine lacks for it; empty when it has all."""
    if not sys.platform.startswith("linux"):
        return "the accessibility bus is Linux's"
    groups = read_groups(ROOT / "packaging" / "system-packages.toml")
    missing = missing_parts(groups, ["window", "x11", "screen-reader"], is_there)
    return f"not on this machine: {', '.join(sorted(missing))}" if missing else ""


def heard(diary: Path, folder: Path) -> dict[str, Any]:
    """What reader.py has heard of the window on `diary`; its settings lie in `folder`."""
    out = folder / "heard.json"
    run_in_session([READER, sys.executable, diary, out], folder)
    found: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))
    return found


def run_in_session(script: Sequence[str | Path], folder: Path) -> None:
    """Run a script by the system's Python on a screen and a bus that go with it."""
    with screen() as display:
        own = {f"XDG_{kind}_HOME": str(folder) for kind in ("DATA", "CONFIG", "STATE", "CACHE")}
        running = subprocess.Popen(
            ["dbus-run-session", "--", SYSTEM_PYTHON, *script],
            env=os.environ | own | {"DISPLAY": display, "HOME": str(folder)},
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        try:
            _, told = running.communicate(timeout=LONGEST)
        finally:
            # The bus and what hangs on it end with the script, also with one that was stopped.
            with suppress(ProcessLookupError):
                os.killpg(running.pid, signal.SIGKILL)
    assert running.returncode == 0, told


@contextmanager
def screen() -> Iterator[str]:
    """An X server in memory, on a number that it picks itself."""
    mine, its = os.pipe()
    # Without -noreset it begins anew, deaf for a moment, when the first of its clients goes.
    options = ["-screen", "0", "1400x900x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(its), *options],
        pass_fds=[its],
        stderr=subprocess.DEVNULL,
    )
    os.close(its)
    try:
        with os.fdopen(mine) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()
