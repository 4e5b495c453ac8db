"""The half-filled form as plain JSON, spelled like the entries of a diary file."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVar

from baby_joints.domain.codes import (
    Activity,
    Answer,
    Joint,
    LiftingStep,
    Movement,
    Noticed,
    Presence,
    Reaction,
    Side,
    Sound,
)
from baby_joints.domain.json_value import JsonValue
from baby_joints.domain.observation import SIGNS
from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.domain.record_json import attachment_from_json, attachment_to_json

C = TypeVar("C", bound=StrEnum)


def draft_to_json(draft: ObservationDraft) -> dict[str, JsonValue]:
    """What the form says; answers that were not given are left out."""
    said: dict[str, JsonValue | None] = {
        "joint": draft.joint,
        "side": draft.side,
        "sound": draft.sound,
        "observed_at": draft.observed_at.isoformat() if draft.observed_at else None,
        "observer": draft.observer,
        "noticed": sorted(draft.noticed) or None,
        "activity": draft.activity,
        "tried": draft.tried,
        "sounded": draft.sounded,
        "reaction": None if draft.reaction is None else sorted(draft.reaction),
        "movement": draft.movement,
        "lifting": {step.value: answer.value for step, answer in draft.lifting.items()}
        if draft.lifting
        else None,
        "note": draft.note or None,
        "attachments": [attachment_to_json(one) for one in draft.attachments] or None,
    }
    said |= {sign: getattr(draft, sign) for sign in SIGNS}
    return {name: value for name, value in said.items() if value is not None}


def draft_from_json(given: Mapping[str, Any]) -> ObservationDraft:
    """The draft again; ValueError, TypeError or AttributeError when it is none."""
    observed_at = given.get("observed_at")
    reaction = given.get("reaction")
    lifting = given.get("lifting")
    return ObservationDraft(
        joint=_code(Joint, given.get("joint")),
        side=_code(Side, given.get("side")),
        sound=_code(Sound, given.get("sound")),
        observed_at=None if observed_at is None else _aware(observed_at),
        observer=_text(given.get("observer")),
        noticed=frozenset(Noticed(code) for code in given.get("noticed", ())),
        activity=_code(Activity, given.get("activity")),
        tried=_count(given.get("tried")),
        sounded=_count(given.get("sounded")),
        reaction=None if reaction is None else frozenset(Reaction(code) for code in reaction),
        movement=Movement(given.get("movement", Movement.NOT_CHECKED)),
        lifting=None
        if lifting is None
        else {LiftingStep(step): Answer(answer) for step, answer in lifting.items()},
        note=_text(given.get("note")) or "",
        attachments=tuple(attachment_from_json(one) for one in given.get("attachments", ())),
        swelling=_presence(given, "swelling"),
        redness=_presence(given, "redness"),
        warmth=_presence(given, "warmth"),
        felt_loose=_presence(given, "felt_loose"),
    )


def _code(kind: type[C], value: object) -> C | None:
    return None if value is None else kind(str(value))


def _presence(given: Mapping[str, Any], sign: str) -> Presence:
    return Presence(given.get(sign, Presence.NOT_CHECKED))


def _text(value: object) -> str | None:
    if value is not None and not isinstance(value, str):
        raise TypeError(f"{value!r} is not text")
    return value


def _count(value: object) -> int | None:
    if value is not None and (isinstance(value, bool) or not isinstance(value, int)):
        raise TypeError(f"{value!r} is not a whole number")
    return value


def _aware(value: object) -> datetime:
    moment = datetime.fromisoformat(str(value))
    if moment.utcoffset() is None:
        raise ValueError(f"{value!r} has no offset from UTC")
    return moment
