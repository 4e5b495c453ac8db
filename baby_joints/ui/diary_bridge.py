"""Between the window and the diary: work goes to the diary's thread, answers come back."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from shiboken6 import isValid

from baby_joints.ui.answers import answer_of
from baby_joints.ui.diary_forms import DiaryForms
from baby_joints.ui.diary_thread import DiaryThread
from baby_joints.ui.held_answers import HeldAnswers
from baby_joints.ui.opened_file import OpenedFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path
    from uuid import UUID

    from baby_joints.change import Change
    from baby_joints.diary import Diary
    from baby_joints.domain.child import Child
    from baby_joints.domain.hip_signs import HipSigns
    from baby_joints.domain.observation import Observation
    from baby_joints.domain.observation_draft import ObservationDraft
    from baby_joints.domain.visit import Visit
    from baby_joints.secret import Secret
    from baby_joints.ui.opened_file import OpensDiary

T = TypeVar("T")


class DiaryBridge(QObject):
    """Owns the Diary on a thread of its own; everything here is called from the window's thread.

    What is given before the diary is open waits in line and is done then. `child`, `babies` and
    `can_undo` are what the diary last said; reading them touches no disk. What is written is about
    the diary and the child that they speak of, though others may have been chosen since: an entry
    goes to that child, and nothing goes into another diary.

    Args:
        path: the diary file; it is opened by `start`, not here.
        open_diary: opens the Diary, called on its thread.

    Attributes:
        forms: the half-filled forms inside a diary with a password.

    Signals:
        opened(): the file is open (again); child and babies are known.
        locked(Exception): the file needs its password, or this was the wrong one.
        changed(Change): something was written, or taken back.
        failed(Exception): work went wrong; nothing of it was kept.
    """

    opened = Signal()
    locked = Signal(object)
    changed = Signal(object)
    failed = Signal(object)
    _answered = Signal(object)

    def __init__(
        self,
        path: Path,
        open_diary: OpensDiary,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._path = path
        self._file = OpenedFile(open_diary)
        self._thread = DiaryThread()
        self._newest: dict[tuple[int, str], int] = {}
        self._is_open = self._is_closed = self._is_sample = False
        self._child: Child | None = None
        self._babies: tuple[Child, ...] = ()
        self._can_undo = self._has_writes = False
        self._failures = 0
        self._answers = HeldAnswers()
        self.forms = DiaryForms(self.arrange, self)
        # The diaries that were asked for are counted: the newest one, and that which is shown. The
        # file on the diary's thread has the number of the one that is open.
        self._asked = self._shown = 0
        # Sent from the diary's thread, so it must go through the window's event queue.
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)
        self._thread.give(partial(self._open, path))

    # --- what is known without asking the disk ---

    @property
    def path(self) -> Path:
        """The diary file."""
        return self._path

    @property
    def is_open(self) -> bool:
        """The file could be opened."""
        return self._is_open

    @property
    def is_sample(self) -> bool:
        """It is one of the samples, made of a file: its pages say that they are made up."""
        return self._is_sample

    @property
    def child(self) -> Child | None:
        """The baby whose diary is shown; None before one was added."""
        return self._child

    @property
    def babies(self) -> tuple[Child, ...]:
        """All babies of the file."""
        return self._babies

    @property
    def can_undo(self) -> bool:
        """Something of this session can be taken back."""
        return self._can_undo

    # --- life ---

    def start(self) -> None:
        """Open the file now, on the diary's thread; call it after the window has been painted."""
        self._thread.start()

    def reopen(
        self, path: Path, fill_from: Path | None = None, secret: Secret | None = None
    ) -> None:
        """Close this file and open another one in its place.

        The diary file `fill_from` is put in first, and stays; `secret` opens one with a password.
        """
        self.forms.wanted.emit()
        self._path = path
        self._is_open = self._can_undo = False
        self._is_sample = fill_from is not None
        self._asked += 1
        self._thread.give(partial(self._open, path, fill_from, self._asked, secret))

    def lock(self) -> None:
        """Finish what is in line and close the file; `reopen` with its password opens it again."""
        if self._is_open:
            self.forms.wanted.emit()
            self._is_open = self._can_undo = False
            self._answers.hold()
            self._child, self._babies = None, ()
            self._thread.give(partial(self._lock, self._path))

    def aside(
        self,
        error: Exception,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do `work` while nobody has the file open; until `reopen` asking for it gives `error`."""
        self._is_open = self._can_undo = False
        self._thread.give(partial(self._file.close, error))
        self._thread.give(lambda: self._answered.emit(answer_of(work, done, failed)))

    def look_again(self) -> None:
        """If another program wrote into the diary, tell of it as of an opened one."""
        if self._is_open:
            self._thread.give(self._look_again)

    def settle(self, timeout: float) -> bool:
        """Wait until all that is in line was done and told; False when some of it was not kept.

        A disk that hangs for longer than `timeout` seconds is not waited for.
        """
        if not self._has_writes:
            return True
        failures, all_done = self._failures, threading.Event()
        self._thread.start()
        self._thread.give(all_done.set)
        all_done.wait(timeout)
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)
        return failures == self._failures

    def close(self, timeout: float | None = None) -> bool:
        """Finish all work in line and close the file; False when `timeout` seconds ran out."""
        if self._has_writes:
            # The window was closed before its first paint: what was saved is still to be kept.
            self._thread.start()
        self._is_closed = True
        self._thread.give(self._file.close)
        return self._thread.finish(timeout)

    # --- reading ---

    def fetch(self, owner: QObject, work: Callable[[Diary], T], done: Callable[[T], None]) -> None:
        """Run `work` on the diary's thread and `done` with its result on the window's thread.

        Of several calls by one owner with the same `done` only the newest is answered; none is
        when the owner is gone. Of a locked diary `done` is called later.
        """
        key = (id(owner), getattr(done, "__qualname__", repr(done)))
        number = self._newest.get(key, 0) + 1
        self._newest[key] = number

        def wanted() -> bool:
            return self._newest.get(key) == number

        def answer(result: T) -> None:
            if wanted() and isValid(owner) and self._is_open:
                done(result)

        self._thread.give(partial(self._work, work, self._answers.later(answer), None, wanted))

    def run(
        self,
        work: Callable[[Diary], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do long work that changes nothing in the diary, such as writing the report.

        `failed` gets the error in place of the signal. Of a locked diary both are called later.
        """
        told, fails = self._answers.later(done), self._answers.later(failed or self.failed.emit)
        self._thread.give(partial(self._work, work, told, fails, None))

    # --- writing: each is one action, which `undo` takes back ---

    def record(
        self,
        entry: ObservationDraft | Observation | HipSigns | Visit,
        done: Callable[[Change], None] | None = None,
        failed: Callable[[], None] | None = None,
    ) -> None:
        """Keep a new entry; `failed` is called before the signal when it was not kept."""
        child_id = None if self._child is None else self._child.id
        self._write(lambda diary: diary.record(entry, child_id), done, failed)

    def amend(
        self,
        entry: Observation | HipSigns | Visit,
        done: Callable[[Change], None] | None = None,
        failed: Callable[[], None] | None = None,
    ) -> None:
        """Replace an entry by a corrected one; what it was stays under its history."""
        self._write(lambda diary: diary.amend(entry), done, failed)

    def change(
        self, work: Callable[[Diary], Change | None], done: Callable[[Change], None] | None = None
    ) -> None:
        """Write what follows from the diary as it is at that moment; `work` is one action."""
        self._write(work, done)

    def delete(self, ids: Iterable[UUID], done: Callable[[Change], None] | None = None) -> None:
        """Take entries out."""
        wanted = tuple(ids)
        self._write(lambda diary: diary.delete(wanted), done)

    def undo(self, done: Callable[[Change], None] | None = None) -> None:
        """Take the last action of this session back; nothing happens when there is none."""
        self._write(lambda diary: diary.undo(), done)

    def add_child(self, child: Child, failed: Callable[[], None] | None = None) -> None:
        """Start a baby's diary and choose it."""
        self._write(lambda diary: diary.add_child(child), None, failed)

    def amend_child(self, child: Child, failed: Callable[[], None] | None = None) -> None:
        """Correct what is written about the baby."""
        self._write(lambda diary: diary.amend_child(child), None, failed)

    def choose_child(self, child_id: UUID) -> None:
        """Show another baby's diary."""
        self._write(lambda diary: diary.choose_child(child_id), None)

    def arrange(
        self,
        work: Callable[[Diary], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Change what is no entry, in the diary that is shown; it is no action to take back."""
        self._has_writes, shown = True, self._shown
        self._thread.give(
            partial(self._work, lambda _diary: work(self._file.get(shown)), done, failed, None)
        )

    # --- on the diary's thread ---

    def _open(
        self,
        path: Path,
        fill_from: Path | None = None,
        number: int = 0,
        secret: Secret | None = None,
    ) -> None:
        try:
            self._file.open(path, fill_from, number, secret)
            forms, are_used = self._file.forms
        except Exception as error:  # noqa: BLE001 - shown by the window, whatever it is
            from baby_joints.diary import PasswordNeededError, WrongPasswordError

            is_locked = isinstance(error, PasswordNeededError | WrongPasswordError)
            signal = self.locked if is_locked else self.failed
            self._greet(partial(signal.emit, error))
            return
        self._greet(partial(self.forms.learn, forms, are_used=are_used))
        self._greet(partial(self._on_opened, number, *self._file.state()))

    def _greet(self, answer: Callable[[], None]) -> None:
        """A window that was closed meanwhile must begin nothing: its forms are on the disk."""
        self._answered.emit(lambda: None if self._is_closed else answer())

    def _lock(self, path: Path) -> None:
        from baby_joints.diary import PasswordNeededError

        error = PasswordNeededError(path)
        self._file.close(error)
        self._answered.emit(partial(self.locked.emit, error))

    def _look_again(self) -> None:
        try:
            if self._file.was_changed_by_others():
                state = self._file.state()
                self._answered.emit(partial(self._on_opened, self._file.number, *state))
        except Exception:  # noqa: BLE001 - nobody asked for anything: what is done next tells of it
            return

    def _work(
        self,
        work: Callable[[Diary], T],
        done: Callable[[T], None] | None,
        failed: Callable[[Exception], None] | None,
        wanted: Callable[[], bool] | None,
    ) -> None:
        if wanted is not None and not wanted():
            return
        self._answered.emit(
            answer_of(lambda: work(self._file.get()), done, failed or self.failed.emit)
        )

    def _change(
        self,
        work: Callable[[Diary], Change | None],
        done: Callable[[Change], None] | None,
        failed: Callable[[], None] | None,
        shown: int,
    ) -> None:
        try:
            change = work(self._file.get(shown))
            state = self._file.state_after(change)
        except Exception as error:  # noqa: BLE001 - shown by the window, whatever it is
            self._answered.emit(partial(self._on_failed, error, failed))
            return
        self._answered.emit(partial(self._on_changed, change, done, *state))

    # --- back on the window's thread ---

    def _write(
        self,
        work: Callable[[Diary], Change | None],
        done: Callable[[Change], None] | None,
        failed: Callable[[], None] | None = None,
    ) -> None:
        self._has_writes = True
        self._thread.give(partial(self._change, work, done, failed, self._shown))

    def _on_answered(self, answer: Callable[[], None]) -> None:
        answer()

    def _on_failed(self, error: Exception, failed: Callable[[], None] | None) -> None:
        self._failures += 1
        if failed is not None:
            failed()
        self.failed.emit(error)

    def _on_opened(
        self,
        number: int,
        child: Child | None,
        babies: tuple[Child, ...],
        can_undo: bool,  # noqa: FBT001 - by partial
    ) -> None:
        self._is_open, self._shown = True, number
        self._child, self._babies, self._can_undo = child, babies, can_undo
        self.opened.emit()
        self._answers.give()

    def _on_changed(
        self,
        change: Change | None,
        done: Callable[[Change], None] | None,
        child: Child | None,
        babies: tuple[Child, ...],
        can_undo: bool,  # noqa: FBT001 - handed on by partial
    ) -> None:
        self._child, self._babies, self._can_undo = child, babies, can_undo
        if change is None:
            return
        if (told := self._answers.later(done)) is not None:
            told(change)
        self.changed.emit(change)
