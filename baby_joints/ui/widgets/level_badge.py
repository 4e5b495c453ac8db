"""How soon to ask a doctor: icon and words on a tint."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from baby_joints.domain.codes import Level
from baby_joints.ui.formatting import icon_of, word
from baby_joints.ui.spoken.spoken_as import SpokenAs
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import RADIUS_BADGE
from baby_joints.ui.widgets.drawing import draw_box, draw_icon

HEIGHT = 28
PADDING = 8
ICON = 18
GAP = 7


class LevelBadge(QWidget):
    """Words and outline say the level first, color second."""

    spoken_as = SpokenAs.TEXT

    def __init__(self, theme: Theme, level: Level, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._level = level
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(word(level))

    @property
    def level(self) -> Level:
        """The level it shows."""
        return self._level

    def set_level(self, level: Level) -> None:
        """Show another level."""
        self._level = level
        self.setAccessibleName(word(level))
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take over colors and size."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.font(FontRole.DETAIL_STRONG))
        words = metrics.horizontalAdvance(word(self._level))
        width = PADDING + self._theme.px(ICON) + GAP + words + PADDING + 4
        return QSize(width, self._theme.grown(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = self._theme.palette.levels[self._level]
        ground = self._theme.color(colors.tint)
        draw_box(painter, QRectF(self.rect()), RADIUS_BADGE, ground=ground, border=None)
        side = self._theme.px(ICON)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - PADDING - side if mirrored else PADDING
        box = QRectF(left, (self.height() - side) / 2, side, side)
        draw_icon(painter, self._theme, icon_of(self._level), colors.ink, box)
        painter.setPen(self._theme.color(colors.ink))
        painter.setFont(self._theme.font(FontRole.DETAIL_STRONG))
        words = QRectF(self.rect())
        start = PADDING + side + GAP
        words.adjust(0 if mirrored else start, 0, -start if mirrored else 0, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(words, flags, word(self._level))
        painter.end()
