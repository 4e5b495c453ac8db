"""What a parent can choose for the colors."""

from enum import StrEnum


class ThemeChoice(StrEnum):
    """`system` follows the computer's own light or dark setting, `hours` does so by day only."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    NIGHT = "night"
    HOURS = "hours"
