from dataclasses import replace

import pytest
from hypothesis import given

from baby_joints.domain.codes import Joint, Side, Sound
from baby_joints.domain.errors import DomainError
from baby_joints.domain.observation import Observation
from baby_joints.domain.observation_draft import ObservationDraft
from tests.domain import strategies
from tests.domain.values import SEEN, TYPED, key


def test_joint_and_sound_are_enough() -> None:
    draft = ObservationDraft(joint=Joint.HIP, sound=Sound.CLICK)
    assert draft.is_complete
    entry = draft.to_observation(key(7), TYPED)
    assert (entry.id, entry.observed_at, entry.recorded_at) == (key(7), TYPED, TYPED)
    assert (entry.side, entry.sounded, entry.tried) == (Side.UNSURE, 1, None)
    quiet = ObservationDraft(joint=Joint.NECK, sound=Sound.NONE, tried=8, observed_at=SEEN)
    entry = quiet.to_observation(key(8), TYPED)
    assert (entry.side, entry.sounded, entry.observed_at) == (Side.MIDDLE, 0, SEEN)


@pytest.mark.parametrize("field", ["joint", "sound"])
def test_what_is_missing_is_named(field: str) -> None:
    whole = ObservationDraft(joint=Joint.HIP, sound=Sound.CLICK)
    draft = replace(whole, **{field: None})  # type: ignore[arg-type] # one of the two fields
    assert not draft.is_complete
    with pytest.raises(DomainError, match=f"{field}: None is needed") as refused:
        draft.to_observation(key(7), TYPED)
    assert refused.value.field == field


@given(strategies.plain_observations())
def test_a_draft_of_an_entry_makes_the_entry_again(entry: Observation) -> None:
    again = ObservationDraft.of(entry).to_observation(entry.id, entry.recorded_at)
    assert again == replace(entry, extra={})


@given(strategies.drafts())
def test_every_complete_draft_can_be_saved(draft: ObservationDraft) -> None:
    if not draft.is_complete or (draft.observed_at is not None and draft.observed_at > TYPED):
        return
    entry = draft.to_observation(key(7), TYPED)
    assert entry.joint is draft.joint
    assert entry.note == draft.note
