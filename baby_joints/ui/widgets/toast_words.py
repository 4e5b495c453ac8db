"""What the toast says: a bold word and the rest beside or under it."""

from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from baby_joints.ui.formatting import SEPARATOR, list_words
from baby_joints.ui.isolated import isolated
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.clamped_label import ClampedLabel
from baby_joints.ui.widgets.text_label import TextLabel

MOST_LINES = 4
GAP = 12


class ToastWords(QWidget):
    """Breaks what is too long for the room that it has; the tooltip says what is left out."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = ""
        self._text = TextLabel(theme, "", FontRole.BODY_STRONG, "on_toast")
        self._detail = ClampedLabel(theme, "", FontRole.BODY, "on_toast")
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._detail.setSizePolicy(policy)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._text)
        self._row.addWidget(self._detail, 1)

    def say(self, text: str, detail: str) -> None:
        """`text` bold, `detail` after it."""
        self._words = detail
        self._text.set_text(text)
        # It may be the name of a file, or begin with that of a baby.
        self._detail.set_text(isolated(detail))

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

    def arrange(self, *, stacked: bool, lines: int) -> None:
        """Put one under the other; show at most `lines` of what comes after the bold word."""
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if stacked else ways.LeftToRight)
        self._row.setSpacing(0 if stacked else GAP)
        self._detail.set_most_lines(lines)

    def set_theme(self, theme: Theme) -> None:
        """Take over sizes."""
        self._theme = theme

    def whole_width(self, *, stacked: bool) -> int:
        """Width in px at which nothing breaks."""
        first, rest = self._text.sizeHint().width(), self._detail.sizeHint().width()
        if not self._detail.text():
            return first
        return max(first, rest) if stacked else first + GAP + rest

    def room_beside(self, width: int, *, stacked: bool) -> int:
        """What `width` px leave for the words after the bold one."""
        return width if stacked else width - self._text.sizeHint().width() - GAP

    def lines_in(self, width: int) -> int:
        """How many lines the words after the bold one take in `width` px, up to the most."""
        return self._detail.lines_in(width, MOST_LINES + 1)

    @property
    def has_rest(self) -> bool:
        """Something comes after the bold word."""
        return bool(self._detail.text())

    @property
    def rest_width(self) -> int:
        """Width in px of what comes after the bold word, in one line."""
        return self._detail.sizeHint().width()

    @property
    def least_width(self) -> int:
        """Width in px of the bold word, which is never cut."""
        return self._text.sizeHint().width()
