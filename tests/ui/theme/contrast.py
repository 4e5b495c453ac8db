"""Every pair of colors that lie on each other in the window, and how well they are told apart.

``python -m tests.ui.theme.contrast`` prints the WCAG ratio of each pair in each theme.
"""

from itertools import product
from typing import Final

from baby_joints.domain.codes import Level
from baby_joints.ui.theme import DARK, LIGHT, NIGHT, Palette

THEMES: Final = (LIGHT, DARK, NIGHT)
# WCAG 2.2 AA: words, and marks or the borders of controls.
TEXT: Final = 4.5
MARK: Final = 3.0
GROUNDS: Final = ("bg", "surface", "sunken", "accent_soft")
TEXT_PAIRS: Final = (
    *product(("text", "text2", "accent_ink"), GROUNDS),
    *product(("on_accent",), ("accent", "accent_hover", "accent_press")),
    *product(("error",), ("surface", "bg", "sunken")),
    ("on_toast", "toast"),
    ("toast_act", "toast"),
)
MARK_PAIRS: Final = (
    *product(("control",), GROUNDS),
    *product(("accent",), ("surface", "bg", "accent_soft", "skin", "cloth")),
    *product(("focus",), GROUNDS),
    *product(("sound", "quiet"), ("surface", "bg", "accent_soft", "sunken")),
    *product(("line",), ("skin", "cloth", "surface")),
)


def contrast(one: str, other: str) -> float:
    """WCAG 2.2 contrast ratio of two colors written as ``#RRGGBB``: 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def ratios(palette: Palette) -> dict[tuple[str, str], tuple[float, float]]:
    """Of each pair in this theme: its ratio and the least that it needs."""
    found = {
        (ink, ground): (contrast(getattr(palette, ink), getattr(palette, ground)), least)
        for pairs, least in ((TEXT_PAIRS, TEXT), (MARK_PAIRS, MARK))
        for ink, ground in pairs
    }
    for level in Level:
        colors = palette.levels[level]
        found[level.value, "tint"] = contrast(colors.ink, colors.tint), TEXT
        found[level.value, "surface"] = contrast(colors.ink, palette.surface), TEXT
        found["text", f"{level.value} tint"] = contrast(palette.text, colors.tint), TEXT
    return found


def _luminance(color: str) -> float:
    def channel(start: int) -> float:
        part = int(color[start : start + 2], 16) / 255
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = channel(1), channel(3), channel(5)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def main() -> None:
    """A line for each pair, the three themes side by side."""
    tables = [ratios(palette) for palette in THEMES]
    for (ink, ground), (_, least) in tables[0].items():
        told = "  ".join(f"{table[ink, ground][0]:5.1f}" for table in tables)
        print(f"{ink:>24} on {ground:<28} {told}  (at least {least})")  # noqa: T201 - its job


if __name__ == "__main__":
    main()
