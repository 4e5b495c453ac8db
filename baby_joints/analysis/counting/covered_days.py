"""How much of the period anybody looked at, and how it was written down."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from baby_joints.analysis.counting.looks import Look
from baby_joints.analysis.coverage import Coverage, WriterCount
from baby_joints.domain.period import Period


def cover(looks: Sequence[Look], period: Period, prompt: timedelta) -> Coverage:
    """Days with a sound, checked and quiet, and unlooked; entries by writer and by delay."""
    looked = {look[0] for look in looks}
    sounded = {look[0] for look in looks if look[1].sounded}
    entries = [look[1] for look in looks]
    delays = [entry.recorded_at - entry.observed_at for entry in entries]
    late = sum(1 for delay in delays if delay > prompt)
    first, last = _ends(looked)
    return Coverage(
        period=period,
        sound_days=len(sounded),
        quiet_days=len(looked) - len(sounded),
        unlooked_days=period.days - len(looked),
        entries=len(looks),
        writers=_writers(looks),
        prompt_entries=len(looks) - late,
        late_entries=late,
        longest_delay=max(delays, default=None),
        first_entry_on=first,
        last_entry_on=last,
    )


def _ends(days: Iterable[date]) -> tuple[date | None, date | None]:
    ordered = sorted(days)
    return (ordered[0], ordered[-1]) if ordered else (None, None)


def _writers(looks: Sequence[Look]) -> tuple[WriterCount, ...]:
    """Most entries first, then by name; who is not named last."""
    counts = Counter(entry.observer for _, entry in looks)
    ordered = sorted(counts.items(), key=lambda item: (item[0] is None, -item[1], item[0] or ""))
    return tuple(WriterCount(name, entries) for name, entries in ordered)
