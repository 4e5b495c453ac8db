"""What became known on one evening about one day: the ground of all rules that replay the diary."""

from collections.abc import Mapping
from datetime import date
from typing import Final, TypeAlias

from baby_joints.analysis.counting.looks import single_sides
from baby_joints.analysis.leaf import Leaf
from baby_joints.analysis.tallies import is_tally
from baby_joints.domain.codes import Joint, Side

HIP_SIDES: Final = (Side.LEFT, Side.RIGHT)
# The day that is told about, and the evening on which it was written down.
DayAndEvening: TypeAlias = tuple[date, date]


class HipTold:
    """Counted entries about one hip: all, those with a sound, single ones with a sound; sounds."""

    __slots__ = ("entries", "loud", "single_loud", "sounds")

    def __init__(self) -> None:
        self.entries = self.loud = self.single_loud = self.sounds = 0


class Told:
    """Counted entries about any joint, and what they say about each hip they name."""

    __slots__ = ("entries", "hips")

    def __init__(self) -> None:
        self.entries = 0
        self.hips: dict[Side, HipTold] = {}


def told_on(leaf: Leaf) -> Mapping[DayAndEvening, Told]:
    """By day and evening; no day stands in two leaves."""
    found: dict[DayAndEvening, Told] = {}
    for day, entry in zip(leaf.counted.days, leaf.counted.entries, strict=True):
        key = (day, entry.recorded_at.date())
        told = found.get(key)
        if told is None:
            told = found[key] = Told()
        told.entries += 1
        if entry.joint is not Joint.HIP:
            continue
        for side in single_sides(entry.side):
            if side not in HIP_SIDES:
                continue
            hip = told.hips.get(side)
            if hip is None:
                hip = told.hips[side] = HipTold()
            hip.entries += 1
            if entry.sounded:
                hip.loud += 1
                hip.sounds += entry.sounded
                hip.single_loud += not is_tally(entry)
    return found
