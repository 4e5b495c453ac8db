"""What one action changed: all that a page needs to know whether it must look again."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from baby_joints.domain.observation import Observation
    from baby_joints.domain.visit import Visit


class ChangeAction(StrEnum):
    """Which action it was; stands here because no Change can be read without it."""

    ADD_CHILD = "add_child"
    AMEND_CHILD = "amend_child"
    CHOOSE_CHILD = "choose_child"
    RECORD = "record"
    AMEND = "amend"
    DELETE = "delete"
    IMPORT = "import"
    UNDO = "undo"
    REDO = "redo"
    REPLACE = "replace"  # by a backup, or with all of another file: the whole diary is another one


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One committed action.

    The ids are those of the records that came, changed or went, by kind. `added`, `updated` and
    `deleted` count them; `unchanged` counts records of an imported file or an edit that said
    nothing new, and `differing` those of them that said something else and were left as they are.
    `child_changed` is about the child's own record. `undoable`: `Diary.undo` will take it back.
    `observations` are those of `observation_ids` that are there now, as they are now, and `gone`
    those that are not, as they were last; `visits` are all of `visit_ids`, in the same way. Whoever
    shows them need not ask the diary again. Private words, so ``repr`` leaves them out.
    """

    action: ChangeAction
    child_id: UUID | None
    observation_ids: tuple[UUID, ...] = ()
    hip_sign_ids: tuple[UUID, ...] = ()
    visit_ids: tuple[UUID, ...] = ()
    added: int = 0
    updated: int = 0
    deleted: int = 0
    unchanged: int = 0
    differing: int = 0
    child_changed: bool = False
    undoable: bool = False
    observations: "tuple[Observation, ...]" = field(default=(), repr=False, compare=False)
    gone: "tuple[Observation, ...]" = field(default=(), repr=False, compare=False)
    visits: "tuple[Visit, ...]" = field(default=(), repr=False, compare=False)

    @property
    def ids(self) -> tuple[UUID, ...]:
        """All of them."""
        return (*self.observation_ids, *self.hip_sign_ids, *self.visit_ids)
