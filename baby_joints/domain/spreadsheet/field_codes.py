"""The columns of a table that hold codes, and which codes."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from baby_joints.domain.codes import (
    Activity,
    Answer,
    Joint,
    LiftingStep,
    Movement,
    Noticed,
    Presence,
    Reaction,
    SafetyQuestion,
    Side,
    Sound,
)
from baby_joints.domain.observation import SIGNS
from baby_joints.domain.spreadsheet.csv_field import CsvField

# What stands for an empty set of reactions; an empty cell says that nobody noticed.
COMFORTABLE: Final = "comfortable"
FIELD_CODES: Final[Mapping[CsvField, type[StrEnum]]] = {
    CsvField.JOINT: Joint,
    CsvField.SIDE: Side,
    CsvField.SOUND: Sound,
    CsvField.NOTICED: Noticed,
    CsvField.ACTIVITY: Activity,
    CsvField.REACTION: Reaction,
    CsvField.MOVEMENT: Movement,
    **{CsvField(sign): Presence for sign in SIGNS},
    **{CsvField.safety(question): Presence for question in SafetyQuestion},
    **{CsvField.lifting(step): Answer for step in LiftingStep},
}
