"""The days of the period as one bar: its parts add up to the whole."""

from baby_joints.report.pen import Pen
from baby_joints.report.styles import FAINT, INK, PALE, SOUND, THIN_RULE, WHITE

HEIGHT = 10.0
_RING = 2.1
_DASH = 2.7
_DASH_STEP = 5.23


def period_bar(pen: Pen, left: float, top: float, width: float, days: tuple[int, int, int]) -> None:
    """Draw days with a sound, quiet days and days nobody looked, in this order."""
    total = sum(days)
    sound, quiet, unlooked = (width * part / total for part in days)
    if sound:
        pen.box((left, top), (sound, HEIGHT), fill=SOUND)
    if quiet:
        pen.box((left + sound, top), (quiet, HEIGHT), fill=WHITE)
    if unlooked:
        pen.box((left + sound + quiet, top), (unlooked, HEIGHT), fill=PALE)
    middle = top + HEIGHT / 2
    if quiet > 2 * _RING + 2:
        center = (left + sound + quiet / 2, middle)
        pen.ring(center, _RING, stroke=INK, fill=WHITE, weight=0.9)
    x = left + sound + quiet + 1.25
    while x + _DASH <= left + width - 0.5:
        pen.line((x, middle), (x + _DASH, middle), 1.1, FAINT)
        x += _DASH_STEP
    pen.box((left, top), (width, HEIGHT), stroke=FAINT, weight=THIN_RULE)
