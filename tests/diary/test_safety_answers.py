"""Answers to the safety questions belong to the entry that called them."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from baby_joints.actions.safety_answers import SAME_BREATH
from baby_joints.diary import Diary
from baby_joints.domain.codes import Presence, SafetyQuestion
from baby_joints.domain.errors import DomainError
from baby_joints.domain.observation import Observation
from baby_joints.report import ReportOptions
from tests.diary.support import MIA, Clock, only

FEVER = {SafetyQuestion.FEVER: Presence.PRESENT}
NO_FALL = {SafetyQuestion.FALL_OR_BRUISE: Presence.ABSENT}


def test_answers_right_after_are_part_of_the_entry(diary: Diary, entry: Observation) -> None:
    change = diary.answer_safety(entry.id, FEVER)
    assert (change.updated, change.observation_ids) == (1, (entry.id,))
    change = diary.answer_safety(entry.id, NO_FALL)
    kept = only(diary, change)
    assert kept == replace(entry, safety=FEVER | NO_FALL)
    assert (kept.history, kept.changed_at) == ((), None)
    undone = diary.undo()
    assert undone is not None
    assert undone.deleted == 1
    assert diary.observations() == ()
    assert not diary.can_undo  # the child stays while the entry can come back


def test_the_same_answer_again_changes_nothing(diary: Diary, entry: Observation) -> None:
    diary.answer_safety(entry.id, FEVER)
    assert diary.answer_safety(entry.id, FEVER).unchanged == 1


def test_an_answer_can_be_taken_back(diary: Diary, entry: Observation) -> None:
    diary.answer_safety(entry.id, FEVER)
    change = diary.answer_safety(entry.id, {SafetyQuestion.FEVER: Presence.NOT_CHECKED})
    assert only(diary, change).safety == {SafetyQuestion.FEVER: Presence.NOT_CHECKED}


def test_a_late_answer_is_an_edit(diary: Diary, entry: Observation, clock: Clock) -> None:
    clock.now = entry.recorded_at + SAME_BREATH + timedelta(seconds=1)
    kept = only(diary, diary.answer_safety(entry.id, FEVER))
    assert kept.history == (entry,)
    assert kept.changed_at == clock.now
    assert kept.recorded_at == entry.recorded_at
    clock.advance(minutes=1)
    kept = only(diary, diary.answer_safety(entry.id, NO_FALL))
    assert kept.safety == FEVER | NO_FALL
    assert len(kept.history) == 1  # both answers are one edit
    assert only(diary, diary.undo()) == entry


def test_what_left_this_computer_is_edited(
    diary: Diary, entry: Observation, tmp_path: Path
) -> None:
    diary.export_file(tmp_path / "out.json")
    kept = only(diary, diary.answer_safety(entry.id, FEVER))
    assert kept.history == (entry,)


def test_after_a_page_with_the_diary_inside_it_is_an_edit(
    diary: Diary, entry: Observation, tmp_path: Path
) -> None:
    diary.handover(ReportOptions()).write_text(tmp_path / "page.txt")
    assert only(diary, diary.answer_safety(entry.id, FEVER)).history == ()
    diary.handover(ReportOptions()).write(tmp_path / "page.pdf")
    kept = only(diary, diary.answer_safety(entry.id, NO_FALL))
    assert len(kept.history) == 1
    diary.import_file(tmp_path / "page.pdf")
    assert diary.observation(entry.id) == kept


def test_after_another_action_it_is_an_edit(diary: Diary, entry: Observation) -> None:
    diary.amend_child(replace(MIA, doctor_name="Dr. Alvarez"))
    assert only(diary, diary.answer_safety(entry.id, FEVER)).history == (entry,)


def test_what_another_program_wrote_is_not_written_over(
    diary: Diary, entry: Observation, clock: Clock
) -> None:
    other = Diary.open(diary.path, clock=clock)
    theirs = only(other, other.amend(replace(entry, note="theirs")))
    other.close()
    kept = only(diary, diary.answer_safety(entry.id, FEVER))
    assert kept.note == "theirs"
    assert kept.history == (entry, replace(theirs, history=()))


def test_an_entry_that_is_gone_cannot_be_answered(diary: Diary, entry: Observation) -> None:
    diary.delete([entry.id])
    with pytest.raises(DomainError, match="is not in this diary"):
        diary.answer_safety(entry.id, FEVER)
