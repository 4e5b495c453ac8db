"""One part of a segmented control."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent

from baby_joints.ui.spoken.spoken_as import SpokenAs
from baby_joints.ui.theme import FontRole
from baby_joints.ui.theme.measures import TARGET
from baby_joints.ui.widgets.drawing import draw_box
from baby_joints.ui.widgets.painted_button import PaintedButton

PADDING = 14
INSET = 3
KEY_INSET = 5


class Segment(PaintedButton):
    """A word; chosen it is a soft box with a 2 px border inside the control."""

    spoken_as = SpokenAs.CHOICE
    is_answer = True

    _key_hint = ""

    def set_key_hint(self, digit: str) -> None:
        """Show the digit that chooses it; empty hides it."""
        if digit != self._key_hint:
            self._key_hint = digit
            self.update()

    def radius(self) -> float:
        return 9

    def body(self) -> QRectF:
        return QRectF(self.rect()).adjusted(INSET, INSET, -INSET, -INSET)

    def role(self) -> FontRole:
        return FontRole.DETAIL_STRONG if self.isChecked() else FontRole.DETAIL_CHIP

    def sizeHint(self) -> QSize:
        bold = QFontMetrics(self.theme.font(FontRole.DETAIL_STRONG))
        width = bold.horizontalAdvance(self.text()) + 2 * PADDING + 2 * INSET
        return QSize(max(TARGET, width), self.theme.grown(TARGET))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = "text2"
        if self.isChecked():
            ground, border = self.theme.color("accent_soft"), self.theme.color("accent")
            draw_box(painter, self.body(), self.radius(), ground=ground, border=border, width=2)
            ink = "accent_ink"
        elif self.hovered and self.isEnabled():
            ground = self.theme.color("accent_soft" if self.isDown() else "sunken")
            draw_box(painter, self.body(), self.radius(), ground=ground, border=None)
            ink = "text"
        painter.setPen(self.theme.color(ink))
        painter.setFont(self.text_font())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self._key_hint:
            self._draw_key(painter)
        painter.end()

    def _draw_key(self, painter: QPainter) -> None:
        painter.setFont(self.theme.font(FontRole.KEY))
        painter.setPen(self.theme.color("text2"))
        corner = self.body().adjusted(KEY_INSET, 0, -KEY_INSET, 0)
        flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignTrailing
        painter.drawText(corner, flags, self._key_hint)
