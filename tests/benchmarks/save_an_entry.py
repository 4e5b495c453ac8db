"""How long a save takes on the Log page, from the key to the durable row and the new picture.

Run by hand: ``python -m tests.benchmarks.save_an_entry [ENTRIES [SAVES]]``. ENTRIES stand in the
diary beforehand (default 1000), SAVES are measured (default 200). After each save comes a bare
sqlite3 insert of one row with the same settings of durability, on the same disk: both find the
processor as a person does who saves now and then, with other things in its memory. In a row such
inserts take a third of that time.

On a machine whose disk answers a sync at once (0.1 ms) the window alone is measured. What the disk
of a laptop makes of it (1 to 5 ms a sync) shows with each sync held back by so many microseconds::

    strace -f --seccomp-bpf -o /dev/null -e trace=fdatasync,fsync \
        -e inject=fdatasync,fsync:delay_exit=4000 python -m tests.benchmarks.save_an_entry
"""

import gc
import os
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from baby_joints.change import Change
from baby_joints.diary import Diary
from baby_joints.domain.child import Child
from baby_joints.domain.codes import Activity, Joint, Side, Sound
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.observation import Observation
from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.exchange import write_diary
from baby_joints.ui.none_guard import guard_none
from baby_joints.ui.pages.log_page import LogPage
from baby_joints.ui.shell import Shell, make_application


@dataclass
class Times:
    """Milliseconds of each save: to the row, to the picture, and the processor's, of all threads.

    The processor's hardly depend on what else the machine does.
    """

    committed: list[float]
    repainted: list[float]
    worked: list[float]
    bare: list[float]


def now() -> datetime:
    return datetime.now().astimezone()


def fill(path: Path, entries: int) -> None:
    """A diary with `entries` of the last half year."""
    start = now() - timedelta(days=180)
    child = Child(id=uuid4(), name="Mia", born_on=start.date())
    step = timedelta(days=179) / max(entries, 1)
    told = tuple(
        Observation(
            id=UUID(int=number + 1),
            observed_at=start + number * step,
            recorded_at=start + number * step,
            joint=Joint.HIP,
            side=Side.LEFT,
            sound=Sound.CLICK,
            sounded=1,
            activity=Activity.DIAPER_CHANGE,
            observer="Papa",
        )
        for number in range(entries)
    )
    contents = DiaryContents(child=child, observations=told)
    exported = path.with_suffix(".json")
    write_diary(contents, exported, exported_at=now(), application="benchmark")
    with closing(Diary.open(path)) as diary:
        diary.import_file(exported)


def until(application: QApplication, done: Callable[[], bool]) -> None:
    # Waiting, not spinning: a busy window thread would slow the diary's thread down.
    while not done():
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def measure(path: Path, saves: int) -> Times:
    """Save so many entries by Enter in the real window."""
    application = make_application(["benchmark"])
    shell = Shell(application, path, path.with_name("window.json"), now)
    times = Times([], [], [], [])
    ends: list[float] = []
    reloads: list[float] = []
    record = Diary.record

    def timed(diary: Diary, entry: ObservationDraft, child_id: UUID | None = None) -> Change:
        change = record(diary, entry, child_id)
        ends.append(time.perf_counter())
        return change

    Diary.record = timed  # type: ignore[method-assign, assignment]  # stamps the end of the commit
    shell.show()
    page = shell.window.stack.page
    assert isinstance(page, LogPage)
    page.recent.reloaded.connect(lambda: reloads.append(time.perf_counter()))
    until(application, lambda: bool(reloads))
    shell.window.activateWindow()
    until(application, lambda: QApplication.activeWindow() is shell.window)
    gc.freeze()  # as the program does once the diary is open
    plain = bare_file(path.with_name("bare.sqlite3"))
    for number in range(saves):
        page.form.change(joint=Joint.HIP, side=Side.LEFT, sound=Sound.POP)
        application.processEvents()
        seen = len(reloads)
        started, before = time.perf_counter(), time.process_time()
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Return)
        until(application, lambda: len(ends) > number and len(reloads) > seen)  # noqa: B023 - now
        # Lays out and paints what is another one now, as the window does by itself.
        application.processEvents()
        times.worked.append((time.process_time() - before) * 1000)
        times.committed.append((ends[number] - started) * 1000)
        times.repainted.append((time.perf_counter() - started) * 1000)
        times.bare.append(insert(plain))
    plain.close()
    shell.window.close()
    return times


def bare_file(path: Path) -> sqlite3.Connection:
    """A file with a write-ahead log and a full sync at each commit, as the diary has it."""
    file = sqlite3.connect(path, isolation_level=None)
    file.execute("PRAGMA journal_mode=WAL")
    file.execute("PRAGMA synchronous=FULL")
    file.execute("CREATE TABLE entry (id TEXT PRIMARY KEY, at TEXT, joint TEXT, note TEXT)")
    return file


def insert(file: sqlite3.Connection) -> float:
    """Milliseconds of one row by plain sqlite3."""
    started = time.perf_counter()
    row = (str(uuid4()), now().isoformat(), "hip", "")
    file.execute("INSERT INTO entry VALUES (?, ?, ?, ?)", row)
    return (time.perf_counter() - started) * 1000


def line(name: str, times: Sequence[float]) -> str:
    late = ranked_at(times, 0.99)
    return f"{name:34} median {statistics.median(times):7.2f} ms   99 % {late:7.2f} ms\n"


def ranked_at(times: Sequence[float], share: float) -> float:
    """The time that so large a share is below."""
    return sorted(times)[min(len(times) - 1, round(len(times) * share))]


def main(arguments: Sequence[str]) -> None:
    entries, saves = (int(text) for text in (*arguments, "1000", "200")[:2])
    if len(arguments) == 1:
        saves = 200
    guard_none()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "diary.sqlite3"
        fill(path, entries)
        times = measure(path, saves)
    sys.stdout.write(f"{saves} saves, {entries} entries before\n")
    sys.stdout.write(line("key to committed row", times.committed))
    sys.stdout.write(line("key to the new picture of the page", times.repainted))
    sys.stdout.write(line("... processor time of it", times.worked))
    sys.stdout.write(line("bare sqlite3 insert", times.bare))
    for name, ours in (("committed row", times.committed), ("new picture", times.repainted)):
        ratio = statistics.median(ours) / statistics.median(times.bare)
        late = ranked_at(ours, 0.99) / ranked_at(times.bare, 0.99)
        sys.stdout.write(f"{name:34} median {ratio:7.1f} x    99 % {late:7.1f} x\n")


if __name__ == "__main__":
    main(sys.argv[1:])
