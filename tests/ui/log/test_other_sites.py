"""Where a sound may have been instead."""

import pytest

from baby_joints.domain.codes import SIDES_OF, Joint, Side
from baby_joints.ui.log.other_sites import MOST_LIKELY, likely_sites, other_sites

EVERY_SITE = [(joint, side) for joint in Joint for side in sorted(SIDES_OF[joint])]


@pytest.mark.parametrize(("joint", "side"), EVERY_SITE)
def test_likely_places_are_few_different_and_possible(joint: Joint, side: Side) -> None:
    likely = likely_sites(joint, side)
    assert len(likely) <= MOST_LIKELY
    assert len(set(likely)) == len(likely)
    assert (joint, side) not in likely
    assert all(near_side in SIDES_OF[near] for near, near_side in likely)
    assert {site for site in likely if site[0] is not joint} <= set(other_sites(joint, side))


def test_the_wrong_side_comes_first_then_what_lies_beside_it() -> None:
    assert likely_sites(Joint.KNEE, Side.LEFT) == [
        (Joint.KNEE, Side.RIGHT),
        (Joint.HIP, Side.LEFT),
        (Joint.ANKLE, Side.LEFT),
    ]


def test_of_both_hips_it_may_have_been_one() -> None:
    first, second, _ = likely_sites(Joint.HIP, Side.BOTH)
    assert {first, second} == {(Joint.HIP, Side.LEFT), (Joint.HIP, Side.RIGHT)}


def test_a_joint_in_the_middle_has_no_other_side() -> None:
    assert (Joint.LOWER_BACK, Side.LEFT) not in likely_sites(Joint.LOWER_BACK, Side.MIDDLE)


def test_who_did_not_know_the_joint_is_offered_none() -> None:
    assert not [
        site for site in likely_sites(Joint.UNSURE, Side.LEFT) if site[0] is not Joint.UNSURE
    ]
