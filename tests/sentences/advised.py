"""What the reviewed advice says, line by line of its file."""

from collections.abc import Iterator
from datetime import date
from typing import Final
from uuid import UUID

from baby_joints.analysis.advice import Advice
from baby_joints.analysis.emergency_numbers import EmergencyHelp, EmergencyPlace
from baby_joints.domain.child import Child
from baby_joints.domain.codes import Joint
from baby_joints.guidance_file import read_guidance
from baby_joints.ui import formatting
from baby_joints.ui.safety.advice_source import source_words
from baby_joints.ui.safety.advice_words import advice_words, look_first

MIA: Final = Child(id=UUID(int=1), name="Mia", born_on=date(2025, 11, 1))
# Where the emergency number is known, and where it is not.
_HELP: Final = (EmergencyHelp("911", EmergencyPlace.EMERGENCY_ROOM), EmergencyHelp())
# An arm, a leg, and neither: what may be left still is named.
_JOINTS: Final = (Joint.HIP, Joint.ELBOW, Joint.NECK)


def advised() -> Iterator[tuple[str, tuple[str, ...]]]:
    """For each line of advice, and a look without any: what calls for it, and all that is said."""
    guidance = read_guidance()
    for advice in guidance.advice:
        said: dict[str, None] = {}
        for there in _HELP:
            for joint in _JOINTS:
                words = advice_words(advice.text, MIA, joint, there)
                said.update(dict.fromkeys((words.first, words.reason, *words.then)))
        said[source_words(advice, guidance.version)] = None
        yield _called_by(advice), tuple(said)
    for in_pain in (False, True):
        words = look_first(MIA, in_pain=in_pain)
        yield "no answer yet", (words.first, words.reason, *words.then)


def _called_by(advice: Advice) -> str:
    parts = [*sorted(advice.all_of), "one of " + ", ".join(sorted(advice.any_of))]
    asked = " and ".join(parts if advice.any_of else parts[:-1])
    return f"{advice.id}: {asked} [{formatting.word(advice.level)}]"
