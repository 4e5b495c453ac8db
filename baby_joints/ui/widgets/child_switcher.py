"""Whose diary is shown, at the top of the navigation."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from baby_joints.ui.formatting import list_words
from baby_joints.ui.rich import plain_tip
from baby_joints.ui.spoken.spoken_as import SpokenAs
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import RADIUS_CHIP, TARGET
from baby_joints.ui.widgets.drawing import draw_box, draw_icon, mirrored
from baby_joints.ui.widgets.painted_button import PaintedButton

HEIGHT = 56
CIRCLE = 36
INSET = 9
LEAST_INSET = 4
GAP = 10
ARROW = 16


class ChildSwitcher(PaintedButton):
    """First letter, name and age; a press opens the list of babies."""

    spoken_as = SpokenAs.MENU

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._name = ""
        self._age = ""
        self._compact = False
        super().__init__(theme, "", "", parent)
        self._speak()

    def set_child(self, name: str, age: str) -> bool:
        """Show this baby; nobody is known until the diary is open. True when it is another."""
        if (name, age) == (self._name, self._age):
            return False
        self._name, self._age = name, age
        self._speak()
        return True

    def _speak(self) -> None:
        spoken = list_words(filter(None, (self._name, self._age))) or self.tr("Opening …")
        self.setAccessibleName(spoken)
        self.setToolTip(plain_tip(spoken) if self._compact else "")
        self.update()

    def set_compact(self, *, compact: bool) -> None:
        """Show the letter only."""
        self._compact = compact
        self._speak()
        self.updateGeometry()

    def age_width(self) -> int:
        """What the age needs in one line."""
        beside = INSET + self.theme.px(CIRCLE) + GAP + self.theme.px(ARROW) + 8
        return beside + self.theme.text_width(self._age, FontRole.CAPTION) + 2

    def radius(self) -> float:
        return RADIUS_CHIP

    def sizeHint(self) -> QSize:
        height = self.theme.grown(HEIGHT, 38)
        return QSize(TARGET if self._compact else 175, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(TARGET, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self.theme.color("sunken" if self.hovered else "surface")
        border = self.theme.color("text2" if self.hovered else "border")
        draw_box(painter, self.body(), self.radius(), ground=ground, border=border)
        self._draw_letter(painter)
        if not self._compact:
            self._draw_words(painter)
        painter.end()

    def _draw_letter(self, painter: QPainter) -> None:
        side = self.theme.px(CIRCLE)
        if self._compact:
            # Large letters in a narrow bar: the circle stays whole.
            side = min(side, self.width() - 2 * LEAST_INSET)
        left = (self.width() - side) / 2 if self._compact else INSET
        box = mirrored(self, QRectF(left, (self.height() - side) / 2, side, side))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.color("accent_soft"))
        painter.drawEllipse(box)
        if not self._name:
            icon = self.theme.px(20)
            inside = QRectF(0, 0, icon, icon)
            inside.moveCenter(box.center())
            draw_icon(painter, self.theme, "baby", "accent_ink", inside)
            return
        painter.setFont(self.theme.font(FontRole.CARD_TITLE))
        painter.setPen(self.theme.color("accent_ink"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._name[:1].upper())

    def _draw_words(self, painter: QPainter) -> None:
        start = INSET + self.theme.px(CIRCLE) + GAP
        arrow = self.theme.px(ARROW)
        room = max(0.0, self.width() - start - arrow - 8)
        name_line = self.theme.line_height(FontRole.BODY_STRONG) - 2
        age_line = self.theme.line_height(FontRole.CAPTION)
        top = (self.height() - name_line - age_line) / 2
        lines = (
            (self._name or self.tr("Opening …"), FontRole.BODY_STRONG, "text", top, name_line),
            (self._age, FontRole.CAPTION, "text2", top + name_line, age_line),
        )
        for words, role, ink, y, height in lines:
            font = self.theme.font(role)
            text = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, int(room))
            painter.setFont(font)
            painter.setPen(self.theme.color(ink))
            box = mirrored(self, QRectF(start, y, room, height))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            painter.drawText(box, flags, text)
        box = QRectF(self.width() - arrow - 8, (self.height() - arrow) / 2, arrow, arrow)
        draw_icon(painter, self.theme, "chevrons-up-down", "text2", mirrored(self, box))
