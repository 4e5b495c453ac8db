"""Entries are recorded, corrected and deleted, each in one commit."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from baby_joints.change import Change, ChangeAction
from baby_joints.diary import Diary
from baby_joints.domain.codes import Side
from baby_joints.domain.errors import DomainError
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.observation import Observation
from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.domain.visit import Visit
from baby_joints.exchange import diary_to_json
from tests.builders import diary as told
from tests.diary.support import CLICK, HERE, LEO, MIA, STORY, Clock, commits, only
from tests.storage.support import rows


def test_a_draft_becomes_an_entry_here_and_now(diary: Diary, clock: Clock) -> None:
    change = diary.record(CLICK)
    found = only(diary, change)
    assert found == CLICK.to_observation(found.id, clock.now)
    assert found.recorded_at == found.observed_at == clock.now
    assert found.recorded_at.utcoffset() == timedelta(hours=2)
    assert change == Change(
        action=ChangeAction.RECORD,
        child_id=MIA.id,
        observation_ids=(found.id,),
        added=1,
        undoable=True,
    )


def test_signs_and_visits_are_recorded_too(diary: Diary, clock: Clock) -> None:
    signs = HipSigns(id=UUID(int=1), observed_at=clock.now, recorded_at=clock.now, side=Side.LEFT)
    visit = Visit(id=UUID(int=2), visited_at=clock.now + timedelta(days=9), recorded_at=clock.now)
    assert diary.record(signs).hip_sign_ids == (signs.id,)
    assert diary.record(visit).visit_ids == (visit.id,)
    assert diary.contents().hip_signs == (signs,)
    assert diary.contents().visits == (visit,)
    assert diary.count() == 0
    assert diary.observation(signs.id) is None


def test_every_action_is_one_commit(diary: Diary, diary_path: Path) -> None:
    before = commits(diary_path)
    entry = only(diary, diary.record(CLICK))
    assert commits(diary_path) == before + 1
    diary.amend(replace(entry, note="x"))
    assert commits(diary_path) == before + 2
    diary.delete([entry.id])
    assert commits(diary_path) == before + 3
    diary.undo()
    assert commits(diary_path) == before + 4


@pytest.mark.parametrize(
    "wrong",
    [
        ObservationDraft(),
        replace(CLICK, sound=None),
        replace(CLICK, side=Side.MIDDLE),
        replace(CLICK, tried=1, sounded=2),
        replace(CLICK, observed_at=datetime(2026, 1, 9, 23, 59, tzinfo=HERE)),
        replace(CLICK, observed_at=datetime(2026, 5, 1, 3, 21, tzinfo=HERE)),
        Visit(
            id=UUID(int=2),
            visited_at=datetime(2026, 1, 9, tzinfo=HERE),
            recorded_at=datetime(2026, 5, 1, tzinfo=HERE),
        ),
    ],
)
def test_what_cannot_be_is_not_recorded(
    diary: Diary, diary_path: Path, wrong: ObservationDraft | Visit
) -> None:
    before = commits(diary_path)
    with pytest.raises(DomainError):
        diary.record(wrong)
    assert commits(diary_path) == before


def test_an_id_is_recorded_once_even_when_it_was_deleted(diary: Diary, entry: Observation) -> None:
    with pytest.raises(DomainError, match="is already in this diary"):
        diary.record(entry)
    diary.delete([entry.id])
    with pytest.raises(DomainError, match="is already in this diary"):
        diary.record(entry)


def test_a_corrected_entry_keeps_what_it_was(
    diary: Diary, entry: Observation, clock: Clock
) -> None:
    change = diary.amend(replace(entry, side=Side.RIGHT))
    assert (change.action, change.updated, change.added) == (ChangeAction.AMEND, 1, 0)
    first = only(diary, change)
    assert first == replace(entry, side=Side.RIGHT, changed_at=clock.now, history=(entry,))
    later = clock.advance(hours=1)
    second = only(diary, diary.amend(replace(first, note="")))
    assert second.history == (entry, replace(first, history=()))
    assert (second.changed_at, second.recorded_at) == (later, entry.recorded_at)


def test_a_form_that_knows_no_history_or_unknown_fields_loses_none(
    diary: Diary, clock: Clock
) -> None:
    entry = replace(CLICK.to_observation(UUID(int=5), clock.now), extra={"x-mood": "calm"})
    diary.record(entry)
    clock.advance(hours=1)
    diary.amend(replace(entry, note="first"))
    edited = replace(ObservationDraft.of(entry), note="second")
    found = only(diary, diary.amend(edited.to_observation(entry.id, clock.advance(hours=1))))
    assert [version.note for version in found.history] == ["when it opens", "first"]
    assert found.extra == {"x-mood": "calm"}
    assert found.recorded_at == entry.recorded_at


def test_a_clock_set_back_does_not_turn_versions_around(
    diary: Diary, entry: Observation, clock: Clock
) -> None:
    clock.advance(days=-30)
    found = only(diary, diary.amend(replace(entry, note="")))
    assert found.changed_at == entry.recorded_at + timedelta(microseconds=1)
    diary.delete([entry.id])
    (stone,) = diary.contents().deleted["observations"]
    assert stone.deleted_at == entry.recorded_at + timedelta(microseconds=2)


def test_correcting_an_entry_into_itself_changes_nothing(
    diary: Diary, entry: Observation, diary_path: Path
) -> None:
    before = commits(diary_path)
    assert diary.amend(entry) == Change(action=ChangeAction.AMEND, child_id=MIA.id, unchanged=1)
    assert commits(diary_path) == before
    assert diary.observation(entry.id) == entry


def test_only_an_entry_that_is_there_can_be_corrected(
    diary: Diary, entry: Observation, clock: Clock
) -> None:
    with pytest.raises(DomainError, match="is not in this diary"):
        diary.amend(replace(entry, id=UUID(int=99)))
    with pytest.raises(DomainError, match="another kind of entry"):
        diary.amend(Visit(id=entry.id, visited_at=clock.now, recorded_at=clock.now))
    with pytest.raises(DomainError, match="before the birth"):
        diary.amend(replace(entry, observed_at=datetime(2025, 5, 1, tzinfo=HERE)))
    diary.delete([entry.id])
    with pytest.raises(DomainError, match="is not in this diary"):
        diary.amend(entry)


def test_entries_of_all_kinds_are_deleted_at_once_and_kept_in_the_file(
    diary: Diary, diary_path: Path, clock: Clock
) -> None:
    change = diary.import_file(diary_to_json(told(STORY), exported_at=clock.now, application="t"))
    ids = change.ids
    gone = diary.delete([*ids, ids[0]])
    assert (gone.deleted, gone.ids) == (4, ids)
    assert list(diary.contents().records()) == []
    assert {kind: len(some) for kind, some in diary.contents().deleted.items()} == {
        "observations": 2,
        "hip_signs": 1,
        "visits": 1,
    }
    kept = rows(diary_path, "SELECT count(*) FROM tombstone WHERE was IS NOT NULL")
    assert kept == [(4,)]


def test_all_are_deleted_or_none(diary: Diary, entry: Observation) -> None:
    with pytest.raises(DomainError, match="is not in this diary"):
        diary.delete([entry.id, UUID(int=99)])
    assert diary.observations() == (entry,)
    assert diary.delete([]) == Change(action=ChangeAction.DELETE, child_id=MIA.id)
    diary.add_child(LEO)
    with pytest.raises(DomainError, match="another record"):
        diary.delete([entry.id])
