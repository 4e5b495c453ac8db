"""Gentle lifts against other lifts."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from baby_joints.analysis.columns import Columns
from baby_joints.analysis.counting.looks import DayAndEntry
from baby_joints.analysis.leaf import Leaf
from baby_joints.analysis.lifting_count import LiftingCount
from baby_joints.domain.codes import LIFTS

if TYPE_CHECKING:
    from datetime import date


class LiftSums:
    """Described lifts added up; the lists say it of other lifts, then of gentle ones.

    `days` has for each day and way (True: gentle) how many lifts were told.
    """

    __slots__ = ("days", "described", "entries", "sounded", "tried")

    def __init__(self, looks: Sequence[DayAndEntry] = ()) -> None:
        self.described = len(looks)
        self.entries = [0, 0]
        self.tried = [0, 0]
        self.sounded = [0, 0]
        self.days: defaultdict[tuple[date, bool], int] = defaultdict(int)
        for day, entry in looks:
            gentle = entry.is_gentle_lift
            if gentle is not None:
                self.days[day, gentle] += 1
                self.entries[gentle] += 1
                self.tried[gentle] += entry.tried or max(1, entry.sounded)
                self.sounded[gentle] += entry.sounded

    def add(self, other: "LiftSums") -> None:
        """Count what others counted; not by days."""
        self.described += other.described
        for way in (False, True):
            self.entries[way] += other.entries[way]
            self.tried[way] += other.tried[way]
            self.sounded[way] += other.sounded[way]

    def count(self, enough: int) -> LiftingCount:
        """Over all joints; `enough` of each kind allow a comparison."""
        return LiftingCount(
            gentle_tried=self.tried[True],
            gentle_sounded=self.sounded[True],
            other_tried=self.tried[False],
            other_sounded=self.sounded[False],
            described=self.described,
            counted=sum(self.entries),
            enough=min(self.tried) >= enough,
        )


def count_lifts(leaves: Iterable[Leaf], enough: int) -> LiftingCount:
    """Lifts told to be gentle or not; `enough` of each allow a comparison."""
    sums = LiftSums()
    for leaf in leaves:
        sums.add(leaf.made(sums_of))
    return sums.count(enough)


def described_lifts(counted: Columns) -> list[DayAndEntry]:
    """Lifts of which somebody said how they were done, in their order."""
    told = zip(counted.days, counted.entries, strict=True)
    return [(day, entry) for day, entry in told if entry.lifting and entry.activity in LIFTS]


def sums_of(leaf: Leaf) -> LiftSums:
    """The described lifts of a leaf."""
    return LiftSums(described_lifts(leaf.counted))
