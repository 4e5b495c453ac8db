import pytest

from baby_joints.ui.theme import NIGHT, Palette
from tests.ui.theme.contrast import THEMES, ratios


@pytest.mark.parametrize("palette", THEMES, ids=lambda palette: palette.name)
def test_words_and_marks_can_be_told_from_their_ground(palette: Palette) -> None:
    weak = {pair: ratio for pair, (ratio, least) in ratios(palette).items() if ratio < least}
    assert weak == {}


def test_night_has_no_blue_light() -> None:
    fields = ("bg", "surface", "sunken", "text", "text2", "accent", "focus", "sound", "toast_act")
    for name in fields:
        color = getattr(NIGHT, name)
        assert int(color[5:7], 16) <= int(color[1:3], 16)
