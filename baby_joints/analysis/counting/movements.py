"""The counted tries of each movement."""

from collections import defaultdict
from collections.abc import Iterable
from typing import TypeAlias

from baby_joints.analysis.counting.looks import DayAndEntry, Site, single_sides
from baby_joints.analysis.leaf import Leaf
from baby_joints.domain.codes import Activity

# What was done, by joint and single side; activity None: not said.
Movement: TypeAlias = tuple[Site, Activity | None]


def tallies_of(leaves: Iterable[Leaf]) -> dict[Movement, list[DayAndEntry]]:
    """The tallies of each movement that has any, oldest first."""
    found: defaultdict[Movement, list[DayAndEntry]] = defaultdict(list)
    for leaf in leaves:
        for look in leaf.made(_tallies):
            entry = look[1]
            for side in single_sides(entry.side):
                found[(entry.joint, side), entry.activity].append(look)
    return dict(found)


def _tallies(leaf: Leaf) -> list[DayAndEntry]:
    counted = zip(leaf.counted.days, leaf.counted.entries, strict=True)
    # is_tally, without a call for each entry
    return [(day, e) for day, e in counted if e.tried is not None and e.tried > 1]
