"""The number or tick before a step's question."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.drawing import draw_tick
from baby_joints.ui.widgets.step_state import StepState

SIZE = 22


class StepCircle(QWidget):
    """Open: the number in a circle. Next: a 2 px accent circle. Answered: a filled tick."""

    def __init__(self, theme: Theme, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._number = number
        self._state = StepState.OPEN
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def state(self) -> StepState:
        """What it shows."""
        return self._state

    def set_state(self, state: StepState) -> None:
        """Show another state."""
        self._state = state
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take over colors and size."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        side = self._theme.px(SIZE)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self._state is StepState.ANSWERED:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent"))
            painter.drawEllipse(box)
            side = self._theme.px(12)
            tick = QRectF((box.width() - side) / 2, (box.height() - side) / 2, side, side)
            draw_tick(painter, tick, self._theme.color("on_accent"), 2.2 * self._theme.text_scale)
        else:
            self._draw_number(painter, box)
        painter.end()

    def _draw_number(self, painter: QPainter, box: QRectF) -> None:
        is_next = self._state is StepState.NEXT
        width = 2.0 if is_next else 1.0
        painter.setPen(QPen(self._theme.color("accent" if is_next else "control"), width))
        painter.drawEllipse(box.adjusted(width / 2, width / 2, -width / 2, -width / 2))
        painter.setFont(self._theme.font(FontRole.KEY_STRONG))
        painter.setPen(self._theme.color("accent_ink" if is_next else "text2"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._number))
