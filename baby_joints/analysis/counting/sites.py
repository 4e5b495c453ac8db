"""Entries, days and counted repeats of each joint and side."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import chain
from typing import Final, NamedTuple
from uuid import UUID

from baby_joints.analysis.counting.looks import HIPS, DayAndEntry, Site, single_sides, site_order
from baby_joints.analysis.counting.movements import Movement
from baby_joints.analysis.counting.signs import kinds_of_moments, looked_for, pain_after_sound
from baby_joints.analysis.kind import Kind, Told
from baby_joints.analysis.leaf import Leaf
from baby_joints.analysis.site_count import SiteCount
from baby_joints.analysis.tallies import is_tally
from baby_joints.domain.codes import Activity, Presence, Side, Sound
from baby_joints.domain.observation import Observation


class SiteDays(NamedTuple):
    """Days looked at and, among them, days with a sound, oldest first."""

    looked: tuple[date, ...]
    sound: tuple[date, ...]


_NO_DAYS: Final = SiteDays((), ())
# The sounds that are signs, the graver first.
_GRAVE: Final = (Sound.CLUNK, Sound.GRINDING)


class _Counts:
    """What is added up of one site."""

    __slots__ = ("by_sound", "loud", "noticed", "painful", "quiet", "sounded", "tried")

    def __init__(self) -> None:
        self.loud = self.quiet = self.painful = self.noticed = self.tried = self.sounded = 0
        self.by_sound: defaultdict[Sound, int] = defaultdict(int)

    def add(self, sound: Sound, number: int) -> None:
        """Count so many entries of a sound."""
        if sound is Sound.NONE:
            self.quiet += number
        else:
            self.loud += number
            self.by_sound[sound] += number


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

    `days` and `tallies` are those of `leaves`. What only a second or a covered entry says is not
    lost: the entry that counts in its place takes a clunk or grinding from it. A clunk or grinding
    of a doubtful time counts by itself, and pain by moment, as the signs do.
    """
    sums = {site: _Counts() for site in days}
    for leaf in leaves:
        for (kind, sound), number in leaf.made(_sounds).items():
            for site in kind.sites:
                sums[site].add(sound, number)
        for (kind, sound), number in leaf.made(_doubtful_sounds).items():
            for site in kind.sites:
                sums.setdefault(site, _Counts()).by_sound[sound] += number
        for site, (noticed, painful) in leaf.made(_reactions).items():
            # A site of nothing but doubtful times has a row for what is a sign.
            if site in sums or painful:
                sums.setdefault(site, _Counts()).noticed += noticed
                sums[site].painful += painful
    for (site, _), looks in tallies.items():
        sums[site].tried += sum([entry.tried or 0 for _, entry in looks])
        sums[site].sounded += sum([entry.sounded for _, entry in looks])
    rows = (_row(site, counts, days.get(site, _NO_DAYS)) for site, counts in sums.items())
    return tuple(sorted(rows, key=_place))


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


def _sounds(leaf: Leaf) -> Counter[tuple[Kind, Sound]]:
    """The counted entries by kind, and by the gravest sound that was told of them."""
    counted, graver = leaf.counted, _graver_sounds(leaf)
    found = Counter(
        {(kind, kind.told.sound): number for kind, number in Counter(counted.kinds).items()}
    )
    for kind, entry in zip(counted.kinds, counted.entries, strict=True) if graver else ():
        if kind.is_loud and (sound := _gravest([kind.told.sound, graver.get(entry.id)])):
            found[kind, kind.told.sound] -= 1
            found[kind, sound] += 1
    return found


def _doubtful_sounds(leaf: Leaf) -> Counter[tuple[Kind, Sound]]:
    """The clunks and the grinding of moments whose time is doubtful."""
    doubtful = leaf.doubtful
    told = _told_twice(leaf) if doubtful else {}
    return Counter(
        (kind, sound)
        for kind, entry in zip(doubtful.kinds, doubtful.entries, strict=True)
        if (sound := _gravest([kind.told.sound, told.get(entry.id)]))
    )


def _told_twice(leaf: Leaf) -> dict[UUID, Sound]:
    """The grave sound of entries whose second entries, or they themselves, say it."""
    return {
        look.entry.id: sound
        for look, kinds in leaf.unlike
        if (sound := _gravest([kind.told.sound for kind in kinds]))
    }


def _graver_sounds(leaf: Leaf) -> dict[UUID, Sound]:
    """The grave sound of entries that were told again, by their second entries or by covered ones.

    A covered single is one of the sounds of a tally of its day and movement.
    """
    told = _told_twice(leaf)
    inside: defaultdict[tuple[date, Site, Activity | None], list[Sound]] = defaultdict(list)
    for (day, entry), kind in zip(leaf.covered, leaf.covered.kinds, strict=True):
        if sound := _gravest([kind.told.sound, told.get(entry.id)]):
            inside[day, kind.site, entry.activity].append(sound)
    for (day, entry), kind in zip(leaf.counted, leaf.counted.kinds, strict=True) if inside else ():
        singles = inside.get((day, kind.site, entry.activity))
        if singles and kind.is_loud and is_tally(entry):
            sound = min(singles, key=_GRAVE.index)
            singles.remove(sound)
            told[entry.id] = min(sound, told.get(entry.id, sound), key=_GRAVE.index)
    return told


def _gravest(sounds: Sequence[Sound | None]) -> Sound | None:
    return next((sound for sound in _GRAVE if sound in sounds), None)


def _reactions(leaf: Leaf) -> dict[Site, tuple[int, int]]:
    """Moments with a sound of which somebody noticed how the baby was, and those that hurt."""
    moments = kinds_of_moments([leaf])
    noticed, painful = Counter[Site](), Counter[Site]()
    for counts, question in ((noticed, pain_after_sound), (painful, _hurt)):
        for sites, number in looked_for([leaf], moments, question):
            counts.update(dict.fromkeys(sites, number))
    return {site: (number, painful[site]) for site, number in noticed.items()}


def _hurt(entry: Observation | Told) -> Presence:
    """Present, or no answer."""
    answer = pain_after_sound(entry)
    return answer if answer is Presence.PRESENT else Presence.NOT_CHECKED


def _row(site: Site, counts: _Counts, days: SiteDays) -> SiteCount:
    return SiteCount(
        joint=site[0],
        side=site[1],
        sound_entries=counts.loud,
        quiet_entries=counts.quiet,
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
