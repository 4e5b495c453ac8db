"""What a parent can choose for the colors."""

from enum import StrEnum


class ThemeChoice(StrEnum):
    """`system` follows the computer's own light or dark setting."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    NIGHT = "night"
