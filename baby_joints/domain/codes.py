"""The fixed vocabulary of the diary: every code that files, tables, rules and pages share.

One module on purpose, though it holds many classes: the codes are the public file format, and
whoever checks them against it wants to read them in one place. Order is the order shown to people.
"""

from enum import StrEnum
from typing import Final


class Joint(StrEnum):
    """Where it sounded."""

    NECK = "neck"
    SHOULDER = "shoulder"
    ELBOW = "elbow"
    WRIST = "wrist"
    FINGERS = "fingers"
    UPPER_BACK = "upper_back"
    LOWER_BACK = "lower_back"
    HIP = "hip"
    KNEE = "knee"
    ANKLE = "ankle"
    TOES = "toes"
    UNSURE = "unsure"


class Side(StrEnum):
    """Always the baby's own left and right."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"
    MIDDLE = "middle"
    UNSURE = "unsure"


class Sound(StrEnum):
    """What kind of sound; ``none`` is a quiet look, the denominator of every share."""

    POP = "pop"
    CLICK = "click"
    CLUNK = "clunk"
    GRINDING = "grinding"
    UNSURE = "unsure"
    NONE = "none"


class Noticed(StrEnum):
    """How the sound was noticed."""

    HEARD = "heard"
    FELT = "felt"


class Activity(StrEnum):
    """What was happening."""

    PICKED_UP = "picked_up"
    PUT_DOWN = "put_down"
    DIAPER_CHANGE = "diaper_change"
    DRESSING = "dressing"
    BATHING = "bathing"
    FEEDING = "feeding"
    CARRIED = "carried"
    CAR_SEAT = "car_seat"
    STRETCHING = "stretching"
    KICKING = "kicking"
    TUMMY_TIME = "tummy_time"
    ROLLING = "rolling"
    CRAWLING = "crawling"
    STANDING = "standing"
    WALKING = "walking"
    OTHER = "other"


class Reaction(StrEnum):
    """How the baby was right after; an empty set means comfortable, null that nobody noticed."""

    CRYING = "crying"
    WINCING = "wincing"
    DISCOMFORT = "discomfort"


class Presence(StrEnum):
    """A sign that was there, was looked for and not there, or that nobody looked for."""

    PRESENT = "present"
    ABSENT = "absent"
    NOT_CHECKED = "not_checked"


class Movement(StrEnum):
    """How the limb moved."""

    NORMAL = "normal"
    REDUCED = "reduced"
    HELD_STIFFLY = "held_stiffly"
    NOT_USED = "not_used"
    NOT_CHECKED = "not_checked"


class Answer(StrEnum):
    """A yes/no question that may stay open."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


class LiftingStep(StrEnum):
    """The five parts of a gentle lift."""

    HEAD_NECK_TORSO_SUPPORTED = "head_neck_torso_supported"
    MOVED_AS_ONE_UNIT = "moved_as_one_unit"
    BROUGHT_CLOSE_FIRST = "brought_close_first"
    SLOW_AND_SMOOTH = "slow_and_smooth"
    KEPT_CLOSE_TO_CHEST = "kept_close_to_chest"


class SafetyQuestion(StrEnum):
    """The fixed questions asked when an answer calls for them."""

    LOOKS_ILL = "looks_ill"
    FEVER = "fever"
    HOT_OR_SWOLLEN = "hot_or_swollen"
    BENT_OR_BROKEN = "bent_or_broken"
    HARD_CRYING = "hard_crying"
    FALL_OR_BRUISE = "fall_or_bruise"


class HipSign(StrEnum):
    """Hip signs asked for now and then, not with each sound."""

    OPENS_LESS = "opens_less"
    LEG_LOOKS_SHORTER = "leg_looks_shorter"
    CREASES_UNEVEN = "creases_uneven"
    LIMP_OR_WADDLE = "limp_or_waddle"


class Sex(StrEnum):
    """As the parents wrote it; ``unsure`` also stands for not said."""

    FEMALE = "female"
    MALE = "male"
    UNSURE = "unsure"


class RiskFactor(StrEnum):
    """Hip risk factors, kept and printed, never multiplied into a score."""

    BREECH = "breech"
    FAMILY_HISTORY = "family_history"
    OLIGOHYDRAMNIOS = "oligohydramnios"
    HIGH_BIRTH_WEIGHT = "high_birth_weight"
    MULTIPLE_BIRTH = "multiple_birth"
    TORTICOLLIS = "torticollis"
    FOOT_DEFORMITY = "foot_deformity"
    TIGHT_SWADDLING = "tight_swaddling"
    PAST_HIP_INSTABILITY = "past_hip_instability"


class Level(StrEnum):
    """How soon to ask a doctor; ``urgency`` orders the levels, 6 the most urgent."""

    EMERGENCY_NOW = "emergency_now"
    TODAY = "today"
    WITHIN_24_HOURS = "within_24_hours"
    THIS_WEEK = "this_week"
    WITHIN_TWO_WEEKS = "within_two_weeks"
    NEXT_VISIT = "next_visit"
    NOTE = "note"

    @property
    def urgency(self) -> int:
        """6 for ``emergency_now`` down to 0 for ``note``."""
        return _URGENCY[self]


_URGENCY: Final = {level: rank for rank, level in enumerate(reversed(Level))}

PAIRED_SIDES: Final = frozenset({Side.LEFT, Side.RIGHT, Side.BOTH, Side.UNSURE})
MIDLINE_SIDES: Final = frozenset({Side.MIDDLE, Side.UNSURE})

# The neck and the upper back lie in the middle. The lower back too, but it also holds the two
# sacroiliac joints, so a side is a true answer there.
SIDES_OF: Final[dict[Joint, frozenset[Side]]] = {
    joint: PAIRED_SIDES for joint in Joint if joint is not Joint.UNSURE
} | {
    Joint.NECK: MIDLINE_SIDES,
    Joint.UPPER_BACK: MIDLINE_SIDES,
    Joint.LOWER_BACK: PAIRED_SIDES | MIDLINE_SIDES,
    Joint.UNSURE: frozenset(Side),
}

PAINFUL: Final = frozenset(Reaction)
LIFTS: Final = frozenset({Activity.PICKED_UP, Activity.PUT_DOWN})
