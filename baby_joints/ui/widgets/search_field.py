"""A field to look for words."""

from PySide6.QtCore import QRectF, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import RADIUS_BUTTON, SPACE_S, TARGET
from baby_joints.ui.widgets.drawing import draw_box, draw_icon

ICON = 18
INSET = 16
# Long enough to take what is pasted or typed at once as one question.
WAIT = 10


class SearchField(QLineEdit):
    """A line with a magnifying glass.

    Signals:
        searched(str): the text, `WAIT` ms after the last key.
    """

    searched = Signal(str)

    def __init__(self, theme: Theme, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT)
        self._timer.timeout.connect(lambda: self.searched.emit(self.text()))
        self.textChanged.connect(lambda _text: self._timer.start())
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setFrame(False)
        self.setProperty("painted", True)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take over colors and size."""
        self._theme = theme
        self.setFont(theme.font(FontRole.BODY))
        self.setFixedHeight(theme.grown(TARGET))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Text, theme.color("text"))
        palette.setColor(QPalette.ColorRole.PlaceholderText, theme.color("text2"))
        palette.setColor(QPalette.ColorRole.Base, theme.color("#00000000"))
        self.setPalette(palette)
        lead = INSET + theme.px(ICON) + SPACE_S
        mirrored = self.isRightToLeft()
        self.setTextMargins(SPACE_S if mirrored else lead, 0, lead if mirrored else SPACE_S, 0)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        draw_box(
            painter,
            QRectF(self.rect()),
            RADIUS_BUTTON + 1,
            ground=self._theme.color("surface"),
            border=self._theme.color("focus" if focused else "control"),
            width=2 if focused else 1,
        )
        side = self._theme.px(ICON)
        left = self.width() - INSET - side if self.isRightToLeft() else INSET
        box = QRectF(left, (self.height() - side) / 2, side, side)
        draw_icon(painter, self._theme, "search", "text2", box)
        painter.end()
        super().paintEvent(event)
