"""A share on a line from none to all, with its likely range."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from baby_joints.analysis.share_interval import ShareInterval
from baby_joints.ui.spoken.spoken_as import SpokenAs
from baby_joints.ui.theme import Theme

WIDTH = 120
HEIGHT = 16
RANGE = 7
TICK = 3


class ShareBar(QWidget):
    """Tick: the share; bar: the range in which it likely lies."""

    spoken_as = SpokenAs.PICTURE

    def __init__(
        self, theme: Theme, interval: ShareInterval, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._interval = interval
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Take over colors and sizes."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, self._theme.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, middle = self._theme, self.height() / 2
        painter.setPen(QPen(theme.color("control"), 1))
        painter.drawLine(0, round(middle), self.width(), round(middle))
        for end in (0.5, self.width() - 0.5):
            painter.drawLine(round(end), round(middle - 4), round(end), round(middle + 4))
        painter.setPen(Qt.PenStyle.NoPen)
        pale = QColor(theme.color("sound"))
        pale.setAlphaF(0.35)
        thick, tick = theme.px(RANGE), theme.px(TICK)
        left, right = sorted((self._x(self._interval.low), self._x(self._interval.high)))
        painter.setBrush(pale)
        painter.drawRoundedRect(QRectF(left, middle - thick / 2, right - left, thick), 3, 3)
        painter.setBrush(theme.color("sound"))
        x = self._x(self._interval.share)
        painter.drawRoundedRect(QRectF(x - tick / 2, 0, tick, self.height()), 1.5, 1.5)
        painter.end()

    def _x(self, share: float) -> float:
        along = share * self.width()
        return self.width() - along if self.isRightToLeft() else along
