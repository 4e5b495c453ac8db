"""The codes are the public file format: this list is checked by eye against its description."""

from enum import StrEnum

import pytest

from baby_joints.domain import codes

VOCABULARY: dict[type[StrEnum], str] = {
    codes.Joint: (
        "neck shoulder elbow wrist fingers upper_back lower_back hip knee ankle toes unsure"
    ),
    codes.Side: "left right both middle unsure",
    codes.Sound: "pop click clunk grinding unsure none",
    codes.Noticed: "heard felt",
    codes.Activity: (
        "picked_up put_down diaper_change dressing bathing feeding carried car_seat stretching"
        " kicking tummy_time rolling crawling standing walking other"
    ),
    codes.Reaction: "crying wincing discomfort",
    codes.Presence: "present absent not_checked",
    codes.Movement: "normal reduced held_stiffly not_used not_checked",
    codes.Answer: "yes no unsure",
    codes.LiftingStep: (
        "head_neck_torso_supported moved_as_one_unit brought_close_first slow_and_smooth"
        " kept_close_to_chest"
    ),
    codes.SafetyQuestion: (
        "looks_ill fever hot_or_swollen bent_or_broken hard_crying fall_or_bruise"
    ),
    codes.HipSign: "opens_less leg_looks_shorter creases_uneven limp_or_waddle",
    codes.Sex: "female male unsure",
    codes.RiskFactor: (
        "breech family_history oligohydramnios high_birth_weight multiple_birth torticollis"
        " foot_deformity tight_swaddling past_hip_instability"
    ),
    codes.Level: "emergency_now today within_24_hours this_week within_two_weeks next_visit note",
}


@pytest.mark.parametrize("kind", VOCABULARY, ids=lambda kind: kind.__name__)
def test_codes_are_those_of_the_diary_file(kind: type[StrEnum]) -> None:
    assert [member.value for member in kind] == VOCABULARY[kind].split()


def test_no_vocabulary_is_forgotten() -> None:
    made_here = {
        value
        for value in vars(codes).values()
        if isinstance(value, type) and issubclass(value, StrEnum) and value is not StrEnum
    }
    assert made_here == set(VOCABULARY)


def test_levels_are_ordered_by_urgency() -> None:
    assert [level.urgency for level in codes.Level] == [6, 5, 4, 3, 2, 1, 0]


def test_every_joint_has_sides_and_may_be_unsure() -> None:
    assert set(codes.SIDES_OF) == set(codes.Joint)
    assert all(codes.Side.UNSURE in sides for sides in codes.SIDES_OF.values())
