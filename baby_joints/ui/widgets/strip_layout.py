"""Where the cells of a day strip stand; knows numbers and days, no pixels of a screen."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Final

from baby_joints.domain.period import Period

# 11.4 fills ten weeks in the usual window; a wide one may part the days a little more.
DAY_CELL: Final = 16.0
SMALLEST_DAY_CELL: Final = 7.0
WEEK_CELL: Final = 40.0
# Weeks that were asked for fill the width: there is room for their counts in words.
WIDE_WEEK_CELL: Final = 112.0
DAYS: Final = 7


class StripScale(Enum):
    """What one cell stands for."""

    DAY = 1
    WEEK = 7


@dataclass(frozen=True, slots=True)
class StripLayout:
    """`columns` cells of width `cell` from the Monday `first` on, each a day or a week.

    Distances are measured from the start of the first cell, along the reading direction.
    """

    period: Period
    scale: StripScale
    first: date
    columns: int
    cell: float

    @classmethod
    def fit(
        cls, period: Period, width: float, grow: float = 1.0, *, weekly: bool = False
    ) -> "StripLayout":
        """Days if they stay legible within `width`, else weeks; `grow` scales what is legible.

        With `weekly` always weeks, as wide as there is room.
        """
        first = monday_of(period.start)
        weeks = (monday_of(period.last) - first).days // DAYS + 1
        cell = min(DAY_CELL * grow, width / (weeks * DAYS))
        if cell >= SMALLEST_DAY_CELL * grow and not weekly:
            return cls(period, StripScale.DAY, first, weeks * DAYS, cell)
        widest = (WIDE_WEEK_CELL if weekly else WEEK_CELL) * grow
        return cls(period, StripScale.WEEK, first, weeks, min(widest, width / weeks))

    @property
    def width(self) -> float:
        """Length of all cells together."""
        return self.columns * self.cell

    @property
    def week_width(self) -> float:
        """Length of seven days."""
        return self.cell * DAYS / self.scale.value

    def center(self, day: date) -> float:
        """The middle of the cell that `day` lies in."""
        return (self._column(day) + 0.5) * self.cell

    def start(self, monday: date) -> float:
        """Where the week that begins on `monday` begins."""
        return self._column(monday) * self.cell

    def day_at(self, distance: float) -> date | None:
        """The first day of the period in the cell at `distance`; None outside the period."""
        column = int(distance // self.cell)
        if not 0 <= column < self.columns:
            return None
        begin = self.first + timedelta(days=column * self.scale.value)
        days = (begin + timedelta(days=n) for n in range(self.scale.value))
        return next((day for day in days if day in self.period), None)

    def step(self, day: date, cells: int) -> date:
        """The day `cells` cells later (negative: earlier), kept inside the period."""
        moved = day + timedelta(days=cells * self.scale.value)
        return min(max(moved, self.period.start), self.period.last)

    def mondays(self) -> Iterator[date]:
        """The first day of each week drawn."""
        weeks = self.columns * self.scale.value // DAYS
        return (self.first + timedelta(weeks=n) for n in range(weeks))

    def label_every(self, label_width: float) -> int:
        """Each how many weeks there is room for a label of this width."""
        every = 1
        while every * self.week_width < label_width:
            every += 1
        return every

    def _column(self, day: date) -> int:
        return (day - self.first).days // self.scale.value


def monday_of(day: date) -> date:
    """The Monday of the week of `day`."""
    return day - timedelta(days=day.weekday())


def spread_flags(
    anchors: list[float], widths: list[float], limit: float, gap: float = 4.0
) -> list[float]:
    """Left ends for boxes above their anchors, moved apart so that none covers another.

    `anchors` ascend; boxes stay within 0 and `limit` as long as they all fit.
    """
    lefts: list[float] = []
    edge = 0.0
    for anchor, width in zip(anchors, widths, strict=True):
        left = max(edge, anchor - width / 2)
        lefts.append(left)
        edge = left + width + gap
    edge = limit
    for place in range(len(lefts) - 1, -1, -1):
        lefts[place] = max(0.0, min(lefts[place], edge - widths[place]))
        edge = lefts[place] - gap
    return lefts
