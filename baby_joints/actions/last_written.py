"""What this session wrote last, to notice when another program wrote after it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from baby_joints.actions.versions import Stored, written_at
from baby_joints.domain.child import Child


@dataclass(frozen=True, slots=True)
class LastWritten:
    """The time of the version that each action of the session left under an id, and the children.

    Ids and children that the session did not touch are not in it.
    """

    versions: dict[UUID, datetime | None] = field(default_factory=dict)
    children: dict[UUID, Child | None] = field(default_factory=dict)

    def add(self, newer: "LastWritten") -> None:
        """What a later action left goes before what earlier ones left."""
        self.versions.update(newer.versions)
        self.children.update(newer.children)

    def is_still_there(
        self, current: Mapping[UUID, Stored | None], children: Mapping[UUID, Child | None]
    ) -> bool:
        """Nobody else has written over it."""
        return all(self.versions[key] == written_at(now) for key, now in current.items()) and all(
            self.children[key] == now for key, now in children.items()
        )
