"""Days with a sound and days looked at, before and after a day that parts the period."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from baby_joints.analysis.columns import Columns
from baby_joints.analysis.counting.looks import HIPS, Site
from baby_joints.analysis.counting.sites import SiteDays
from baby_joints.analysis.rate_change import RateChange
from baby_joints.analysis.since_visit import SinceVisit, SiteSince
from baby_joints.analysis.site_count import SiteCount
from baby_joints.domain.period import Period
from baby_joints.domain.questions import hour_is_known
from baby_joints.domain.visit import Visit

_SCANS = ("ultraso", "scan", "sonogra", "x-ray", "xray", "radiogra", "mri")


class _PartOfDay(NamedTuple):
    """The sites that were looked at in a part of a day, and those that sounded."""

    looked: frozenset[Site]
    sound: frozenset[Site]


def split_of(period: Period, last_visit: Visit | None) -> date:
    """The day of the last visit when it lies inside the period, else its middle."""
    if last_visit is not None and period.start < last_visit.day <= period.last:
        return last_visit.day
    return period.start + timedelta(days=period.days // 2)


def compare_halves(
    days: Mapping[Site, SiteDays], sites: Sequence[SiteCount], split: date
) -> tuple[RateChange, ...]:
    """For both hips and every site with a sound, in the order of `sites`."""
    changes = []
    for count in sites:
        if not count.sound_entries and (count.joint, count.side) not in HIPS:
            continue
        known = days[count.joint, count.side]
        before_sound, before_looked = _before(known, split)
        changes.append(
            RateChange(
                joint=count.joint,
                side=count.side,
                split=split,
                before_sound_days=before_sound,
                before_looked_days=before_looked,
                after_sound_days=len(known.sound) - before_sound,
                after_looked_days=len(known.looked) - before_looked,
            )
        )
    return tuple(changes)


def since_visit(
    days: Mapping[Site, SiteDays],
    sites: Sequence[SiteCount],
    of_that_day: Columns,
    visit: Visit,
    visits: Iterable[Visit],
) -> SinceVisit:
    """The sites with a sound around `visit`, hips first, then by days with a sound since.

    `of_that_day` are the counted entries of the day of the visit. Those before it belong to the
    time before, as far as its hour is known; that day can then count on both sides.
    """
    split = visit.day
    is_before = [
        hour_is_known(visit) and entry.observed_at < visit.visited_at
        for entry in of_that_day.entries
    ]
    parts = (
        _part_of_day(of_that_day.where(is_before)),
        _part_of_day(of_that_day.where([not before for before in is_before])),
    )
    since = [
        _site_since(count, days[count.joint, count.side], split, parts)
        for count in sites
        if count.sound_days
    ]
    since.sort(key=_hips_first)
    return SinceVisit(
        visit_on=split,
        scan_planned=any(word in visit.plan.casefold() for word in _SCANS),
        scan_written=any(
            image.result.strip()
            for later in visits
            if later.day >= split
            for image in later.imaging
        ),
        sites=tuple(since),
    )


def _hips_first(site: SiteSince) -> tuple[bool, int]:
    is_hip = (site.joint, site.side) in HIPS
    return not is_hip, 0 if is_hip else -len(site.sound_on_since)


def _part_of_day(entries: Columns) -> _PartOfDay:
    kinds = set(entries.kinds)
    return _PartOfDay(
        looked=frozenset(site for kind in kinds for site in kind.sites),
        sound=frozenset(site for kind in kinds if kind.is_loud for site in kind.sites),
    )


def _site_since(
    count: SiteCount, known: SiteDays, split: date, parts: tuple[_PartOfDay, _PartOfDay]
) -> SiteSince:
    site, (before, since) = (count.joint, count.side), parts
    sound_before = known.sound[: _end(known.sound, split, within=site in before.sound)]
    sound_since = known.sound[_end(known.sound, split, within=site not in since.sound) :]
    looked = known.looked
    return SiteSince(
        joint=count.joint,
        side=count.side,
        sound_days_before=len(sound_before),
        looked_days_before=_end(looked, split, within=site in before.looked),
        sound_on_since=sound_since,
        looked_days_since=len(looked) - _end(looked, split, within=site not in since.looked),
        last_sound_before=sound_before[-1] if sound_before else None,
    )


def _end(days: Sequence[date], split: date, *, within: bool) -> int:
    """How many of `days` lie before `split`, or `within` it too."""
    return bisect_right(days, split) if within else bisect_left(days, split)


def _before(known: SiteDays, split: date) -> tuple[int, int]:
    """Days with a sound and days looked at before `split`."""
    return bisect_left(known.sound, split), bisect_left(known.looked, split)
