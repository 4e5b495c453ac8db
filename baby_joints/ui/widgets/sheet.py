"""A dialog in the window's own look."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_2XL, SPACE_M, SPACE_S
from baby_joints.ui.theme.stylesheet import build, qt_palette
from baby_joints.ui.widgets.scroll_content import ScrollContent
from baby_joints.ui.widgets.text_label import TextLabel

# Room for a bar at the side of a column that scrolls.
_BAR: Final = 16


class Sheet(QDialog):
    """Title, `body`, and a row of buttons; heirs fill the body and take and give plain values."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setWindowTitle(title)
        self.setPalette(qt_palette(theme))
        self.setStyleSheet(build(theme))
        self.heading = TextLabel(theme, title, FontRole.SHEET, wrap=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE_M)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(SPACE_S)
        self.buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_2XL, SPACE_2XL, SPACE_2XL, SPACE_2XL)
        column.setSpacing(SPACE_M)
        column.addWidget(self.heading)
        column.addLayout(self.body, 1)
        column.addSpacing(SPACE_S)
        column.addLayout(self.buttons)

    def give_body_the_room(self) -> None:
        """Let the body, not the space below it, grow with the dialog."""
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.setStretch(column.indexOf(self.body), 1)
            column.setStretch(column.indexOf(self.body) + 1, 0)

    def scrolling_column(self) -> QVBoxLayout:
        """A column that is the whole body; large text in a low window scrolls."""
        inside = ScrollContent()
        column = QVBoxLayout(inside)
        column.setContentsMargins(6, 6, 14, 6)
        column.setSpacing(SPACE_M)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        self.give_body_the_room()
        self.body.addWidget(scroll, 1)
        return column

    def fit_over(self, parent: QWidget | None, width: int, height: int) -> None:
        """Take this size at 100 % text, but never more than the window that it stands over."""
        width, height = self.theme.px(width), self.theme.px(height)
        window = parent.window().size() if parent is not None else None
        if window is not None and window.isValid():
            width, height = min(width, window.width() - 40), min(height, window.height() - 40)
        self.resize(width, height)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # In some languages words are wider than the sheet was drawn.
        needed = max(self.buttons.sizeHint().width(), self._inside_width()) + 2 * SPACE_2XL
        parent = self.parentWidget()
        if parent is not None and parent.window().isVisible():
            needed = min(needed, parent.window().width() - 40)
        if needed > self.width():
            self.resize(needed, self.height())

    def _inside_width(self) -> int:
        """What a column that scrolls needs, with its bar."""
        inside = [area.widget() for area in self.findChildren(QScrollArea)]
        widths = [part.minimumSizeHint().width() + _BAR for part in inside if part is not None]
        return max(widths, default=0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Painted buttons leave Enter alone, so that the sheet's main action can take it.
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.on_enter()
            return
        super().keyPressEvent(event)

    def on_enter(self) -> None:
        """What Enter does; closes with OK by default."""
        self.accept()
