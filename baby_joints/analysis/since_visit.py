"""What was written down since the last visit, beside what was written before it."""

from dataclasses import dataclass
from datetime import date

from baby_joints.domain.codes import Joint, Side


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteSince:
    """One joint and side with a sound in the diary: its days before the visit and since.

    The day of the visit belongs to both where there are entries before and after its hour, and to
    `since` when its hour is not known. `sound_on_since` are the distinct local days, oldest first;
    `last_sound_before` is None when it sounded only since.
    """

    joint: Joint
    side: Side
    sound_days_before: int
    looked_days_before: int
    sound_on_since: tuple[date, ...]
    looked_days_since: int
    last_sound_before: date | None

    @property
    def is_new(self) -> bool:
        """It sounded since the visit and not before."""
        return bool(self.sound_on_since) and not self.sound_days_before

    @property
    def goes_on(self) -> bool:
        """It sounded before the visit and since."""
        return bool(self.sound_on_since) and bool(self.sound_days_before)


@dataclass(frozen=True, slots=True, kw_only=True)
class SinceVisit:
    """The sites of the whole diary around the last visit, hips first, then by days since.

    The period of the summary does not cut it: what went on before the visit is never "new since".
    `scan_planned`: the plan written at that visit names a scan; `scan_written`: a scan with a
    result stands in the diary on or after that day.
    """

    visit_on: date
    scan_planned: bool
    scan_written: bool
    sites: tuple[SiteSince, ...]
