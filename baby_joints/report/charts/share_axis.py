"""A share on an axis from 0 to 100 %: a bar for its range, a tick for the share."""

from typing import Final

from baby_joints.analysis.share_interval import ShareInterval
from baby_joints.report.paper import MM
from baby_joints.report.pen import Pen
from baby_joints.report.styles import FINE_RULE, HAIRLINE, RANGE, SOUND

AXIS_WIDTH: Final = 26 * MM
_BAR: Final = 4.8
_TICK: Final = (2.0, 8.0)
# The middle of the small letters above their baseline.
_MIDDLE: Final = 3.0


def draw_axis(pen: Pen, left: float, top: float, bottom: float) -> None:
    """Draw the lines at 0, 50 and 100 %."""
    for part in (0.0, 0.5, 1.0):
        x = left + part * AXIS_WIDTH
        pen.line((x, top), (x, bottom), FINE_RULE, HAIRLINE)


def draw_share(pen: Pen, left: float, baseline: float, interval: ShareInterval) -> None:
    """Draw range and share beside the text on `baseline`."""
    middle = baseline - _MIDDLE
    low, high = left + interval.low * AXIS_WIDTH, left + interval.high * AXIS_WIDTH
    pen.box((low, middle - _BAR / 2), (high - low, _BAR), fill=RANGE)
    wide, high_tick = _TICK
    x = left + interval.share * AXIS_WIDTH - wide / 2
    pen.box((x, middle - high_tick / 2), _TICK, fill=SOUND)
