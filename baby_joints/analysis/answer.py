"""What a parent answered, as the facts that advice asks for."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from baby_joints.domain.codes import HipSign, Joint, Movement, Presence, SafetyQuestion, Sound
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.observation import Observation


class Answer(StrEnum):
    """One thing a parent said is there; what is absent or not checked is no answer here."""

    LOOKS_ILL = "looks_ill"
    FEVER = "fever"
    BENT_OR_BROKEN = "bent_or_broken"
    HARD_CRYING = "hard_crying"
    FALL_OR_BRUISE = "fall_or_bruise"
    LIMB_HELD_OR_UNUSED = "limb_held_or_unused"
    SWOLLEN_RED_OR_WARM = "swollen_red_or_warm"
    PAIN = "pain"
    PAIN_TWICE = "pain_twice"
    REDUCED_MOVEMENT = "reduced_movement"
    HIP_CLUNK = "hip_clunk"
    HIP_FELT_LOOSE = "hip_felt_loose"
    GRINDING = "grinding"
    OPENS_LESS = "opens_less"
    LEG_LOOKS_SHORTER = "leg_looks_shorter"
    CREASES_UNEVEN = "creases_uneven"
    LIMP_OR_WADDLE = "limp_or_waddle"


_SAFETY: Final = {
    SafetyQuestion.LOOKS_ILL: Answer.LOOKS_ILL,
    SafetyQuestion.FEVER: Answer.FEVER,
    SafetyQuestion.HOT_OR_SWOLLEN: Answer.SWOLLEN_RED_OR_WARM,
    SafetyQuestion.BENT_OR_BROKEN: Answer.BENT_OR_BROKEN,
    SafetyQuestion.HARD_CRYING: Answer.HARD_CRYING,
    SafetyQuestion.FALL_OR_BRUISE: Answer.FALL_OR_BRUISE,
}
_MOVEMENT: Final = {
    Movement.HELD_STIFFLY: Answer.LIMB_HELD_OR_UNUSED,
    Movement.NOT_USED: Answer.LIMB_HELD_OR_UNUSED,
    Movement.REDUCED: Answer.REDUCED_MOVEMENT,
}
_TWICE: Final = 2


def answers_in(
    entry: Observation | None = None,
    *,
    earlier: Iterable[Observation] = (),
    hip_signs: HipSigns | None = None,
) -> frozenset[Answer]:
    """What `entry` and a look at the hip signs answer; `earlier` entries count for pain alone.

    Pain counts when it came with the sound on two occasions, this entry one of them.
    """
    found: set[Answer] = set()
    if entry is not None:
        found |= _of_entry(entry)
        painful = sum(bool(one.reaction) and not one.is_quiet for one in (entry, *earlier))
        if entry.is_painful and painful >= _TWICE:
            found.add(Answer.PAIN_TWICE)
    if hip_signs is not None:
        found |= {
            Answer(sign.value) for sign in HipSign if hip_signs.answer(sign) is Presence.PRESENT
        }
    return frozenset(found)


def _of_entry(entry: Observation) -> set[Answer]:
    found = {
        _SAFETY[question]
        for question, answer in (entry.safety or {}).items()
        if answer is Presence.PRESENT
    }
    if entry.movement in _MOVEMENT:
        found.add(_MOVEMENT[entry.movement])
    if Presence.PRESENT in (entry.swelling, entry.redness, entry.warmth):
        found.add(Answer.SWOLLEN_RED_OR_WARM)
    if entry.is_painful:
        found.add(Answer.PAIN)
    if entry.sound is Sound.GRINDING:
        found.add(Answer.GRINDING)
    if entry.joint is Joint.HIP and entry.sound is Sound.CLUNK:
        found.add(Answer.HIP_CLUNK)
    if entry.joint is Joint.HIP and entry.felt_loose is Presence.PRESENT:
        found.add(Answer.HIP_FELT_LOOSE)
    return found
