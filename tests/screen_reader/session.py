"""A screen and a bus of their own, in which a program is used by a screen reader."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bootstrap_steps.system_libraries import is_there, missing_libraries, read_groups

if TYPE_CHECKING:
    from collections.abc import Iterator

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
    missing = missing_libraries(groups, ["window", "x11", "screen-reader"], is_there)
    return f"not on this machine: {', '.join(sorted(missing))}" if missing else ""


def heard(diary: Path, folder: Path) -> dict[str, Any]:
    """What reader.py has heard of the window on `diary`; its settings lie in `folder`."""
    out = folder / "heard.json"
    with _screen() as display:
        own = {f"XDG_{kind}_HOME": str(folder) for kind in ("DATA", "CONFIG", "STATE", "CACHE")}
        env = os.environ | own | {"DISPLAY": display, "NO_AT_BRIDGE": "0"}
        done = subprocess.run(
            ["dbus-run-session", "--", SYSTEM_PYTHON, READER, sys.executable, diary, out],
            env=env,
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=LONGEST,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))
    return found


@contextmanager
def _screen() -> Iterator[str]:
    """An X server in memory, on a number that it picks itself."""
    mine, its = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(its), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
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
