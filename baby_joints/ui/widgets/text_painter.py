"""Draws the same short texts again and again, as lists do while they scroll."""

from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QStaticText

from baby_joints.ui.theme import FontRole, Theme

# Texts kept ready; a list shows a few hundred different ones before it forgets them.
MOST: Final = 4_000


class TextPainter:
    """Measures, shortens and shapes each text once per font; drawing it again is cheap."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._metrics = {role: QFontMetricsF(theme.font(role)) for role in FontRole}
        self._fonts = {role: theme.font(role) for role in FontRole}
        self._widths: dict[tuple[str, FontRole], float] = {}
        self._shaped: dict[tuple[str, FontRole], QStaticText] = {}

    def width(self, text: str, role: FontRole) -> float:
        """Room that a text takes."""
        key = (text, role)
        known = self._widths.get(key)
        if known is None:
            if len(self._widths) >= MOST:
                self._widths.clear()
            known = self._widths[key] = self._metrics[role].horizontalAdvance(text)
        return known

    def fitted(self, text: str, role: FontRole, room: float) -> str:
        """The text, or as much of it as there is room for, with an ellipsis."""
        if self.width(text, role) <= room + 1:
            return text
        return self._metrics[role].elidedText(text, Qt.TextElideMode.ElideRight, room)

    def height(self, role: FontRole) -> float:
        """From the top of the tallest letter to the bottom of the lowest."""
        return self._metrics[role].height()

    def draw(self, painter: QPainter, text: str, role: FontRole, ink: str, place: QPointF) -> None:
        """Draw a text whose top left corner is `place`."""
        key = (text, role)
        shaped = self._shaped.get(key)
        font = self._fonts[role]
        if shaped is None:
            if len(self._shaped) >= MOST:
                self._shaped.clear()
            shaped = QStaticText(text)
            # Plain always: a note that looks like markup must be shown as it was written.
            shaped.setTextFormat(Qt.TextFormat.PlainText)
            shaped.prepare(font=font)
            self._shaped[key] = shaped
        painter.setFont(font)
        painter.setPen(self._theme.color(ink))
        painter.drawStaticText(place, shaped)
