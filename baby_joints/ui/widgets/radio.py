"""One of several lines of which one holds."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from baby_joints.ui.spoken.spoken_as import SpokenAs
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.check_mark import CheckMark


class Radio(CheckMark):
    """A circle; Radios with one parent exclude each other."""

    spoken_as = SpokenAs.CHOICE

    def __init__(
        self, theme: Theme, text: str, detail: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, text, detail, parent)
        self.setAutoExclusive(True)

    def role(self) -> FontRole:
        return FontRole.BODY_STRONG if self.isChecked() else FontRole.BODY

    def draw_sign(self, painter: QPainter, box: QRectF) -> None:
        """Draw the circle."""
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.color("accent"))
            painter.drawEllipse(box)
            hole = box.width() * 0.32
            painter.setBrush(self.theme.color("on_accent"))
            painter.drawEllipse(box.adjusted(hole, hole, -hole, -hole))
            return
        painter.setPen(QPen(self.theme.color("control"), 1))
        painter.setBrush(self.theme.color("sunken" if self.hovered else "surface"))
        painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
