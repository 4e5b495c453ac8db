"""Gentle lifts against other lifts."""

from collections.abc import Iterable

from baby_joints.analysis.counting.looks import Look
from baby_joints.analysis.leaf import Leaf
from baby_joints.analysis.lifting_count import LiftingCount
from baby_joints.domain.codes import LIFTS


class LiftSums:
    """Described lifts added up; the lists say it of other lifts, then of gentle ones."""

    __slots__ = ("described", "entries", "sounded", "tried")

    def __init__(self, looks: Iterable[Look] = ()) -> None:
        self.described = 0
        self.entries = [0, 0]
        self.tried = [0, 0]
        self.sounded = [0, 0]
        for look in looks:
            self.add_look(look)

    def add_look(self, look: Look) -> None:
        """Count one more lift of which somebody said how it was done."""
        entry = look[1]
        self.described += 1
        gentle = entry.is_gentle_lift
        if gentle is None:
            return
        self.entries[gentle] += 1
        self.tried[gentle] += entry.tried or max(1, entry.sounded)
        self.sounded[gentle] += entry.sounded

    def add(self, other: "LiftSums") -> None:
        """Count what others counted."""
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
        sums.add(leaf.made(_sums))
    return sums.count(enough)


def described_lifts(leaf: Leaf) -> list[Look]:
    """Lifts of which somebody said how they were done, oldest first."""
    counted = zip(leaf.counted.days, leaf.counted.entries, strict=True)
    return [Look(day, entry) for day, entry in counted if entry.lifting and entry.activity in LIFTS]


def _sums(leaf: Leaf) -> LiftSums:
    return LiftSums(leaf.made(described_lifts))
