"""An icon and a word to pick."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import TARGET
from baby_joints.ui.widgets.chip_style import ChipStyle
from baby_joints.ui.widgets.drawing import draw_box, draw_icon, mirrored
from baby_joints.ui.widgets.painted_button import PaintedButton
from baby_joints.ui.widgets.tick_badge import TickBadge

KEY_INSET = 8
# A chip without a badge is narrower: its digit keeps clear of the word.
KEY_INSET_TIGHT = 4
# Border, ground and width of the border of the chosen chips that do not look like all others.
CHECKED: Final[dict[ChipStyle, tuple[str, str | None, float]]] = {
    ChipStyle.YES: ("accent", "accent", 1),
    ChipStyle.NOT_CHECKED: ("control", "sunken", 1),
    ChipStyle.NOT_NOTED: ("control", "sunken", 1),
}


class Chip(PaintedButton):
    """Checkable; chosen it has a 2 px border, a soft ground, a bolder word and a tick.

    `set_key_hint` shows the digit that picks it while the keyboard is in its row.
    """

    is_answer = True

    def __init__(
        self,
        theme: Theme,
        text: str,
        icon: str = "",
        style: ChipStyle = ChipStyle.ROW,
        parent: QWidget | None = None,
    ) -> None:
        self.style_of = style
        super().__init__(theme, text, icon, parent)
        self._key_hint = ""
        self._badge: TickBadge | None = None
        self._hint: tuple[tuple[object, ...], QSize] | None = None
        self.setCheckable(True)
        self.toggled.connect(self._on_toggled)

    @property
    def key_hint(self) -> str:
        """The digit that picks it, while that is shown."""
        return self._key_hint

    def set_key_hint(self, digit: str) -> None:
        """Show the digit that picks this chip; empty hides it."""
        if digit != self._key_hint:
            self._key_hint = digit
            self.update()

    def set_style(self, style: ChipStyle) -> None:
        """Take another shape, e.g. a lower one in a small window."""
        self.style_of = style
        self.updateGeometry()
        self.update()

    def role(self) -> FontRole:
        dense = self.style_of is ChipStyle.DENSE
        if dense:
            return FontRole.DETAIL_STRONG if self.isChecked() else FontRole.DETAIL_CHIP
        return FontRole.CHIP_CHECKED if self.isChecked() else FontRole.CHIP

    def body(self) -> QRectF:
        spare = (self.height() - self.theme.grown(self.style_of.height)) / 2
        if self.style_of.height >= TARGET or spare <= 0:
            return QRectF(self.rect())
        return QRectF(self.rect()).adjusted(0, spare, 0, -spare)

    def text_width(self) -> int:
        dense = self.style_of is ChipStyle.DENSE
        bold = FontRole.DETAIL_STRONG if dense else FontRole.CHIP_CHECKED
        return self.theme.text_width(self.text(), bold)

    def sizeHint(self) -> QSize:
        # Layouts ask often and measuring is slow: the answer holds until one of these changes.
        asked = (self.theme, self.style_of, self.text(), self.icon_name)
        if self._hint is None or self._hint[0] != asked:
            self._hint = (asked, self._needed_size())
        return self._hint[1]

    def _needed_size(self) -> QSize:
        style, theme = self.style_of, self.theme
        icon = theme.px(style.icon_size) if self.icon_name else 0
        if style.icon_above:
            width = max(icon, self.text_width()) + 2 * self._padding()
            return QSize(max(TARGET, width), theme.grown(style.height, style.icon_size + 20))
        gap = style.gap if icon and self.text() else 0
        width = icon + gap + self.text_width() + 2 * self._padding()
        return QSize(max(TARGET, width), max(TARGET, theme.grown(style.height)))

    def _padding(self) -> int:
        """Room at both ends: large words leave it to the digit, which is as large."""
        padding = self.theme.px(self.style_of.padding)
        if not self.theme.one_column:
            return padding
        return max(padding, self.theme.text_width("0", FontRole.KEY) + 2 * KEY_INSET_TIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_body(painter)
        above = self.style_of.icon_above
        words = self._draw_above(painter) if above else self._draw_beside(painter)
        if self._key_hint and not (self.isChecked() and self.style_of.has_badge):
            self._draw_key(painter, words)
        painter.end()

    def _colors(self) -> tuple[str, str | None, float]:
        """Border, ground and width of the border by state."""
        if not self.isEnabled():
            return "control", "sunken", 1
        if self.isChecked():
            return CHECKED.get(self.style_of, ("accent", "accent_soft", 2))
        if self.isDown():
            return "text2", "accent_soft", 1
        if self.hovered:
            return "text2", "sunken", 1
        return "control", None if self.style_of.dashed else "surface", 1

    def _draw_body(self, painter: QPainter) -> None:
        border, ground, width = self._colors()
        draw_box(
            painter,
            self.body(),
            self.radius(),
            ground=None if ground is None else self.theme.color(ground),
            border=self.theme.color(border),
            width=width,
            dashed=(self.style_of.dashed and width == 1) or not self.isEnabled(),
        )

    def _ink(self) -> tuple[str, str]:
        """Colors of the icon and of the word."""
        if not self.isEnabled():
            return "text2", "text2"
        if self.style_of is ChipStyle.YES and self.isChecked():
            return "on_accent", "on_accent"
        if self.style_of in {ChipStyle.NOT_CHECKED, ChipStyle.NOT_NOTED}:
            return "text2", "text" if self.isChecked() else "text2"
        if self.isChecked():
            return "accent_ink", "accent_ink"
        return "text2", "text"

    def _draw_above(self, painter: QPainter) -> QRectF:
        style, theme = self.style_of, self.theme
        icon_ink, ink = self._ink()
        side, line = theme.px(style.icon_size), theme.line_height(FontRole.CHIP)
        body = self.body()
        top = body.top() + (body.height() - side - style.gap - line) / 2
        if self.icon_name:
            box = QRectF(body.center().x() - side / 2, top, side, side)
            draw_icon(painter, theme, self.icon_name, icon_ink, box)
        painter.setPen(theme.color(ink))
        painter.setFont(self.text_font())
        words = QRectF(body.left(), top + side + style.gap, body.width(), line)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        return _inked(words, self.text(), self.text_font())

    def _draw_beside(self, painter: QPainter) -> QRectF:
        style, theme = self.style_of, self.theme
        icon_ink, ink = self._ink()
        side = theme.px(style.icon_size) if self.icon_name else 0
        gap = style.gap if side else 0
        body = self.body()
        room = int(max(0.0, body.width() - side - gap - 8))
        text = self.text()
        needed = theme.text_width(text, self.role())
        if needed >= room:
            metrics = QFontMetrics(self.text_font())
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            needed = metrics.horizontalAdvance(text)
        width = side + gap + needed
        start = self._padding() if style.leading else (body.width() - width) / 2
        if side:
            box = QRectF(start, body.center().y() - side / 2, side, side)
            draw_icon(painter, theme, self.icon_name, icon_ink, mirrored(self, box))
        painter.setPen(theme.color(ink))
        painter.setFont(self.text_font())
        words = QRectF(start + side + gap, body.top(), width - side - gap + 2, body.height())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        words = mirrored(self, words)
        painter.drawText(words, flags, text)
        inked = _inked(words, text, self.text_font())
        if self.isRightToLeft():
            inked.moveRight(words.right())
        else:
            inked.moveLeft(words.left())
        return inked

    def _draw_key(self, painter: QPainter, words: QRectF) -> None:
        """The digit, unless it would stand in `words`."""
        font = self.theme.font(FontRole.KEY)
        painter.setFont(font)
        painter.setPen(self.theme.color("text2"))
        metrics = QFontMetrics(font)
        width = metrics.horizontalAdvance(self._key_hint) + 2
        inset = KEY_INSET if self.style_of.has_badge else KEY_INSET_TIGHT
        box = QRectF(
            self.width() - inset - width, self.body().top() + inset / 2, width, metrics.height()
        )
        box = mirrored(self, box)
        high = QFontMetricsF(font).capHeight()
        digit = QRectF(box.left() + 1, box.center().y() - high / 2, box.width() - 2, high)
        if not digit.intersects(words):
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._key_hint)

    def _on_toggled(self, checked: bool) -> None:  # noqa: FBT001 - Qt's signal passes it bare
        if checked and self.style_of.has_badge:
            if self._badge is None:
                self._badge = TickBadge(self, self.theme)
            self._badge.start()
        elif self._badge is not None:
            self._badge.stop()


def _inked(box: QRectF, text: str, font: QFont) -> QRectF:
    """What `text` takes in the middle of `box`, without the air above and below its letters."""
    metrics = QFontMetricsF(font)
    inked = QRectF(0, 0, metrics.horizontalAdvance(text), metrics.capHeight())
    inked.moveCenter(box.center())
    return inked
