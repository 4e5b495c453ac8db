"""The icons of the window: SVG files drawn in a color of the theme."""

from typing import Final

from PySide6.QtGui import QPixmap

from baby_joints.paths import resource
from baby_joints.ui.svg_pictures import SvgPictures

FOLDERS: Final = ("own", "lucide")
WHITE: Final = "#FFFFFF"


class IconStore:
    """Draws each icon once per color, size and screen and keeps the picture.

    Names are file stems of ``resources/icons``; a drawing of our own hides a Lucide one. An unknown
    name raises FileNotFoundError: that is a mistake in the program, not of a parent.

    Args:
        pictures: draws them, and other drawings of the same look.
    """

    def __init__(self, pictures: SvgPictures | None = None) -> None:
        self.pictures = pictures or SvgPictures()
        self._folder: str | None = None
        self._texts: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, str, int, float, str], QPixmap] = {}

    def pixmap(
        self, name: str, color: str, size: int, ratio: float = 1.0, *, glyph: str = WHITE
    ) -> QPixmap:
        """The icon `size` logical px square for a screen of `ratio` device px each.

        `color` and `glyph` are ``#RRGGBB``: the line, and the sign inside a filled icon.
        """
        key = (name, color, size, ratio, glyph)
        known = self._pixmaps.get(key)
        if known is None:
            known = self._draw(name, color, size, ratio, glyph)
            self._pixmaps[key] = known
        return known

    def svg(self, name: str) -> str:
        """The drawing as text, ``currentColor`` still in it."""
        text = self._texts.get(name)
        if text is None:
            text = self._read(name)
            self._texts[name] = text
        return text

    def _draw(self, name: str, color: str, size: int, ratio: float, glyph: str) -> QPixmap:
        text = self.svg(name).replace(WHITE, glyph).replace("currentColor", color)
        pixels = round(size * ratio)
        pixmap = self.pictures.pixmap(text, pixels, pixels)
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _read(self, name: str) -> str:
        if self._folder is None:
            # Asked once: each look at the disk counts at the start, and there are many icons.
            self._folder = str(resource("icons"))
        for folder in FOLDERS:
            try:
                with open(f"{self._folder}/{folder}/{name}.svg", encoding="utf-8") as file:  # noqa: PTH123 - see above
                    return file.read()
            except FileNotFoundError:
                continue
        raise FileNotFoundError(f"There is no icon named {name}.")
