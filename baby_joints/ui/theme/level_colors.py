"""The two colors of an advice level."""

from typing import NamedTuple


class LevelColors(NamedTuple):
    """`ink` for word, outline and stripe, `tint` for the ground; both ``#RRGGBB``."""

    ink: str
    tint: str
