"""The three marks: filled is written down, a ring is looked for, a dash is nobody looked."""

from collections.abc import Callable
from typing import Final, TypeAlias

from baby_joints.report.pen import Pen
from baby_joints.report.styles import FAINT, FINE_RULE, INK, PALE, SOUND, WHITE

RING_LINE: Final = 0.85
DASH_LINE: Final = 1.1
# Draws one mark at left, top in a size; returns how wide it is.
Mark: TypeAlias = Callable[[Pen, float, float, float], float]


def present_mark(pen: Pen, left: float, top: float, size: float) -> float:
    """A filled bar, narrower than the other marks; returns its width."""
    wide = size * 0.68
    pen.box((left, top), (wide, size), fill=SOUND)
    return wide


def absent_mark(pen: Pen, left: float, top: float, size: float) -> float:
    """A ring on white."""
    pen.box((left, top), (size, size), fill=WHITE, stroke=FAINT, weight=FINE_RULE)
    center = (left + size / 2, top + size / 2)
    pen.ring(center, size * 0.27, stroke=INK, fill=WHITE, weight=RING_LINE)
    return size


def unlooked_mark(pen: Pen, left: float, top: float, size: float) -> float:
    """A dash on pale gray."""
    pen.box((left, top), (size, size), fill=PALE, stroke=FAINT, weight=FINE_RULE)
    middle = top + size / 2
    pen.line((left + size * 0.25, middle), (left + size * 0.75, middle), DASH_LINE, FAINT)
    return size


def diamond(pen: Pen, x: float, y: float, radius: float, color: str = WHITE) -> None:
    """A clunk, or a joint that felt loose: stands white inside a filled bar."""
    points = [(x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y)]
    pen.polygon(points, color)


def triangle_up(pen: Pen, x: float, tip: float, size: float) -> None:
    """Pain: stands above the bar."""
    pen.polygon([(x, tip), (x + size / 2, tip + size), (x - size / 2, tip + size)], INK)


def triangle_down(pen: Pen, x: float, tip: float, size: float) -> None:
    """A visit: points at its line."""
    pen.polygon([(x, tip), (x + size / 2, tip - size), (x - size / 2, tip - size)], INK)
