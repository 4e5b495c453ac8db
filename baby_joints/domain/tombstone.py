"""What stays of a deleted record, so that merging another file does not bring it back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from baby_joints.domain import checks
from baby_joints.domain.json_value import JsonValue, frozen_json


@dataclass(frozen=True, slots=True, kw_only=True)
class Tombstone:
    """The id of a deleted record and when it was deleted (aware)."""

    id: UUID
    deleted_at: datetime
    extra: Mapping[str, JsonValue] = field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        checks.identity("id", self.id)
        object.__setattr__(self, "deleted_at", checks.moment("deleted_at", self.deleted_at))
        object.__setattr__(self, "extra", frozen_json(self.extra))
