from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from baby_joints.paths import resource
from baby_joints.ui.icons import IconStore
from baby_joints.ui.theme import LIGHT, Theme
from baby_joints.ui.vocabulary_words import ICONS

pytestmark = pytest.mark.usefixtures("qapp")
FILES = sorted(resource("icons").glob("[ol]*/*.svg"))


def inks(image: QImage) -> set[str]:
    """The colors of all pixels that are fully painted."""
    spots = ((x, y) for x in range(image.width()) for y in range(image.height()))
    colors = (image.pixelColor(x, y) for x, y in spots)
    return {color.name() for color in colors if color.alpha() == 255}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_icon_takes_the_color_of_the_theme(file: Path) -> None:
    image = IconStore().pixmap(file.stem, "#ff0000", 48, glyph="#00ff00").toImage()
    painted = inks(image)
    assert painted
    assert "#000000" not in painted
    assert "#ff0000" in painted


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0, 3.0])
def test_icons_have_a_pixel_for_each_of_the_screen(ratio: float) -> None:
    pixmap = IconStore().pixmap("click", "#ff0000", 20, ratio)
    assert pixmap.width() == round(20 * ratio)
    assert pixmap.devicePixelRatio() == ratio


def test_an_icon_is_drawn_once() -> None:
    store = IconStore()
    first = store.pixmap("pop", "#123456", 20)
    assert store.pixmap("pop", "#123456", 20).cacheKey() == first.cacheKey()
    assert store.pixmap("pop", "#654321", 20).cacheKey() != first.cacheKey()


def test_an_unknown_icon_is_a_mistake() -> None:
    with pytest.raises(FileNotFoundError, match="unicorn"):
        IconStore().pixmap("unicorn", "#000000", 20)


def test_each_code_names_an_icon_that_is_there() -> None:
    stems = {file.stem for file in FILES}
    assert {name for table in ICONS.values() for name in table.values()} <= stems


def test_the_sign_in_a_filled_icon_is_white_in_light() -> None:
    pixmap = Theme(LIGHT).icon("level_today", LIGHT.levels[next(iter(LIGHT.levels))].ink, 48)
    assert "#ffffff" in inks(pixmap.toImage())
