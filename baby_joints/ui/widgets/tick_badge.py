"""The tick at the corner of what is chosen."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from baby_joints.ui.theme import Theme
from baby_joints.ui.widgets.drawing import draw_tick
from baby_joints.ui.widgets.follower import Follower

SIZE = 18
HALO = 2
INSET = 6
TICK = 10


class TickBadge(Follower):
    """A filled circle with a tick over the trailing top corner of the target."""

    def __init__(self, target: QWidget, theme: Theme) -> None:
        super().__init__(target)
        self._theme = theme

    def covered(self) -> QRect:
        size = self._theme.px(SIZE) + 2 * HALO
        mirrored = self._target.layoutDirection() is Qt.LayoutDirection.RightToLeft
        center_x = INSET if mirrored else self._target.width() - INSET
        return QRect(center_x - size // 2, INSET - size // 2, size, size)

    def set_theme(self, theme: Theme) -> None:
        """Take over colors and size."""
        self._theme = theme
        if self.isVisible():
            self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("bg"))
        painter.drawEllipse(self.rect())
        painter.setBrush(self._theme.color("accent"))
        painter.drawEllipse(QRectF(self.rect()).adjusted(HALO, HALO, -HALO, -HALO))
        side = self._theme.px(TICK)
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        draw_tick(painter, box, self._theme.color("on_accent"), self._theme.text_scale * 1.9)
