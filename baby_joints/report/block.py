"""A part of the page that knows its height before it is drawn."""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from typing import Final

from baby_joints.report.paper import MM
from baby_joints.report.pen import Pen


@dataclass(frozen=True, slots=True)
class Frame:
    """The live area across: its left and right edge in points."""

    left: float
    right: float

    def at(self, millimeters: float) -> float:
        """The x that lies so many millimeters right of the left edge."""
        return self.left + millimeters * MM


@dataclass(frozen=True, slots=True)
class Block:
    """`draw(pen, top)` fills `height` points below `top`."""

    height: float
    draw: Callable[[Pen, float], None]


@dataclass(frozen=True, slots=True)
class BoxLimits:
    """How much the box of reasons may hold.

    The first `reasons` are told whole, up to `titles` by title and count; then only their number.
    """

    reasons: int
    titles: int
    rules: bool
    whole_sentences: bool


@dataclass(frozen=True, slots=True)
class Limits:
    """How much each block may hold on page 1; what is cut goes to a later page.

    `name` is how many lines the name may take, and those who wrote; `visit_lines` each line about
    the last visit.
    """

    patterns: int = 4
    rows: int = 8
    activities: int = 4
    visit: int = 6
    rules: bool = True
    question: int = 2
    reasons: int = 4
    whole_sentences: bool = True
    titles: int = 9
    visit_lines: int = 3
    name: int = 2

    @property
    def box(self) -> BoxLimits:
        """Those of the box."""
        return BoxLimits(self.reasons, self.titles, self.rules, self.whole_sentences)


# Taken one after another while the page is too full; the later ones cost the reader more.
STEPS: Final[tuple[dict[str, int | bool], ...]] = (
    {"patterns": 3},
    {"rows": 7},
    {"patterns": 2},
    {"rows": 6},
    {"activities": 3},
    {"visit": 5},
    {"rows": 5},
    {"visit": 4},
    {"activities": 2},
    {"rows": 4},
    {"patterns": 1},
    {"visit": 3},
    {"activities": 1},
    {"rules": False},
    {"question": 1},
    {"reasons": 3},
    {"whole_sentences": False},
    {"titles": 7},
    {"titles": 5},
    {"titles": 4},
    {"titles": 3},
    {"rows": 2},
    {"visit_lines": 1},
    {"rows": 0},
    {"name": 1},
    {"titles": 2},
    {"titles": 1},
)


def shortened(height: Callable[[Limits], float], room: float) -> Limits:
    """The gentlest limits under which `height` fits into `room`.

    Steps are taken in order until it fits; then those that turn out not to be needed are taken
    back, the latest first. When nothing fits, everything is cut.
    """
    taken: list[dict[str, int | bool]] = []
    for step in (None, *STEPS):
        if step is not None:
            taken.append(step)
        if height(_under(taken)) <= room:
            break
    for step in reversed(tuple(taken)):
        fewer = [other for other in taken if other is not step]
        if height(_under(fewer)) <= room:
            taken = fewer
    return _under(taken)


def _under(steps: list[dict[str, int | bool]]) -> Limits:
    """The limits after `steps`: for each field the strictest value."""
    limits = Limits()
    for step in steps:
        for field in fields(Limits):
            if field.name in step:
                strictest = min(getattr(limits, field.name), step[field.name])
                limits = replace(limits, **{field.name: strictest})
    return limits
