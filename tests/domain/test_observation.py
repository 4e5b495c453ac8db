from dataclasses import FrozenInstanceError, replace
from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given

from baby_joints.domain.codes import (
    Activity,
    Answer,
    LiftingStep,
    Noticed,
    Presence,
    Reaction,
    SafetyQuestion,
    Side,
    Sound,
)
from baby_joints.domain.errors import DomainError
from baby_joints.domain.observation import Observation
from tests.domain import strategies
from tests.domain.values import NAIVE, SEEN, TYPED, observation

STEPS = list(LiftingStep)


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"id": None}, "id"),
        ({"observed_at": NAIVE}, "observed_at"),
        ({"recorded_at": NAIVE}, "recorded_at"),
        ({"changed_at": NAIVE}, "changed_at"),
        ({"observed_at": TYPED + timedelta(seconds=1)}, "observed_at"),
        ({"joint": "hips"}, "joint"),
        ({"side": "up"}, "side"),
        ({"side": Side.MIDDLE}, "side"),
        ({"joint": "neck"}, "side"),
        ({"sound": "snap"}, "sound"),
        ({"sounded": 0}, "sounded"),
        ({"sounded": 1.0}, "sounded"),
        ({"sounded": 5, "tried": 4}, "sounded"),
        ({"sound": Sound.NONE}, "sounded"),
        ({"tried": 0}, "tried"),
        ({"tried": True}, "tried"),
        ({"sound": Sound.NONE, "sounded": 0, "tried": 0}, "tried"),
        ({"noticed": ["seen"]}, "noticed"),
        ({"activity": "sleeping"}, "activity"),
        ({"reaction": ["smile"]}, "reaction"),
        ({"reaction": "crying"}, "reaction"),
        ({"swelling": "yes"}, "swelling"),
        ({"redness": None}, "redness"),
        ({"warmth": True}, "warmth"),
        ({"felt_loose": "loose"}, "felt_loose"),
        ({"movement": "stiff"}, "movement"),
        ({"lifting": {"fast": "yes"}}, "lifting"),
        ({"lifting": {"slow_and_smooth": "often"}}, "lifting.slow_and_smooth"),
        ({"safety": {"fever": "39"}}, "safety.fever"),
        ({"observer": 1}, "observer"),
        ({"note": None}, "note"),
        ({"extra": {"x": object()}}, "x"),
    ],
)
def test_wrong_fields_are_named(given: dict[str, Any], field: str) -> None:
    with pytest.raises(DomainError) as refused:
        observation(**given)
    assert refused.value.field == field
    assert field in str(refused.value)


def test_text_and_lists_become_codes_and_sets() -> None:
    entry = observation(
        joint="hip",
        noticed=["felt", "heard"],
        activity="diaper_change",
        reaction=[],
        lifting={"slow_and_smooth": "yes"},
        safety={"fever": "absent"},
        swelling="absent",
    )
    assert entry.noticed == {Noticed.FELT, Noticed.HEARD}
    assert entry.activity is Activity.DIAPER_CHANGE
    assert entry.lifting == {LiftingStep.SLOW_AND_SMOOTH: Answer.YES}
    assert entry.safety == {SafetyQuestion.FEVER: Presence.ABSENT}
    assert entry.swelling is Presence.ABSENT


def test_nobody_noticed_is_not_comfortable() -> None:
    assert observation().reaction is None
    assert observation(reaction=[]).reaction == frozenset()
    assert not observation().is_painful
    assert not observation(reaction=[]).is_painful
    assert all(observation(reaction=[reaction]).is_painful for reaction in Reaction)


def test_a_quiet_look_is_a_denominator() -> None:
    quiet = observation(sound=Sound.NONE, sounded=0, tried=8)
    assert quiet.is_quiet
    assert not observation(tried=4, sounded=4).is_quiet


@pytest.mark.parametrize(
    ("answers", "gentle"),
    [
        (None, None),
        ({}, None),
        ({STEPS[0]: Answer.YES, STEPS[1]: Answer.YES}, None),
        (dict.fromkeys(STEPS[:3], Answer.YES), True),
        (dict.fromkeys(STEPS, Answer.YES), True),
        (dict.fromkeys(STEPS[:3], Answer.YES) | {STEPS[3]: Answer.UNSURE}, True),
        (dict.fromkeys(STEPS[:4], Answer.YES) | {STEPS[4]: Answer.NO}, False),
        (dict.fromkeys(STEPS, Answer.UNSURE), None),
    ],
)
def test_a_gentle_lift(answers: dict[LiftingStep, Answer] | None, gentle: bool | None) -> None:  # noqa: FBT001 - a column of the table
    assert observation(lifting=answers).is_gentle_lift is gentle


def test_its_day_is_that_of_the_place() -> None:
    tokyo = timezone(timedelta(hours=9))
    at = datetime(2026, 3, 2, 1, 0, tzinfo=tokyo)
    assert observation(observed_at=at).day == date(2026, 3, 2)


def test_the_last_change_is_the_edit_or_the_writing() -> None:
    assert observation().last_changed_at == TYPED
    edited = observation(changed_at=TYPED + timedelta(days=1))
    assert edited.last_changed_at == TYPED + timedelta(days=1)


def changed(*versions: dict[str, Any]) -> Observation:
    """An entry that said each of these, one after the other."""
    told: list[Observation] = []
    for number, fields in enumerate(versions):
        at = TYPED + timedelta(minutes=number) if number else None
        told.append(observation(**fields, changed_at=at))
    return replace(told[-1], history=tuple(told[:-1]))


QUIET = {"sound": Sound.NONE, "sounded": 0, "tried": 1}


@pytest.mark.parametrize(
    ("versions", "corrections"),
    [
        ((QUIET, QUIET | {"tried": 2}), 0),
        ((QUIET, {"sound": Sound.CLICK, "sounded": 1, "tried": 2}), 0),
        ((QUIET, QUIET | {"tried": 2}, QUIET | {"tried": 2, "side": Side.RIGHT}), 1),
        ((QUIET | {"tried": 2}, QUIET), 1),
        ((QUIET | {"tried": None}, QUIET), 1),
        (({"sounded": 2, "tried": 3}, {"sounded": 1, "tried": 4}), 1),
        (({"sounded": 1, "tried": 3}, {"sounded": 2, "tried": 4, "sound": Sound.CLUNK}), 1),
        ((QUIET, QUIET | {"tried": 2, "note": "asleep"}), 1),
    ],
)
def test_counting_on_is_no_correction(
    versions: tuple[dict[str, Any], ...], corrections: int
) -> None:
    entry = changed(*versions)
    assert len(entry.corrections) == corrections
    assert entry.is_edited is bool(corrections)


def test_an_entry_that_tells_no_earlier_versions_may_have_been_corrected() -> None:
    assert observation(changed_at=TYPED).is_edited
    assert not observation().is_edited


def test_it_cannot_be_changed() -> None:
    entry = observation(extra={"x": [1]})
    with pytest.raises(FrozenInstanceError):
        entry.note = "new"  # type: ignore[misc] # the mistake under test
    with pytest.raises(TypeError):
        entry.extra["y"] = 2  # type: ignore[index] # read-only
    assert {entry: 1}[replace(entry)] == 1


@given(strategies.observations)
def test_the_laws_of_counts_and_times(entry: Observation) -> None:
    assert entry.is_quiet == (entry.sounded == 0)
    assert entry.tried is None or entry.sounded <= entry.tried
    assert entry.observed_at <= entry.recorded_at <= entry.last_changed_at
    assert replace(entry) == entry
    assert SEEN.tzinfo is not None
