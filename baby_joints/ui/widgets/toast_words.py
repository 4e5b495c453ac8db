"""What the toast says: a bold word and the rest beside or under it."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from baby_joints.ui.formatting import SEPARATOR, list_words
from baby_joints.ui.rich import plain_tip
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.text_label import TextLabel

MOST_LINES = 4
GAP = 12


class ToastWords(QWidget):
    """Breaks what is too long for the room that it has."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = ""
        self._is_stacked = False
        self._text = TextLabel(theme, "", FontRole.BODY_STRONG, "on_toast")
        self._detail = TextLabel(theme, "", FontRole.BODY, "on_toast")
        self._detail.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._text)
        self._row.addWidget(self._detail, 1)

    def say(self, text: str, detail: str) -> None:
        """`text` bold, `detail` after it."""
        self._words = detail
        self._text.set_text(text)
        self._detail.set_text(detail)
        self._break()

    def text(self) -> str:
        """All of it, as it is read."""
        return " ".join(filter(None, (self._text.text(), self._words)))

    def spoken(self, correction: str, key: str) -> str:
        """Sentences: a voice reads a dot between words as "middle dot", or not at all.

        With a `correction` its `key` too: its button is many Tabs away.
        """
        words = list_words(self._words.split(SEPARATOR))
        said = ". ".join(filter(None, (self._text.text(), words)))
        if not correction:
            return said
        text = self.tr("{words}. {correction}? {key}.")
        return text.format(words=said, correction=correction, key=key)

    def set_stacked(self, *, stacked: bool) -> None:
        """Put one under the other."""
        self._is_stacked = stacked
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if stacked else ways.LeftToRight)
        self._row.setSpacing(0 if stacked else GAP)

    def set_theme(self, theme: Theme) -> None:
        """Take over sizes."""
        self._theme = theme

    @property
    def whole_width(self) -> int:
        """Width in px at which nothing breaks."""
        return self._beside() + self._words_width() + 4

    def lines_in(self, width: int) -> int:
        """How many lines they take in `width` px, up to the most that there are."""
        above = 1 if self._is_stacked and self._words else 0
        room = width - self._beside()
        if self._words_width() <= room:
            return above + 1
        metrics = QFontMetrics(self._theme.font(FontRole.BODY))
        box = QRect(0, 0, max(room, 1), 0)
        broken = metrics.boundingRect(box, Qt.TextFlag.TextWordWrap, self._words)
        return above + min(MOST_LINES, round(broken.height() / metrics.lineSpacing()))

    def _beside(self) -> int:
        if self._is_stacked:
            return 0
        return self._text.sizeHint().width() + (GAP if self._words else 0)

    def _words_width(self) -> int:
        return QFontMetrics(self._theme.font(FontRole.BODY)).horizontalAdvance(self._words)

    def _break(self) -> None:
        room, needed = self._detail.width(), self._words_width()
        self._detail.setWordWrap(needed > room)
        # The end of what is longer than the most lines can be read here.
        self._detail.setToolTip(plain_tip(self._words) if needed > MOST_LINES * room else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._row.activate()
        self._break()
