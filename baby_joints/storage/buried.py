"""A deleted record as the diary keeps it."""

from dataclasses import dataclass

from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.observation import Observation
from baby_joints.domain.tombstone import Tombstone
from baby_joints.domain.visit import Visit
from baby_joints.storage.record_kind import RecordKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Buried:
    """The tombstone, of which kind the record was, and what it said (None: never known here)."""

    kind: RecordKind
    tombstone: Tombstone
    was: Observation | HipSigns | Visit | None = None
