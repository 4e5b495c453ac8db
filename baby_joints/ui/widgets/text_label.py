"""Words in one of the roles of the type scale."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from baby_joints.ui.rich import escape
from baby_joints.ui.spoken.spoken_as import SpokenAs
from baby_joints.ui.theme import FontRole, Theme

_HEADINGS: Final = frozenset(
    {
        FontRole.PAGE_TITLE,
        FontRole.SHEET,
        FontRole.SECTION,
        FontRole.CARD_TITLE,
        FontRole.STEP,
    }
)


class TextLabel(QLabel):
    """A label with the design's font, ink and line height.

    `ink` is a token ("text", "text2", "accent_ink", "error") or ``#RRGGBB``. With `wrap` it breaks
    lines, and only then the text is laid out as rich text, for the line height.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        role: FontRole = FontRole.BODY,
        ink: str = "text",
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._role = role
        self._ink = ink
        self._html = escape(text)
        self._plain = text
        self._rich = wrap
        self.setWordWrap(wrap)
        rich = Qt.TextFormat.RichText if wrap else Qt.TextFormat.PlainText
        self.setTextFormat(rich)
        horizontal = QSizePolicy.Policy.Preferred if wrap else QSizePolicy.Policy.Minimum
        policy = QSizePolicy(horizontal, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self._dress()

    @property
    def spoken_as(self) -> SpokenAs | None:
        """A screen reader can walk from heading to heading."""
        return SpokenAs.HEADING if self._role in _HEADINGS else None

    def set_text(self, text: str) -> None:
        """Show plain words."""
        self._plain, self._html = text, escape(text)
        self._dress_text()

    def set_lines(self, lines: Iterable[str]) -> None:
        """Show plain words, each of `lines` on a line of its own; for a label that wraps."""
        told = tuple(lines)
        self._plain, self._html = "\n".join(told), "<br>".join(map(escape, told))
        self._dress_text()

    def set_rich(self, html: str) -> None:
        """Show words with ``<b>``; whoever calls escapes what people wrote."""
        self._html = html
        self._rich = True
        self.setTextFormat(Qt.TextFormat.RichText)
        self._dress_text()

    def set_ink(self, ink: str) -> None:
        """Change the color: a token or ``#RRGGBB``."""
        self._ink = ink
        self._dress()

    def set_role(self, role: FontRole) -> None:
        """Change size and weight."""
        if role is not self._role:
            self._role = role
            self._dress()

    def set_theme(self, theme: Theme) -> None:
        """Take over color and size."""
        self._theme = theme
        self._dress()

    def _dress(self) -> None:
        self.setFont(self._theme.font(self._role))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.color(self._ink))
        palette.setColor(QPalette.ColorRole.Link, self._theme.color("accent_ink"))
        self.setPalette(palette)
        self.setMinimumHeight(self._theme.line_height(self._role))
        self._dress_text()

    def _dress_text(self) -> None:
        if not self._rich:
            self.setText(self._plain)
            return
        line = self._theme.line_height(self._role)
        # A plain <b> would ask for 700, a cut of the font that is not shipped.
        body = self._html.replace("<b>", '<span style="font-weight:600">')
        body = body.replace("</b>", "</span>")
        self.setText(f'<p style="line-height:{line}px; margin:0">{body}</p>' if body else "")
