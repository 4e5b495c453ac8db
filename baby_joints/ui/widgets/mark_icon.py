"""The three marks: it was there, someone looked, nobody looked."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from baby_joints.analysis.day_mark import Mark
from baby_joints.ui.spoken.spoken_as import SpokenAs
from baby_joints.ui.theme import Theme
from baby_joints.ui.widgets.drawing import draw_icon

ICONS = {
    Mark.SOUND: ("mark_sound", "sound"),
    Mark.QUIET: ("mark_quiet", "quiet"),
    Mark.NOBODY_LOOKED: ("mark_nobody", "control"),
}


class MarkIcon(QWidget):
    """Filled bar, ring or dash, `size` px square at 100 % text."""

    spoken_as = SpokenAs.PICTURE

    def __init__(
        self, theme: Theme, mark: Mark, size: int = 20, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._mark = mark
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._name()

    def set_mark(self, mark: Mark) -> None:
        """Show another mark."""
        self._mark = mark
        self._name()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take over color and size."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def _name(self) -> None:
        words = {
            Mark.SOUND: self.tr("Sound"),
            Mark.QUIET: self.tr("Looked, no sound"),
            Mark.NOBODY_LOOKED: self.tr("Nobody looked"),
        }
        self.setAccessibleName(words[self._mark])

    def sizeHint(self) -> QSize:
        side = self._theme.px(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        icon, ink = ICONS[self._mark]
        draw_icon(painter, self._theme, icon, ink, QRectF(self.rect()))
        painter.end()
