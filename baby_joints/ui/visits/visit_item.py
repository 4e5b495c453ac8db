"""One visit in the list."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from baby_joints.ui.formatting import list_words
from baby_joints.ui.spoken.spoken_as import SpokenAs
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import RADIUS_CHIP, SPACE_M, TARGET
from baby_joints.ui.widgets.drawing import draw_box, draw_icon, mirrored
from baby_joints.ui.widgets.painted_button import PaintedButton

ICON = 20
CIRCLE = 32
GAP = 14
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop


class VisitItem(PaintedButton):
    """Icon, kind and what is worth knowing of it; a visit to come has a dashed circle."""

    spoken_as = SpokenAs.CHOICE

    def __init__(
        self,
        theme: Theme,
        title: str,
        details: str,
        icon: str,
        *,
        planned: bool,
        parent: QWidget | None = None,
    ) -> None:
        self._details = details
        self._planned = planned
        super().__init__(theme, title, icon, parent)
        self.setAccessibleName(list_words([title, *details.splitlines()]))
        self.setCheckable(True)
        self.setAutoExclusive(True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def radius(self) -> float:
        return RADIUS_CHIP

    def role(self) -> FontRole:
        return FontRole.BODY_STRONG

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        title, details = self._parts(width)
        return max(self.theme.grown(TARGET), title.height() + details.height() + 2 * SPACE_M)

    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 2 * TARGET else 6 * TARGET
        return QSize(4 * TARGET, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(3 * TARGET, self.sizeHint().height())

    def _parts(self, width: int) -> tuple[QRect, QRect]:
        """Where title and details stand, left to right."""
        start = SPACE_M + self.theme.px(CIRCLE) + GAP
        room = QRect(start, SPACE_M, max(1, width - start - SPACE_M), 10_000)
        title = QFontMetrics(self.text_font()).boundingRect(room, _WRAP, self.text())
        title.setWidth(room.width())
        below = room.translated(0, title.height())
        small = QFontMetrics(self.theme.font(FontRole.DETAIL))
        details = small.boundingRect(below, _WRAP, self._details)
        details.setWidth(room.width())
        return title, details

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "accent_soft" if self.isChecked() else "sunken" if self.hovered else None
        if ground is not None:
            color = self.theme.color(ground)
            draw_box(painter, self.body(), self.radius(), ground=color, border=None)
        self._draw_icon(painter)
        title, details = self._parts(self.width())
        self._draw_words(painter, title, self.text(), self.role(), "text")
        quiet = "text" if self.isChecked() else "text2"
        self._draw_words(painter, details, self._details, FontRole.DETAIL, quiet)
        painter.end()

    def _draw_icon(self, painter: QPainter) -> None:
        side, icon = self.theme.px(CIRCLE), self.theme.px(ICON)
        ink = "accent_ink" if self.isChecked() else "text2"
        circle = mirrored(self, QRectF(SPACE_M, SPACE_M, side, side))
        border = self.theme.color("accent" if self.isChecked() else "control")
        draw_box(painter, circle, side / 2, ground=None, border=border, dashed=self._planned)
        inset = (side - icon) / 2
        box = circle.adjusted(inset, inset, -inset, -inset)
        draw_icon(painter, self.theme, self.icon_name, ink, box)

    def _draw_words(
        self, painter: QPainter, box: QRect, text: str, role: FontRole, ink: str
    ) -> None:
        painter.setPen(self.theme.color(ink))
        painter.setFont(self.theme.font(role))
        painter.drawText(mirrored(self, QRectF(box)).toRect(), _WRAP, text)
