"""Every record survives its JSON form, and wrong JSON is refused by the name of its field."""

import json
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from hypothesis import given

from baby_joints.domain.child import Child
from baby_joints.domain.codes import Answer, LiftingStep, Side, Sound
from baby_joints.domain.errors import DomainError
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.json_value import JsonValue
from baby_joints.domain.observation import Observation
from baby_joints.domain.record_json import (
    child_from_json,
    child_to_json,
    hip_signs_from_json,
    hip_signs_to_json,
    observation_from_json,
    observation_to_json,
    tombstone_from_json,
    tombstone_to_json,
    visit_from_json,
    visit_to_json,
)
from baby_joints.domain.tombstone import Tombstone
from baby_joints.domain.visit import Visit
from tests.domain import strategies

ID = "0b5e1f60-7a53-4d3c-9a51-111111111111"
OTHER_ID = "0b5e1f60-7a53-4d3c-9a51-222222222222"
SEEN, TYPED = "2026-03-02T07:40:00+01:00", "2026-03-02T07:41:10+01:00"
LEAST: dict[str, JsonValue] = {
    "id": ID,
    "observed_at": SEEN,
    "recorded_at": TYPED,
    "joint": "hip",
    "sound": "click",
}
LEAST_SIGNS: dict[str, JsonValue] = {"id": ID, "observed_at": SEEN, "recorded_at": TYPED}
LEAST_VISIT: dict[str, JsonValue] = {"id": ID, "visited_at": SEEN, "recorded_at": TYPED}
LEAST_CHILD: dict[str, JsonValue] = {"id": ID, "name": "Mia", "born_on": "2026-01-10"}


def through_text(known: Mapping[str, JsonValue]) -> dict[str, Any]:
    """What a reader of the written file gets."""
    read: dict[str, Any] = json.loads(json.dumps(known, ensure_ascii=False, allow_nan=False))
    assert read == known
    return read


@given(strategies.observations)
def test_observation_survives(observation: Observation) -> None:
    written = observation_to_json(observation)
    again = observation_from_json(through_text(written))
    assert again == observation
    assert json.dumps(observation_to_json(again)) == json.dumps(written)


@given(strategies.hip_signs)
def test_hip_signs_survive(signs: HipSigns) -> None:
    written = hip_signs_to_json(signs)
    again = hip_signs_from_json(through_text(written))
    assert again == signs
    assert json.dumps(hip_signs_to_json(again)) == json.dumps(written)


@given(strategies.visits)
def test_visit_survives(visit: Visit) -> None:
    written = visit_to_json(visit)
    again = visit_from_json(through_text(written))
    assert again == visit
    assert json.dumps(visit_to_json(again)) == json.dumps(written)


@given(strategies.children())
def test_child_survives(child: Child) -> None:
    written = child_to_json(child)
    again = child_from_json(through_text(written))
    assert again == child
    assert json.dumps(child_to_json(again)) == json.dumps(written)


@given(strategies.tombstones)
def test_tombstone_survives(stone: Tombstone) -> None:
    written = tombstone_to_json(stone)
    again = tombstone_from_json(through_text(written))
    assert again == stone
    assert json.dumps(tombstone_to_json(again)) == json.dumps(written)


def test_optional_fields_may_be_left_out() -> None:
    entry = observation_from_json(LEAST)
    assert (entry.side, entry.sounded, entry.tried) == (Side.UNSURE, 1, None)
    assert entry.reaction is None
    assert entry.lifting is None
    assert entry.movement.value == "not_checked"
    assert observation_from_json(LEAST | {"sound": "none"}).sounded == 0
    assert observation_from_json(LEAST | {"joint": "neck"}).side is Side.MIDDLE
    assert hip_signs_from_json(LEAST_SIGNS).side is Side.UNSURE
    assert visit_from_json(LEAST_VISIT).kind == "other"
    assert child_from_json(LEAST_CHILD).due_on is None


def test_written_as_the_diary_file_spells_it() -> None:
    entry: dict[str, JsonValue] = {
        "id": ID,
        "observed_at": SEEN,
        "recorded_at": TYPED,
        "observer": "Papa",
        "joint": "hip",
        "side": "left",
        "sound": "click",
        "noticed": ["heard", "felt"],
        "activity": "diaper_change",
        "tried": 4,
        "sounded": 3,
        "reaction": [],
        "swelling": "not_checked",
        "redness": "absent",
        "warmth": "not_checked",
        "movement": "normal",
        "felt_loose": "absent",
        "lifting": None,
        "note": "only when the leg opens",
        "attachments": [],
    }
    assert observation_to_json(observation_from_json(entry)) == entry
    assert list(observation_to_json(observation_from_json(entry))) == list(entry)


