"""The children of a diary, and which of them is chosen."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from baby_joints.change import Change, ChangeAction
from baby_joints.diary import Diary
from baby_joints.domain.errors import DomainError
from baby_joints.domain.observation import Observation
from tests.diary.support import LEO, MIA, Clock, commits


def test_the_first_child_is_chosen(empty: Diary) -> None:
    change = empty.add_child(MIA)
    assert change == Change(
        action=ChangeAction.ADD_CHILD, child_id=MIA.id, child_changed=True, undoable=True
    )
    assert empty.child == MIA


def test_a_child_is_added_once(diary: Diary) -> None:
    with pytest.raises(DomainError, match="is already in this diary"):
        diary.add_child(replace(MIA, name="Mia again"))
    assert diary.children() == (MIA,)


def test_the_child_chosen_last_is_chosen_at_the_next_start(
    diary: Diary, diary_path: Path, clock: Clock
) -> None:
    diary.add_child(LEO)
    assert diary.child == LEO
    change = diary.choose_child(MIA.id)
    assert change == Change(action=ChangeAction.CHOOSE_CHILD, child_id=MIA.id)
    diary.close()
    again = Diary.open(diary_path, clock=clock)
    assert again.child == MIA
    assert again.children() == (LEO, MIA)
    again.close()


def test_each_child_has_its_own_entries(diary: Diary, entry: Observation) -> None:
    diary.add_child(LEO)
    assert diary.observations() == ()
    assert diary.count() == 0
    diary.choose_child(MIA.id)
    assert diary.observations() == (entry,)


def test_an_unknown_child_cannot_be_chosen(diary: Diary) -> None:
    with pytest.raises(DomainError, match="is not in this diary"):
        diary.choose_child(LEO.id)
    assert diary.child == MIA


def test_a_corrected_child_notes_when(diary: Diary, clock: Clock) -> None:
    now = clock.advance(minutes=5)
    change = diary.amend_child(replace(MIA, name="Mia Ł."))
    assert change.child_changed
    assert diary.child == replace(MIA, name="Mia Ł.", changed_at=now)
    clock.advance(days=-9)
    diary.amend_child(replace(MIA, name="Mia"))
    assert diary.child == replace(MIA, changed_at=now + timedelta(microseconds=1))


def test_a_child_that_is_not_chosen_can_be_corrected(diary: Diary) -> None:
    diary.add_child(LEO)
    diary.amend_child(replace(MIA, name="Mia Ł."))
    assert diary.child == LEO
    assert [child.name for child in diary.children()] == ["Leo", "Mia Ł."]


def test_correcting_nothing_changes_nothing(diary: Diary, diary_path: Path) -> None:
    before = commits(diary_path)
    assert diary.amend_child(MIA) == Change(
        action=ChangeAction.AMEND_CHILD, child_id=MIA.id, unchanged=1
    )
    assert commits(diary_path) == before


def test_a_birth_after_an_entry_is_refused(diary: Diary, entry: Observation) -> None:
    late = replace(MIA, born_on=entry.day + timedelta(days=1))
    with pytest.raises(DomainError, match="is after the entry of 2026-05-01") as caught:
        diary.amend_child(late)
    assert caught.value.field == "born_on"
    assert diary.child == MIA
    diary.amend_child(replace(MIA, born_on=entry.day))


def test_an_unknown_child_cannot_be_corrected(diary: Diary) -> None:
    with pytest.raises(DomainError, match="is not in this diary"):
        diary.amend_child(LEO)


def test_unknown_fields_of_a_child_outlive_a_correction(empty: Diary) -> None:
    empty.add_child(replace(MIA, extra={"x-blood": "A+"}))
    empty.amend_child(replace(MIA, name="Mia Ł."))
    assert empty.child is not None
    assert empty.child.extra == {"x-blood": "A+"}
