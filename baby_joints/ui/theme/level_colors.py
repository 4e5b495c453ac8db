"""The two colors of an advice level."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LevelColors:
    """`ink` for word, outline and stripe, `tint` for the ground; both ``#RRGGBB``."""

    ink: str
    tint: str
