"""Makes reports beside the diary: however long one takes, logging never waits for it."""

from __future__ import annotations

import threading
from collections import deque
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class StoppedError(Exception):
    """The work was stopped before it was done; nothing of it is left."""


class Task:
    """One piece of work in line or at work; made by PageMaker."""

    def __init__(self, run: Callable[[Task], None]) -> None:
        self._run = run
        self._stopped = threading.Event()
        self._ended = threading.Event()

    @property
    def is_stopped(self) -> bool:
        """Nobody wants it any more."""
        return self._stopped.is_set()

    @property
    def is_ended(self) -> bool:
        """It was done, failed or was stopped."""
        return self._ended.is_set()

    def stop(self) -> None:
        """End it after the page that is being drawn; its `done` and `failed` are not called."""
        self._stopped.set()

    def wait(self, timeout: float) -> bool:
        """Wait until it ended; False when `timeout` seconds were not enough."""
        return self._ended.wait(timeout)

    def run(self) -> None:
        """Do it, on the thread of the pages."""
        try:
            if not self.is_stopped:
                self._run(self)
        finally:
            self._ended.set()


class PageMaker(QObject):
    """Does one task after the other on a thread of its own, which ends when nothing is left.

    Answers come on the window's thread; a task that was stopped answers nothing.
    """

    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._waiting: deque[Task] = deque()
        self._at_work = False
        # Sent from the other thread, so it must go through the window's event queue.
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

    def begin(
        self,
        work: Callable[[Callable[[int, int], None]], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        told: Callable[[int, int], None] | None = None,
    ) -> Task:
        """Put work in line.

        `work` gets a function that it calls with how many of how many pages are done; that ends
        the work when it was stopped, and hands the two numbers on to `told`.
        """
        task = Task(partial(self._do, work, done, failed, told))
        with self._lock:
            self._waiting.append(task)
            if not self._at_work:
                self._at_work = True
                threading.Thread(target=self._run, name="pages", daemon=True).start()
        return task

    def _run(self) -> None:
        while True:
            with self._lock:
                if not self._waiting:
                    self._at_work = False
                    return
                task = self._waiting.popleft()
            task.run()

    def _do(
        self,
        work: Callable[[Callable[[int, int], None]], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        told: Callable[[int, int], None] | None,
        task: Task,
    ) -> None:
        def tell(pages: int, all_pages: int) -> None:
            if task.is_stopped:
                raise StoppedError
            if told is not None:
                self._answer(task, partial(told, pages, all_pages))

        try:
            result = work(tell)
        except StoppedError:
            return
        except Exception as error:  # noqa: BLE001 - shown by the window, whatever it is
            self._answer(task, partial(failed, error))
            return
        self._answer(task, partial(done, result))

    def _answer(self, task: Task, call: Callable[[], None]) -> None:
        try:
            self._answered.emit((task, call))
        except RuntimeError:
            # The page was closed meanwhile: nobody is there to be told.
            task.stop()

    def _on_answered(self, answer: tuple[Task, Callable[[], None]]) -> None:
        task, call = answer
        if not task.is_stopped:
            call()
