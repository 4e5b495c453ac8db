"""What is to be said about a row of a table."""

from dataclasses import dataclass
from enum import StrEnum

from baby_joints.domain.spreadsheet.csv_field import CsvField


class RemarkKind(StrEnum):
    """Why a row was left out, or what was taken for granted in one that was not."""

    OTHER_CHILD = "other_child"
    NO_TIME = "no_time"
    UNCLEAR_TIME = "unclear_time"
    IN_THE_FUTURE = "in_the_future"
    BEFORE_BIRTH = "before_birth"
    NO_JOINT = "no_joint"
    NO_SOUND = "no_sound"
    UNKNOWN_WORD = "unknown_word"
    BAD_NUMBER = "bad_number"
    NO_SUCH_SIDE = "no_such_side"
    DOES_NOT_FIT = "does_not_fit"
    NOT_ABOUT_A_JOINT = "not_about_a_joint"
    UNCLEAR_NOTE = "unclear_note"
    ID_TWICE = "id_twice"
    NOON_TAKEN = "noon_taken"
    READ_FROM_NOTE = "read_from_note"


# All others leave the row out.
_REMARKS_ONLY = frozenset({RemarkKind.NOON_TAKEN, RemarkKind.READ_FROM_NOTE})


@dataclass(frozen=True, slots=True)
class RowRemark:
    """One remark: its kind, the column it is about and the text that stands there."""

    kind: RemarkKind
    field: CsvField | None = None
    text: str = ""

    @property
    def refuses(self) -> bool:
        """The row cannot be taken because of it."""
        return self.kind not in _REMARKS_ONLY
