"""What a window must not do while a long clip is added: stand still, grow, or let a save wait.

Run ``python -m tests.benchmarks.attach_a_clip [MEGABYTES]``. The clip goes into the diary of a
running bridge; meanwhile the window's thread is asked every 5 ms, and entries are saved.
"""

import os
import resource
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from baby_joints.diary import Diary
from baby_joints.domain.codes import Joint, Side, Sound
from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.ui.clips.clip_desk import ClipDesk
from baby_joints.ui.diary_bridge import DiaryBridge
from tests.builders import diary as told
from tests.media import film, written

MEGABYTE = 1024 * 1024
CLICK = ObservationDraft(joint=Joint.HIP, side=Side.LEFT, sound=Sound.CLICK)


class _Watch:
    """Gaps between the turns of the window's thread, and how long each save took."""

    def __init__(self, bridge: DiaryBridge) -> None:
        self.gaps: list[float] = []
        self.saves: list[float] = []
        self._bridge = bridge
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self._turn)
        self._timer.start(5)

    def save(self) -> None:
        began = time.perf_counter()
        self._bridge.record(CLICK, lambda _change: self.saves.append(time.perf_counter() - began))

    def _turn(self) -> None:
        now = time.perf_counter()
        self.gaps.append(now - self._last)
        self._last = now
        if len(self.gaps) % 10 == 0:
            self.save()


def main() -> None:
    """Print one line."""
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    application = QApplication([])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = written(folder, "clip.mp4", film())
        os.truncate(path, size * MEGABYTE)  # nothing large was in memory before
        filled = Diary.open(folder / "diary.sqlite3")
        filled.add_child(told("born 2026-01-10; d1 08:10 hip-L click").child)
        filled.close()
        bridge = DiaryBridge(
            folder / "diary.sqlite3", lambda place, secret: Diary.open(place, secret=secret)
        )
        page = QWidget()
        page.bridge = bridge  # type: ignore[attr-defined] # all that the desk asks of a page
        bridge.opened.connect(application.quit)
        bridge.start()
        application.exec()
        watch, before = _Watch(bridge), _peak()
        began = time.perf_counter()
        desk = ClipDesk(page)  # type: ignore[arg-type] # see above
        done: list[float] = []

        def finish(_answer: object) -> None:
            done.append(time.perf_counter() - began)
            application.quit()

        job = desk.store(path, "", finish, finish, lambda _part: None)
        application.exec()
        assert job is not None
        assert bridge.close(10)
        print(
            f"{size} MB in {done[0]:.2f} s; window: longest gap {1000 * max(watch.gaps):.0f} ms,"
            f" 99 % {1000 * statistics.quantiles(watch.gaps, n=100)[98]:.0f} ms;"
            f" {len(watch.saves)} saves, median {1000 * statistics.median(watch.saves):.0f} ms,"
            f" longest {1000 * max(watch.saves):.0f} ms; memory +{_peak() - before:.0f} MB"
        )


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
