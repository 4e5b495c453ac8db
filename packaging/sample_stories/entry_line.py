"""One line of a story: an entry as somebody would tell it.

    02-03 07:40 Mama hip-left click diaper_change felt calm | thumb on her knee, I felt it

When it happened, who watched, where, what it did, then words in any order: an activity, ``heard``
and ``felt``, ``3/7`` (three of seven tries), a reaction or ``calm`` (stayed comfortable; left out:
nobody noticed), ``gentle`` or ``hasty`` (a lift), a movement of the limb, ``swelling`` (there) and
``no-swelling`` (looked for, not there), ``fever=absent`` (a safety question), ``late=02-04 06:50``
(typed then). What stands after ``|`` is the note.
"""

import re
from collections.abc import Mapping
from typing import Any, Final

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
from baby_joints.domain.observation_draft import default_sounded

_LINE: Final = re.compile(
    r"(?P<seen>\d\d-\d\d \d\d:\d\d) (?P<observer>\S+) (?P<joint>[a-z_]+)"
    r"(?:-(?P<side>[a-z]+))? (?P<sound>[a-z]+)(?P<words>[^|]*)(?:\| (?P<note>.*))?"
)
_LATE: Final = re.compile(r"late=(\d\d-\d\d \d\d:\d\d)")
_SHARE: Final = re.compile(r"(\d+)/(\d+)")
# Hasty: picked up in a hurry, or half asleep.
_LIFTS: Final[Mapping[str, Mapping[LiftingStep, Answer]]] = {
    "gentle": dict.fromkeys(LiftingStep, Answer.YES),
    "hasty": {
        LiftingStep.HEAD_NECK_TORSO_SUPPORTED: Answer.YES,
        LiftingStep.MOVED_AS_ONE_UNIT: Answer.UNSURE,
        LiftingStep.BROUGHT_CLOSE_FIRST: Answer.NO,
        LiftingStep.SLOW_AND_SMOOTH: Answer.NO,
        LiftingStep.KEPT_CLOSE_TO_CHEST: Answer.UNSURE,
    },
}


def entry_of(line: str) -> dict[str, Any]:
    """The fields of the entry in `line`, with ``seen`` and ``late`` (or None) as they stand.

    Raises ValueError for a line that cannot be understood.
    """
    late = _LATE.search(line)
    head = _LINE.fullmatch(_LATE.sub("", line))
    if head is None:
        raise ValueError(f"not an entry: {line}")
    sound = Sound(head["sound"])
    told: dict[str, Any] = {
        "seen": head["seen"],
        "late": late and late[1],
        "observer": head["observer"],
        "joint": Joint(head["joint"]),
        "side": Side(head["side"] or "middle"),
        "sound": sound,
        "sounded": default_sounded(sound),
        "note": head["note"] or "",
    }
    for word in head["words"].split():
        _tell(told, word)
    return told


def _tell(told: dict[str, Any], word: str) -> None:
    """Add what `word` says to the fields `told`."""
    share = _SHARE.fullmatch(word)
    if share:
        told["sounded"], told["tried"] = int(share[1]), int(share[2])
    elif "=" in word:
        question, _, answer = word.partition("=")
        told.setdefault("safety", {})[SafetyQuestion(question)] = Presence(answer)
    elif word in _LIFTS:
        told["lifting"] = _LIFTS[word]
    elif word.removeprefix("no-") in SIGNS:
        sign = word.removeprefix("no-")
        told[sign] = Presence.PRESENT if sign == word else Presence.ABSENT
    elif word == "calm":
        told["reaction"] = frozenset[Reaction]()
    elif word in [*Reaction]:
        told["reaction"] = told.get("reaction", frozenset()) | {Reaction(word)}
    elif word in [*Noticed]:
        told["noticed"] = told.get("noticed", frozenset()) | {Noticed(word)}
    elif word in [*Movement]:
        told["movement"] = Movement(word)
    else:
        told["activity"] = Activity(word)
