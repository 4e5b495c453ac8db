"""What a column of a table can say."""

from enum import StrEnum

from baby_joints.domain.codes import LiftingStep, SafetyQuestion


class CsvField(StrEnum):
    """The fields of an entry as columns; the value is the name of the column that we write.

    ``day`` and ``clock`` are for tables that keep date and time apart; ``child`` says whom a row
    is about.
    """

    ID = "id"
    CHILD = "child"
    OBSERVED_AT = "observed_at"
    DAY = "day"
    CLOCK = "clock"
    RECORDED_AT = "recorded_at"
    OBSERVER = "observer"
    JOINT = "joint"
    SIDE = "side"
    SOUND = "sound"
    NOTICED = "noticed"
    ACTIVITY = "activity"
    TRIED = "tried"
    SOUNDED = "sounded"
    REACTION = "reaction"
    SWELLING = "swelling"
    REDNESS = "redness"
    WARMTH = "warmth"
    FELT_LOOSE = "felt_loose"
    MOVEMENT = "movement"
    HEAD_NECK_TORSO_SUPPORTED = "lifting_head_neck_torso_supported"
    MOVED_AS_ONE_UNIT = "lifting_moved_as_one_unit"
    BROUGHT_CLOSE_FIRST = "lifting_brought_close_first"
    SLOW_AND_SMOOTH = "lifting_slow_and_smooth"
    KEPT_CLOSE_TO_CHEST = "lifting_kept_close_to_chest"
    LOOKS_ILL = "safety_looks_ill"
    FEVER = "safety_fever"
    HOT_OR_SWOLLEN = "safety_hot_or_swollen"
    BENT_OR_BROKEN = "safety_bent_or_broken"
    HARD_CRYING = "safety_hard_crying"
    FALL_OR_BRUISE = "safety_fall_or_bruise"
    NOTE = "note"

    @classmethod
    def lifting(cls, step: LiftingStep) -> "CsvField":
        """The column of one part of a lift."""
        return cls(f"lifting_{step.value}")

    @classmethod
    def safety(cls, question: SafetyQuestion) -> "CsvField":
        """The column of one safety question."""
        return cls(f"safety_{question.value}")
