"""How long from the interpreter's start to a window that takes input, against a bare Qt window.

Run it by hand: ``python tests/benchmarks/start_time.py [--runs N] [--entries N]``. Both programs
are started in turn, each in a new interpreter on the screen that is there (Xvfb, or Qt's memory
screen when there is none); printed are medians, their ratio, the memory that each holds once all
is open and quiet, and what the start imported too early.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple
from uuid import uuid4

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

# Takes input: painted, shown by the window system, and the events that were waiting are worked off.
BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
class Window(QWidget):
    seen = False
    def paintEvent(self, event):
        if not self.seen:
            self.seen = True
            QTimer.singleShot(0, done)
def done():
    print(time.time(), time.process_time(), flush=True)
    print(time.time(), time.process_time(), flush=True)
    QTimer.singleShot(500, quiet)
def quiet():
    print(open("/proc/self/smaps_rollup").read().replace("\\n", ";"), flush=True)
    application.quit()
application = QApplication([])
window = Window()
window.resize(1280, 800)
window.show()
application.exec()
"""

OURS = """
import sys, time
def done():
    shown = time.time(), time.process_time()
    modules = sorted(sys.modules)
    answer()
    print(*shown, flush=True)
    print(time.time(), time.process_time(), flush=True)
    wait(modules)
def answer():
    # A first click must be taken and seen: on a joint, as a person would begin.
    page = window.stack.page
    spots = getattr(page, "view", None) and page.view.figure.figure.spot_buttons()
    if spots:
        spots[0].click()
        page.view.figure.figure.repaint()
        assert page.form.draft.joint is spots[0].spot.joint
def wait(modules):
    from PySide6.QtCore import QTimer
    if hasattr(window.stack.page, "recent"):
        window.stack.page.recent.reloaded.connect(lambda: QTimer.singleShot(1500, quiet))
    else:
        QTimer.singleShot(1500, quiet)
    global early
    early = modules
def quiet():
    print(open("/proc/self/smaps_rollup").read().replace("\\n", ";"), flush=True)
    print(early, flush=True)
    QApplication.instance().quit()
import baby_joints.app
from baby_joints.ui import qt_loading
load = qt_loading.load_qt
def load_and_listen():
    global QApplication
    load()
    from baby_joints.ui.main_window import MainWindow
    from PySide6.QtWidgets import QApplication
    made = MainWindow.__init__
    def init(self, *arguments):
        global window
        window = self
        made(self, *arguments)
        self.painted.connect(done)
    MainWindow.__init__ = init
qt_loading.load_qt = load_and_listen
sys.exit(baby_joints.app.main(["--diary", sys.argv[1]]))
"""
NOT_AT_START = (
    "sqlmodel",
    "sqlalchemy",
    "pydantic",
    "reportlab",
    "jsonschema",
    "alembic",
    "baby_joints.domain.observation",
    "baby_joints.storage.database",
    "baby_joints.ui.log.log_desk",
    "baby_joints.report",
    "baby_joints.exchange",
    "PySide6.QtNetwork",
    "PySide6.QtPdf",
    "PySide6.QtMultimedia",
    "PySide6.QtSvg",
    "logging",
    "uuid",
)


class Start(NamedTuple):
    """One start: seconds, those of the processor, and MB.

    The processor's time hardly depends on what else the machine does. `shown` is until the window
    takes input, `answered` until it has shown what a first click did.
    """

    shown: float
    shown_work: float
    answered: float
    answered_work: float
    resident: float
    proportional: float


def once(code: str, *arguments: str, folder: Path) -> tuple[Start, list[str]]:
    """Start one of the programs; the second answer are the modules that it imported."""
    environment = dict(
        os.environ, PYTHONPATH=str(ROOT), XDG_CONFIG_HOME=str(folder), XDG_CACHE_HOME=str(folder)
    )
    # As installed: a start does not compile what an earlier one has compiled.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if not environment.get("DISPLAY"):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    start = time.time()
    finished = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
        cwd=folder,
    )
    shown, answered, memory, *rest = finished.stdout.splitlines()
    modules = json.loads(rest[0].replace("'", '"')) if rest else []
    (at, work), (answered_at, answered_work) = (
        [float(part) for part in line.split()] for line in (shown, answered)
    )
    held = dict(part.split(":") for part in memory.split(";")[1:] if ":" in part)
    resident, proportional = (int(held[name].split()[0]) / 1024 for name in ("Rss", "Pss"))
    times = (at - start, work, answered_at - start, answered_work)
    return Start(*times, resident, proportional), modules


def fill(path: Path, entries: int) -> None:
    """Make a diary with a baby and so many entries."""
    from baby_joints.diary import Diary
    from baby_joints.domain.child import Child
    from baby_joints.domain.codes import Joint, Side, Sound
    from baby_joints.domain.diary_contents import DiaryContents
    from baby_joints.domain.observation import Observation
    from baby_joints.exchange import diary_to_json

    now = datetime.now().astimezone()
    child = Child(id=uuid4(), name="Mia", born_on=now.date() - timedelta(days=100))
    observations = tuple(
        Observation(
            id=uuid4(),
            observed_at=now - timedelta(minutes=10 * number),
            recorded_at=now,
            joint=Joint.HIP,
            side=Side.LEFT,
            sound=Sound.CLICK,
            sounded=1,
        )
        for number in range(entries)
    )
    contents = DiaryContents(child=child, observations=observations)
    diary = Diary.open(path)
    diary.import_file(diary_to_json(contents, exported_at=now, application="benchmark"))
    diary.close()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--entries", type=int, default=0, help="-1: no diary yet (first start)")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        diary = folder / "diary.sqlite3"
        if chosen.entries >= 0:
            fill(diary, chosen.entries)
        bare: list[Start] = []
        ours: list[Start] = []
        modules: list[str] = []
        # The first round fills the disk's cache, and ours its pictures.
        for _ in range(chosen.runs + 1):
            bare.append(once(BARE, folder=folder)[0])
            start, modules = once(OURS, str(diary), folder=folder)
            ours.append(start)
    say("to a window that takes input, ms", "shown", bare, ours)
    say("processor time of it, ms", "shown_work", bare, ours)
    say("to the answer to a first click, ms", "answered", bare, ours)
    say("processor time of it, ms", "answered_work", bare, ours)
    for name, words in (("resident", "resident"), ("proportional", "shared pages by share")):
        held, more = (
            statistics.median(getattr(start, name) for start in starts) for starts in (bare, ours)
        )
        sys.stdout.write(
            f"memory, all open and quiet ({words}): bare {held:.0f} MB, ours {more:.0f} MB,"
            f" over it {more - held:.0f} MB\n"
        )
    early = [name for name in modules if name in NOT_AT_START]
    sys.stdout.write(f"imported too early: {', '.join(early) or 'nothing'}\n")


def say(what: str, name: str, bare: Sequence[Start], ours: Sequence[Start]) -> None:
    """Medians, the best, and their ratio; the first round does not count."""
    plain, full = ([getattr(start, name) * 1000 for start in starts[1:]] for starts in (bare, ours))
    medians = statistics.median(plain), statistics.median(full)
    sys.stdout.write(
        f"{what:36} bare {medians[0]:5.0f} ({min(plain):.0f})   ours {medians[1]:5.0f}"
        f" ({min(full):.0f})   ratio {medians[1] / medians[0]:.2f} ({min(full) / min(plain):.2f})\n"
    )


if __name__ == "__main__":
    main()
