"""Icon, word and key cap in the middle of a button."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import RADIUS_BUTTON, SPACE_S, TARGET
from baby_joints.ui.widgets.drawing import draw_box, draw_icon, mirrored
from baby_joints.ui.widgets.painted_button import PaintedButton

TALL = 56
ICON = 18
KEY_PADDING = 6


class LabelledButton(PaintedButton):
    """Draws what its heirs color; `key` names the key that does the same ("Enter", "Ctrl S")."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        icon: str = "",
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._key = key
        self._tall = False
        self._hint: tuple[tuple[object, ...], QSize] | None = None
        super().__init__(theme, text, icon, parent)

    def set_tall(self, *, tall: bool = True) -> None:
        """The 56 px form of the one action that counts most."""
        self._tall = tall
        self.updateGeometry()
        self.update()

    def set_icon(self, icon: str) -> None:
        """Show another icon; empty shows none."""
        self.icon_name = icon
        self.updateGeometry()
        self.update()

    # --- what heirs say ---

    def colors(self) -> tuple[str | None, str | None, str, str]:
        """Ground, border, ink of the icon, ink of the word, as tokens."""
        return "surface", "control", "text2", "text"

    def border_width(self) -> float:
        """Width of the border in px."""
        return 1

    @property
    def shown_text(self) -> str:
        """As much of the words as there is room for."""
        return self.text()

    def padding(self) -> int:
        """Space at both ends."""
        return 24 if self._tall else 16

    # --- drawing ---

    def radius(self) -> float:
        return RADIUS_BUTTON + 1

    def role(self) -> FontRole:
        return FontRole.CARD_TITLE if self._tall else FontRole.CHIP

    def sizeHint(self) -> QSize:
        # Layouts ask often and measuring is slow: the answer holds until one of these changes.
        asked = (self.theme, self.role(), self.text(), self.icon_name, self._key, self._tall)
        if self._hint is None or self._hint[0] != asked:
            height = TALL if self._tall else TARGET
            width = self._content_width() + 2 * self.padding()
            self._hint = (asked, QSize(max(TARGET, width), self.theme.grown(height)))
        return self._hint[1]

    def _icon_side(self) -> int:
        return self.theme.px(ICON) if self.icon_name else 0

    def _key_width(self) -> int:
        if not self._key:
            return 0
        metrics = QFontMetrics(self.theme.font(FontRole.KEY_STRONG))
        return metrics.horizontalAdvance(self._key) + 2 * KEY_PADDING

    def _content_width(self) -> int:
        gap = SPACE_S if self.icon_name and self.text() else 0
        key_gap = SPACE_S if self._key else 0
        return self._icon_side() + gap + self.text_width() + key_gap + self._key_width()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, border, icon_ink, ink = self.colors() if self.isEnabled() else self._disabled()
        draw_box(
            painter,
            self.body(),
            self.radius(),
            ground=None if ground is None else self.theme.color(ground),
            border=None if border is None else self.theme.color(border),
            width=self.border_width(),
            dashed=not self.isEnabled() and border is not None,
        )
        self._draw_content(painter, icon_ink, ink)
        painter.end()

    def _disabled(self) -> tuple[str | None, str | None, str, str]:
        return "sunken", "control", "text2", "text2"

    def _draw_content(self, painter: QPainter, icon_ink: str, ink: str) -> None:
        side = self._icon_side()
        text = self.shown_text
        text_width = self.theme.text_width(text, self.role())
        left = self._start()
        middle = self.height() / 2
        if side:
            box = QRectF(left, middle - side / 2, side, side)
            draw_icon(painter, self.theme, self.icon_name, icon_ink, mirrored(self, box))
            left += side + (SPACE_S if self.text() else 0)
        painter.setPen(self.theme.color(ink))
        painter.setFont(self.text_font())
        words = mirrored(self, QRectF(left, 0, text_width + 1, self.height()))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, text)
        if self._key:
            self._draw_key(painter, left + text_width + SPACE_S, ink)

    def _start(self) -> float:
        return max(0.0, (self.width() - self._drawn_width) / 2)

    @property
    def _drawn_width(self) -> int:
        shown = self.theme.text_width(self.shown_text, self.role())
        return self._content_width() - self.text_width() + shown

    def _draw_key(self, painter: QPainter, left: float, ink: str) -> None:
        font = self.theme.font(FontRole.KEY_STRONG)
        height = self.theme.px(20)
        box = QRectF(left, round((self.height() - height) / 2), self._key_width(), height)
        box = mirrored(self, box)
        draw_box(painter, box, 4, ground=None, border=self.theme.color(ink))
        painter.setFont(font)
        painter.setPen(self.theme.color(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._key)
