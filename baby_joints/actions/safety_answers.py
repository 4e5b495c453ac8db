"""What was answered to the safety questions, kept with the entry that called them."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final
from uuid import UUID

from baby_joints.actions.edit import Edit
from baby_joints.actions.last_written import LastWritten
from baby_joints.actions.step import Step
from baby_joints.actions.versions import amended
from baby_joints.change import ChangeAction
from baby_joints.domain.codes import Presence, SafetyQuestion
from baby_joints.domain.errors import DomainError
from baby_joints.domain.observation import Observation
from baby_joints.storage.note import Note

if TYPE_CHECKING:
    from baby_joints.storage.reader import Reader

# Time to look the baby over and to take a temperature. What is answered later was not known when
# the entry was written, and its history has to say so.
SAME_BREATH: Final = timedelta(minutes=15)
_WRITING: Final = frozenset({ChangeAction.RECORD, ChangeAction.AMEND})


def answer_safety(
    reader: "Reader",
    key: UUID,
    answers: Mapping[SafetyQuestion, Presence],
    now: datetime,
    last: Step | None,
    written: LastWritten,
) -> Edit:
    """The entry with these answers beside those that it has.

    Right after the entry was written they belong to that action: nothing goes into its history,
    and one undo takes back both. Later, or once the entry has left this computer, they are an edit.
    """
    old = reader.get(key)
    if not isinstance(old, Observation):
        raise DomainError("id", str(key), "is not in this diary")
    new = replace(old, safety={**(old.safety or {}), **answers})
    if new.safety == old.safety:
        return Edit(unchanged=1)
    if last is not None and _belongs_to(last, reader, old, now, written):
        return Edit(records=(new,), joins_last=True)
    return Edit(records=(amended(old, new, now),))


def _belongs_to(
    last: Step, reader: "Reader", entry: Observation, now: datetime, written: LastWritten
) -> bool:
    return (
        last.action in _WRITING
        and entry.id in last.before
        and written.versions.get(entry.id) == entry.last_changed_at
        and timedelta() <= now - entry.last_changed_at <= SAME_BREATH
        and reader.notes.number(Note.EXPORTED) < last.number
    )
