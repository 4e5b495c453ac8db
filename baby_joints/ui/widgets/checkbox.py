"""A box to tick."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from baby_joints.ui.widgets.check_mark import CheckMark
from baby_joints.ui.widgets.drawing import draw_box, draw_tick


class Checkbox(CheckMark):
    """Filled with a tick when on."""

    def draw_sign(self, painter: QPainter, box: QRectF) -> None:
        """Draw the box."""
        if self.isChecked():
            draw_box(painter, box, 5, ground=self.theme.color("accent"), border=None)
            inset = box.width() * 0.2
            tick = box.adjusted(inset, inset, -inset, -inset)
            draw_tick(painter, tick, self.theme.color("on_accent"), 2.2 * self.theme.text_scale)
            return
        ground = self.theme.color("sunken" if self.hovered else "surface")
        draw_box(painter, box, 5, ground=ground, border=self.theme.color("control"))
