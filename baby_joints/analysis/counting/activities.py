"""How often each movement made the sound, counted repeats apart from single entries."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from baby_joints.analysis.activity_count import ActivityCount
from baby_joints.analysis.counting.looks import Look, Site
from baby_joints.analysis.site_count import SiteCount
from baby_joints.analysis.statistics import share_interval
from baby_joints.analysis.tallies import is_tally
from baby_joints.domain.codes import Activity

# Under this many repeats a range would say nothing.
FEWEST_REPEATS: Final = 5
_ORDER: Final = {activity: number for number, activity in enumerate([*Activity, None])}


def count_activities(
    by_site: Mapping[Site, Sequence[Look]], sites: Iterable[SiteCount]
) -> tuple[ActivityCount, ...]:
    """One row a movement, in the order of `sites`, then by counted tries, then by entries."""
    rows: list[ActivityCount] = []
    for site in sites:
        key = (site.joint, site.side)
        movements: defaultdict[Activity | None, list[Look]] = defaultdict(list)
        for look in by_site.get(key, ()):
            movements[look[1].activity].append(look)
        rows += sorted(
            (_row(key, activity, looks) for activity, looks in movements.items()), key=_place
        )
    return tuple(rows)


def _place(row: ActivityCount) -> tuple[int, int, int]:
    return -row.tried, -row.single_sound - row.single_quiet, _ORDER[row.activity]


def _row(site: Site, activity: Activity | None, looks: Sequence[Look]) -> ActivityCount:
    tallies = [look for look in looks if is_tally(look[1])]
    tried = sum(look.entry.tried or 0 for look in tallies)
    sounded = sum(look.entry.sounded for look in tallies)
    all_sounding = sum(1 for look in looks if look[1].sounded)
    single_sound = all_sounding - sum(1 for look in tallies if look.entry.sounded)
    return ActivityCount(
        joint=site[0],
        side=site[1],
        activity=activity,
        tried=tried,
        sounded=sounded,
        counted_days=len({look.day for look in tallies}),
        single_sound=single_sound,
        single_quiet=len(looks) - len(tallies) - single_sound,
        interval=share_interval(sounded, tried) if tried >= FEWEST_REPEATS else None,
    )
