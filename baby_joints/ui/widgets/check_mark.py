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
    """44 px high; `detail` stands quiet at the trailing end."""

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
        width = self.theme.px(SIGN) + GAP + bold.horizontalAdvance(self.text())
        if self._detail:
            quiet = QFontMetrics(self.theme.font(FontRole.BODY))
            width += 16 + quiet.horizontalAdvance(self._detail)
        return QSize(max(TARGET, width + 4), self.theme.grown(TARGET))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self.theme.px(SIGN)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - side if mirrored else 0
        self.draw_sign(painter, QRectF(left, (self.height() - side) / 2, side, side))
        words = QRectF(self.rect())
        start = side + GAP
        words.adjust(0 if mirrored else start, 0, -start if mirrored else 0, 0)
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
            painter.drawText(words, vertical | end | absolute, self._detail)
        painter.end()
