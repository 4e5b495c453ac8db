"""Looks at the hips, visits, tombstones and the diary that holds them all."""

from datetime import date, timedelta
from typing import Any

import pytest

from baby_joints.domain.codes import HipSign, Presence, Side
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.errors import DomainError
from baby_joints.domain.observation_filter import ObservationFilter
from baby_joints.domain.tombstone import Tombstone
from baby_joints.domain.visit_details import Imaging, Question, VisitFinding
from tests.domain.values import BORN, NAIVE, SEEN, TYPED, child, hip_signs, key, observation, visit


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"id": 4}, "id"),
        ({"observed_at": NAIVE}, "observed_at"),
        ({"recorded_at": None}, "recorded_at"),
        ({"observed_at": TYPED + timedelta(minutes=1)}, "observed_at"),
        ({"changed_at": "now"}, "changed_at"),
        ({"side": "middle"}, "side"),
        ({"side": None}, "side"),
        ({"opens_less": "yes"}, "opens_less"),
        ({"limp_or_waddle": None}, "limp_or_waddle"),
        ({"observer": 1}, "observer"),
        ({"note": 2}, "note"),
    ],
)
def test_wrong_fields_of_hip_signs_are_named(given: dict[str, Any], field: str) -> None:
    with pytest.raises(DomainError) as refused:
        hip_signs(**given)
    assert refused.value.field == field


def test_a_sign_nobody_looked_for_is_not_absent() -> None:
    look = hip_signs(opens_less="present", creases_uneven="absent")
    assert {sign: look.answer(sign) for sign in HipSign} == {
        HipSign.OPENS_LESS: Presence.PRESENT,
        HipSign.LEG_LOOKS_SHORTER: Presence.NOT_CHECKED,
        HipSign.CREASES_UNEVEN: Presence.ABSENT,
        HipSign.LIMP_OR_WADDLE: Presence.NOT_CHECKED,
    }
    assert look.day == date(2026, 3, 2)
    assert look.last_changed_at == TYPED
    assert hip_signs(changed_at=TYPED + timedelta(days=1)).last_changed_at > TYPED


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"id": 4}, "id"),
        ({"visited_at": NAIVE}, "visited_at"),
        ({"recorded_at": NAIVE}, "recorded_at"),
        ({"changed_at": NAIVE}, "changed_at"),
        ({"kind": " "}, "kind"),
        ({"clinician": None}, "clinician"),
        ({"place": 1}, "place"),
        ({"reason": "\x00"}, "reason"),
        ({"plan": []}, "plan"),
        ({"note": "x" * 10_001}, "note"),
        ({"follow_up_on": SEEN}, "follow_up_on"),
        ({"observer": 1}, "observer"),
    ],
)
def test_wrong_fields_of_a_visit_are_named(given: dict[str, Any], field: str) -> None:
    with pytest.raises(DomainError) as refused:
        visit(**given)
    assert refused.value.field == field


def test_a_visit_may_be_planned() -> None:
    planned = visit(visited_at=TYPED + timedelta(days=30), follow_up_on=date(2026, 5, 1))
    assert planned.day == date(2026, 4, 1)
    assert planned.last_changed_at == TYPED


def test_open_questions_have_no_answer_yet() -> None:
    asked = (
        Question(text="Why?"),
        Question(text="When?", answer=" "),
        Question(text="A", answer="B"),
    )
    assert visit(questions=asked).open_questions == asked[:2]


@pytest.mark.parametrize(
    ("kind", "given", "field"),
    [
        (VisitFinding, {"what": ""}, "findings.what"),
        (VisitFinding, {"what": "ortolani", "side": "l"}, "findings.side"),
        (VisitFinding, {"what": "ortolani", "result": None}, "findings.result"),
        (Imaging, {"kind": 3}, "imaging.kind"),
        (Imaging, {"kind": "x_ray", "side": None}, "imaging.side"),
        (Imaging, {"kind": "x_ray", "result": 60}, "imaging.result"),
        (Question, {"text": "  "}, "questions.text"),
        (Question, {"text": "Why?", "answer": None}, "questions.answer"),
    ],
)
def test_wrong_details_of_a_visit_are_named(kind: Any, given: dict[str, Any], field: str) -> None:  # noqa: ANN401 - one of three classes
    with pytest.raises(DomainError) as refused:
        kind(**given)
    assert refused.value.field == field


def test_details_say_unsure_when_no_side_was_said() -> None:
    assert VisitFinding(what="ortolani").side is Side.UNSURE
    assert Imaging(kind="ultrasound", side="both").side is Side.BOTH  # type: ignore[arg-type] # text is what files hold


@pytest.mark.parametrize(
    ("given", "field"), [({"id": "a"}, "id"), ({"deleted_at": NAIVE}, "deleted_at")]
)
def test_wrong_fields_of_a_tombstone_are_named(given: dict[str, Any], field: str) -> None:
    least: dict[str, Any] = {"id": key(1), "deleted_at": TYPED}
    with pytest.raises(DomainError) as refused:
        Tombstone(**least | given)
    assert refused.value.field == field


def test_a_diary_holds_records_of_every_kind() -> None:
    diary = DiaryContents(
        child=child(),
        observations=[observation()],  # type: ignore[arg-type] # lists are made tuples
        hip_signs=(hip_signs(),),
        visits=(visit(),),
        deleted={"visits": (Tombstone(id=key(8), deleted_at=TYPED),)},
    )
    assert isinstance(diary.observations, tuple)
    assert [record.id for record in diary.records()] == [key(1), key(2), key(3)]


@pytest.mark.parametrize(
    "given",
    [
        {"observations": (observation(), observation())},
        {"observations": (observation(id=key(2)),), "hip_signs": (hip_signs(),)},
        {"visits": (visit(),), "deleted": {"visits": (Tombstone(id=key(3), deleted_at=TYPED),)}},
    ],
)
def test_an_id_is_used_once(given: dict[str, Any]) -> None:
    with pytest.raises(DomainError, match="is used by two records") as refused:
        DiaryContents(child=child(), **given)
    assert refused.value.field == "id"


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"observations": (observation(),)}, "observed_at"),
        ({"hip_signs": (hip_signs(),)}, "observed_at"),
        ({"visits": (visit(),)}, "visited_at"),
    ],
)
def test_nothing_happened_before_the_birth(given: dict[str, Any], field: str) -> None:
    assert [*DiaryContents(child=child(born_on=SEEN.date()), **given).records()]
    with pytest.raises(DomainError, match="is before the birth on 2026-03-03") as refused:
        DiaryContents(child=child(born_on=date(2026, 3, 3)), **given)
    assert refused.value.field == field
    assert date(2026, 3, 3) > BORN


def test_an_empty_filter_asks_for_everything() -> None:
    everything = ObservationFilter()
    assert (everything.joint, everything.side, everything.sound) == (None, None, None)
    assert (everything.period, everything.text, everything.ids) == (None, "", None)
