"""How long from the interpreter's start to a window that takes input, against a bare Qt window.

Run it by hand: ``python tests/benchmarks/start_time.py [--runs N] [--entries N] [--imports]``. Both
programs are started in turn, each in a new interpreter on the screen that is there (Xvfb, or Qt's
memory screen when there is none); printed are medians, their ratio, and what the start imported.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import datetime, timedelta
from pathlib import Path
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
    print(time.time(), time.process_time(), flush=True)
    print(sorted(sys.modules), flush=True)
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
    "baby_joints.storage.database",
    "baby_joints.report",
    "baby_joints.exchange",
    "PySide6.QtNetwork",
    "PySide6.QtPdf",
    "PySide6.QtMultimedia",
)


def once(code: str, *arguments: str, folder: Path) -> tuple[float, float, list[str]]:
    """Seconds until the window takes input, those of the processor, the modules imported by then.

    The processor's time hardly depends on what else the machine does.
    """
    environment = dict(os.environ, PYTHONPATH=str(ROOT), XDG_CONFIG_HOME=str(folder))
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
    lines = finished.stdout.splitlines()
    modules = json.loads(lines[1].replace("'", '"')) if len(lines) > 1 else []
    shown, worked = (float(part) for part in lines[0].split())
    return shown - start, worked, modules


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
        bare, ours = [], []
        modules: list[str] = []
        for _ in range(chosen.runs + 1):
            bare.append(once(BARE, folder=folder)[:2])
            *times, modules = once(OURS, str(diary), folder=folder)
            ours.append(tuple(times))
    # The first round fills the disk's cache.
    for place, name in enumerate(("to a window that takes input", "processor time of it")):
        bare_times = [times[place] * 1000 for times in bare[1:]]
        our_times = [times[place] * 1000 for times in ours[1:]]
        bare_median, our_median = statistics.median(bare_times), statistics.median(our_times)
        print(f"{name}: median (best) in ms")
        print(f"  bare Qt window  {bare_median:6.0f}  ({min(bare_times):.0f})")
        print(f"  baby_joints     {our_median:6.0f}  ({min(our_times):.0f})")
        ratio = min(our_times) / min(bare_times)
        print(f"  ratio           {our_median / bare_median:6.2f}  ({ratio:.2f})")
    early = [name for name in modules if name in NOT_AT_START]
    print(f"imported too early: {', '.join(early) or 'nothing'}")


if __name__ == "__main__":
    main()
