"""How often each movement made the sound, counted repeats apart from single entries."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from baby_joints.analysis.activity_count import ActivityCount
from baby_joints.analysis.counting.looks import Look, Site, single_sides
from baby_joints.analysis.site_count import SiteCount
from baby_joints.analysis.statistics import share_interval
from baby_joints.analysis.tallies import is_tally
from baby_joints.domain.codes import Activity

if TYPE_CHECKING:
    from datetime import date

# Under this many repeats a range would say nothing.
FEWEST_REPEATS = 5


class _Movement:
    """Counts of one movement of one site while the entries go by."""

    __slots__ = ("days", "quiet", "sound", "sounded", "tried")

    def __init__(self) -> None:
        self.days: set[date] = set()
        self.tried = self.sounded = self.sound = self.quiet = 0

    def add(self, look: Look) -> None:
        entry = look.entry
        if is_tally(entry):
            self.tried += entry.tried or 0
            self.sounded += entry.sounded
            self.days.add(look.day)
        elif entry.is_quiet:
            self.quiet += 1
        else:
            self.sound += 1


def count_activities(
    looks: Iterable[Look], sites: Sequence[SiteCount]
) -> tuple[ActivityCount, ...]:
    """One row a movement, in the order of `sites`, then by counted tries, then by entries."""
    found: dict[tuple[Site, Activity | None], _Movement] = {}
    for look in looks:
        entry = look.entry
        for single in single_sides(entry.side):
            key = ((entry.joint, single), entry.activity)
            movement = found.get(key)
            if movement is None:
                movement = found[key] = _Movement()
            movement.add(look)
    place = {(site.joint, site.side): number for number, site in enumerate(sites)}
    activities = {activity: number for number, activity in enumerate([*Activity, None])}
    ordered = sorted(
        found.items(),
        key=lambda item: (
            place[item[0][0]],
            -item[1].tried,
            -item[1].sound - item[1].quiet,
            activities[item[0][1]],
        ),
    )
    return tuple(_row(site, activity, counts) for (site, activity), counts in ordered)


def _row(site: Site, activity: Activity | None, counts: _Movement) -> ActivityCount:
    enough = counts.tried >= FEWEST_REPEATS
    return ActivityCount(
        joint=site[0],
        side=site[1],
        activity=activity,
        tried=counts.tried,
        sounded=counts.sounded,
        counted_days=len(counts.days),
        single_sound=counts.sound,
        single_quiet=counts.quiet,
        interval=share_interval(counts.sounded, counts.tried) if enough else None,
    )
