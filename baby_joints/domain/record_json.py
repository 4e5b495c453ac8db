"""The plain JSON form of every record, spelled exactly as in the diary file.

`X_to_json` and `X_from_json` are inverse to each other. Fields that the program does not know are
kept in `extra` and come back where they stood; unknown fields inside `lifting`, `safety` and
`risk_factors` are kept in `extra` under that name. `X_from_json` raises DomainError naming the
field, with its way into the record such as ``history[0].sounded``.
"""

from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from baby_joints.domain import checks
from baby_joints.domain.attachment import Attachment
from baby_joints.domain.body_site import default_side
from baby_joints.domain.child import Child
from baby_joints.domain.codes import (
    Activity,
    Answer,
    HipSign,
    Joint,
    LiftingStep,
    Movement,
    Noticed,
    Presence,
    Reaction,
    RiskFactor,
    SafetyQuestion,
    Sex,
    Side,
    Sound,
)
from baby_joints.domain.errors import DomainError
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.json_fields import (
    JsonFields,
    read_day,
    read_moment,
    read_number,
    read_text,
    read_whole,
)
from baby_joints.domain.json_value import JsonValue, plain_json
from baby_joints.domain.observation import SIGNS, Observation
from baby_joints.domain.observation_draft import default_sounded
from baby_joints.domain.tombstone import Tombstone
from baby_joints.domain.visit import Visit
from baby_joints.domain.visit_details import Imaging, Question, VisitFinding

Json = dict[str, JsonValue]
C = TypeVar("C", bound=StrEnum)
R = TypeVar("R", Observation, HipSigns, Visit)


def child_to_json(child: Child) -> Json:
    """The `child` object of a diary file."""
    known: Json = {
        "id": str(child.id),
        "name": child.name,
        "born_on": child.born_on.isoformat(),
        "due_on": _day(child.due_on),
        "sex": child.sex.value,
        "risk_factors": _coded(RiskFactor, child.risk_factors),
    }
    if child.doctor_name:
        known["doctor_name"] = child.doctor_name
    if child.doctor_phone:
        known["doctor_phone"] = child.doctor_phone
    if child.changed_at is not None:
        known["changed_at"] = child.changed_at.isoformat()
    return _with_extra(known, child.extra)


def child_from_json(given: Mapping[str, JsonValue]) -> Child:
    """Read a `child` object; `id`, `name` and `born_on` are needed."""
    fields = JsonFields(given)
    return Child(
        id=fields.identity("id"),
        name=fields.needed_text("name"),
        born_on=fields.day("born_on"),
        due_on=fields.or_none("due_on", read_day),
        sex=fields.code("sex", Sex.UNSURE),
        risk_factors=fields.coded("risk_factors", RiskFactor, Answer) or {},
        doctor_name=fields.text("doctor_name"),
        doctor_phone=fields.text("doctor_phone"),
        changed_at=fields.or_none("changed_at", read_moment),
        extra=fields.rest(),
    )


def observation_to_json(observation: Observation) -> Json:
    """One item of `observations`."""
    known: Json = {
        "id": str(observation.id),
        "observed_at": observation.observed_at.isoformat(),
        "recorded_at": observation.recorded_at.isoformat(),
        "observer": observation.observer,
        "joint": observation.joint.value,
        "side": observation.side.value,
        "sound": observation.sound.value,
        "noticed": _listed(Noticed, observation.noticed),
        "activity": observation.activity and observation.activity.value,
        "tried": observation.tried,
        "sounded": observation.sounded,
        "reaction": _listed(Reaction, observation.reaction),
        "swelling": observation.swelling.value,
        "redness": observation.redness.value,
        "warmth": observation.warmth.value,
        "movement": observation.movement.value,
        "felt_loose": observation.felt_loose.value,
        "lifting": _coded(LiftingStep, observation.lifting),
        "note": observation.note,
        "attachments": [attachment_to_json(item) for item in observation.attachments],
    }
    if observation.safety is not None:
        known["safety"] = _coded(SafetyQuestion, observation.safety)
    return _with_extra(known | _edits(observation, observation_to_json), observation.extra)


