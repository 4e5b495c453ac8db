"""Closes the window in the first moments of a start, and looks what is left.

Run by hand: ``python -m tests.faults.early_close [STARTS] [SEED]``.
"""

import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, NamedTuple

from baby_joints.diary import Diary
from baby_joints.exchange import diary_to_json
from tests.builders import diary as told

ROOT: Final = Path(__file__).parents[2]
NOW: Final = datetime(2026, 4, 23, 10, 24, tzinfo=UTC)
STORY: Final = "born 2026-01-10; from 2026-04-01; zone +00:00; d1 08:10 hip-L click diaper"
# Beyond what the window itself waits for at its end.
SECONDS: Final = 60.0
AT_FIRST_PAINT: Final = -1
LATEST_MS: Final = 1500

# The program as it is; only its first paint and its close button are pressed from here.
PROGRAM: Final = """
import atexit, sys, threading
import baby_joints.app
from baby_joints.ui import qt_loading
path, moment, deed = sys.argv[1], int(sys.argv[2]), sys.argv[3]
load = qt_loading.load_qt
def hands(window):
    if deed == "look":
        return
    from baby_joints.domain.codes import Sound
    page = window.stack.page
    page.view.figure.figure.spot_buttons()[0].click()
    page.view.sound.sounds.chip(Sound.CLICK).click()
    if deed == "save":
        page.view.bar.save.click()
    print(deed, flush=True)
def listen():
    load()
    from PySide6.QtCore import QTimer
    from baby_joints.ui.main_window import MainWindow
    made = MainWindow.__init__
    def init(self, *given):
        made(self, *given)
        self.painted.connect(lambda: hands(self) if self.isVisible() else None)
        if moment < 0:
            self.painted.connect(self.close)
        else:
            QTimer.singleShot(moment, self, self.close)
    MainWindow.__init__ = init
def tell():
    for thread in threading.enumerate():
        if thread.daemon:
            print("thread", thread.name, flush=True)
atexit.register(tell)
qt_loading.load_qt = listen
sys.exit(baby_joints.app.main(["--diary", path]))
"""


class Start(NamedTuple):
    """When the window is closed, in ms after it was made, and what was done before."""

    moment: int
    deed: str


def some(count: int, seed: int) -> list[Start]:
    """So many starts; a third of them closed at the first paint."""
    chance = random.Random(seed)
    return [
        Start(
            AT_FIRST_PAINT if chance.random() < 1 / 3 else chance.randint(0, LATEST_MS),
            chance.choice(("look", "pick", "save")),
        )
        for _ in range(count)
    ]


def close_once(start: Start, folder: Path) -> tuple[str, ...]:
    """Start the program in an empty `folder` and close it; what is wrong then."""
    path = folder / "diary.sqlite3"
    with closing(Diary.open(path, clock=lambda: NOW)) as diary:
        diary.import_file(diary_to_json(told(STORY), exported_at=NOW, application="tests"))
    places = {f"XDG_{name}_HOME": str(folder) for name in ("CONFIG", "CACHE", "DATA", "STATE")}
    finished = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", PROGRAM, str(path), *map(str, start)],
        capture_output=True,
        text=True,
        check=False,
        timeout=SECONDS,
        env={**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
    )
    lines = finished.stdout.splitlines()
    wrong = [f"left at work: {line}" for line in lines if line.startswith("thread")]
    if finished.returncode or finished.stderr:
        wrong.append(f"ended with {finished.returncode}: {finished.stderr}")
    return (*wrong, *lost(path, lines))


def lost(path: Path, lines: Sequence[str]) -> list[str]:
    """What was picked or saved, and is nowhere."""
    with closing(sqlite3.connect(path)) as file:
        (count,) = file.execute("SELECT count(*) FROM observation").fetchone()
    kept = [json.loads(each.read_text()) for each in path.parent.glob("*.draft.json")]
    problems = []
    if count != 1 + ("save" in lines):
        problems.append(f"{count} entries after {lines}")
    if len(kept) != ("pick" in lines):
        problems.append(f"{len(kept)} drafts after {lines}")
    return problems


def main() -> None:
    """Close so many starts, and print what came of it."""
    given = [int(word) for word in sys.argv[1:3]]
    count, seed = given + [200, 1][len(given) :]
    faults: Counter[str] = Counter()
    for start in some(count, seed):
        folder = Path(tempfile.mkdtemp())
        for wrong in close_once(start, folder):
            faults[wrong.splitlines()[0]] += 1
            sys.stdout.write(f"{start}: {wrong}\n")
            sys.stdout.flush()
        shutil.rmtree(folder)
    sys.stdout.write(f"{count} starts closed, seed {seed}: {dict(faults) or 'all well'}\n")


if __name__ == "__main__":
    main()
