"""Entries, days and counted repeats of each joint and side."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import chain
from typing import Final, NamedTuple

from baby_joints.analysis.counting.looks import HIPS, DayAndEntry, Site, single_sides, site_order
from baby_joints.analysis.counting.movements import Movement
from baby_joints.analysis.kind import Kind
from baby_joints.analysis.leaf import Leaf
from baby_joints.analysis.site_count import SiteCount
from baby_joints.domain.codes import Side, Sound


class SiteDays(NamedTuple):
    """Days looked at and, among them, days with a sound, oldest first."""

    looked: tuple[date, ...]
    sound: tuple[date, ...]


_NO_DAYS: Final = SiteDays((), ())


class _Counts:
    """What is added up of one site."""

    __slots__ = ("by_sound", "entries", "noticed", "painful", "sounded", "tried")

    def __init__(self) -> None:
        self.entries = self.painful = self.noticed = self.tried = self.sounded = 0
        self.by_sound: defaultdict[Sound, int] = defaultdict(int)

    def add(self, kind: Kind, number: int) -> None:
        """Count so many entries of a kind."""
        self.entries += number
        if kind.is_loud:
            self.by_sound[kind.told.sound] += number
            self.noticed += number if kind.told.reaction is not None else 0
            self.painful += number if kind.told.reaction else 0


def days_of_sites(leaves: Sequence[Leaf]) -> dict[Site, SiteDays]:
    """The days of every site that has an entry, and of both hips."""
    sites = dict.fromkeys([*HIPS, *(site for leaf in leaves for site in leaf.made(_days))])
    return {
        site: _joined([leaf.made(_days).get(site, _NO_DAYS) for leaf in leaves]) for site in sites
    }


def _joined(days: Sequence[SiteDays]) -> SiteDays:
    looked = chain.from_iterable([of_leaf.looked for of_leaf in days])
    sound = chain.from_iterable([of_leaf.sound for of_leaf in days])
    return SiteDays(tuple(looked), tuple(sound))


def count_sites(
    leaves: Iterable[Leaf],
    days: Mapping[Site, SiteDays],
    tallies: Mapping[Movement, Sequence[DayAndEntry]],
) -> tuple[SiteCount, ...]:
    """Both hips first, then every site with an entry: most entries with a sound first.

    `days` and `tallies` are those of `leaves`.
    """
    sums = {site: _Counts() for site in days}
    kinds = Counter(chain.from_iterable([leaf.counted.kinds for leaf in leaves]))
    for kind, number in kinds.items():
        for site in kind.sites:
            sums[site].add(kind, number)
    for (site, _), looks in tallies.items():
        sums[site].tried += sum([entry.tried or 0 for _, entry in looks])
        sums[site].sounded += sum([entry.sounded for _, entry in looks])
    return tuple(sorted((_row(site, sums[site], days[site]) for site in days), key=_place))


def _days(leaf: Leaf) -> dict[Site, SiteDays]:
    """First by site as written: one with `both` is a look at each."""
    # Dictionaries keep the order of the days, so that there is next to nothing to sort.
    looked: defaultdict[Site, dict[date, None]] = defaultdict(dict)
    sound: defaultdict[Site, dict[date, None]] = defaultdict(dict)
    for day, kind in zip(leaf.counted.days, leaf.counted.kinds, strict=True):
        looked[kind.site][day] = None
        if kind.is_loud:
            sound[kind.site][day] = None
    for joint, side in [site for site in looked if site[1] is Side.BOTH]:
        for days in (looked, sound):
            both = days.pop((joint, side), {})
            for one in single_sides(side) if both else ():
                days[joint, one] |= both
    return {
        site: SiteDays(tuple(sorted(days)), tuple(sorted(sound.get(site, ()))))
        for site, days in looked.items()
    }


def _row(site: Site, counts: _Counts, days: SiteDays) -> SiteCount:
    sounds = sum(counts.by_sound.values())
    return SiteCount(
        joint=site[0],
        side=site[1],
        sound_entries=sounds,
        quiet_entries=counts.entries - sounds,
        sound_days=len(days.sound),
        quiet_days=len(days.looked) - len(days.sound),
        tried=counts.tried,
        sounded=counts.sounded,
        by_sound={sound: number for sound in Sound if (number := counts.by_sound.get(sound))},
        painful=counts.painful,
        reaction_noticed=counts.noticed,
        first_sound_on=days.sound[0] if days.sound else None,
        last_sound_on=days.sound[-1] if days.sound else None,
    )


def _place(count: SiteCount) -> tuple[bool, int, int]:
    site = (count.joint, count.side)
    is_hip = site in HIPS
    return not is_hip, 0 if is_hip else -count.sound_entries, site_order(site)
