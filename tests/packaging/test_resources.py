import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QFontDatabase, QImage, QImageReader, QPainter, QRawFont
from PySide6.QtSvg import QSvgRenderer

from tests.packaging.project import ROOT

RESOURCES = ROOT / "resources"
ICONS = sorted((RESOURCES / "icons" / "lucide").glob("*.svg")) + sorted(
    (RESOURCES / "icons" / "own").glob("*.svg")
)
PICTURES = [*sorted((RESOURCES / "body_map").glob("*.svg"))]
PICTURES += sorted((RESOURCES / "icons" / "app").glob("*.svg"))
OWN = {
    *("pop", "click", "clunk", "grinding", "no_sound"),
    *("diaper", "carried", "crawling", "standing", "walking", "tummy_time", "stretching"),
    *("mark_sound", "mark_quiet", "mark_nobody"),
    *("level_emergency_now", "level_today", "level_within_24_hours", "level_this_week"),
    *("level_within_two_weeks", "level_next_visit", "level_note"),
}
FILLED_LEVELS = {"emergency_now", "today", "within_24_hours", "this_week"}


def relative(path: Path) -> str:
    return path.relative_to(RESOURCES).as_posix()


def drawn(svg: str, size: int = 24) -> set[int]:
    """Return the opaque colors, as 0xAARRGGBB, that Qt draws for an SVG."""
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    assert renderer.isValid()
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    pixels = {image.pixel(x, y) for x in range(size) for y in range(size)}
    return {pixel for pixel in pixels if pixel >> 24 == 0xFF}


def test_our_own_icons_are_all_there() -> None:
    assert {path.stem for path in ICONS if path.parent.name == "own"} >= OWN


@pytest.mark.parametrize("path", ICONS, ids=relative)
def test_an_icon_can_take_the_themes_color(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    root = ET.fromstring(text)  # noqa: S314 - our own files
    assert root.get("viewBox") == "0 0 24 24"
    assert root.get("stroke") == "currentColor"
    assert root.get("stroke-width") == "1.75"
    assert root.get("stroke-linecap") == root.get("stroke-linejoin") == "round"
    assert root.get("fill") == "none"
    colors = set(re.findall(r'(?:fill|stroke)="([^"]*)"', text))
    allowed = {"currentColor", "none"}
    if path.stem.removeprefix("level_") in FILLED_LEVELS:
        allowed.add("#FFFFFF")
    assert colors <= allowed


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("path", ICONS, ids=relative)
def test_qt_draws_an_icon_in_the_themes_color(path: Path) -> None:
    text = path.read_text(encoding="utf-8").replace("currentColor", "#1F6B65")
    assert 0xFF1F6B65 in drawn(text, 96)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("path", PICTURES, ids=relative)
def test_qt_draws_a_picture(path: Path) -> None:
    assert len(drawn(path.read_text(encoding="utf-8"), 200)) > 3


@pytest.mark.parametrize("size", [16, 24, 32, 48, 64, 128, 256, 512])
def test_the_programs_icon_comes_in_its_sizes(size: int) -> None:
    reader = QImageReader(str(RESOURCES / "icons" / "app" / f"baby-joints-{size}.png"))
    assert reader.size() == QSize(size, size)
    assert not reader.read().isNull()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("file", "family", "weight"),
    [
        ("inter/Inter-Regular.ttf", "Inter", 400),
        ("inter/Inter-Medium.ttf", "Inter", 500),
        ("inter/Inter-SemiBold.ttf", "Inter", 600),
        ("noto/NotoSans-Regular.ttf", "Noto Sans", 400),
        ("noto/NotoSans-Bold.ttf", "Noto Sans", 700),
    ],
)
def test_a_font_has_its_family_weight_and_letters(file: str, family: str, weight: int) -> None:
    path = str(RESOURCES / "fonts" / file)
    number = QFontDatabase.addApplicationFont(path)
    assert family in QFontDatabase.applicationFontFamilies(number)
    font = QRawFont(path, 16)
    assert font.weight() == weight
    assert all(font.supportsCharacter(ord(letter)) for letter in "aÄßŁąęñçøşЖяΩ“”…·°\u2013")


@pytest.mark.parametrize("folder", ["fonts/inter", "fonts/noto", "icons/lucide"])
def test_what_others_made_has_its_license_beside_it(folder: str) -> None:
    text = (RESOURCES / folder / "LICENSE.txt").read_text(encoding="utf-8")
    assert "Copyright" in text
    assert f"`{folder}/`" in (RESOURCES / "LICENSES.md").read_text(encoding="utf-8")
