"""Looked-at days with a sound, before and after a day."""

from dataclasses import dataclass
from datetime import date

from baby_joints.analysis.share_interval import ShareInterval
from baby_joints.analysis.statistics import share_interval
from baby_joints.domain.codes import Joint, Side


@dataclass(frozen=True, slots=True, kw_only=True)
class RateChange:
    """Days with a sound of the days looked at, in the period before `split` and from it on.

    `split` is the day of the last visit when it lies inside the period, else the middle.
    Shown as counts; whether it is a change at all is for the rules ``rising`` and ``settling``.
    """

    joint: Joint
    side: Side
    split: date
    before_sound_days: int
    before_looked_days: int
    after_sound_days: int
    after_looked_days: int

    @property
    def before(self) -> ShareInterval | None:
        """The share of days before `split` with its range; None when nobody looked."""
        return _share(self.before_sound_days, self.before_looked_days)

    @property
    def after(self) -> ShareInterval | None:
        """The share of days from `split` on with its range; None when nobody looked."""
        return _share(self.after_sound_days, self.after_looked_days)


def _share(sound_days: int, looked_days: int) -> ShareInterval | None:
    return share_interval(sound_days, looked_days) if looked_days else None
