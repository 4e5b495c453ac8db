"""Taking a step back, and taking that back."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from baby_joints.actions.last_written import LastWritten
from baby_joints.actions.step import Outcome, Step, difference
from baby_joints.actions.versions import Record, Stored, amended, later, written_at
from baby_joints.change import ChangeAction
from baby_joints.domain.child import Child
from baby_joints.domain.errors import DomainError
from baby_joints.domain.tombstone import Tombstone
from baby_joints.storage.record_kind import kind_of

if TYPE_CHECKING:
    from baby_joints.storage.repository import Repository


def take_back(
    repository: "Repository",
    step: Step,
    last: LastWritten,
    now: datetime,
    *,
    was_exported: bool,
    action: ChangeAction = ChangeAction.UNDO,
) -> Outcome:
    """Make the diary what it was before `step`, exactly, as if the step had never been.

    An entry is then not marked as edited, and a file whose import was undone can be imported again.
    There are two exceptions:

    - Once the diary was exported after the step (`was_exported`), the versions of the step may lie
      on another computer, and merging them must not bring them back. What was there before is then
      written as a newer version, and what the step brought is deleted like any entry.
    - A new entry always leaves a tombstone, with all it said: a slip of the finger loses nothing.

    The step of the outcome is this very undoing: taken back with the action REDO, it does again
    what was undone.

    Raises DomainError, and changes nothing, when somebody else wrote over what the session wrote
    `last`.
    """
    current = repository.stored(step.before)
    mine = {step.child_id: repository.child(step.child_id)} if step.is_about_child else {}
    if not last.is_still_there({key: current.get(key) for key in step.before}, mine):
        raise DomainError("undo", step.action.value, "was followed by a change in another program")
    undoing = _undoing(repository, step, current, mine.get(step.child_id))
    if step.is_about_child and step.child_before is not None:
        # Before its entries: it may have to be there again for them.
        _put_child_back(repository, step, step.child_before, now, was_exported=was_exported)
    if step.action is ChangeAction.RECORD or was_exported:
        for key, old in step.before.items():
            _supersede(repository, step.child_id, current.get(key), old, now)
    else:
        repository.restore(step.child_id, step.before)
    if step.brings_child:
        repository.remove_child(step.child_id)
    after = repository.stored(step.before)
    return Outcome(
        change=difference(step, action, current, after),
        step=undoing,
        written=LastWritten(
            versions={key: written_at(after.get(key)) for key in step.before},
            children={key: repository.child(key) for key in mine},
        ),
    )


def _undoing(
    repository: "Repository", step: Step, current: Mapping[UUID, Stored | None], child: Child | None
) -> Step:
    """What lies there before `step` is undone."""
    extra = repository.diary_extra(step.child_id) if step.is_about_child else {}
    return Step(
        action=ChangeAction.UNDO,
        number=repository.change_number,
        child_id=step.child_id,
        before={key: current.get(key) for key in step.before},
        is_about_child=step.is_about_child,
        child_before=child,
        diary_extra_before=extra,
    )


def _supersede(
    repository: "Repository",
    child_id: UUID,
    current: Stored | None,
    old: Stored | None,
    now: datetime,
) -> None:
    """Let what was there before follow upon what is there now."""
    at = later(now, written_at(current))
    if isinstance(current, Record):
        if isinstance(old, Record):
            repository.put(child_id, amended(current, old, now))
        else:
            repository.bury(child_id, kind_of(current), Tombstone(id=current.id, deleted_at=at))
    elif isinstance(old, Record):
        again: Record = replace(cast("Any", old), changed_at=at)
        repository.put(child_id, again)


def _put_child_back(
    repository: "Repository", step: Step, old: Child, now: datetime, *, was_exported: bool
) -> None:
    current = repository.child(step.child_id)
    if was_exported and current is not None:
        old = replace(old, changed_at=later(now, current.changed_at))
    repository.put_child(old, step.diary_extra_before)
