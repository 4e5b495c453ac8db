"""How often each movement made the sound, counted repeats apart from single entries."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Final, TypeAlias

from baby_joints.analysis.activity_count import ActivityCount
from baby_joints.analysis.counting.looks import Look, Site, single_sides
from baby_joints.analysis.counting.sites import tallies_of
from baby_joints.analysis.leaf import Leaf
from baby_joints.analysis.site_count import SiteCount
from baby_joints.analysis.statistics import share_interval
from baby_joints.domain.codes import Activity

# Under this many repeats a range would say nothing.
FEWEST_REPEATS: Final = 5
_ORDER: Final = {activity: number for number, activity in enumerate([*Activity, None])}
_Alike: TypeAlias = tuple[Site, Activity | None, bool]


class _Tries:
    """Counted tries of one movement, and its entries with a sound and without, tallies too."""

    __slots__ = ("days", "loud", "quiet", "sounded", "tallies", "tallies_loud", "tried")

    def __init__(self) -> None:
        self.tried = self.sounded = self.days = 0
        self.loud = self.quiet = self.tallies = self.tallies_loud = 0

    def add_tallies(self, looks: Sequence[Look]) -> None:
        """Count the tallies of one leaf; no day stands in two leaves."""
        self.days += len({look[0] for look in looks})
        for _, entry in looks:
            self.tried += entry.tried or 0
            self.sounded += entry.sounded
            self.tallies += 1
            self.tallies_loud += entry.sounded > 0


def count_activities(
    leaves: Iterable[Leaf], sites: Iterable[SiteCount]
) -> tuple[ActivityCount, ...]:
    """One row a movement, in the order of `sites`, then by counted tries, then by entries."""
    sums: defaultdict[Site, defaultdict[Activity | None, _Tries]] = defaultdict(
        lambda: defaultdict(_Tries)
    )
    alike: Counter[_Alike] = Counter()
    for leaf in leaves:
        alike.update(leaf.made(_alike))
        for (site, activity), looks in leaf.made(tallies_of).items():
            sums[site][activity].add_tallies(looks)
    for ((joint, side), activity, is_loud), number in alike.items():
        for single in single_sides(side):
            tries = sums[joint, single][activity]
            if is_loud:
                tries.loud += number
            else:
                tries.quiet += number
    rows: list[ActivityCount] = []
    for count in sites:
        site = (count.joint, count.side)
        movements = sums[site].items()
        rows += sorted((_row(site, activity, tries) for activity, tries in movements), key=_place)
    return tuple(rows)


def _alike(leaf: Leaf) -> Counter[_Alike]:
    """Entries of the same joint, side as written and activity, with a sound or without."""
    counted = zip(leaf.counted.kinds, leaf.counted.entries, strict=True)
    return Counter([(kind.site, entry.activity, kind.is_loud) for kind, entry in counted])


def _place(row: ActivityCount) -> tuple[int, int, int]:
    return -row.tried, -row.single_sound - row.single_quiet, _ORDER[row.activity]


def _row(site: Site, activity: Activity | None, tries: _Tries) -> ActivityCount:
    tried, sounded = tries.tried, tries.sounded
    return ActivityCount(
        joint=site[0],
        side=site[1],
        activity=activity,
        tried=tried,
        sounded=sounded,
        counted_days=tries.days,
        single_sound=tries.loud - tries.tallies_loud,
        single_quiet=tries.quiet - (tries.tallies - tries.tallies_loud),
        interval=share_interval(sounded, tried) if tried >= FEWEST_REPEATS else None,
    )
