"""A quiet line that begins with an icon."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from baby_joints.ui.spoken.spoken_as import SpokenAs
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.drawing import draw_icon

ICON = 14
GAP = 8


class IconLabel(QWidget):
    """Icon and caption; `compact` shows the icon in the middle and the words as a tooltip."""

    spoken_as = SpokenAs.TEXT

    def __init__(self, theme: Theme, text: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = text
        self._icon = icon
        self._compact = False
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        """Say something else."""
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def set_compact(self, *, compact: bool) -> None:
        """Show the icon only."""
        self._compact = compact
        self.setToolTip(self._text if compact else "")
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take over color and size."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = self._theme.text_width(self._text, FontRole.CAPTION)
        width = self._theme.px(ICON) + GAP + words
        return QSize(width, self._theme.line_height(FontRole.CAPTION))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(ICON), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = self._theme.px(ICON)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        area = self.contentsRect()
        left = area.right() + 1 - side if mirrored else area.left()
        if self._compact:
            left = (self.width() - side) // 2
        box = QRectF(left, (self.height() - side) / 2, side, side)
        draw_icon(painter, self._theme, self._icon, "text2", box)
        if not self._compact:
            font = self._theme.font(FontRole.CAPTION)
            painter.setFont(font)
            painter.setPen(self._theme.color("text2"))
            room = area.width() - side - GAP
            text = QFontMetrics(font).elidedText(self._text, Qt.TextElideMode.ElideRight, room)
            start = area.left() if mirrored else area.left() + side + GAP
            words = QRectF(start, 0, room, self.height())
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            painter.drawText(words, flags, text)
        painter.end()
