"""A look at a joint and side, and the sites that can be looked at."""

from datetime import date
from typing import NamedTuple, TypeAlias

from baby_joints.domain.codes import Joint, Side
from baby_joints.domain.observation import Observation

Site: TypeAlias = tuple[Joint, Side]

HIPS: tuple[Site, Site] = ((Joint.HIP, Side.LEFT), (Joint.HIP, Side.RIGHT))
HIP_SIDES: tuple[Side, Side] = (Side.LEFT, Side.RIGHT)
_ORDER: dict[Site, int] = {
    (joint, side): number
    for number, (joint, side) in enumerate((joint, side) for joint in Joint for side in Side)
}
_BOTH: tuple[Side, Side] = (Side.LEFT, Side.RIGHT)
_ALONE: dict[Side, tuple[Side, ...]] = {side: (side,) for side in Side} | {Side.BOTH: _BOTH}


# The same as a look, where there are many: a named one takes three times as long to make.
DayAndEntry: TypeAlias = tuple[date, Observation]


class Look(NamedTuple):
    """One entry on its local day."""

    day: date
    entry: Observation


def single_sides(side: Side) -> tuple[Side, ...]:
    """The single sides one entry is about: `both` is a look at each."""
    return _ALONE[side]


def site_order(site: Site) -> int:
    """The place of a site in the order of the vocabulary."""
    return _ORDER[site]
