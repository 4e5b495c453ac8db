"""What an action puts into the diary and what it takes out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from baby_joints.domain.child import Child
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.json_value import JsonValue
from baby_joints.domain.observation import Observation
from baby_joints.domain.tombstone import Tombstone
from baby_joints.domain.visit import Visit
from baby_joints.storage.record_kind import RecordKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """New versions of records, tombstones by kind, and the child's new version if it has one.

    `diary_extra` goes with the child: the unknown fields beside it in its file, None leaves them.
    `unchanged` counts records that were looked at and left as they were, `differing` those of them
    that were to say something else. `joins_last`: it belongs
    to the action before it and is taken back with that. `has_new_ids`: those of its records were
    made for it, so that nothing can lie under them.
    """

    child: Child | None = None
    diary_extra: Mapping[str, JsonValue] | None = None
    records: tuple[Observation | HipSigns | Visit, ...] = ()
    stones: Mapping[RecordKind, tuple[Tombstone, ...]] = field(default_factory=dict)
    unchanged: int = 0
    differing: int = 0
    joins_last: bool = False
    vouches: bool = False
    has_new_ids: bool = False

    @property
    def ids(self) -> tuple[UUID, ...]:
        """The ids it touches."""
        buried = (stone.id for stones in self.stones.values() for stone in stones)
        return (*(record.id for record in self.records), *buried)

    @property
    def is_empty(self) -> bool:
        """It changes nothing."""
        return self.child is None and not self.records and not any(self.stones.values())
