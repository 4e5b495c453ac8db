"""Entries, days and counted repeats of each joint and side."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from baby_joints.analysis.counting.looks import HIPS, Look, Site, single_sides, site_order
from baby_joints.analysis.leaf import Leaf
from baby_joints.analysis.site_count import SiteCount
from baby_joints.domain.codes import Sound


class SiteDays(NamedTuple):
    """Days looked at and, among them, days with a sound, oldest first."""

    looked: tuple[date, ...]
    sound: tuple[date, ...]


class _Counts:
    """What is added up of one site, leaf by leaf."""

    __slots__ = ("by_sound", "entries", "noticed", "painful", "sounded", "tried")

    def __init__(self) -> None:
        self.entries = self.painful = self.noticed = self.tried = self.sounded = 0
        self.by_sound: Counter[Sound] = Counter()

    def add(self, other: "_Counts") -> None:
        """Count what another leaf counted."""
        self.entries += other.entries
        self.painful += other.painful
        self.noticed += other.noticed
        self.tried += other.tried
        self.sounded += other.sounded
        self.by_sound.update(other.by_sound)


def days_of_sites(leaves: Iterable[Leaf]) -> dict[Site, SiteDays]:
    """The days of every site that has an entry, and of both hips."""
    days: dict[Site, tuple[list[date], list[date]]] = {site: ([], []) for site in HIPS}
    for leaf in leaves:
        for site, (looked, sound) in leaf.made(_days).items():
            before = days.setdefault(site, ([], []))
            before[0].extend(looked)
            before[1].extend(sound)
    return {site: SiteDays(tuple(looked), tuple(sound)) for site, (looked, sound) in days.items()}


def count_sites(leaves: Iterable[Leaf], days: Mapping[Site, SiteDays]) -> tuple[SiteCount, ...]:
    """Both hips first, then every site with an entry: most entries with a sound first."""
    sums = {site: _Counts() for site in days}
    for leaf in leaves:
        for site, counts in leaf.made(_counts).items():
            sums[site].add(counts)
    return tuple(sorted((_row(site, sums[site], days[site]) for site in days), key=_place))


def tallies_of(leaf: Leaf) -> dict[Site, list[Look]]:
    """The counted tries of each site that has any."""
    counted = zip(leaf.counted.days, leaf.counted.entries, strict=True)
    found: defaultdict[Site, list[Look]] = defaultdict(list)
    # is_tally, without a call for each entry
    for look in [Look(d, e) for d, e in counted if e.tried is not None and e.tried > 1]:
        for side in single_sides(look.entry.side):
            found[look.entry.joint, side].append(look)
    return dict(found)


def _days(leaf: Leaf) -> dict[Site, SiteDays]:
    """First by site as written: one with `both` is a look at each."""
    written: defaultdict[Site, tuple[set[date], set[date]]] = defaultdict(lambda: (set(), set()))
    for day, kind in zip(leaf.counted.days, leaf.counted.kinds, strict=True):
        written[kind.site][kind.is_loud].add(day)
    single: defaultdict[Site, tuple[set[date], set[date]]] = defaultdict(lambda: (set(), set()))
    for (joint, side), (quiet, loud) in written.items():
        for one in single_sides(side):
            single[joint, one][False].update(quiet)
            single[joint, one][True].update(loud)
    return {
        site: SiteDays(tuple(sorted(quiet | loud)), tuple(sorted(loud)))
        for site, (quiet, loud) in single.items()
    }


def _counts(leaf: Leaf) -> dict[Site, _Counts]:
    """Looks that answer alike are counted together."""
    sums: defaultdict[Site, _Counts] = defaultdict(_Counts)
    for kind, number in Counter(leaf.counted.kinds).items():
        reaction = kind.told.reaction
        for site in kind.sites:
            counts = sums[site]
            counts.entries += number
            if kind.is_loud:
                counts.by_sound[kind.told.sound] += number
                counts.noticed += number if reaction is not None else 0
                counts.painful += number if reaction else 0
    for site, looks in leaf.made(tallies_of).items():
        counts = sums[site]
        counts.tried = sum([look[1].tried or 0 for look in looks])
        counts.sounded = sum([look[1].sounded for look in looks])
    return sums


def _row(site: Site, counts: _Counts, days: SiteDays) -> SiteCount:
    sounds = counts.by_sound.total()
    return SiteCount(
        joint=site[0],
        side=site[1],
        sound_entries=sounds,
        quiet_entries=counts.entries - sounds,
        sound_days=len(days.sound),
        quiet_days=len(days.looked) - len(days.sound),
        tried=counts.tried,
        sounded=counts.sounded,
        by_sound={sound: number for sound in Sound if (number := counts.by_sound[sound])},
        painful=counts.painful,
        reaction_noticed=counts.noticed,
        first_sound_on=days.sound[0] if days.sound else None,
        last_sound_on=days.sound[-1] if days.sound else None,
    )


def _place(count: SiteCount) -> tuple[bool, int, int]:
    site = (count.joint, count.side)
    is_hip = site in HIPS
    return not is_hip, 0 if is_hip else -count.sound_entries, site_order(site)
