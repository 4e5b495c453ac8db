"""Where the joints lie on the baby figure, and how the arrow keys walk from one to the next."""

from collections.abc import Sequence
from enum import Enum
from typing import Final, NamedTuple

from baby_joints.domain.codes import Joint, Side

# The box that the figure is drawn in; every position below is in its units.
BOX_WIDTH: Final = 360.0
BOX_HEIGHT: Final = 400.0
# A press counts for the nearest joint within this distance.
REACH: Final = 26.0
# What lies further off to the side than this many times ahead is not in that direction.
_WIDEST: Final = 3.0

# Centers on the viewer's left half; the right half is their mirror image.
_PAIRED: Final = (
    (Joint.SHOULDER, 140, 185),
    (Joint.ELBOW, 82, 207),
    (Joint.WRIST, 62, 152),
    (Joint.HIP, 140, 281),
    (Joint.KNEE, 80, 312),
    (Joint.ANKLE, 112, 364),
)
_MIDDLE_FRONT: Final = ((Joint.NECK, 180, 156),)
_MIDDLE_BACK: Final = (
    (Joint.NECK, 180, 160),
    (Joint.UPPER_BACK, 180, 204),
    (Joint.LOWER_BACK, 180, 248),
)

# The joints in the order of their digits, the same on both views.
NUMBERED: Final = (
    Joint.NECK,
    Joint.SHOULDER,
    Joint.ELBOW,
    Joint.WRIST,
    Joint.HIP,
    Joint.KNEE,
    Joint.ANKLE,
    Joint.UPPER_BACK,
    Joint.LOWER_BACK,
)


class View(Enum):
    """From where we look at the baby."""

    FRONT = "front"
    BACK = "back"

    @property
    def viewers_left(self) -> Side:
        """The baby's side that lies on the left half of the picture."""
        return Side.RIGHT if self is View.FRONT else Side.LEFT


class Direction(Enum):
    """An arrow key as a step in the box (y grows downward)."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


class Hotspot(NamedTuple):
    """A joint of the baby and its center (x, y) in the 360 x 400 box."""

    joint: Joint
    side: Side
    x: float
    y: float


def hotspots(view: View) -> tuple[Hotspot, ...]:
    """Every joint of one view, from the top to the bottom, the viewer's left first."""
    left = view.viewers_left
    right = Side.LEFT if left is Side.RIGHT else Side.RIGHT
    middle = _MIDDLE_FRONT if view is View.FRONT else _MIDDLE_BACK
    spots = [Hotspot(joint, Side.MIDDLE, x, y) for joint, x, y in middle]
    for joint, x, y in _PAIRED:
        spots += [Hotspot(joint, left, x, y), Hotspot(joint, right, BOX_WIDTH - x, y)]
    return tuple(sorted(spots, key=lambda spot: (spot.y, spot.x)))


def nearest(spots: Sequence[Hotspot], x: float, y: float) -> Hotspot | None:
    """The joint nearest to a point of the box, None when none lies within reach."""
    closest = min(spots, key=lambda spot: _distance(spot, x, y))
    return closest if _distance(closest, x, y) <= REACH else None


def neighbor(spots: Sequence[Hotspot], start: Hotspot, direction: Direction) -> Hotspot | None:
    """The next joint in a direction: near, and rather straight ahead than off to the side."""
    step_x, step_y = direction.value

    def detour(spot: Hotspot) -> float | None:
        ahead = (spot.x - start.x) * step_x + (spot.y - start.y) * step_y
        aside = abs((spot.x - start.x) * step_y) + abs((spot.y - start.y) * step_x)
        return ahead + 2 * aside if aside <= _WIDEST * ahead and ahead > 0 else None

    ways = [(way, spot) for spot in spots if (way := detour(spot)) is not None]
    return min(ways, key=lambda pair: pair[0])[1] if ways else None


def _distance(spot: Hotspot, x: float, y: float) -> float:
    return float(((spot.x - x) ** 2 + (spot.y - y) ** 2) ** 0.5)