def test_unknown_fields_stay_at_every_level() -> None:
    entry = observation_to_json(observation_from_json(LEAST)) | {
        "lifting": {"slow_and_smooth": "yes", "x-sideways": [1, {"y": None}]},
        "safety": {"fever": "absent", "x-rash": "present"},
        "attachments": [{"name": "clip.mp4", "media_type": "", "sha256": "", "x-seconds": 3.5}],
        "x-mood": {"a": [True, "b"]},
    }
    read = observation_from_json(entry)
    assert read.lifting == {LiftingStep.SLOW_AND_SMOOTH: Answer.YES}
    assert observation_to_json(read) == entry
    child = child_to_json(child_from_json(LEAST_CHILD)) | {
        "risk_factors": {"breech": "yes", "x-first_born": "yes"}
    }
    assert child_to_json(child_from_json(child)) == child
    visit = visit_to_json(visit_from_json(LEAST_VISIT)) | {
        "findings": [{"what": "ortolani", "side": "left", "result": "", "x": 1}],
        "imaging": [{"kind": "ultrasound", "side": "both", "result": "", "x": 2}],
        "questions": [{"text": "Why?", "answer": "", "x": 3}],
    }
    assert visit_to_json(visit_from_json(visit)) == visit


def test_a_known_field_wins_over_an_unknown_one_of_its_name() -> None:
    entry = observation_from_json(LEAST)
    lying = Observation(
        **{name: getattr(entry, name) for name in ("id", "observed_at", "recorded_at", "joint")},
        side=entry.side,
        sound=Sound.CLICK,
        sounded=1,
        extra={"joint": "knee"},
    )
    assert observation_to_json(lying)["joint"] == "hip"


def test_a_changed_copy_does_not_change_the_record() -> None:
    inner: list[JsonValue] = [1]
    read = observation_from_json(LEAST | {"x-list": inner})
    inner.append(2)
    assert read.extra["x-list"] == [1]


def test_history_needs_no_id_and_must_not_have_another() -> None:
    edited = LEAST | {"changed_at": "2026-03-03T07:00:00+01:00"}
    earlier = {name: value for name, value in LEAST.items() if name != "id"}
    assert str(observation_from_json(edited | {"history": [earlier]}).history[0].id) == ID
    for wrong in (LEAST | {"id": OTHER_ID}, LEAST | {"history": [LEAST]}):
        with pytest.raises(DomainError) as refused:
            observation_from_json(edited | {"history": [wrong]})
        assert refused.value.field.startswith("history[0].")


DEEP: list[JsonValue] = []
for _ in range(5000):
    DEEP = [DEEP]

WRONG_ENTRIES: list[tuple[str, JsonValue, str]] = [
    ("id", "not-a-uuid", "id"),
    ("id", 5, "id"),
    ("id", "{0b5e1f60-7a53-4d3c-9a51-111111111111}", "id"),
    ("observed_at", "2026-03-02T07:40:00", "observed_at"),
    ("observed_at", "2026-03-02 07:40:00+01:00", "observed_at"),
    ("observed_at", "2026-02-30T07:40:00+01:00", "observed_at"),
    ("observed_at", "2026-03-02T24:00:00+01:00", "observed_at"),
    ("observed_at", "2026-03-02T07:40:00+25:00", "observed_at"),
    ("observed_at", "0206-03-02T07:40:00+01:00", "observed_at"),
    ("observed_at", "2026-03-02T07:40:00+01:00\n", "observed_at"),
    ("observed_at", "\uff12026-03-02T07:40:00+01:00", "observed_at"),
    ("observed_at", "2026-03-03T07:40:00+01:00", "observed_at"),
    ("observed_at", None, "observed_at"),
    ("recorded_at", 1772433670, "recorded_at"),
    ("joint", "hipp", "joint"),
    ("joint", ["hip"], "joint"),
    ("joint", DEEP, "joint"),
    ("joint", 10**5000, "joint"),
    ("side", "middle", "side"),
    ("side", None, "side"),
    ("sound", "Click", "sound"),
    ("sound", None, "sound"),
    ("activity", "nap", "activity"),
    ("noticed", "heard", "noticed"),
    ("noticed", ["seen"], "noticed"),
    ("reaction", {"crying": True}, "reaction"),
    ("reaction", [["crying"]], "reaction"),
    ("tried", 0, "tried"),
    ("tried", "4", "tried"),
    ("tried", True, "tried"),
    ("tried", 4.0, "tried"),
    ("tried", 10**6, "tried"),
    ("sounded", 0, "sounded"),
    ("sounded", -1, "sounded"),
    ("sounded", None, "sounded"),
    ("swelling", True, "swelling"),
    ("movement", "stiff", "movement"),
    ("lifting", [], "lifting"),
    ("lifting", {"slow_and_smooth": True}, "lifting.slow_and_smooth"),
    ("safety", {"fever": "yes"}, "safety.fever"),
    ("note", None, "note"),
    ("note", "half a letter \ud800", "note"),
    ("note", "\x00", "note"),
    ("note", "x" * 10_001, "note"),
    ("observer", 7, "observer"),
    ("attachments", {}, "attachments"),
    ("attachments", ["clip.mp4"], "attachments[0]"),
    ("attachments", [{"name": "a"}, {}], "attachments[1].name"),
    ("attachments", [{"name": " "}], "attachments[0].name"),
    ("attachments", [{"name": "a", "seconds": "12"}], "attachments[0].seconds"),
    ("changed_at", "yesterday", "changed_at"),
    ("history", "none", "history"),
    ("history", [LEAST | {"tried": 0}], "history[0].tried"),
    ("x-number", float("nan"), "x-number"),
    ("x-number", float("inf"), "x-number"),
    ("x-number", 10**400, "x-number"),
    ("x-text", "\udfff", "x-text"),
    ("x-deep", DEEP, "x-deep"),
]


