"""One row of days: a cell a day, filled, ringed or dashed."""

from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Final

from baby_joints.analysis.day_mark import DayMark, Mark
from baby_joints.report.charts.marks import diamond, triangle_up
from baby_joints.report.paper import MM
from baby_joints.report.pen import Pen
from baby_joints.report.styles import FAINT, INK, PALE, SOUND, THIN_RULE, WHITE

STRIP_WIDTH: Final = 123 * MM
ROW_HEIGHT: Final = 19.0
NARROWEST: Final = 1.3 * MM
WIDEST: Final = 3.6 * MM
MOST_DAYS: Final = 94
_BAR_INSET: Final = 0.5
_RING: Final = 2.0
_RING_LINE: Final = 1.0
_DASH: Final = 2.8
_DASH_SHARE: Final = 0.52
_DASH_LINE: Final = 1.1
_DIAMOND: Final = 2.2
_PAIN: Final = 4.0


@dataclass(frozen=True, slots=True)
class StripScale:
    """Where each drawn day lies: `days` cells of `cell` points from `left`, first `start`."""

    left: float
    cell: float
    start: date
    days: int

    @property
    def right(self) -> float:
        """The right end of the row."""
        return self.left + self.cell * self.days

    def x(self, day: date) -> float:
        """The left edge of the cell of `day`."""
        return self.left + (day - self.start).days * self.cell

    def middle(self, day: date) -> float:
        """The middle of the cell of `day`."""
        return self.x(day) + self.cell / 2

    def shows(self, day: date) -> bool:
        """Whether `day` is drawn."""
        return 0 <= (day - self.start).days < self.days


def strip_scale(left: float, drawn: tuple[DayMark, ...]) -> StripScale:
    """The scale for at most 94 days: the row is filled, in cells of 1.3 to 3.6 mm."""
    cell = min(WIDEST, max(NARROWEST, STRIP_WIDTH / len(drawn)))
    return StripScale(left, cell, drawn[0].day, len(drawn))


def draw_strip(
    pen: Pen, scale: StripScale, top: float, days: tuple[DayMark, ...], mondays: list[date]
) -> None:
    """Draw the days of the scale in one row below `top`; weeks are parted on `mondays`."""
    drawn = tuple(day for day in days if scale.shows(day.day))
    _draw_unlooked(pen, scale, top, drawn)
    for day in drawn:
        if day.mark is Mark.SOUND:
            _draw_sound(pen, scale, top, day)
        elif day.mark is Mark.QUIET:
            radius = min(_RING, (scale.cell - 1.1) / 2)
            center = (scale.middle(day.day), top + ROW_HEIGHT / 2)
            pen.ring(center, radius, stroke=INK, fill=WHITE, weight=_RING_LINE)
    for monday in mondays:
        if scale.shows(monday) and monday != scale.start:
            x = scale.x(monday)
            pen.line((x, top), (x, top + ROW_HEIGHT), THIN_RULE, FAINT)
    size = (scale.right - scale.left, ROW_HEIGHT)
    pen.box((scale.left, top), size, stroke=FAINT, weight=THIN_RULE)


def _draw_unlooked(pen: Pen, scale: StripScale, top: float, drawn: tuple[DayMark, ...]) -> None:
    """Days that nobody looked share one pale ground; each has its own dash."""
    middle = top + ROW_HEIGHT / 2
    dash = min(_DASH, scale.cell * _DASH_SHARE) / 2
    for unlooked, group in groupby(drawn, key=lambda day: day.mark is Mark.NOBODY_LOOKED):
        run = list(group)
        if not unlooked:
            continue
        left, right = scale.x(run[0].day), scale.x(run[-1].day) + scale.cell
        pen.box((left, top), (right - left, ROW_HEIGHT), fill=PALE)
    for day in drawn:
        if day.mark is Mark.NOBODY_LOOKED:
            x = scale.middle(day.day)
            pen.line((x - dash, middle), (x + dash, middle), _DASH_LINE, FAINT)


def _draw_sound(pen: Pen, scale: StripScale, top: float, day: DayMark) -> None:
    left = scale.x(day.day) + _BAR_INSET
    pen.box((left, top), (scale.cell - 2 * _BAR_INSET, ROW_HEIGHT), fill=SOUND)
    middle = scale.middle(day.day)
    if day.clunk_or_loose:
        diamond(pen, middle, top + ROW_HEIGHT / 2, min(_DIAMOND, scale.cell / 2 - 0.6))
    if day.painful:
        triangle_up(pen, middle, top - _PAIN - 0.4, min(_PAIN, scale.cell))
