"""Times the Diary page on a long diary: python tests/benchmarks/diary_page.py [ENTRIES].

Prints milliseconds: opening the page until its rows are painted, one page of scrolling, a filter
from the last key until the list is painted. The processor's time of all threads, which hardly
depends on what else the machine does, stands beside each. Run by hand; nothing is asserted.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from baby_joints.storage.database import Database
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.diary_page import DiaryPage
from baby_joints.ui.shell import Shell, make_application
from tests.benchmarks.invented import CHILD, NOW, in_order


def fill(path: Path, count: int) -> None:
    """Make a diary file with `count` entries."""
    database = Database.open(path)
    with database.transaction() as repository:
        repository.put_child(CHILD)
        repository.put(CHILD.id, *in_order(count))
    database.close()


def until(application: QApplication, done: Callable[[], bool]) -> None:
    """Let Qt work until `done`; waiting, as a busy window thread would slow the other down."""
    while not done():
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


class Time(NamedTuple):
    """Milliseconds by the clock and of the processor."""

    clock: float
    work: float


def timed(action: Callable[[], object]) -> Time:
    """What `action` takes."""
    start, work = time.perf_counter(), time.process_time()
    action()
    return Time((time.perf_counter() - start) * 1000, (time.process_time() - work) * 1000)


def say(what: str, times: list[Time]) -> None:
    """One line: the median and the worst of the measured times, and the processor's median."""
    clock = [each.clock for each in times]
    work = statistics.median(each.work for each in times)
    sys.stdout.write(
        f"{what:<38}{statistics.median(clock):7.1f} ms (worst {max(clock):6.1f})"
        f"   processor {work:6.1f}\n"
    )


def main() -> None:
    """Fill a file, open the window, measure."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "diary.sqlite3"
        sys.stdout.write(
            f"{count:,} entries; filling took {timed(lambda: fill(path, count)).clock:.0f} ms\n"
        )
        application = make_application(["benchmark", "-style", "Fusion"])
        shell = Shell(application, path, Path(folder) / "window.json", lambda: NOW)
        shell.show()
        until(application, lambda: shell.bridge.is_open)
        measure(shell, application)
        shell.close()


class Bench:
    """Drives the page of one window and waits until its list is painted."""

    def __init__(self, shell: Shell, application: QApplication) -> None:
        self._stack = shell.window.stack
        self._application = application
        self._arrived: list[object] = []

    @property
    def page(self) -> DiaryPage:
        """The page; made at the first call."""
        page = self._stack.visit(PageName.DIARY)
        assert isinstance(page, DiaryPage)
        return page

    def painted(self) -> None:
        """Wait for the entries, then paint them."""
        until(self._application, lambda: bool(self._arrived))
        self._arrived.clear()
        self.page.view.list.viewport().repaint()

    def open_first(self) -> None:
        """Build the page and show its first entries."""
        self.page.reader.arrived.connect(self._arrived.append)
        self.open_again()

    def open_again(self) -> None:
        """Show the page, read anew."""
        self._stack._stale.add(PageName.DIARY)
        self._stack.go_to(PageName.DIARY)
        self.painted()

    def leave(self) -> None:
        """Go to another page."""
        self._stack.go_to(PageName.LOG)

    def scroll(self) -> None:
        """One page further down."""
        bar = self.page.view.list.verticalScrollBar()
        bar.setValue(bar.value() + self.page.view.list.viewport().height())
        self.page.view.list.viewport().repaint()

    def look_for(self, text: str) -> None:
        """As after a key in the search field, with its wait for another one."""
        search = self.page.view.filters.search
        if search.text() != text:
            search.setText(text)
            self.painted()

    def choose_joint(self, place: int) -> None:
        """The joint at a place of the menu."""
        self.page.view.filters.joint.menu().actions()[place].trigger()
        self.painted()


def measure(shell: Shell, application: QApplication) -> None:
    """Open, scroll, filter."""
    bench = Bench(shell, application)
    say("open the page, first time (builds it)", [timed(bench.open_first)])
    again = []
    for _ in range(5):
        bench.leave()
        again.append(timed(bench.open_again))
    say("open the page again", again)
    times = []
    for _ in range(400):
        times.append(timed(bench.scroll))
        application.processEvents()
    say("scroll one page (400 pages down)", times)
    sys.stdout.write(f"entries loaded by then: {bench.page.view.model.loaded:,}\n")
    for text in ("leg opens", "needle", "not there at all", ""):
        times = []
        for _ in range(5):
            bench.look_for("" if text else "at night")
            times.append(timed(partial(bench.look_for, text)))
        say(f"filter notes by {text!r}", times)
    say("filter by joint", [timed(partial(bench.choose_joint, 8))])
    say("any joint again", [timed(partial(bench.choose_joint, 0))])


if __name__ == "__main__":
    main()
