"""Makes reports beside the diary: however long one takes, logging never waits for it."""

from __future__ import annotations

import threading
from collections import deque
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class StoppedError(Exception):
    """The work was stopped before it was done; nothing of it is left."""


class Task:
    """One piece of work in line or at work; made by PageMaker."""

    def __init__(self, run: Callable[[Task, _Post], None]) -> None:
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

    def run(self, post: _Post) -> None:
        """Do it, on the thread of the pages; its answers go through `post`."""
        try:
            if not self.is_stopped:
                self._run(self, post)
        finally:
            self._ended.set()


class _Post(QObject):
    """Carries the answers of one thread; it is the program's own and outlives every page.

    The maker may go with its page at any moment, also while the other thread sends: whatever that
    thread sends through has to be there until the thread says itself that it is done.
    """

    answered = Signal(object)


class PageMaker(QObject):
    """Does one task after the other on a thread of its own, which ends when nothing is left.

    Answers come on the window's thread; a task that was stopped answers nothing.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._waiting: deque[Task] = deque()
        self._at_work = False

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
                self._start()
        return task

    def _start(self) -> None:
        post = _Post(QCoreApplication.instance())
        # Sent from the other thread, so it must go through the window's event queue.
        post.answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)
        threading.Thread(target=self._run, args=(post,), name="pages", daemon=True).start()

    def _run(self, post: _Post) -> None:
        while True:
            with self._lock:
                if not self._waiting:
                    self._at_work = False
                    break
                task = self._waiting.popleft()
            task.run(post)
        with suppress(RuntimeError):  # the program itself is at its end
            post.deleteLater()

    def _do(
        self,
        work: Callable[[Callable[[int, int], None]], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        told: Callable[[int, int], None] | None,
        task: Task,
        post: _Post,
    ) -> None:
        answer = partial(self._answer, post, task)

        def tell(pages: int, all_pages: int) -> None:
            if task.is_stopped:
                raise StoppedError
            if told is not None:
                answer(partial(told, pages, all_pages))

        try:
            result = work(tell)
        except StoppedError:
            return
        except Exception as error:  # noqa: BLE001 - shown by the window, whatever it is
            answer(partial(failed, error))
            return
        answer(partial(done, result))

    def _answer(self, post: _Post, task: Task, call: Callable[[], None]) -> None:
        if not isValid(self):
            # The page was closed meanwhile: nobody is there to be told.
            task.stop()
            return
        with suppress(RuntimeError):  # the program itself is at its end
            post.answered.emit((task, call))

    def _on_answered(self, answer: tuple[Task, Callable[[], None]]) -> None:
        task, call = answer
        if not task.is_stopped:
            call()
