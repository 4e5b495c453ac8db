"""The diary as the diary's thread holds it: opened, asked, closed."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from baby_joints.change import Change
    from baby_joints.diary import Diary
    from baby_joints.domain.child import Child
    from baby_joints.secret import Secret
    from baby_joints.ui.foreign_changes import ForeignChanges

_ABOUT_ENTRIES = frozenset({"record", "amend", "delete"})


class AskedFile(NamedTuple):
    """A diary file that is to be opened.

    `number` tells it from others that were asked for. The diary file `fill_from` is put in first;
    `secret` opens one with a password.
    """

    path: Path
    number: int = 0
    fill_from: Path | None = None
    secret: Secret | None = None


class DiaryState(NamedTuple):
    """The chosen child, all children, and whether something can be undone."""

    child: Child | None = None
    babies: tuple[Child, ...] = ()
    can_undo: bool = False


class OpensDiary(Protocol):
    """Opens the file, with its password if it has one; imports what it needs only then."""

    def __call__(self, path: Path, secret: Secret | None, /) -> Diary:
        """The open diary; raises what `Diary.open` does."""
        ...


class OpenedFile:
    """Used on the diary's thread alone.

    Attributes:
        number: which of the files that were asked for this is.
    """

    def __init__(self, open_diary: OpensDiary) -> None:
        self._open_diary = open_diary
        self._diary: Diary | None = None
        self._foreign: ForeignChanges | None = None
        self._error: Exception | None = None
        self._children = DiaryState()
        self.number = 0

    def open(self, asked: AskedFile) -> None:
        """Close what is open and open this one, filled from a diary file first if there is one.

        What went wrong is raised, and again by whoever asks for the diary afterwards.
        """
        self.close()
        path, self.number, fill_from, secret = asked
        self._error = None
        try:
            if fill_from is not None:
                self._fill(path, fill_from)
            # Not before the first paint.
            from baby_joints.ui.foreign_changes import ForeignChanges

            self._diary = self._open_diary(path, secret)
            if self._diary.protection.is_on:
                from baby_joints.ui.left_forms import take_in_forms

                take_in_forms(self._diary)
                self._diary.protection.sweep()
            self._foreign = ForeignChanges(self._diary)
            self._children = self._look()
        except Exception as error:
            self.close(error)
            raise
        finally:
            if secret is not None:
                secret.forget()

    def close(self, error: Exception | None = None) -> None:
        """Let go of the file; `error` is raised by whoever asks for it afterwards."""
        self._error = error
        if self._diary is not None:
            _sweep(self._diary)
            self._diary.close()
            self._diary = None

    def get(self, number: int | None = None) -> Diary:
        """The diary; OtherDiaryError when it is no longer the one with this number."""
        if self._diary is None:
            raise self._error or RuntimeError("The diary is closed.")
        if number not in {None, self.number}:
            # Only here: parents seldom are that quick.
            from baby_joints.ui.other_diary_error import OtherDiaryError

            raise OtherDiaryError(self._diary.path)
        return self._diary

    @property
    def forms(self) -> tuple[dict[str, str], bool]:
        """The half-filled forms inside the diary, and whether it has a password."""
        return self.get().forms(), self.get().protection.is_on

    def state(self) -> DiaryState:
        """What the window knows of it without asking."""
        return self._children._replace(can_undo=self._diary is not None and self._diary.can_undo)

    def state_after(self, change: Change | None) -> DiaryState:
        """Most actions are about entries only: then the babies need not be read again."""
        if self._foreign is not None:
            self._foreign.note(change)
        if change is None or change.action not in _ABOUT_ENTRIES or change.child_changed:
            self._children = self._look()
        return self.state()

    def rest(self) -> None:
        """What the diary does between two saves; whatever fails there says so at the next one."""
        if self._diary is not None:
            self._diary.rest()

    def was_changed_by_others(self) -> bool:
        """Another program wrote into the file since this was asked last."""
        if self._diary is None or self._foreign is None or not self._foreign.found(self._diary):
            return False
        self._children = self._look()
        return True

    def _look(self) -> DiaryState:
        diary = self.get()
        return DiaryState(diary.child, diary.children())

    def _fill(self, path: Path, source: Path) -> None:
        diary = self._open_diary(path, None)
        try:
            diary.import_file(source)
        finally:
            diary.close()


def _sweep(diary: Diary) -> None:
    """Take out photos and clips that nothing has named for a month; another day if not now."""
    from baby_joints.diary import DatabaseError
    from baby_joints.ui.left_forms import contents_in_forms

    with contextlib.suppress(DatabaseError, OSError):
        diary.attachments.sweep(contents_in_forms(diary.path))