@pytest.mark.parametrize(
    ("name", "value", "field"),
    WRONG_ENTRIES,
    # The values themselves make no names: some are too deep or too long to be written.
    ids=[f"{field}-{number}" for number, (_, _, field) in enumerate(WRONG_ENTRIES)],
)
def test_wrong_entry_is_refused_by_field(name: str, value: JsonValue, field: str) -> None:
    with pytest.raises(DomainError) as refused:
        observation_from_json(LEAST | {name: value})
    assert refused.value.field.startswith(field)
    assert len(str(refused.value)) < 500
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("name", LEAST)
def test_a_needed_field_that_is_missing_is_named(name: str) -> None:
    with pytest.raises(DomainError, match="is missing") as refused:
        observation_from_json({key: value for key, value in LEAST.items() if key != name})
    assert refused.value.field == name


Reader = Callable[[Mapping[str, JsonValue]], object]


@pytest.mark.parametrize(
    ("read", "given", "field"),
    [
        (child_from_json, LEAST_CHILD | {"name": ""}, "name"),
        (child_from_json, LEAST_CHILD | {"born_on": "2026-02-29"}, "born_on"),
        (child_from_json, LEAST_CHILD | {"born_on": "2026-1-10"}, "born_on"),
        (child_from_json, LEAST_CHILD | {"born_on": "2026-01-10T00:00:00+01:00"}, "born_on"),
        (child_from_json, LEAST_CHILD | {"born_on": None}, "born_on"),
        (child_from_json, LEAST_CHILD | {"due_on": "2027-01-10"}, "due_on"),
        (child_from_json, LEAST_CHILD | {"sex": "girl"}, "sex"),
        (child_from_json, LEAST_CHILD | {"risk_factors": {"breech": 1}}, "risk_factors.breech"),
        (child_from_json, LEAST_CHILD | {"doctor_phone": 112}, "doctor_phone"),
        (hip_signs_from_json, LEAST_SIGNS | {"side": "middle"}, "side"),
        (hip_signs_from_json, LEAST_SIGNS | {"opens_less": "no"}, "opens_less"),
        (hip_signs_from_json, LEAST_SIGNS | {"recorded_at": "2026-03-02"}, "recorded_at"),
        (visit_from_json, LEAST_VISIT | {"kind": ""}, "kind"),
        (visit_from_json, LEAST_VISIT | {"follow_up_on": "soon"}, "follow_up_on"),
        (visit_from_json, LEAST_VISIT | {"findings": [{"what": ""}]}, "findings[0].what"),
        (visit_from_json, LEAST_VISIT | {"findings": [{}]}, "findings[0].what"),
        (visit_from_json, LEAST_VISIT | {"imaging": [{"kind": "x", "side": 1}]}, "imaging[0].side"),
        (visit_from_json, LEAST_VISIT | {"questions": [{"text": 1}]}, "questions[0].text"),
        (tombstone_from_json, {"id": ID}, "deleted_at"),
        (tombstone_from_json, {"id": ID, "deleted_at": None}, "deleted_at"),
        (tombstone_from_json, [], "record"),
    ],
)
def test_wrong_records_are_refused_by_field(
    read: Reader, given: dict[str, JsonValue], field: str
) -> None:
    with pytest.raises(DomainError) as refused:
        read(given)
    assert refused.value.field == field
