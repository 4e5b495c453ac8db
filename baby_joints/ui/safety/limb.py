"""Which part of the body a question is about: an arm, a leg, or neither."""

from enum import Enum
from typing import Final

from baby_joints.domain.codes import Joint


class Limb(Enum):
    """What moves when the joint does; sentences are written out for each, as languages differ."""

    ARM = "arm"
    LEG = "leg"
    OTHER = "other"


_ARM: Final = frozenset({Joint.SHOULDER, Joint.ELBOW, Joint.WRIST, Joint.FINGERS})
_LEG: Final = frozenset({Joint.HIP, Joint.KNEE, Joint.ANKLE, Joint.TOES})


def limb_of(joint: Joint) -> Limb:
    """The limb of a joint; neck, back and "not sure" are neither."""
    if joint in _ARM:
        return Limb.ARM
    return Limb.LEG if joint in _LEG else Limb.OTHER
