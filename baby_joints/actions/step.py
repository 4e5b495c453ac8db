"""One committed action, with what is needed to take it back."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from baby_joints.actions.edit import Edit
from baby_joints.actions.last_written import LastWritten
from baby_joints.actions.versions import Stored, written_at
from baby_joints.change import Change, ChangeAction
from baby_joints.domain.child import Child
from baby_joints.domain.json_value import JsonValue
from baby_joints.domain.observation import Observation
from baby_joints.domain.visit import Visit
from baby_joints.storage.buried import Buried
from baby_joints.storage.record_kind import RecordKind, kind_of

if TYPE_CHECKING:
    from baby_joints.storage.repository import Repository


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What lay under each id before an action.

    `number` counts the changes of the diary. `is_about_child` says whether the child itself was
    touched; `child_before` is None where it was not, or not there yet.
    """

    action: ChangeAction
    number: int
    child_id: UUID
    before: Mapping[UUID, Stored | None]
    is_about_child: bool
    child_before: Child | None
    diary_extra_before: Mapping[str, JsonValue]

    @property
    def brings_child(self) -> bool:
        """The child was not there before."""
        return self.is_about_child and self.child_before is None


class Outcome(NamedTuple):
    """What was done: the change to tell, the step to take back, and what it left in the diary."""

    change: Change
    step: Step
    written: LastWritten


def carry_out(
    repository: "Repository", action: ChangeAction, child_id: UUID, edit: Edit
) -> Outcome:
    """Write `edit` within the transaction of `repository`."""
    if edit.has_new_ids:
        repository.know_as_free(edit.ids)
    found, is_about_child = repository.stored(edit.ids), edit.child is not None
    step = Step(
        action=action,
        number=repository.change_number,
        child_id=child_id,
        before={key: found.get(key) for key in edit.ids},
        is_about_child=is_about_child,
        child_before=repository.child(child_id) if is_about_child else None,
        diary_extra_before=repository.diary_extra(child_id) if is_about_child else {},
    )
    if edit.child is not None:
        repository.put_child(edit.child, edit.diary_extra)
    repository.put(child_id, *edit.records)
    for kind, stones in edit.stones.items():
        repository.bury(child_id, kind, *stones)
    if edit.vouches:
        repository.vouch_for([*edit.ids, *([child_id] if is_about_child else [])])
    records = {record.id: record for record in edit.records}
    buried = [stone for stones in edit.stones.values() for stone in stones]
    return Outcome(
        change=replace(
            difference(step, action, step.before, records, unchanged=edit.unchanged),
            differing=edit.differing,
        ),
        step=step,
        written=LastWritten(
            versions={key: written_at(record) for key, record in records.items()}
            | {stone.id: stone.deleted_at for stone in buried},
            children={} if edit.child is None else {child_id: edit.child},
        ),
    )


def difference(
    step: Step,
    action: ChangeAction,
    before: Mapping[UUID, Stored | None],
    after: Mapping[UUID, Stored | None],
    *,
    unchanged: int = 0,
) -> Change:
    """What came, changed and went under the ids of `step` between two states of them."""
    ids: dict[RecordKind, list[UUID]] = {kind: [] for kind in RecordKind}
    observations: list[Observation] = []
    gone: list[Observation] = []
    visits: list[Visit] = []
    added = updated = deleted = 0
    for key in step.before:
        old, new = before.get(key), after.get(key)
        seen = old if new is None or isinstance(new, Buried) else new
        if isinstance(seen, Visit):
            visits.append(seen)
        if new is not None and not isinstance(new, Buried):
            ids[kind_of(new)].append(key)
            if isinstance(new, Observation):
                observations.append(new)
            is_new = old is None or isinstance(old, Buried)
            added += is_new
            updated += not is_new
        elif old is not None and not isinstance(old, Buried):
            ids[kind_of(old)].append(key)
            if isinstance(old, Observation):
                gone.append(old)
            deleted += 1
        # Else it is a tombstone of a record that never lay here: nothing that anybody could see.
    return Change(
        action=action,
        child_id=step.child_id,
        observation_ids=tuple(ids[RecordKind.OBSERVATIONS]),
        hip_sign_ids=tuple(ids[RecordKind.HIP_SIGNS]),
        visit_ids=tuple(ids[RecordKind.VISITS]),
        added=added,
        updated=updated,
        deleted=deleted,
        unchanged=unchanged,
        child_changed=step.is_about_child,
        undoable=action is not ChangeAction.UNDO,
        observations=tuple(observations),
        gone=tuple(gone),
        visits=tuple(visits),
    )
