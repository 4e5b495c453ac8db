from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from baby_joints.domain.codes import (
    Activity,
    Answer,
    Joint,
    LiftingStep,
    Noticed,
    Reaction,
    Side,
    Sound,
)
from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.ui.log.entry_form import EntryForm
from tests.builders import diary

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_change_is_told_once_and_no_change_not_at_all(qtbot: QtBot) -> None:
    form = EntryForm()
    with qtbot.waitSignal(form.changed):
        form.change(sound=Sound.POP)
    with qtbot.assertNotEmitted(form.changed):
        form.change(sound=Sound.POP)


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 4, 23, 3, 20, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


def test_a_form_left_open_keeps_the_time_of_its_first_answer() -> None:
    clock = Clock()
    form = EntryForm(clock=clock)
    began = clock.now
    form.change(joint=Joint.HIP)
    clock.now += timedelta(minutes=4)
    form.change(sound=Sound.POP)
    form.keep_time()
    assert form.finished().observed_at is None  # still "now"
    clock.now += timedelta(hours=3)
    assert form.finished().observed_at == began
    assert form.draft.observed_at == began  # and shown


def test_now_said_again_is_now_again() -> None:
    clock = Clock()
    form = EntryForm(clock=clock)
    form.change(joint=Joint.HIP)
    clock.now += timedelta(hours=1)
    form.keep_time()
    form.change(observed_at=None)
    form.keep_time()
    assert form.draft.observed_at is None
    assert form.began_at == clock.now
    form.clear()
    clock.now += timedelta(hours=1)
    form.change(joint=Joint.KNEE)
    assert form.finished().observed_at is None


def test_a_time_of_one_s_own_stays() -> None:
    clock = Clock()
    form = EntryForm(clock=clock)
    own = clock.now - timedelta(days=1)
    form.change(joint=Joint.HIP, observed_at=own)
    clock.now += timedelta(hours=1)
    assert form.finished().observed_at == own


def test_who_writes_does_not_make_a_form_full() -> None:
    form = EntryForm()
    seen = []
    form.changed.connect(lambda: seen.append(form.is_empty))
    form.change(observer="Papa")
    form.change(note="x")
    form.clear()
    assert seen == [True, False, True]
    assert form.draft.observer == "Papa"


def test_a_side_stays_with_its_joint_only() -> None:
    form = EntryForm()
    form.choose_site(Joint.FINGERS, None)
    form.change(side=Side.LEFT)
    form.choose_site(Joint.FINGERS, None)
    assert form.draft.side is Side.LEFT
    form.choose_site(Joint.TOES, None)
    assert form.draft.side is None


def test_a_quiet_look_is_saved_as_tried_once() -> None:
    form = EntryForm()
    form.change(joint=Joint.HIP, sound=Sound.NONE, sounded=2)
    assert (form.finished().tried, form.finished().sounded) == (1, 0)
    form.change(tried=8)
    assert form.finished().tried == 8


def test_answers_about_a_lift_are_dropped_when_it_was_none() -> None:
    form = EntryForm()
    lifting = {LiftingStep.SLOW_AND_SMOOTH: Answer.YES}
    form.change(activity=Activity.PICKED_UP, lifting=lifting)
    assert form.finished().lifting == lifting
    form.change(activity=Activity.KICKING)
    assert form.finished().lifting is None
    form.change(activity=Activity.PUT_DOWN)
    assert form.finished().lifting == lifting


def test_again_asks_anew_how_the_baby_was() -> None:
    entry = diary('d1 hip-L click diaper 3/8 pain swollen felt "a note"').observations[0]
    form = EntryForm()
    form.load(ObservationDraft(observer="Mama", reaction=frozenset({Reaction.CRYING})))
    form.repeat(entry)
    assert form.draft == ObservationDraft(
        joint=Joint.HIP,
        side=Side.LEFT,
        sound=Sound.CLICK,
        activity=Activity.DIAPER_CHANGE,
        noticed=entry.noticed,
        observer="Mama",
    )
    form.repeat(replace(entry, sound=Sound.NONE, sounded=0))
    assert (form.draft.tried, form.draft.sounded) == (1, 0)


def test_a_quiet_look_that_turns_into_a_sound_sounded_once() -> None:
    form = EntryForm()
    form.load(ObservationDraft(joint=Joint.HIP, sound=Sound.NONE, tried=5, sounded=0))
    form.change(sound=Sound.CLICK)
    assert (form.finished().tried, form.finished().sounded) == (5, None)


def test_nobody_heard_or_felt_a_quiet_look() -> None:
    form = EntryForm()
    form.change(joint=Joint.HIP, sound=Sound.CLICK, noticed=frozenset({Noticed.FELT}))
    form.change(sound=Sound.NONE)
    assert form.finished().noticed == frozenset()


def test_a_repeated_entry_keeps_the_time_and_the_note_of_the_form() -> None:
    form = EntryForm()
    (entry,) = diary("d1 hip-L click diaper").observations
    form.change(observed_at=entry.recorded_at, note="while bathing")
    form.repeat(entry)
    assert (form.draft.observed_at, form.draft.note) == (entry.recorded_at, "while bathing")
