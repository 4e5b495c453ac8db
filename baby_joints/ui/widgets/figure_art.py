"""The drawing of the baby, front and back, in the colors of the theme."""

from PySide6.QtGui import QPixmap

from baby_joints.paths import resource
from baby_joints.ui.theme import Theme
from baby_joints.ui.theme.recolored import recolored
from baby_joints.ui.widgets.hotspot import BOX_HEIGHT, BOX_WIDTH, View


class FigureArt:
    """Draws each view once per theme, size and screen and keeps the picture."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._pixmaps: dict[tuple[View, float, float], QPixmap] = {}

    def pixmap(self, view: View, scale: float, ratio: float) -> QPixmap:
        """The figure box at `scale` px a unit, for a screen of `ratio` device px a px."""
        key = (view, scale, ratio)
        if key not in self._pixmaps:
            # One size is in use at a time: what a resize left behind only costs memory.
            self._pixmaps = {kept: art for kept, art in self._pixmaps.items() if kept[1] == scale}
            self._pixmaps[key] = self._draw(view, scale, ratio)
        return self._pixmaps[key]

    def _draw(self, view: View, scale: float, ratio: float) -> QPixmap:
        width, height = (max(1, round(side * scale * ratio)) for side in (BOX_WIDTH, BOX_HEIGHT))
        pixmap = self._theme.icons.pictures.pixmap(self._colored(view), width, height)
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _colored(self, view: View) -> str:
        text = resource("body_map", f"figure-{view.value}.svg").read_text(encoding="utf-8")
        return recolored(text, self._theme.palette)
