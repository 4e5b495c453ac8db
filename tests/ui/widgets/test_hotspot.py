from itertools import combinations

import pytest

from baby_joints.domain.codes import SIDES_OF, Joint, Side
from baby_joints.ui.widgets.hotspot import (
    BOX_HEIGHT,
    BOX_WIDTH,
    REACH,
    Direction,
    View,
    hotspots,
    nearest,
    neighbor,
)

BY_BUTTON = {Joint.FINGERS, Joint.TOES, Joint.UNSURE}


def test_both_views_together_show_every_joint_but_those_with_a_button() -> None:
    shown = {spot.joint for view in View for spot in hotspots(view)}
    assert shown == set(Joint) - BY_BUTTON


@pytest.mark.parametrize("view", View)
def test_every_hotspot_is_a_true_site_inside_the_box(view: View) -> None:
    for spot in hotspots(view):
        assert spot.side in SIDES_OF[spot.joint]
        assert 0 < spot.x < BOX_WIDTH
        assert 0 < spot.y < BOX_HEIGHT


@pytest.mark.parametrize("view", View)
def test_each_side_of_a_paired_joint_is_there_once(view: View) -> None:
    sites = [(spot.joint, spot.side) for spot in hotspots(view)]
    assert len(sites) == len(set(sites))
    for joint in {joint for joint, side in sites if side is not Side.MIDDLE}:
        assert {side for other, side in sites if other is joint} == {Side.LEFT, Side.RIGHT}


def test_the_babys_left_is_on_the_viewers_right_from_the_front_only() -> None:
    front = {(s.joint, s.side): s.x for s in hotspots(View.FRONT)}
    back = {(s.joint, s.side): s.x for s in hotspots(View.BACK)}
    assert front[Joint.HIP, Side.LEFT] == 220
    assert back[Joint.HIP, Side.LEFT] == 140


@pytest.mark.parametrize("view", View)
def test_a_press_on_a_joint_finds_it_and_far_away_finds_none(view: View) -> None:
    spots = hotspots(view)
    for spot in spots:
        assert nearest(spots, spot.x, spot.y) is spot
        assert nearest(spots, spot.x + 6, spot.y - 6) is spot
    assert nearest(spots, 180, 80) is None
    assert nearest(spots, 112, 364 + REACH + 1) is None


def test_between_two_joints_the_nearest_wins() -> None:
    spots = hotspots(View.BACK)
    found = nearest(spots, 180, 224)
    assert found is not None
    assert found.joint is Joint.UPPER_BACK


@pytest.mark.parametrize("view", View)
def test_arrow_keys_reach_every_joint_from_every_other(view: View) -> None:
    spots = hotspots(view)
    for start in spots:
        reached, open_ends = {start}, [start]
        while open_ends:
            here = open_ends.pop()
            for direction in Direction:
                found = neighbor(spots, here, direction)
                if found is not None and found not in reached:
                    reached.add(found)
                    open_ends.append(found)
        assert reached == set(spots)


@pytest.mark.parametrize("view", View)
def test_a_step_to_the_right_never_leads_to_the_left(view: View) -> None:
    spots = hotspots(view)
    for spot in spots:
        right, down = (neighbor(spots, spot, way) for way in (Direction.RIGHT, Direction.DOWN))
        assert right is None or right.x > spot.x
        assert down is None or down.y > spot.y


def test_the_walk_is_what_the_eye_expects() -> None:
    spots = hotspots(View.FRONT)
    place = {(spot.joint, spot.side): spot for spot in spots}
    hip = place[Joint.HIP, Side.RIGHT]
    assert neighbor(spots, hip, Direction.RIGHT) is place[Joint.HIP, Side.LEFT]
    assert neighbor(spots, hip, Direction.LEFT) is place[Joint.KNEE, Side.RIGHT]
    assert neighbor(spots, hip, Direction.UP) is place[Joint.SHOULDER, Side.RIGHT]
    assert neighbor(spots, place[Joint.NECK, Side.MIDDLE], Direction.UP) is None


def test_no_two_joints_share_a_place() -> None:
    for view in View:
        for one, other in combinations(hotspots(view), 2):
            assert abs(one.x - other.x) + abs(one.y - other.y) > 40
