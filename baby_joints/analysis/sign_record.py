"""One sign: written down, looked for and not seen, or not looked for."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final
from uuid import UUID

from baby_joints.domain.codes import Joint, Level, Presence, Side


class Sign(StrEnum):
    """The signs of the clinician's box, in its order."""

    PAIN_AFTER_SOUND = "pain_after_sound"
    SWOLLEN_RED_OR_WARM = "swollen_red_or_warm"
    LIMB_HELD_OR_UNUSED = "limb_held_or_unused"
    REDUCED_MOVEMENT = "reduced_movement"
    LOOKS_ILL = "looks_ill"
    FEVER = "fever"
    BENT_OR_BROKEN = "bent_or_broken"
    HARD_CRYING = "hard_crying"
    FALL_OR_BRUISE = "fall_or_bruise"
    HIP_CLUNK = "hip_clunk"
    HIP_FELT_LOOSE = "hip_felt_loose"
    GRINDING = "grinding"
    OPENS_LESS = "opens_less"
    LEG_LOOKS_SHORTER = "leg_looks_shorter"
    CREASES_UNEVEN = "creases_uneven"
    LIMP_OR_WADDLE = "limp_or_waddle"


# Asked of the whole baby after an entry that calls for it, and by no rule over many entries.
SAFETY_SIGNS: Final = (
    Sign.LOOKS_ILL,
    Sign.FEVER,
    Sign.BENT_OR_BROKEN,
    Sign.HARD_CRYING,
    Sign.FALL_OR_BRUISE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SignRecord:
    """Of `looked` times that somebody looked for the sign, it was there `present` times.

    `present_on` are the distinct local days, oldest first; `sites` the joints and single sides,
    hips first; `record_ids` the records behind them. `last_looked_on` is None when nobody looked,
    `level` unless it was there and cannot wait.
    """

    sign: Sign
    present: int
    looked: int
    present_on: tuple[date, ...]
    last_looked_on: date | None
    record_ids: tuple[UUID, ...]
    sites: tuple[tuple[Joint, Side], ...] = ()
    level: Level | None = None

    @property
    def state(self) -> Presence:
        """Present once is present; never looked for is not checked, never absent."""
        if self.present:
            return Presence.PRESENT
        return Presence.ABSENT if self.looked else Presence.NOT_CHECKED
