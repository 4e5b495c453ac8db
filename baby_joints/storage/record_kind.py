"""The three kinds of record that a diary holds about a child."""

from enum import StrEnum


class RecordKind(StrEnum):
    """Spelled as the lists of the diary file and the keys of `DiaryContents.deleted`."""

    OBSERVATIONS = "observations"
    HIP_SIGNS = "hip_signs"
    VISITS = "visits"
