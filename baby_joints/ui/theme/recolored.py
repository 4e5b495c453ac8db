"""Drawings in the colors of a theme."""

import re
from typing import Final

from baby_joints.ui.theme.palette import LIGHT, Palette

# Drawings are made in the light palette; each of its colors stands for the token of that name.
_TOKENS: Final = (
    "line",
    "skin",
    "cloth",
    "accent",
    "sound",
    "quiet",
    "control",
    "error",
    "surface",
)
_CHEEK: Final = "#E28C6E"
_COLOR: Final = re.compile(r"#[0-9A-Fa-f]{6}")


def recolored(svg: str, palette: Palette) -> str:
    """The text of a drawing with the colors of `palette`; colors of no token stay."""
    swaps = {getattr(LIGHT, token): getattr(palette, token) for token in _TOKENS}
    # At night nothing may be pink: the cheeks take the one warm color there is.
    swaps[_CHEEK] = palette.accent if palette.name == "night" else _CHEEK
    return _COLOR.sub(lambda found: swaps.get(found.group().upper(), found.group()), svg)
