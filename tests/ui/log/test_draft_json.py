import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.ui.log.draft_json import draft_from_json, draft_to_json


def maybe(strategy: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    return st.none() | strategy


DRAFTS = st.builds(
    ObservationDraft,
    joint=maybe(st.sampled_from(Joint)),
    side=maybe(st.sampled_from(Side)),
    sound=maybe(st.sampled_from(Sound)),
    observed_at=maybe(st.datetimes(timezones=st.just(UTC))),
    observer=maybe(st.text()),
    noticed=st.frozensets(st.sampled_from(Noticed)),
    activity=maybe(st.sampled_from(Activity)),
    tried=maybe(st.integers(1, 99)),
    sounded=maybe(st.integers(0, 99)),
    reaction=maybe(st.frozensets(st.sampled_from(Reaction))),
    swelling=st.sampled_from(Presence),
    redness=st.sampled_from(Presence),
    warmth=st.sampled_from(Presence),
    felt_loose=st.sampled_from(Presence),
    movement=st.sampled_from(Movement),
    lifting=maybe(
        st.dictionaries(st.sampled_from(LiftingStep), st.sampled_from(Answer), min_size=1)
    ),
    note=st.text(),
)


@given(DRAFTS)
def test_what_was_typed_comes_back(draft: ObservationDraft) -> None:
    assert draft_from_json(json.loads(json.dumps(draft_to_json(draft)))) == draft


def test_an_empty_reaction_is_not_a_reaction_that_nobody_noticed() -> None:
    calm = draft_to_json(ObservationDraft(reaction=frozenset()))
    assert draft_from_json(calm).reaction == frozenset()
    assert draft_from_json(draft_to_json(ObservationDraft())).reaction is None


@pytest.mark.parametrize(
    "wrong",
    [
        {"joint": "nose"},
        {"tried": "2"},
        {"sounded": True},
        {"observed_at": "2026-03-02T07:40:00"},
        {"observed_at": 7},
        {"note": 5},
        {"noticed": ["smelt"]},
        {"lifting": []},
        {"swelling": "maybe"},
    ],
)
def test_what_is_no_draft_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises((ValueError, TypeError, AttributeError)):
        draft_from_json(wrong)


def test_times_keep_their_offset() -> None:
    moment = datetime.fromisoformat("2026-03-02T07:40:00+01:00")
    kept = draft_to_json(ObservationDraft(observed_at=moment))
    assert kept["observed_at"] == "2026-03-02T07:40:00+01:00"
