"""Gentle lifts against other lifts."""

from collections.abc import Iterable

from baby_joints.analysis.counting.looks import Look
from baby_joints.analysis.leaf import Leaf
from baby_joints.analysis.lifting_count import LiftingCount
from baby_joints.domain.codes import LIFTS


def count_lifts(looks: Iterable[Look], enough: int) -> LiftingCount:
    """Over all joints: lifts told to be gentle or not; `enough` of each allow a comparison."""
    tried = {True: 0, False: 0}
    sounded = {True: 0, False: 0}
    described = counted = 0
    for _, entry in looks:
        if not entry.lifting or entry.activity not in LIFTS:
            continue
        described += 1
        gentle = entry.is_gentle_lift
        if gentle is None:
            continue
        counted += 1
        tried[gentle] += entry.tried or max(1, entry.sounded)
        sounded[gentle] += entry.sounded
    return LiftingCount(
        gentle_tried=tried[True],
        gentle_sounded=sounded[True],
        other_tried=tried[False],
        other_sounded=sounded[False],
        described=described,
        counted=counted,
        enough=min(tried.values()) >= enough,
    )


def described_lifts(leaf: Leaf) -> list[Look]:
    """Lifts of which somebody said how they were done, oldest first."""
    return [look for look in leaf.counted if look[1].lifting and look[1].activity in LIFTS]
