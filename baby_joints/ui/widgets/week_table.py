"""The weeks of both hips as a table: for the keyboard, the ear, and whoever likes numbers."""

from collections.abc import Sequence

from baby_joints.analysis.day_strip import DayStrip
from baby_joints.analysis.week_count import WeekCount
from baby_joints.ui import formatting
from baby_joints.ui.widgets import strip_words
from baby_joints.ui.widgets.read_table import ReadTable


class WeekTable(ReadTable):
    """A row for each week, the newest first: days with a sound of days looked, for each hip."""

    def set_strips(self, strips: Sequence[DayStrip]) -> None:
        """Show the weeks of these strips, all of one period."""
        weeks = list(zip(*(strip.weeks for strip in strips), strict=True))
        weeks.reverse()
        words = self.tr("From {day}")
        rows = [
            (
                words.format(day=formatting.short_day(row[0].monday)),
                [str(row[0].age_weeks), *(self._said(week) for week in row)],
            )
            for row in weeks
        ]
        self.set_cells(
            [self.tr("Weeks old"), *(strip_words.label(strip) for strip in strips)], rows
        )

    def _said(self, week: WeekCount) -> str:
        if not week.looked_days:
            return self.tr("nobody looked")
        return self.tr("{n} of {m}").format(n=week.sound_days, m=week.looked_days)
