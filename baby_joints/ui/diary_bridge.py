"""Between the window and the diary: work goes to the diary's thread, answers come back."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from shiboken6 import isValid

from baby_joints.ui.answers import answer_of
from baby_joints.ui.diary_forms import DiaryForms
from baby_joints.ui.diary_worker import DiaryWorker
from baby_joints.ui.held_answers import HeldAnswers
from baby_joints.ui.opened_file import AskedFile, DiaryState

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
# Seconds: one picture of a screen.
_UNSEEN: Final = 0.016


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
        refused(Exception): the file is not open, for this reason, and not as it is locked.
        failed(Exception): work went wrong; nothing of it was kept.
    """

    opened = Signal()
    locked = Signal(object)
    refused = Signal(object)
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
        self._worker = DiaryWorker(
            open_diary,
            self._answered.emit,
            learned=self._on_learned,
            opened=self._on_opened,
            refused=self._on_refused,
        )
        self._newest: dict[tuple[int, str], int] = {}
        self._is_open = self._is_closed = self._is_sample = self._has_writes = False
        self._state = DiaryState()
        self._failures = self._turns = 0
        self._answers = HeldAnswers()
        self.forms = DiaryForms(self.arrange, self)
        # The diaries that were asked for are counted: the newest one, and that which is shown. The
        # file on the diary's thread has the number of the one that is open.
        self._asked = self._shown = 0
        # Sent from the diary's thread, so it must go through the window's event queue.
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)
        self._worker.open(AskedFile(path))

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
        return self._state.child

    @property
    def is_turning(self) -> bool:
        """Another baby was chosen, and `child` is still the one before."""
        return self._turns > 0

    @property
    def babies(self) -> tuple[Child, ...]:
        """All babies of the file."""
        return self._state.babies

    @property
    def can_undo(self) -> bool:
        """Something of this session can be taken back."""
        return self._state.can_undo

    # --- life ---

    def start(self) -> None:
        """Open the file now, on the diary's thread; call it after the window has been painted."""
        self._worker.start()

    def reopen(
        self, path: Path, fill_from: Path | None = None, secret: Secret | None = None
    ) -> None:
        """Close this file and open another one in its place.

        The diary file `fill_from` is put in first, and stays; `secret` opens one with a password.
        """
        self.forms.wanted.emit()
        self._path = path
        self._rest()
        self._is_sample = fill_from is not None
        self._asked += 1
        self._worker.open(AskedFile(path, self._asked, fill_from, secret))

    def lock(self) -> None:
        """Finish what is in line and close the file; `reopen` with its password opens it again."""
        if self._is_open:
            self.forms.wanted.emit()
            self._is_open, self._state = False, DiaryState()
            self._answers.hold()
            # Here, as most diaries have no password.
            from baby_joints.diary import PasswordNeededError

            error = PasswordNeededError(self._path)
            self._worker.close(error)
            self._worker.call(partial(self._answered.emit, partial(self.locked.emit, error)))

    def aside(
        self,
        error: Exception,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do `work` while nobody has the file open; until `reopen` asking for it gives `error`."""
        self._rest()
        self._worker.close(error)
        self.refused.emit(error)
        self._worker.call(lambda: self._answered.emit(answer_of(work, done, failed)))

    def look_again(self) -> None:
        """If another program wrote into the diary, tell of it as of an opened one."""
        if self._is_open:
            self._worker.look_again()

    def give_way(self) -> None:
        """Let the diary's thread write first, for a moment that nobody sees.

        Python runs one thread at a time: whatever the window did now would hold the save up.
        """
        if self._is_open:
            written = threading.Event()
            self._worker.call(written.set)
            written.wait(_UNSEEN)

    def settle(self, timeout: float) -> bool:
        """Wait until all that is in line was done and told; False when some of it was not kept.

        A disk that hangs for longer than `timeout` seconds is not waited for.
        """
        if not self._has_writes or self._is_closed:  # then nobody is left to do it
            return True
        failures, all_done = self._failures, threading.Event()
        self._worker.start()
        self._worker.call(all_done.set)
        all_done.wait(timeout)
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)
        return failures == self._failures

    def close(self, timeout: float | None = None) -> bool:
        """Finish all work in line and close the file; False when `timeout` seconds ran out."""
        if self._has_writes:
            # The window was closed before its first paint: what was saved is still to be kept.
            self._worker.start()
        self._is_closed = True
        return self._worker.finish(timeout)

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

        told = self._answers.later(answer)
        self._worker.work(work, told, self.failed.emit, wanted=wanted)

    def run(
        self,
        work: Callable[[Diary], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do long work that changes nothing in the diary, such as writing the report.

        `failed` gets the error in place of the signal. Of a locked diary both are called later.
        """
        fails = self._answers.later(failed or self.failed.emit) or self.failed.emit
        self._worker.work(work, self._answers.later(done), fails)

    # --- writing: each is one action, which `undo` takes back ---

    def record(
        self,
        entry: ObservationDraft | Observation | HipSigns | Visit,
        done: Callable[[Change], None] | None = None,
        failed: Callable[[], None] | None = None,
        *,
        child_id: UUID | None = None,
    ) -> None:
        """Keep a new entry; `failed` is called before the signal when it was not kept.

        It is about `child_id`, by default the child that is shown.
        """
        whose = child_id or (None if self.child is None else self.child.id)
        self._write(lambda diary: diary.record(entry, whose), done, failed)

    def amend(
        self,
        entry: Observation | HipSigns | Visit,
        done: Callable[[Change], None] | None = None,
        failed: Callable[[], None] | None = None,
    ) -> None:
        """Replace an entry by a corrected one; what it was stays under its history."""
        self._write(lambda diary: diary.amend(entry), done, failed)

    def change(
        self,
        work: Callable[[Diary], Change | None],
        done: Callable[[Change], None] | None = None,
        failed: Callable[[], None] | None = None,
    ) -> None:
        """Write what follows from the diary as it is at that moment; `work` is one action."""
        self._write(work, done, failed)

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

        def turned(_change: Change | None = None) -> None:
            self._turns -= 1

        self._turns += 1
        self._write(lambda diary: diary.choose_child(child_id), turned, turned)

    def arrange(
        self,
        work: Callable[[Diary], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Change what is no entry, in the diary that is shown; it is no action to take back."""
        self._has_writes = True
        self._worker.work(work, done, failed or self.failed.emit, shown=self._shown)

    # --- back on the window's thread ---

    def _write(
        self,
        work: Callable[[Diary], Change | None],
        done: Callable[[Change], None] | None,
        failed: Callable[[], None] | None = None,
    ) -> None:
        self._has_writes = True
        self._worker.change(
            work, self._shown, partial(self._on_changed, done), partial(self._on_failed, failed)
        )

    def _rest(self) -> None:
        """The file is let go of; who it is about is still known."""
        self._is_open = False
        self._state = self._state._replace(can_undo=False)

    def _on_answered(self, answer: Callable[[], None]) -> None:
        # A window that was closed meanwhile must begin nothing: its forms are on the disk.
        if not self._is_closed:
            answer()

    def _on_learned(self, forms: dict[str, str], are_used: bool) -> None:  # noqa: FBT001 - by partial
        self.forms.learn(forms, are_used=are_used)

    def _on_opened(self, number: int, state: DiaryState) -> None:
        self._is_open, self._shown, self._state = True, number, state
        self.opened.emit()
        self._answers.give()

    def _on_refused(self, number: int, error: Exception) -> None:
        from baby_joints.diary import PasswordNeededError, WrongPasswordError

        if number != self._asked:
            return  # another one is being opened by now
        if isinstance(error, PasswordNeededError | WrongPasswordError):
            self.locked.emit(error)
            return
        self.refused.emit(error)
        self.failed.emit(error)

    def _on_failed(self, failed: Callable[[], None] | None, error: Exception) -> None:
        self._failures += 1
        if failed is not None:
            failed()
        self.failed.emit(error)

    def _on_changed(
        self, done: Callable[[Change], None] | None, change: Change | None, state: DiaryState
    ) -> None:
        self._state = state
        if change is None:
            return
        if (told := self._answers.later(done)) is not None:
            told(change)
        self.changed.emit(change)
