"""How much of the period anybody looked at, and how it was written down."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from baby_joints.analysis.counting.looks import Site
from baby_joints.analysis.counting.sites import SiteDays
from baby_joints.analysis.coverage import Coverage, WriterCount
from baby_joints.analysis.leaf import Leaf
from baby_joints.domain.period import Period


class _Written(NamedTuple):
    """Entries of a leaf by writer, how many were late, and the longest delay."""

    by: Counter[str | None]
    late: int
    longest: timedelta


def cover(
    leaves: Sequence[Leaf], days: Mapping[Site, SiteDays], period: Period, prompt: timedelta
) -> Coverage:
    """Days with a sound, checked and quiet, and unlooked; entries by writer and by delay.

    `days` are those of each site of `leaves`, which hold entries of `period` alone.
    """
    looked = set[date]().union(*(site.looked for site in days.values()))
    sounded = set[date]().union(*(site.sound for site in days.values()))
    written = [leaf.made(_written, prompt) for leaf in leaves if leaf.counted]
    late = sum(one.late for one in written)
    entries = sum(len(leaf.counted) for leaf in leaves)
    return Coverage(
        period=period,
        sound_days=len(sounded),
        quiet_days=len(looked) - len(sounded),
        unlooked_days=period.days - len(looked),
        entries=entries,
        writers=_writers(written),
        prompt_entries=entries - late,
        late_entries=late,
        longest_delay=max((one.longest for one in written), default=None),
        first_entry_on=min(looked, default=None),
        last_entry_on=max(looked, default=None),
    )


def _written(leaf: Leaf, prompt: timedelta) -> _Written:
    entries = leaf.counted.entries
    delays = [entry.recorded_at - entry.observed_at for entry in entries]
    by = Counter([entry.observer for entry in entries])
    return _Written(by, sum(map(prompt.__lt__, delays)), max(delays))


def _writers(written: Sequence[_Written]) -> tuple[WriterCount, ...]:
    """Most entries first, then by name; who is not named last."""
    counts: Counter[str | None] = Counter()
    for one in written:
        counts.update(one.by)
    ordered = sorted(counts.items(), key=lambda item: (item[0] is None, -item[1], item[0] or ""))
    return tuple(WriterCount(name, entries) for name, entries in ordered)
