"""Entries, days and counted repeats of each joint and side."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from baby_joints.analysis.counting.looks import HIPS, Look, Site, site_order
from baby_joints.analysis.site_count import SiteCount
from baby_joints.domain.codes import Sound


class SiteDays(NamedTuple):
    """Days looked at and, among them, days with a sound, oldest first."""

    looked: tuple[date, ...]
    sound: tuple[date, ...]


def days_of_sites(by_site: Mapping[Site, Sequence[Look]]) -> dict[Site, SiteDays]:
    """The days of every site that has an entry, and of both hips."""
    days = {site: SiteDays((), ()) for site in HIPS}
    for site, looks in by_site.items():
        looked = {look[0] for look in looks}
        sound = {look[0] for look in looks if look[1].sounded}
        days[site] = SiteDays(tuple(sorted(looked)), tuple(sorted(sound)))
    return days


def count_sites(
    by_site: Mapping[Site, Sequence[Look]], days: Mapping[Site, SiteDays]
) -> tuple[SiteCount, ...]:
    """Both hips first, then every site with an entry: most entries with a sound first."""
    counts = [_count(site, by_site.get(site, ()), known) for site, known in days.items()]
    return tuple(sorted(counts, key=_place))


def _count(site: Site, looks: Sequence[Look], days: SiteDays) -> SiteCount:
    entries = [look[1] for look in looks]
    sounds = [entry for entry in entries if entry.sounded]
    by_sound = Counter([entry.sound for entry in sounds])
    reactions = [entry.reaction for entry in sounds if entry.reaction is not None]
    tallies = [(e.tried, e.sounded) for e in entries if e.tried is not None and e.tried > 1]
    return SiteCount(
        joint=site[0],
        side=site[1],
        sound_entries=len(sounds),
        quiet_entries=len(entries) - len(sounds),
        sound_days=len(days.sound),
        quiet_days=len(days.looked) - len(days.sound),
        tried=sum(tried for tried, _ in tallies),
        sounded=sum(sounded for _, sounded in tallies),
        by_sound={sound: by_sound[sound] for sound in Sound if by_sound[sound]},
        painful=sum(1 for reaction in reactions if reaction),
        reaction_noticed=len(reactions),
        first_sound_on=days.sound[0] if days.sound else None,
        last_sound_on=days.sound[-1] if days.sound else None,
    )


def _place(count: SiteCount) -> tuple[bool, int, int]:
    site = (count.joint, count.side)
    is_hip = site in HIPS
    return not is_hip, 0 if is_hip else -count.sound_entries, site_order(site)
