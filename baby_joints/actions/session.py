"""What this session did to the diary, one commit each, and how it is taken back."""

import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, Final
from uuid import UUID

from baby_joints.actions.chosen_child import chosen_child
from baby_joints.actions.edit import Edit
from baby_joints.actions.known_diary import KnownDiary, Snapshot
from baby_joints.actions.last_written import LastWritten
from baby_joints.actions.step import Outcome, Step, carry_out
from baby_joints.actions.undo import take_back
from baby_joints.change import Change, ChangeAction
from baby_joints.domain.child import Child
from baby_joints.domain.errors import DomainError
from baby_joints.storage.errors import DatabaseError
from baby_joints.storage.note import Note

if TYPE_CHECKING:
    from baby_joints.storage.database import Database
    from baby_joints.storage.reader import Reader
    from baby_joints.storage.repository import Repository

# After these the child concerned is the chosen one; all others are about the chosen one.
_CHOOSING: Final = frozenset({ChangeAction.ADD_CHILD, ChangeAction.IMPORT})


class Session:
    """The steps of one open diary, the last one first to be undone; safe to use from any thread.

    Attributes:
        lock: held while something is written.
        written: what this session last wrote under each id.
    """

    def __init__(self, database: "Database", clock: Callable[[], datetime]) -> None:
        self.lock = threading.RLock()
        self.written = LastWritten()
        self._database = database
        self._clock = clock
        self._steps: list[tuple[Step, UUID | None]] = []
        # Each undoing with the step that it took back.
        self._undone: list[tuple[Step, tuple[Step, UUID | None]]] = []
        self._known = KnownDiary()
        self._child: tuple[int, Child] | None = None
        with database.reading() as reader:
            self._chosen = chosen_child(reader)

    @property
    def chosen(self) -> UUID | None:
        """The id of the chosen child; None before one was added."""
        return self._chosen

    @property
    def last_step(self) -> Step | None:
        """What `undo` would take back; no new child while what followed it can be done again."""
        last = self._steps[-1][0] if self._steps else None
        if last is not None and last.brings_child:
            others = (step for _, (step, _) in self._undone if not step.brings_child)
            # Whoever holds the keys of Undo for too long loses no diary: of a child that goes
            # nothing is left, not even what would bring back what was undone before.
            return None if any(others) else last
        return last

    def choose(self, child_id: UUID) -> None:
        """Turn to another child; kept in the file, and not undone."""
        with self.lock:
            with self._database.transaction() as repository:
                if repository.child(child_id) is None:
                    raise DomainError("child", str(child_id), "is not in this diary")
                repository.notes.write(Note.CHOSEN_CHILD, child_id)
            self._chosen = child_id

    def act_for(
        self,
        action: ChangeAction,
        child_id: UUID | None,
        plan: Callable[["Reader", Child], Edit],
    ) -> Change:
        """As `act`, for the child with this id, by default the chosen one; the plan gets it."""
        with self.lock:
            wanted = child_id or self._chosen
            if wanted is None:
                raise DomainError("child", None, "is not chosen; add a child first")
            return self.act(
                action,
                wanted,
                lambda repository: plan(repository, self._child_now(repository, child_id)),
            )

    def act(
        self, action: ChangeAction, child_id: UUID, plan: Callable[["Repository"], Edit]
    ) -> Change:
        """Plan and carry out in one commit; what says nothing new changes nothing."""
        with self.lock:
            if action is ChangeAction.IMPORT and self._chosen is not None:
                self._database.back_up_before_import(self._clock())
            chosen_before = self._chosen
            chosen = child_id if action in _CHOOSING else chosen_before
            with self._database.transaction() as repository:
                edit = plan(repository)
                done = None if edit.is_empty else carry_out(repository, action, child_id, edit)
                if chosen != chosen_before:
                    repository.notes.write(Note.CHOSEN_CHILD, chosen)
            self._chosen = chosen
            if done is None:
                return Change(
                    action=action,
                    child_id=child_id,
                    unchanged=edit.unchanged,
                    differing=edit.differing,
                )
            self._undone.clear()
            self.written.add(done.written)
            self._known.note(done.step.number, child_id, edit.ids)
            if self._child is not None and self._child[0] == done.step.number:
                self._child = None if edit.child else (done.step.number + 1, self._child[1])
            if not edit.joins_last:
                self._steps.append((done.step, chosen_before))
            return done.change

    def undo(self) -> Change | None:
        """Take the last step back; None when there is none.

        Raises DomainError when another program changed the same entries since; the step is then
        kept as it is, and the one before it is the next to be undone.
        """
        with self.lock:
            if self.last_step is None:
                return None
            step, chosen_before = self._steps.pop()
            try:
                done = self._take_back(step, chosen_before, ChangeAction.UNDO)
            except DatabaseError:
                self._steps.append((step, chosen_before))
                raise
            self._undone.append((done.step, (step, chosen_before)))
            return done.change

    def redo(self) -> Change | None:
        """Do again what was undone last, and turn to its child; None when there is none.

        There is none any more once something else was done. Raises DomainError as
        `undo` does.
        """
        with self.lock:
            if not self._undone:
                return None
            undoing, step = self._undone.pop()
            try:
                done = self._take_back(undoing, undoing.child_id, ChangeAction.REDO)
            except DatabaseError:
                self._undone.append((undoing, step))
                raise
            self._steps.append(step)
            return done.change

    def renew(self) -> None:
        """The file holds something else as a whole: look at it as when it was opened."""
        with self.lock:
            self.forget()
            self.written = LastWritten()
            self._known = KnownDiary()
            with self._database.reading() as reader:
                self._chosen = chosen_child(reader)

    def forget(self) -> None:
        """Nothing can be undone any more."""
        with self.lock:
            self._steps.clear()
            self._undone.clear()

    def needed_child(self, child_id: UUID | None = None) -> Child:
        """The child with this id, by default the chosen one; DomainError when there is none."""
        with self._database.reading() as reader:
            return self.child_in(reader, child_id)

    def child_in(self, reader: "Reader", child_id: UUID | None = None) -> Child:
        """As `needed_child`, for what is read or planned anyway."""
        wanted = child_id or self._chosen
        child = None if wanted is None else reader.child(wanted)
        if child is None and child_id is None:
            raise DomainError("child", None, "is not chosen; add a child first")
        if child is None:
            raise DomainError("child", str(child_id), "is not in this diary")
        return child

    def _child_now(self, repository: "Repository", child_id: UUID | None) -> Child:
        """As `child_in`; read again only when somebody else changed the diary since.

        `_child` is a child with the number of the change before which it was so.
        """
        wanted, number = child_id or self._chosen, repository.change_number
        if self._child is None or self._child[0] != number or self._child[1].id != wanted:
            self._child = (number, self.child_in(repository, child_id))
        return self._child[1]

    def look(self, child_id: UUID | None = None) -> Snapshot:
        """What the diary of this child is now, by default of the chosen one."""
        child_id = self.needed_child(child_id).id
        with self._database.reading() as reader:
            return self._known.look(reader, child_id)

    def count(self) -> int:
        """How many observations the chosen child has; 0 without a child."""
        chosen = self._chosen
        if chosen is None:
            return 0
        with self._database.reading() as reader:
            return self._known.count(reader, chosen)

    def note_leaving(self) -> None:
        """Note that all that the diary holds now is about to leave it: see `take_back`.

        One that is closed meanwhile has nothing to take back any more; and on a full disk it counts
        for more that something leaves it.
        """
        with suppress(DatabaseError), self._database.transaction() as repository:
            repository.notes.write(Note.EXPORTED, repository.notes.number(Note.CHANGES))

    def _take_back(self, step: Step, chosen: UUID | None, action: ChangeAction) -> Outcome:
        """In one commit; `chosen` is the chosen child from then on."""
        with self._database.transaction() as repository:
            exported = repository.notes.number(Note.EXPORTED)
            done = take_back(
                repository,
                step,
                self.written,
                self._clock(),
                was_exported=exported >= step.number,
                action=action,
            )
            repository.notes.write(Note.CHOSEN_CHILD, chosen)
            number = repository.change_number if repository.has_written else None
        self._chosen = chosen
        self.written.add(done.written)
        if number is not None:
            self._known.note(number, step.child_id, step.before)
        return done
