"""The patterns that the analysis can point out."""

from enum import StrEnum


class Pattern(StrEnum):
    """Stable codes of patterns; what each means stands with its rule."""

    LIMB_HELD_OR_UNUSED = "limb_held_or_unused"
    SWOLLEN_RED_OR_WARM = "swollen_red_or_warm"
    PAIN_WITH_SOUND = "pain_with_sound"
    REDUCED_MOVEMENT = "reduced_movement"
    HIP_CLUNK_OR_LOOSE = "hip_clunk_or_loose"
    HIP_ASYMMETRY = "hip_asymmetry"
    PERSISTENT_HIP_SOUND = "persistent_hip_sound"
    REPRODUCIBLE_HIP_SOUND = "reproducible_hip_sound"
    GRINDING = "grinding"
    RECURRING_HIP_SOUND = "recurring_hip_sound"
    REPRODUCIBLE_SOUND = "reproducible_sound"
    RISING = "rising"
    SETTLING = "settling"
    LIFTING_DIFFERENCE = "lifting_difference"
    COMFORTABLE_POPS = "comfortable_pops"
