"""The three kinds of record that a diary holds about a child."""

from enum import StrEnum

from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.observation import Observation
from baby_joints.domain.visit import Visit


class RecordKind(StrEnum):
    """Spelled as the lists of the diary file and the keys of `DiaryContents.deleted`."""

    OBSERVATIONS = "observations"
    HIP_SIGNS = "hip_signs"
    VISITS = "visits"


def kind_of(record: Observation | HipSigns | Visit) -> RecordKind:
    """Which kind `record` is."""
    if isinstance(record, Observation):
        return RecordKind.OBSERVATIONS
    return RecordKind.HIP_SIGNS if isinstance(record, HipSigns) else RecordKind.VISITS
