import pytest
from hypothesis import given

from baby_joints.domain.body_site import BodySite, default_side
from baby_joints.domain.codes import SIDES_OF, Joint, Side
from baby_joints.domain.errors import DomainError
from tests.domain import strategies


@pytest.mark.parametrize("joint", Joint)
def test_each_joint_takes_its_own_sides_and_refuses_the_others(joint: Joint) -> None:
    for side in Side:
        if side in SIDES_OF[joint]:
            assert BodySite(joint, side).side is side
        else:
            with pytest.raises(DomainError) as refused:
                BodySite(joint, side)
            assert (refused.value.field, refused.value.value) == ("side", side.value)
            assert joint.value in str(refused.value)


def test_sides_of_the_vocabulary() -> None:
    paired = {Side.LEFT, Side.RIGHT, Side.BOTH, Side.UNSURE}
    assert SIDES_OF[Joint.HIP] == SIDES_OF[Joint.TOES] == paired
    assert SIDES_OF[Joint.NECK] == SIDES_OF[Joint.UPPER_BACK] == {Side.MIDDLE, Side.UNSURE}
    assert SIDES_OF[Joint.LOWER_BACK] == SIDES_OF[Joint.UNSURE] == set(Side)


@pytest.mark.parametrize("joint", Joint)
def test_the_default_side_exists(joint: Joint) -> None:
    assert default_side(joint) in SIDES_OF[joint]


def test_default_sides() -> None:
    assert default_side(Joint.NECK) is Side.MIDDLE
    assert default_side(Joint.LOWER_BACK) is Side.MIDDLE
    assert default_side(Joint.HIP) is Side.UNSURE
    assert default_side(Joint.UNSURE) is Side.UNSURE


def test_both_is_a_look_at_each() -> None:
    assert BodySite(Joint.HIP, Side.BOTH).sides_looked_at == (Side.LEFT, Side.RIGHT)
    assert BodySite(Joint.HIP, Side.LEFT).sides_looked_at == (Side.LEFT,)


def test_codes_as_text_become_codes_and_unknown_ones_are_named() -> None:
    site = BodySite("hip", "left")  # type: ignore[arg-type] # text is what files hold
    assert site == BodySite(Joint.HIP, Side.LEFT)
    with pytest.raises(DomainError, match="joint: 'hipp' is not one of neck, shoulder"):
        BodySite("hipp", Side.LEFT)  # type: ignore[arg-type] # the mistake under test


@given(strategies.body_sites)
def test_every_site_that_the_vocabulary_allows_is_made(site: BodySite) -> None:
    assert BodySite(site.joint, site.side) == site
