from itertools import product

import pytest

from baby_joints.domain.codes import Level
from baby_joints.ui.theme import DARK, LIGHT, NIGHT, Palette

THEMES = [LIGHT, DARK, NIGHT]
TEXT, MARK = 4.5, 3.0
GROUNDS = ("bg", "surface", "sunken", "accent_soft")
TEXT_PAIRS = [
    *product(("text", "text2"), GROUNDS),
    *product(("accent_ink",), GROUNDS),
    *product(("on_accent",), ("accent", "accent_hover", "accent_press")),
    *product(("error",), ("surface", "bg")),
    ("on_toast", "toast"),
    ("toast_act", "toast"),
]
MARK_PAIRS = [
    *product(("control",), GROUNDS),
    *product(("accent",), ("surface", "bg", "accent_soft", "skin", "cloth")),
    *product(("focus",), ("surface", "bg", "sunken")),
    *product(("sound", "quiet"), ("surface", "bg", "accent_soft")),
    *product(("line",), ("skin", "cloth", "surface")),
]


def luminance(color: str) -> float:
    def channel(start: int) -> float:
        part = int(color[start : start + 2], 16) / 255
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = channel(1), channel(3), channel(5)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("palette", THEMES, ids=lambda palette: palette.name)
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_words_can_be_read(palette: Palette, ink: str, ground: str) -> None:
    assert contrast(getattr(palette, ink), getattr(palette, ground)) >= TEXT


@pytest.mark.parametrize("palette", THEMES, ids=lambda palette: palette.name)
@pytest.mark.parametrize(("mark", "ground"), MARK_PAIRS)
def test_marks_and_borders_can_be_seen(palette: Palette, mark: str, ground: str) -> None:
    assert contrast(getattr(palette, mark), getattr(palette, ground)) >= MARK


@pytest.mark.parametrize("palette", THEMES, ids=lambda palette: palette.name)
@pytest.mark.parametrize("level", Level)
def test_levels_can_be_read(palette: Palette, level: Level) -> None:
    colors = palette.levels[level]
    assert contrast(colors.ink, colors.tint) >= TEXT
    assert contrast(colors.ink, palette.surface) >= TEXT
    assert contrast(palette.text, colors.tint) >= TEXT


def test_night_has_no_blue_light() -> None:
    fields = ("bg", "surface", "sunken", "text", "text2", "accent", "focus", "sound", "toast_act")
    for name in fields:
        color = getattr(NIGHT, name)
        assert int(color[5:7], 16) <= int(color[1:3], 16)
