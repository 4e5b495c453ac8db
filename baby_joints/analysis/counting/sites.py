"""Entries, days and counted repeats of each joint and side."""

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from baby_joints.analysis.counting.looks import HIPS, Look, Site, single_sides, site_order
from baby_joints.analysis.site_count import SiteCount
from baby_joints.domain.codes import Sound

if TYPE_CHECKING:
    from datetime import date


class _Site:
    """Counts of one site while the entries go by."""

    __slots__ = ("by_sound", "days", "entries", "noticed", "painful", "sounded", "tried")

    def __init__(self) -> None:
        self.by_sound: Counter[Sound] = Counter()
        self.days: dict[date, bool] = {}  # whether it sounded on that day
        self.noticed = self.painful = self.tried = self.sounded = 0

    def add(self, look: Look) -> None:
        day, entry = look
        sound = entry.sound
        self.by_sound[sound] += 1
        if sound is not Sound.NONE:
            self.days[day] = True
            if entry.reaction is not None:
                self.noticed += 1
                self.painful += bool(entry.reaction)
        else:
            self.days.setdefault(day, False)
        tried = entry.tried
        if tried is not None and tried > 1:
            self.tried += tried
            self.sounded += entry.sounded

    def finished(self, site: Site) -> SiteCount:
        sound_on = sorted(day for day, sounded in self.days.items() if sounded)
        quiet = self.by_sound.pop(Sound.NONE, 0)
        return SiteCount(
            joint=site[0],
            side=site[1],
            sound_entries=sum(self.by_sound.values()),
            quiet_entries=quiet,
            sound_days=len(sound_on),
            quiet_days=len(self.days) - len(sound_on),
            tried=self.tried,
            sounded=self.sounded,
            by_sound={sound: self.by_sound[sound] for sound in Sound if self.by_sound[sound]},
            painful=self.painful,
            reaction_noticed=self.noticed,
            first_sound_on=sound_on[0] if sound_on else None,
            last_sound_on=sound_on[-1] if sound_on else None,
        )


def count_sites(looks: Iterable[Look]) -> tuple[SiteCount, ...]:
    """Both hips first, then every site with an entry: most entries with a sound first."""
    found: dict[Site, _Site] = {site: _Site() for site in HIPS}
    for look in looks:
        joint, side = look.entry.joint, look.entry.side
        for single in single_sides(side):
            site = found.get((joint, single))
            if site is None:
                site = found[joint, single] = _Site()
            site.add(look)
    counts = [count.finished(site) for site, count in found.items()]
    return tuple(sorted(counts, key=_place))


def _place(count: SiteCount) -> tuple[bool, int, int]:
    site = (count.joint, count.side)
    is_hip = site in HIPS
    return not is_hip, 0 if is_hip else -count.sound_entries, site_order(site)
