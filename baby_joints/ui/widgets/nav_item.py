"""One line of the navigation."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from baby_joints.ui.announcement import tell_state
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import RADIUS_NAV, TARGET
from baby_joints.ui.widgets.drawing import draw_box, draw_icon, mirrored
from baby_joints.ui.widgets.painted_button import PaintedButton

COMPACT_HEIGHT = 60
ICON = 20
TRAILING = 14
PADDING = 12
GAP = 12
BAR = 3
BAR_INSET = 10
# Between an icon and the word below it.
WORD_GAP = 3
# Least air above and below.
EDGE = 2


class NavItem(PaintedButton):
    """Icon and word; chosen it has a soft ground and a bar at the leading edge.

    `compact` puts the icon over a small word, which may be left to the tooltip. `trailing` names an
    icon at the far end.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        icon: str,
        *,
        trailing: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._trailing = trailing
        self._compact = False
        self._wordless = False
        super().__init__(theme, text, icon, parent)
        # A low window may take the air around it, but never the target.
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Maximum)

    def checkStateSet(self) -> None:
        if self.isVisible():
            tell_state(self, "selected")

    def set_compact(self, *, compact: bool, wordless: bool = False) -> None:
        """Take the narrow form; `wordless`: the icon only, and its word as a tooltip."""
        self._compact, self._wordless = compact, compact and wordless
        self.setToolTip(self.text() if self._wordless else "")
        self.updateGeometry()
        self.update()

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self.icon_name = icon
        self.update()

    def radius(self) -> float:
        return RADIUS_NAV

    def role(self) -> FontRole:
        if self._compact:
            return FontRole.CAPTION_STRONG if self.isChecked() else FontRole.CAPTION
        return FontRole.CHIP_CHECKED if self.isChecked() else FontRole.CHIP

    def sizeHint(self) -> QSize:
        if self._wordless:
            return self.minimumSizeHint()
        if self._compact:
            width = self.theme.text_width(self.text(), FontRole.CAPTION_STRONG)
            return QSize(max(TARGET, width + 8), self.theme.grown(COMPACT_HEIGHT, 40))
        words = self.theme.text_width(self.text(), FontRole.CHIP_CHECKED)
        width = 2 * PADDING + self.theme.px(ICON) + GAP + words
        if self._trailing:
            width += GAP + self.theme.px(ICON)
        return QSize(width, self.theme.grown(TARGET))

    def minimumSizeHint(self) -> QSize:
        if self._wordless:
            return QSize(TARGET, max(TARGET, self.theme.px(ICON) + 2 * EDGE))
        return QSize(TARGET, self.stacked_height if self._compact else self.sizeHint().height())

    @property
    def stacked_height(self) -> int:
        """The least height in the narrow form with its word."""
        return max(TARGET, self._stacked_height() + 2 * EDGE)

    def _stacked_height(self) -> int:
        return self.theme.px(ICON) + WORD_GAP + self.theme.line_height(FontRole.CAPTION)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter)
        icon_ink, ink = ("accent_ink", "accent_ink") if self.isChecked() else ("text2", "text2")
        if self.hovered and not self.isChecked():
            icon_ink = ink = "text"
        if self._compact:
            self._draw_stacked(painter, icon_ink, ink)
        else:
            self._draw_line(painter, icon_ink, ink)
        painter.end()

    def _draw_ground(self, painter: QPainter) -> None:
        body = self.body()
        if self.isChecked():
            draw_box(
                painter, body, self.radius(), ground=self.theme.color("accent_soft"), border=None
            )
            bar = QRectF(0, BAR_INSET, BAR, body.height() - 2 * BAR_INSET)
            color = self.theme.color("accent")
            draw_box(painter, mirrored(self, bar), BAR / 2, ground=color, border=None)
        elif self.hovered:
            token = "accent_soft" if self.isDown() else "bg"
            draw_box(painter, body, self.radius(), ground=self.theme.color(token), border=None)

    def _draw_line(self, painter: QPainter, icon_ink: str, ink: str) -> None:
        side = self.theme.px(ICON)
        top = (self.height() - side) / 2
        box = mirrored(self, QRectF(PADDING, top, side, side))
        draw_icon(painter, self.theme, self.icon_name, icon_ink, box)
        start = PADDING + side + GAP
        room = self.width() - start - 4
        if self._trailing:
            small = self.theme.px(TRAILING)
            room -= small + GAP
            left = self.width() - PADDING - small
            end = mirrored(self, QRectF(left, (self.height() - small) / 2, small, small))
            draw_icon(painter, self.theme, self._trailing, icon_ink, end)
        painter.setPen(self.theme.color(ink))
        painter.setFont(self.text_font())
        metrics = QFontMetrics(self.text_font())
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        words = mirrored(self, QRectF(start, 0, room, self.height()))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(words, flags, text)

    def _draw_stacked(self, painter: QPainter, icon_ink: str, ink: str) -> None:
        side = self.theme.px(ICON)
        content = side if self._wordless else self._stacked_height()
        top = (self.height() - content) / 2
        box = QRectF((self.width() - side) / 2, top, side, side)
        draw_icon(painter, self.theme, self.icon_name, icon_ink, box)
        if self._wordless:
            return
        painter.setPen(self.theme.color(ink))
        painter.setFont(self.text_font())
        metrics = QFontMetrics(self.text_font())
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - 2)
        words = QRectF(0, top + side + WORD_GAP, self.width(), content - side - WORD_GAP)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, text)
