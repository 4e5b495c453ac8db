"""Box or circle with words beside it: the base of check boxes and radio buttons."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import RADIUS_BADGE, TARGET
from baby_joints.ui.widgets.painted_button import PaintedButton

SIGN = 20
GAP = 11


class CheckMark(PaintedButton):
    """44 px high; `detail` stands quiet at the trailing end, or below words that are large."""

    is_answer = True

    def __init__(
        self, theme: Theme, text: str, detail: str = "", parent: QWidget | None = None
    ) -> None:
        self._detail = detail
        super().__init__(theme, text, "", parent)
        self.setCheckable(True)

    @property
    def detail(self) -> str:
        """The quiet word at the end."""
        return self._detail

    def set_detail(self, detail: str) -> None:
        """Show another quiet word at the end."""
        self._detail = detail
        self.updateGeometry()
        self.update()

    def draw_sign(self, painter: QPainter, box: QRectF) -> None:
        """Draw the box or circle."""
        raise NotImplementedError

    def radius(self) -> float:
        return RADIUS_BADGE

    def role(self) -> FontRole:
        return FontRole.BODY

    def sizeHint(self) -> QSize:
        bold = QFontMetrics(self.theme.font(FontRole.BODY_STRONG))
        words = bold.horizontalAdvance(self.text())
        height = self.theme.grown(TARGET)
        if self._detail:
            quiet = QFontMetrics(self.theme.font(FontRole.BODY)).horizontalAdvance(self._detail)
            words = max(words, quiet) if self._is_stacked else words + 16 + quiet
            height += self.theme.line_height(FontRole.BODY) if self._is_stacked else 0
        return QSize(max(TARGET, self.theme.px(SIGN) + GAP + words + 4), height)

    @property
    def _is_stacked(self) -> bool:
        return self.theme.one_column and bool(self._detail)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self.theme.px(SIGN)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - side if mirrored else 0
        line = self.theme.line_height(FontRole.BODY) if self._is_stacked else 0
        top = (self.height() - line - side) / 2
        self.draw_sign(painter, QRectF(left, top, side, side))
        words = QRectF(self.rect())
        start = side + GAP
        words.adjust(0 if mirrored else start, 0, -start if mirrored else 0, -line)
        vertical = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self.text_font())
        painter.setPen(self.theme.color("text" if self.isEnabled() else "text2"))
        lead = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        absolute = Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(words, vertical | lead | absolute, self.text())
        if self._detail:
            painter.setFont(self.theme.font(FontRole.BODY))
            painter.setPen(self.theme.color("text2"))
            end = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
            if self._is_stacked:
                words.translate(0, line)
                end = lead
            painter.drawText(words, vertical | end | absolute, self._detail)
        painter.end()
