"""How much of a period anybody looked at, and how it was written down."""

from dataclasses import dataclass
from datetime import date, timedelta

from baby_joints.domain.period import Period


@dataclass(frozen=True, slots=True)
class WriterCount:
    """How many entries one person wrote; `name` None: not said."""

    name: str | None
    entries: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """Days and entries of `period`; sound, quiet and unlooked days add up to its days.

    A day has a sound when any joint sounded, else it was quiet when any entry was made about it.
    `prompt_entries` were typed within an hour of what they tell, `late_entries` later, the longest
    after `longest_delay` (None without entries). Entries set aside are not counted here.
    """

    period: Period
    sound_days: int
    quiet_days: int
    unlooked_days: int
    entries: int
    writers: tuple[WriterCount, ...]
    prompt_entries: int
    late_entries: int
    longest_delay: timedelta | None
    first_entry_on: date | None
    last_entry_on: date | None
