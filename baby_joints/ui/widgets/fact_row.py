"""Numbers side by side, each with its caption below."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from baby_joints.ui.finding_facts import Fact
from baby_joints.ui.formatting import list_words
from baby_joints.ui.spoken.spoken_as import SpokenAs
from baby_joints.ui.theme import FontRole, Theme

GAP = 20
LINE_GAP = 8


class FactRow(QWidget):
    """Facts with hairlines between them; they break into lines where there is no room."""

    spoken_as = SpokenAs.TEXT

    def __init__(self, theme: Theme, facts: Sequence[Fact], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._facts = tuple(facts)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(list_words(f"{fact.value} {fact.caption}" for fact in self._facts))

    def set_theme(self, theme: Theme) -> None:
        """Take over colors and sizes."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    # --- inside ---

    def _width_of(self, fact: Fact) -> int:
        value = QFontMetrics(self._theme.font(FontRole.CARD_TITLE))
        caption = QFontMetrics(self._theme.font(FontRole.CAPTION))
        return max(value.horizontalAdvance(fact.value), caption.horizontalAdvance(fact.caption)) + 2

    def _line_height(self) -> int:
        value, caption = FontRole.CARD_TITLE, FontRole.CAPTION
        return self._theme.line_height(value) + self._theme.line_height(caption)

    def _places(self, width: int) -> list[QRectF]:
        places: list[QRectF] = []
        left, top, high = 0, 0, self._line_height()
        for fact in self._facts:
            wide = self._width_of(fact)
            if left and left + wide > width:
                left, top = 0, top + high + LINE_GAP
            places.append(QRectF(left, top, wide, high))
            left += wide + 2 * GAP
        return places

    # --- Qt ---

    def sizeHint(self) -> QSize:
        total = sum(self._width_of(fact) for fact in self._facts)
        return QSize(total + 2 * GAP * max(0, len(self._facts) - 1), self._line_height())

    def minimumSizeHint(self) -> QSize:
        widest = max((self._width_of(fact) for fact in self._facts), default=0)
        return QSize(widest, self._line_height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return round(places[-1].bottom()) if places else 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._theme
        mirrored = self.isRightToLeft()
        high = theme.line_height(FontRole.CARD_TITLE)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        for fact, place in zip(self._facts, self._places(self.width()), strict=True):
            box = QRectF(place)
            if place.left():
                line = self.width() - place.left() + GAP if mirrored else place.left() - GAP
                painter.setPen(QPen(theme.color("border"), 1))
                painter.drawLine(round(line), round(box.top()), round(line), round(box.bottom()))
            if mirrored:
                box.moveRight(self.width() - place.left())
            painter.setPen(theme.color("text"))
            painter.setFont(theme.font(FontRole.CARD_TITLE))
            painter.drawText(QRectF(box.left(), box.top(), box.width(), high), flags, fact.value)
            painter.setPen(theme.color("text2"))
            painter.setFont(theme.font(FontRole.CAPTION))
            low = QRectF(box.left(), box.top() + high, box.width(), box.height() - high)
            painter.drawText(low, flags, fact.caption)
        painter.end()
