"""How soon, and the one thing to do first."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from baby_joints.domain.codes import Level
from baby_joints.ui import formatting
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import RADIUS_CARD, SPACE_L, SPACE_S
from baby_joints.ui.widgets.drawing import draw_box
from baby_joints.ui.widgets.icon_sign import IconSign
from baby_joints.ui.widgets.text_label import TextLabel

_ICON = 22


class LevelCard(QWidget):
    """Level word and icon, the first action as the largest words of the sheet, and the reason."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._level: Level | None = None
        self.level_word = TextLabel(theme, "", FontRole.STEP, wrap=True)
        self.first = TextLabel(theme, "", FontRole.SHEET, wrap=True)
        self.reason = TextLabel(theme, "", FontRole.BODY, wrap=True)
        self._icon = IconSign(theme, "level_note", _ICON)
        self._head = QHBoxLayout()
        self._head.setSpacing(SPACE_S + 2)
        self._head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._head.addWidget(self.level_word, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L - 2, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_S)
        column.addLayout(self._head)
        column.addWidget(self.first)
        column.addWidget(self.reason)

    def show_advice(self, level: Level | None, first: str, reason: str) -> None:
        """Say this; `level` None while no answer calls for more than a look."""
        self._level = level
        self._icon.setVisible(level is not None)
        self.level_word.setVisible(level is not None)
        if level is not None:
            self.level_word.set_text(formatting.word(level))
        self.first.set_text(first)
        self.reason.set_text(reason)
        self._dress()

    def set_theme(self, theme: Theme) -> None:
        """Take over the colors of the level."""
        self._theme = theme
        self._dress()

    def _dress(self) -> None:
        if self._level is not None:
            ink = self._theme.palette.levels[self._level].ink
            self.level_word.set_ink(ink)
            self._icon.set_icon(formatting.icon_of(self._level), ink)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._level is None:
            ground, border = self._theme.color("surface"), self._theme.color("border")
        else:
            colors = self._theme.palette.levels[self._level]
            ground, border = self._theme.color(colors.tint), self._theme.color(colors.ink)
        draw_box(painter, QRectF(self.rect()), RADIUS_CARD, ground=ground, border=border)
        painter.end()
