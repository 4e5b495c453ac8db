"""The line of a fold that opens and closes it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from baby_joints.ui.announcement import tell_state
from baby_joints.ui.spoken.spoken_as import SpokenAs
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_L, SPACE_M
from baby_joints.ui.widgets.drawing import draw_box, draw_icon, mirrored
from baby_joints.ui.widgets.elided import elided
from baby_joints.ui.widgets.painted_button import PaintedButton

HEIGHT = 44
CHEVRON = 16
WORDS_FROM = 42
LEAST_WORDS = 120


class FoldHeader(PaintedButton):
    """A chevron, a title, and at the far end what is inside; pressed like a button.

    A title that is too long, with a name in it, ends in dots; the tooltip says all of it.
    """

    spoken_as = SpokenAs.FOLD

    def __init__(
        self, theme: Theme, title: str, hint: str = "", parent: QWidget | None = None
    ) -> None:
        self._hint = hint
        super().__init__(theme, title, "", parent)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(hint)
        self.toggled.connect(lambda: tell_state(self, "expanded"))

    def set_hint(self, hint: str) -> None:
        """Say what is inside."""
        if hint != self._hint:
            self._hint = hint
            self.setAccessibleDescription(hint)
            self.update()

    def sizeHint(self) -> QSize:
        # The hint gives way first, so only the title asks for room.
        width = self._around() + self.text_width()
        return QSize(width, self.theme.grown(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        words = min(self.text_width(), self.theme.px(LEAST_WORDS))
        return QSize(self._around() + words, self.theme.grown(HEIGHT))

    def _around(self) -> int:
        return self.theme.px(WORDS_FROM) + SPACE_L

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hovered or self.isDown():
            ground = self.theme.color("accent_soft" if self.isDown() else "sunken")
            draw_box(painter, self.body(), self.radius() - 1, ground=ground, border=None)
        self._draw_chevron(painter)
        start = self.theme.px(WORDS_FROM)
        painter.setFont(self.text_font())
        painter.setPen(self.theme.color("text"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        text = elided(self, self.width() - self._around())
        words = QRectF(start, 0, self.theme.text_width(text, self.role()) + 2, self.height())
        painter.drawText(mirrored(self, words), flags, text)
        self._draw_hint(painter, words.right() + SPACE_M)
        painter.end()

    def _draw_chevron(self, painter: QPainter) -> None:
        side = self.theme.px(CHEVRON)
        leftward = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        closed = "chevron-left" if leftward else "chevron-right"
        icon = "chevron-down" if self.isChecked() else closed
        box = QRectF(SPACE_L - 1, (self.height() - side) / 2, side, side)
        draw_icon(painter, self.theme, icon, "text2", mirrored(self, box))

    def _draw_hint(self, painter: QPainter, start: float) -> None:
        font = self.theme.font(FontRole.CAPTION)
        room = self.width() - SPACE_L + 2 - start
        metrics = QFontMetrics(font)
        if room < metrics.averageCharWidth() * 8:
            return
        text = metrics.elidedText(self._hint, Qt.TextElideMode.ElideRight, int(room))
        painter.setFont(font)
        painter.setPen(self.theme.color("text2"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
        painter.drawText(mirrored(self, QRectF(start, 0, room, self.height())), flags, text)