def observation_from_json(given: Mapping[str, JsonValue]) -> Observation:
    """Read an item of `observations`; `id`, the two times, `joint` and `sound` are needed."""
    fields = JsonFields(given)
    key = fields.identity("id")
    joint = checks.code(Joint, "joint", fields.needed("joint"))
    sound = checks.code(Sound, "sound", fields.needed("sound"))
    activity = fields.value("activity")
    signs = {name: fields.code(name, Presence.NOT_CHECKED) for name in SIGNS}
    return Observation(
        id=key,
        observed_at=fields.moment("observed_at"),
        recorded_at=fields.moment("recorded_at"),
        observer=fields.or_none("observer", read_text),
        joint=joint,
        side=fields.code("side", default_side(joint)),
        sound=sound,
        noticed=fields.codes("noticed", Noticed) or frozenset(),
        activity=None if activity is None else checks.code(Activity, "activity", activity),
        tried=fields.or_none("tried", read_whole),
        sounded=fields.count("sounded", default_sounded(sound)),
        reaction=fields.codes("reaction", Reaction),
        movement=fields.code("movement", Movement.NOT_CHECKED),
        lifting=fields.coded("lifting", LiftingStep, Answer),
        safety=fields.coded("safety", SafetyQuestion, Presence),
        note=fields.text("note"),
        attachments=fields.objects("attachments", attachment_from_json),
        changed_at=fields.or_none("changed_at", read_moment),
        history=_history(fields, key, observation_from_json),
        extra=fields.rest(),
        **signs,
    )


def hip_signs_to_json(signs: HipSigns) -> Json:
    """One item of `hip_signs`."""
    known: Json = {
        "id": str(signs.id),
        "observed_at": signs.observed_at.isoformat(),
        "recorded_at": signs.recorded_at.isoformat(),
        "observer": signs.observer,
        "side": signs.side.value,
        **{sign.value: signs.answer(sign).value for sign in HipSign},
        "note": signs.note,
    }
    return _with_extra(known | _edits(signs, hip_signs_to_json), signs.extra)


def hip_signs_from_json(given: Mapping[str, JsonValue]) -> HipSigns:
    """Read an item of `hip_signs`; `id` and the two times are needed."""
    fields = JsonFields(given)
    key = fields.identity("id")
    answers = {sign.value: fields.code(sign.value, Presence.NOT_CHECKED) for sign in HipSign}
    return HipSigns(
        id=key,
        observed_at=fields.moment("observed_at"),
        recorded_at=fields.moment("recorded_at"),
        observer=fields.or_none("observer", read_text),
        side=fields.code("side", default_side(Joint.HIP)),
        note=fields.text("note"),
        changed_at=fields.or_none("changed_at", read_moment),
        history=_history(fields, key, hip_signs_from_json),
        extra=fields.rest(),
        **answers,
    )


def visit_to_json(visit: Visit) -> Json:
    """One item of `visits`."""
    known: Json = {
        "id": str(visit.id),
        "visited_at": visit.visited_at.isoformat(),
        "recorded_at": visit.recorded_at.isoformat(),
        "observer": visit.observer,
        "kind": visit.kind,
        "clinician": visit.clinician,
        "place": visit.place,
        "reason": visit.reason,
        "findings": [finding_to_json(item) for item in visit.findings],
        "imaging": [imaging_to_json(item) for item in visit.imaging],
        "plan": visit.plan,
        "follow_up_on": _day(visit.follow_up_on),
        "questions": [question_to_json(item) for item in visit.questions],
        "note": visit.note,
        "attachments": [attachment_to_json(item) for item in visit.attachments],
    }
    return _with_extra(known | _edits(visit, visit_to_json), visit.extra)


def visit_from_json(given: Mapping[str, JsonValue]) -> Visit:
    """Read an item of `visits`; `id` and the two times are needed."""
    fields = JsonFields(given)
    key = fields.identity("id")
    return Visit(
        id=key,
        visited_at=fields.moment("visited_at"),
        recorded_at=fields.moment("recorded_at"),
        observer=fields.or_none("observer", read_text),
        kind=fields.text("kind", "other"),
        clinician=fields.text("clinician"),
        place=fields.text("place"),
        reason=fields.text("reason"),
        findings=fields.objects("findings", finding_from_json),
        imaging=fields.objects("imaging", imaging_from_json),
        plan=fields.text("plan"),
        follow_up_on=fields.or_none("follow_up_on", read_day),
        questions=fields.objects("questions", question_from_json),
        note=fields.text("note"),
        attachments=fields.objects("attachments", attachment_from_json),
        changed_at=fields.or_none("changed_at", read_moment),
        history=_history(fields, key, visit_from_json),
        extra=fields.rest(),
    )


def tombstone_to_json(stone: Tombstone) -> Json:
    """What stands in a list of records in the place of a deleted one."""
    known: Json = {"id": str(stone.id), "deleted_at": stone.deleted_at.isoformat()}
    return _with_extra(known, stone.extra)


