"""What is done on the diary's thread for the window, and how the answers come back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from baby_joints.ui.answers import answer_of
from baby_joints.ui.diary_thread import DiaryThread
from baby_joints.ui.opened_file import OpenedFile

if TYPE_CHECKING:
    from collections.abc import Callable

    from baby_joints.change import Change
    from baby_joints.diary import Diary
    from baby_joints.ui.opened_file import AskedFile, DiaryState, OpensDiary

T = TypeVar("T")


class DiaryWorker:
    """The diary's thread with the open file; jobs are given by the window's thread.

    Args:
        open_diary: opens the Diary, called on the diary's thread.
        send: takes what is to be called on the window's thread; called on the diary's thread.
        learned: called first when a file was opened, with the half-filled forms inside it and
            whether it has a password.
        opened: called with the number of the file that is open, and what is known of it.
        refused: called with its number when it could not be opened.
    """

    def __init__(
        self,
        open_diary: OpensDiary,
        send: Callable[[Callable[[], None]], None],
        *,
        learned: Callable[[dict[str, str], bool], None],
        opened: Callable[[int, DiaryState], None],
        refused: Callable[[int, Exception], None],
    ) -> None:
        self._file = OpenedFile(open_diary)
        self._thread = DiaryThread()
        self._send = send
        self._learned = learned
        self._opened = opened
        self._refused = refused

    # --- called on the window's thread ---

    def start(self) -> None:
        """Begin with what is in line; a second call does nothing."""
        self._thread.start()

    def finish(self, timeout: float | None) -> bool:
        """Do what is in line and close the file; False when `timeout` seconds ran out."""
        self.close()
        return self._thread.finish(timeout)

    def call(self, job: Callable[[], None]) -> None:
        """Call `job`, which must not raise, once what is in line is done."""
        self._thread.give(job)

    def open(self, asked: AskedFile) -> None:
        """Open this file in the place of what is open."""
        self._thread.give(partial(self._open, asked))

    def close(self, error: Exception | None = None) -> None:
        """Close the file; whoever asks for it then gets `error`."""
        self._thread.give(partial(self._file.close, error))

    def look_again(self) -> None:
        """If another program wrote into the file, tell of it as of an opened one."""
        self._thread.give(self._look_again)

    def work(
        self,
        work: Callable[[Diary], T],
        done: Callable[[T], None] | None,
        failed: Callable[[Exception], None],
        *,
        wanted: Callable[[], bool] | None = None,
        shown: int | None = None,
    ) -> None:
        """Do `work` if it is still `wanted`; `shown` is the number of the diary that it is for."""
        self._thread.give(partial(self._work, work, done, failed, wanted, shown))

    def change(
        self,
        work: Callable[[Diary], Change | None],
        shown: int,
        changed: Callable[[Change | None, DiaryState], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do one action in the diary with the number `shown`."""
        self._thread.give(partial(self._change, work, shown, changed, failed))

    # --- called on the diary's thread ---

    def _open(self, asked: AskedFile) -> None:
        try:
            self._file.open(asked)
            forms, is_protected = self._file.forms
        except Exception as error:  # noqa: BLE001 - shown by the window, whatever it is
            self._send(partial(self._refused, asked.number, error))
            return
        self._send(partial(self._learned, forms, is_protected))
        self._send(partial(self._opened, asked.number, self._file.state()))

    def _look_again(self) -> None:
        try:
            if self._file.was_changed_by_others():
                self._send(partial(self._opened, self._file.number, self._file.state()))
        except Exception:  # noqa: BLE001 - nobody asked for anything: what is done next tells of it
            return

    def _work(
        self,
        work: Callable[[Diary], T],
        done: Callable[[T], None] | None,
        failed: Callable[[Exception], None],
        wanted: Callable[[], bool] | None,
        shown: int | None,
    ) -> None:
        if wanted is None or wanted():
            self._send(answer_of(lambda: work(self._file.get(shown)), done, failed))

    def _change(
        self,
        work: Callable[[Diary], Change | None],
        shown: int,
        changed: Callable[[Change | None, DiaryState], None],
        failed: Callable[[Exception], None],
    ) -> None:
        try:
            change = work(self._file.get(shown))
            state = self._file.state_after(change)
        except Exception as error:  # noqa: BLE001 - shown by the window, whatever it is
            self._send(partial(failed, error))
            return
        self._send(partial(changed, change, state))
        self._file.rest()
