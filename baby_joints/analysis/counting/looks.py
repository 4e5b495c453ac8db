"""The counted entries of a period, each with its local day."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple, TypeAlias

from baby_joints.domain.codes import Joint, Side
from baby_joints.domain.observation import Observation
from baby_joints.domain.period import Period

Site: TypeAlias = tuple[Joint, Side]

HIPS: tuple[Site, Site] = ((Joint.HIP, Side.LEFT), (Joint.HIP, Side.RIGHT))
_ORDER: dict[Site, int] = {
    (joint, side): number
    for number, (joint, side) in enumerate((joint, side) for joint in Joint for side in Side)
}
_BOTH: tuple[Side, Side] = (Side.LEFT, Side.RIGHT)
_ALONE: dict[Side, tuple[Side, ...]] = {side: (side,) for side in Side} | {Side.BOTH: _BOTH}


class Look(NamedTuple):
    """One entry on its local day."""

    day: date
    entry: Observation


def within(looks: Sequence[Look], period: Period) -> Sequence[Look]:
    """The looks of `period`, in their order."""
    start, end = period.start, period.end
    chosen = [look for look in looks if start <= look[0] < end]
    return looks if len(chosen) == len(looks) else chosen


def group_by_site(looks: Iterable[Look]) -> dict[Site, list[Look]]:
    """The looks of each joint and single side, in their order."""
    found: defaultdict[Site, list[Look]] = defaultdict(list)
    for look in looks:
        joint, side = look[1].joint, look[1].side
        if side is Side.BOTH:
            found[joint, Side.LEFT].append(look)
            found[joint, Side.RIGHT].append(look)
        else:
            found[joint, side].append(look)
    return dict(found)


def single_sides(side: Side) -> tuple[Side, ...]:
    """The single sides one entry is about: `both` is a look at each."""
    return _ALONE[side]


def site_order(site: Site) -> int:
    """The place of a site in the order of the vocabulary."""
    return _ORDER[site]
