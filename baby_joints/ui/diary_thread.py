"""The one thread that touches the diary."""

import threading
from collections.abc import Callable
from queue import SimpleQueue

Job = Callable[[], None]


class DiaryThread:
    """Runs jobs one after the other, in the order they were given.

    A job must not raise: whoever makes it catches and reports. Jobs given before `start` wait.
    """

    def __init__(self) -> None:
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._is_over = False

    @property
    def is_running(self) -> bool:
        """The thread was started and has not ended."""
        return self._thread is not None and self._thread.is_alive()

    def start(self) -> None:
        """Begin to work; a second call does nothing, and none does after `finish`."""
        if self._thread is None and not self._is_over:
            # A daemon, so that a hanging disk cannot keep the program alive for ever; an orderly
            # end goes through `finish`.
            self._thread = threading.Thread(target=self._run, name="diary", daemon=True)
            self._thread.start()

    def give(self, job: Job) -> None:
        """Put a job at the end of the line."""
        self._jobs.put(job)

    def finish(self, timeout: float | None = None) -> bool:
        """Do all jobs that were given, then end; False when `timeout` seconds were not enough.

        Where it was not started nothing is done, now or later: a thread that began after this
        would run on while the program ends.
        """
        self._is_over = True
        if self._thread is None:
            return True
        self._jobs.put(None)
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()
