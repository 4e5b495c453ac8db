from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from baby_joints.domain.codes import Joint, Movement, Presence, Reaction, Side, Sound
from baby_joints.domain.observation import Observation
from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.ui.log.day_tally import DayTally, look_moved, tally_of, without_a_look
from tests.builders import diary


def entries(text: str) -> tuple[Observation, ...]:
    return diary(text).observations


def tally(text: str) -> DayTally:
    found = entries(text)
    made = tally_of(found[-1], found, tuple(reversed(found)))
    assert made is not None
    return made


def test_quiet_and_plain_entries_are_one_look_each() -> None:
    day = tally("d1 05:15 hip-L quiet diaper 0/1; d1 07:50 hip-L click diaper")
    assert (day.sounded, day.looks, day.sound) == (1, 2, Sound.CLICK)


def test_counted_entries_add_up_and_other_movements_stay_out() -> None:
    day = tally(
        "d1 08:00 hip-R click diaper; d1 08:10 hip-L click lift;"
        "d1 09:00 hip-L click diaper 3/8; d1 10:00 hip-L quiet diaper 0/2"
    )
    assert (day.sounded, day.looks) == (3, 10)


def test_uncounted_repeats_are_that_many_looks() -> None:
    assert (tally("d1 hip-L pop diaper x3").sounded, tally("d1 hip-L pop diaper x3").looks) == (
        3,
        3,
    )


@pytest.mark.parametrize("text", ["d1 hip-L click", "d1 unsure-U click diaper"])
def test_without_a_movement_or_a_joint_there_is_no_tally(text: str) -> None:
    found = entries(text)
    assert tally_of(found[0], found, found) is None
    assert tally_of(None, (), ()) is None


def test_the_first_tap_starts_an_entry_of_its_own() -> None:
    grown = tally("d1 07:50 hip-L click diaper by Papa").grown(sounded=True, observer="Papa")
    assert isinstance(grown, ObservationDraft)
    assert (grown.tried, grown.sounded, grown.sound) == (1, 1, Sound.CLICK)


def test_further_taps_make_it_grow() -> None:
    day = tally("d1 hip-L click diaper 1/1 by Papa")
    quiet = day.grown(sounded=False, observer="Papa")
    assert isinstance(quiet, Observation)
    assert (quiet.id, quiet.tried, quiet.sounded, quiet.sound) == (
        day.entries[0].id,
        2,
        1,
        Sound.CLICK,
    )


def test_a_quiet_tally_takes_the_sound_of_the_first_click() -> None:
    day = tally("d1 hip-L click diaper by Mama; d2 hip-L quiet diaper 0/3 by Papa")
    own = tally_of(day.entries[-1], day.entries[-1:], tuple(reversed(day.entries)))
    assert own is not None
    grown = own.grown(sounded=True, observer="Papa")
    assert isinstance(grown, Observation)
    assert (grown.tried, grown.sounded, grown.sound) == (4, 1, Sound.CLICK)


def test_the_entry_of_the_other_parent_is_not_touched() -> None:
    grown = tally("d1 hip-L click diaper 1/2 by Mama").grown(sounded=False, observer="Papa")
    assert isinstance(grown, ObservationDraft)
    assert (grown.sound, grown.tried, grown.sounded) == (Sound.NONE, 1, 0)


@pytest.mark.parametrize(
    "said",
    [
        {"reaction": frozenset({Reaction.CRYING})},
        {"note": "only when it opens"},
        {"swelling": Presence.ABSENT},
        {"movement": Movement.NORMAL},
        {"lifting": {}},
    ],
)
def test_an_entry_that_says_more_than_numbers_is_not_touched(said: dict[str, object]) -> None:
    day = tally("d1 hip-L click diaper 1/2 by Papa")
    fuller = replace(day.entries[0], **said)  # type: ignore[arg-type]  # fields of mixed types
    grown = day._replace(entries=(fuller,)).grown(sounded=True, observer="Papa")
    assert isinstance(grown, ObservationDraft)


def test_another_kind_of_sound_starts_its_own_entry() -> None:
    day = tally("d1 hip-L pop diaper 1/2 by Papa")
    grown = day._replace(sound=Sound.CLICK).grown(sounded=True, observer="Papa")
    assert isinstance(grown, ObservationDraft)
    assert grown.to_observation(uuid4(), day.entries[0].recorded_at).sound is Sound.CLICK


def test_a_sound_was_just_told_for_a_quarter_of_an_hour_whatever_was_counted_since() -> None:
    (entry,) = entries("d1 10:00 hip-L clunk diaper 1/1 by Papa")
    since = entry.recorded_at + timedelta(minutes=10)
    quiet = replace(entry, tried=2, changed_at=since, history=(entry,))
    day = tally("d1 10:00 hip-L clunk diaper 1/1 by Papa")._replace(entries=(quiet,))
    assert day.just_told(entry.recorded_at + timedelta(minutes=15)) is quiet
    assert day.just_told(entry.recorded_at + timedelta(minutes=16)) is None


def test_a_quiet_look_told_nothing() -> None:
    day = tally("d1 10:00 hip-L quiet diaper 0/1 by Papa")
    assert day.just_told(day.entries[0].recorded_at) is None


def test_a_look_that_moves_joins_the_tally_of_the_other_place() -> None:
    here, there = entries("d1 08:00 hip-L click diaper 3/8; d1 09:00 hip-R click diaper 1/2")
    left, right = replace(here, observer="Papa"), replace(there, observer="Papa")
    moved = look_moved(left, Joint.HIP, Side.RIGHT, (left, right), sounded=True)
    assert isinstance(moved, Observation)
    assert (moved.id, moved.sounded, moved.tried) == (right.id, 2, 3)
    rest = without_a_look(left, sounded=True)
    assert (rest.id, rest.sound, rest.sounded, rest.tried) == (left.id, Sound.CLICK, 2, 7)
    alone = look_moved(left, Joint.HIP, Side.RIGHT, (left,), sounded=False)
    assert isinstance(alone, ObservationDraft)
    assert (alone.side, alone.sound, alone.sounded, alone.tried) == (Side.RIGHT, Sound.NONE, 0, 1)


def test_the_only_sound_that_moves_leaves_quiet_looks() -> None:
    (here,) = entries("d1 08:00 hip-L click diaper 1/3")
    rest = without_a_look(here, sounded=True)
    assert (rest.sound, rest.sounded, rest.tried) == (Sound.NONE, 0, 2)
