"""Today's looks as a row of marks: a bar for a sound, a ring for a quiet look."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from baby_joints.domain.observation import Observation
from baby_joints.ui.theme import Theme
from baby_joints.ui.widgets.drawing import draw_icon

_MOST: Final = 9
_PITCH: Final = 18
_ICON: Final = 18


class TallyMarks(QWidget):
    """At most nine marks, oldest first; more than that the numbers beside it say better."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._marks: tuple[bool, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_entries(self, entries: Sequence[Observation]) -> None:
        """Show the looks of these entries; of a counted one the quiet looks come first."""
        marks: list[bool] = []
        for entry in entries:
            looks = entry.tried or max(entry.sounded, 1)
            marks += [False] * (looks - entry.sounded) + [True] * entry.sounded
        self._marks = tuple(marks) if len(marks) <= _MOST else ()
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take over colors and sizes."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_PITCH) * len(self._marks), self._theme.px(_ICON))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        pitch = self._theme.px(_PITCH)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        marks = tuple(reversed(self._marks)) if mirrored else self._marks
        for place, sounded in enumerate(marks):
            box = QRectF(place * pitch, 0, self._theme.px(_ICON), self._theme.px(_ICON))
            icon, ink = ("mark_sound", "sound") if sounded else ("mark_quiet", "quiet")
            draw_icon(painter, self._theme, icon, ink, box)
        painter.end()
