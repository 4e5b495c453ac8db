"""Which entries a list shows."""

from dataclasses import dataclass
from uuid import UUID

from baby_joints.domain.codes import Joint, Side, Sound
from baby_joints.domain.period import Period


@dataclass(frozen=True, slots=True, kw_only=True)
class ObservationFilter:
    """Every condition given must hold; an empty filter shows everything.

    `side` also matches entries about both sides. `text` is looked for in notes and observers,
    in any letter case. `period` is about the local day it happened. `ids` None: any.
    """

    joint: Joint | None = None
    side: Side | None = None
    sound: Sound | None = None
    period: Period | None = None
    text: str = ""
    ids: frozenset[UUID] | None = None
