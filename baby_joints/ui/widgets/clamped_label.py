"""A question that may hold a long name: it breaks, and ends in dots before it takes the page."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy

from baby_joints.ui.rich import plain_tip
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.text_label import TextLabel

_MOST_LINES: Final = 3
# Letters that any line has room for.
_LEAST: Final = 8


class ClampedLabel(TextLabel):
    """At most three lines, broken within a word where it must be; the tooltip says all of it.

    Screen readers read all of it. `set_most_lines` asks for another number of lines.
    """

    def __init__(
        self, theme: Theme, text: str = "", role: FontRole = FontRole.BODY, ink: str = "text"
    ) -> None:
        super().__init__(theme, text, role, ink)
        # Else Qt's label forgets that its height depends on its width.
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._most_lines = _MOST_LINES
        self._broken: tuple[tuple[object, ...], list[str]] | None = None

    @property
    def has_given_way(self) -> bool:
        """It is longer than what is shown of it."""
        return self.toolTip() != ""

    def set_text(self, text: str) -> None:
        if text == self.text():
            return
        super().set_text(text)
        self._tell_rest()
        self.updateGeometry()

    def set_most_lines(self, number: int) -> None:
        """Show no more than `number` lines."""
        if number != self._most_lines:
            self._most_lines = number
            self._tell_rest()
            self.updateGeometry()
            self.update()

    def lines_in(self, width: int, most: int) -> int:
        """How many lines there would be in `width` px, up to `most`."""
        return max(1, len(self._break(width, most)))

    def sizeHint(self) -> QSize:
        wide = self._theme.text_width(self.text(), self._role)
        return QSize(wide + 1, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        least = self._theme.text_width("n" * _LEAST, self._role)
        return QSize(min(least, self.sizeHint().width()), self.minimumHeight())

    def heightForWidth(self, width: int) -> int:
        return max(1, len(self._lines(width))) * self.minimumHeight()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_rest()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().windowText().color())
        lines, high = self._lines(self.width()), self.minimumHeight()
        above = max(0.0, (self.height() - high * len(lines)) / 2)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        for number, line in enumerate(lines):
            box = QRectF(0, above + number * high, self.width(), high)
            painter.drawText(box, flags | Qt.TextFlag.TextSingleLine, line)
        painter.end()

    def _tell_rest(self) -> None:
        is_cut = "".join(self._lines(self.width())) != self.text()
        self.setToolTip(plain_tip(self.text()) if is_cut else "")

    def _lines(self, width: int) -> list[str]:
        """What stands in each line; the last ends in dots when there is more."""
        # Layouts ask often and breaking is slow: the answer holds until one of these changes.
        asked = (self._theme, self._role, self.text(), width, self._most_lines)
        if self._broken is None or self._broken[0] != asked:
            self._broken = (asked, self._break(width, self._most_lines))
        return self._broken[1]

    def _break(self, width: int, most: int) -> list[str]:
        text = self.text()
        if self.sizeHint().width() <= width:
            return [text] if text else []
        layout = QTextLayout(text, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        starts: list[int] = []
        layout.beginLayout()
        while len(starts) <= most and (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            starts.append(line.textStart())
        layout.endLayout()
        ends = [*starts[1:most], len(text)]
        lines = [text[start:end] for start, end in zip(starts, ends, strict=False)]
        if len(starts) > most:
            metrics = QFontMetricsF(self.font())
            lines[-1] = metrics.elidedText(lines[-1], Qt.TextElideMode.ElideRight, width)
        return lines
