"""What became known on one evening about one day: the ground of all rules that replay the diary."""

from collections import Counter
from collections.abc import Mapping
from datetime import date
from typing import Final, TypeAlias

from baby_joints.analysis.leaf import Leaf
from baby_joints.analysis.tallies import is_tally
from baby_joints.domain.codes import Joint, Side
from baby_joints.domain.observation import Observation

HIP_SIDES: Final = (Side.LEFT, Side.RIGHT)
# The day that is told about, and the evening on which it was written down.
DayAndEvening: TypeAlias = tuple[date, date]


class HipTold:
    """Counted entries about one hip: all, those with a sound, single ones with a sound; sounds."""

    __slots__ = ("entries", "loud", "single_loud", "sounds")

    def __init__(self) -> None:
        self.entries = self.loud = self.single_loud = self.sounds = 0

    def add(self, entry: Observation) -> None:
        """Count one more entry about this hip."""
        self.entries += 1
        if entry.sounded:
            self.loud += 1
            self.sounds += entry.sounded
            self.single_loud += not is_tally(entry)


class Told:
    """Counted entries about any joint, and what they say about each hip they name."""

    __slots__ = ("entries", "hips")

    def __init__(self, entries: int) -> None:
        self.entries = entries
        self.hips: dict[Side, HipTold] = {}

    def hip(self, side: Side) -> HipTold:
        """What is said about one hip, nothing so far when it was not named."""
        found = self.hips.get(side)
        if found is None:
            found = self.hips[side] = HipTold()
        return found


def told_on(leaf: Leaf) -> Mapping[DayAndEvening, Told]:
    """By day and evening; no day stands in two leaves."""
    entries = leaf.counted.entries
    evenings = [entry.recorded_at.date() for entry in entries]
    keys = list(zip(leaf.counted.days, evenings, strict=True))
    found = {key: Told(number) for key, number in Counter(keys).items()}
    for key, kind, entry in zip(keys, leaf.counted.kinds, entries, strict=True):
        if kind.told.joint is Joint.HIP:
            for _, side in kind.sites:
                if side in HIP_SIDES:
                    found[key].hip(side).add(entry)
    return found