def tombstone_from_json(given: Mapping[str, JsonValue]) -> Tombstone:
    """Read a deleted record."""
    fields = JsonFields(given)
    return Tombstone(
        id=fields.identity("id"), deleted_at=fields.moment("deleted_at"), extra=fields.rest()
    )


def attachment_to_json(item: Attachment) -> Json:
    """One item of `attachments`."""
    known: Json = {"name": item.name, "media_type": item.media_type, "sha256": item.sha256}
    if item.seconds is not None:
        known["seconds"] = item.seconds
    return _with_extra(known, item.extra)


def attachment_from_json(given: Mapping[str, JsonValue]) -> Attachment:
    """Read one item of `attachments`."""
    fields = JsonFields(given)
    return Attachment(
        name=fields.needed_text("name"),
        media_type=fields.text("media_type"),
        sha256=fields.text("sha256"),
        seconds=fields.or_none("seconds", read_number),
        extra=fields.rest(),
    )


def finding_to_json(item: VisitFinding) -> Json:
    """One item of a visit's `findings`."""
    known: Json = {"what": item.what, "side": item.side.value, "result": item.result}
    return _with_extra(known, item.extra)


def finding_from_json(given: Mapping[str, JsonValue]) -> VisitFinding:
    """Read one item of a visit's `findings`."""
    fields = JsonFields(given)
    return VisitFinding(
        what=fields.needed_text("what"),
        side=fields.code("side", Side.UNSURE),
        result=fields.text("result"),
        extra=fields.rest(),
    )


def imaging_to_json(item: Imaging) -> Json:
    """One item of a visit's `imaging`."""
    known: Json = {"kind": item.kind, "side": item.side.value, "result": item.result}
    return _with_extra(known, item.extra)


def imaging_from_json(given: Mapping[str, JsonValue]) -> Imaging:
    """Read one item of a visit's `imaging`."""
    fields = JsonFields(given)
    return Imaging(
        kind=fields.needed_text("kind"),
        side=fields.code("side", Side.UNSURE),
        result=fields.text("result"),
        extra=fields.rest(),
    )


def question_to_json(item: Question) -> Json:
    """One item of a visit's `questions`."""
    return _with_extra({"text": item.text, "answer": item.answer}, item.extra)


def question_from_json(given: Mapping[str, JsonValue]) -> Question:
    """Read one item of a visit's `questions`."""
    fields = JsonFields(given)
    return Question(
        text=fields.needed_text("text"),
        answer=fields.text("answer"),
        extra=fields.rest(),
    )


def _edits(record: R, to_json: Callable[[R], Json]) -> Json:
    """`changed_at` and `history` of an edited record; nothing for one never edited."""
    found: Json = {}
    if record.changed_at is not None:
        found["changed_at"] = record.changed_at.isoformat()
    if record.history:
        earlier = [to_json(version) for version in record.history]
        for version in earlier:
            version.pop("history", None)
        found["history"] = earlier
    return found


def _history(
    fields: JsonFields, key: UUID, read: Callable[[Mapping[str, JsonValue]], R]
) -> tuple[R, ...]:
    """The earlier versions of record `key`, each without a history of its own."""

    def read_version(given: Mapping[str, JsonValue]) -> R:
        version = read({"id": str(key), **given})
        if version.id != key:
            raise DomainError("id", str(version.id), f"is not the id {key} of its record")
        if version.history:
            raise DomainError("history", "...", "stands inside a history")
        return version

    return fields.objects("history", read_version)


def _day(value: date | None) -> str | None:
    return None if value is None else value.isoformat()


def _listed(kind: type[C], values: frozenset[C] | None) -> list[JsonValue] | None:
    """Codes in the order of the vocabulary: a set has none, and a file should not vary."""
    return None if values is None else [code.value for code in kind if code in values]


def _coded(keys: type[C], answers: Mapping[C, StrEnum] | None) -> Json | None:
    if answers is None:
        return None
    return {key.value: answers[key].value for key in keys if key in answers}


def _with_extra(known: Json, extra: Mapping[str, JsonValue]) -> Json:
    """`known` with the unknown fields at its end; a known field is never overwritten."""
    for name, value in extra.items():
        mine, plain = known.get(name), plain_json(value)
        if name not in known:
            known[name] = plain
        elif isinstance(mine, dict) and isinstance(plain, dict):
            known[name] = {**mine, **plain, **mine}  # mine wins, and stands first
    return known
