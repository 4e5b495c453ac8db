"""How often each movement made the sound, counted repeats apart from single entries."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import Final

from baby_joints.analysis.activity_count import ActivityCount
from baby_joints.analysis.counting.looks import DayAndEntry, Site, single_sides
from baby_joints.analysis.counting.movements import Movement
from baby_joints.analysis.leaf import Leaf
from baby_joints.analysis.site_count import SiteCount
from baby_joints.analysis.statistics import share_interval
from baby_joints.domain.codes import Activity

# Under this many repeats a range would say nothing.
FEWEST_REPEATS: Final = 5
_ORDER: Final = {activity: number for number, activity in enumerate([*Activity, None])}


class _Entries:
    """Entries of one movement with a sound and without, tallies too."""

    __slots__ = ("loud", "quiet")

    def __init__(self) -> None:
        self.loud = self.quiet = 0


def count_activities(
    leaves: Sequence[Leaf],
    sites: Iterable[SiteCount],
    tallies: Mapping[Movement, Sequence[DayAndEntry]],
) -> tuple[ActivityCount, ...]:
    """One row a movement, in the order of `sites`, then by counted tries, then by entries.

    `sites` and `tallies` are those of `leaves`.
    """
    entries: defaultdict[Site, defaultdict[Activity | None, _Entries]] = defaultdict(
        lambda: defaultdict(_Entries)
    )
    for ((joint, side), is_loud, activity), number in _alike(leaves).items():
        for single in single_sides(side):
            counted = entries[joint, single][activity]
            if is_loud:
                counted.loud += number
            else:
                counted.quiet += number
    rows: list[ActivityCount] = []
    for count in sites:
        site = (count.joint, count.side)
        movements = entries[site].items()
        rows += sorted(
            (
                _row((site, activity), counted, tallies.get((site, activity), ()))
                for activity, counted in movements
            ),
            key=_place,
        )
    return tuple(rows)


def _alike(leaves: Iterable[Leaf]) -> Counter[tuple[Site, bool, Activity | None]]:
    """How many entries are of a joint, side as written, loudness and activity."""
    counted = [leaf.counted for leaf in leaves]
    kinds = list(chain.from_iterable([columns.kinds for columns in counted]))
    entries = chain.from_iterable([columns.entries for columns in counted])
    sites, loud = [kind.site for kind in kinds], [kind.is_loud for kind in kinds]
    return Counter(zip(sites, loud, [entry.activity for entry in entries], strict=True))


def _place(row: ActivityCount) -> tuple[int, int, int]:
    return -row.tried, -row.single_sound - row.single_quiet, _ORDER[row.activity]


def _row(movement: Movement, entries: _Entries, tallies: Sequence[DayAndEntry]) -> ActivityCount:
    (joint, side), activity = movement
    tried = sum([entry.tried or 0 for _, entry in tallies])
    sounded = sum([entry.sounded for _, entry in tallies])
    loud = sum([entry.sounded > 0 for _, entry in tallies])
    return ActivityCount(
        joint=joint,
        side=side,
        activity=activity,
        tried=tried,
        sounded=sounded,
        counted_days=len({day for day, _ in tallies}),
        single_sound=entries.loud - loud,
        single_quiet=entries.quiet - (len(tallies) - loud),
        interval=share_interval(sounded, tried) if tried >= FEWEST_REPEATS else None,
    )
