"""How the joints, their states and the corner labels are drawn on the figure."""

from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from baby_joints.ui.theme import FontRole, Theme

RING: Final = 10.0
DOT: Final = 2.6
HOVER_RING: Final = 16.0
CHOSEN: Final = 13.5
HALO: Final = 20.0
_TICK_ICON: Final = 15
_HALO_ALPHA: Final = 56
_DIGIT: Final = 0.75


class SpotLook(Enum):
    """What one joint looks like."""

    OPEN = auto()
    HOVERED = auto()
    MAYBE = auto()
    CHOSEN = auto()


class FigurePainter:
    """Draws on top of the figure; lengths in box units times `scale`, text in px."""

    def __init__(self, painter: QPainter, theme: Theme, scale: float) -> None:
        self._painter = painter
        self._theme = theme
        self._scale = scale

    def spot(self, center: QPointF, look: SpotLook, digit: str = "") -> None:
        """One joint: a ring with a dot, a wider ring under the pointer, a tick when chosen.

        `digit`, the key that picks it, takes the place of the dot while the keyboard is here.
        """
        accent = self._theme.color("accent")
        if look is SpotLook.CHOSEN:
            self._disc(center, HALO, _faded(accent), None)
            self._disc(center, CHOSEN + 1.6, self._theme.color("surface"), None)
            self._disc(center, CHOSEN, accent, None)
            self._tick(center)
            return
        radius = RING
        if look is SpotLook.HOVERED:
            radius = HOVER_RING
        elif look is SpotLook.MAYBE:
            self._disc(center, HALO, _faded(accent), None)
        ground = self._theme.color("accent_soft" if look is SpotLook.HOVERED else "surface")
        self._disc(center, radius, ground, QPen(accent, max(1.6, 1.9 * self._scale)))
        if digit:
            self._digit(center, digit)
        else:
            self._disc(center, DOT, accent, None)

    def focus_ring(self, center: QPointF, look: SpotLook) -> None:
        """The ring of the keyboard around one joint."""
        inner = {SpotLook.CHOSEN: CHOSEN, SpotLook.HOVERED: HOVER_RING}.get(look, RING)
        radius = inner * self._scale + 4
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(self._theme.color("focus"), 2))
        self._painter.drawEllipse(center, radius, radius)

    def name(self, center: QPointF, text: str, room: QRectF) -> None:
        """The joint's name in a small tag above it, kept inside `room`."""
        font = self._theme.font(FontRole.CAPTION_STRONG)
        size = QFontMetricsF(font).size(Qt.TextFlag.TextSingleLine, text)
        width, height = size.width() + 16, size.height() + 8
        gap = (HALO + 2) * self._scale
        top = center.y() - gap - height
        if top < room.top():
            top = center.y() + gap
        left = min(max(center.x() - width / 2, room.left()), room.right() - width)
        tag = QRectF(left, top, width, height)
        self._painter.setPen(QPen(self._theme.color("control"), 1))
        self._painter.setBrush(self._theme.color("surface"))
        self._painter.drawRoundedRect(tag, 8, 8)
        self._painter.setFont(font)
        self._painter.setPen(self._theme.color("text"))
        self._painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, text)

    def corner(self, room: QRectF, whose: str, side: str, *, at_left: bool) -> None:
        """Whose side lies there: two short lines in an upper corner of the picture."""
        edge = Qt.AlignmentFlag.AlignLeft if at_left else Qt.AlignmentFlag.AlignRight
        flags = edge | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute
        line = self._theme.line_height(FontRole.CAPTION)
        self._painter.setFont(self._theme.font(FontRole.CAPTION))
        self._painter.setPen(self._theme.color("text2"))
        self._painter.drawText(room, flags, whose)
        self._painter.setFont(self._theme.font(FontRole.BODY_STRONG))
        self._painter.setPen(self._theme.color("text"))
        self._painter.drawText(room.adjusted(0, line - 2, 0, 0), flags, side)

    def _disc(self, center: QPointF, radius: float, fill: QColor, pen: QPen | None) -> None:
        self._painter.setPen(pen if pen is not None else Qt.PenStyle.NoPen)
        self._painter.setBrush(fill)
        self._painter.drawEllipse(center, radius * self._scale, radius * self._scale)

    def _digit(self, center: QPointF, digit: str) -> None:
        side = 2 * RING * self._scale
        font = QFont(self._theme.font(FontRole.KEY_STRONG))
        font.setPixelSize(round(min(font.pixelSize(), _DIGIT * side)))
        self._painter.setFont(font)
        self._painter.setPen(self._theme.color("accent_ink"))
        box = QRectF(center.x() - side / 2, center.y() - side / 2, side, side)
        self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, digit)

    def _tick(self, center: QPointF) -> None:
        pen = QPen(self._theme.color("on_accent"), 2.4 * self._scale)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        step = self._scale
        self._painter.drawPolyline(
            [
                center + QPointF(-5.6, 0.4) * step,
                center + QPointF(-1.7, 4.2) * step,
                center + QPointF(5.8, -3.8) * step,
            ]
        )


def _faded(color: QColor) -> QColor:
    faded = QColor(color)
    faded.setAlpha(_HALO_ALPHA)
    return faded
