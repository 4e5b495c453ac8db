"""One joint and side, day by day."""

from dataclasses import dataclass

from baby_joints.analysis.day_mark import DayMark, Mark
from baby_joints.analysis.week_count import WeekCount
from baby_joints.domain.codes import Joint, Side


@dataclass(frozen=True, slots=True, kw_only=True)
class DayStrip:
    """A mark for every day of the period, oldest first, and the same by week.

    The three totals add up to the days of the period.
    """

    joint: Joint
    side: Side
    days: tuple[DayMark, ...]
    weeks: tuple[WeekCount, ...]

    @property
    def sound_days(self) -> int:
        """Days with a sound."""
        return self._days_marked(Mark.SOUND)

    @property
    def quiet_days(self) -> int:
        """Days on which somebody looked and nothing sounded."""
        return self._days_marked(Mark.QUIET)

    @property
    def unlooked_days(self) -> int:
        """Days without an entry about it: nobody looked, so nothing is known."""
        return self._days_marked(Mark.NOBODY_LOOKED)

    @property
    def looked_days(self) -> int:
        """Days with a sound or a quiet look."""
        return self.sound_days + self.quiet_days

    def _days_marked(self, mark: Mark) -> int:
        return sum(1 for day in self.days if day.mark is mark)
