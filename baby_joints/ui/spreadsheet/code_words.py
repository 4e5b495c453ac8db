"""The codes that a column of a table can hold, with their words."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

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
from baby_joints.domain.spreadsheet.csv_field import CsvField
from baby_joints.ui import formatting

# What stands for an empty set of reactions in a table.
COMFORTABLE: Final = "comfortable"
_SIGNS: Final = (CsvField.SWELLING, CsvField.REDNESS, CsvField.WARMTH, CsvField.FELT_LOOSE)
_CODES: Final[Mapping[CsvField, type[StrEnum]]] = {
    CsvField.JOINT: Joint,
    CsvField.SIDE: Side,
    CsvField.SOUND: Sound,
    CsvField.NOTICED: Noticed,
    CsvField.ACTIVITY: Activity,
    CsvField.REACTION: Reaction,
    CsvField.MOVEMENT: Movement,
    **dict.fromkeys(_SIGNS, Presence),
    **{CsvField.safety(question): Presence for question in SafetyQuestion},
    **{CsvField.lifting(step): Answer for step in LiftingStep},
}


def codes_of(field: CsvField) -> list[tuple[str, str]]:
    """Each code of the column with its word, in the order in which people see them."""
    codes = [(code.value, formatting.word(code)) for code in _CODES[field]]
    if field is CsvField.REACTION:
        codes.insert(0, (COMFORTABLE, QCoreApplication.translate("Words", "Comfortable")))
    return codes
