"""A few lines to write in."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from baby_joints.ui.theme import FontRole, Theme

HEIGHT = 76


class TextArea(QPlainTextEdit):
    """`name` is what screen readers say; Tab leaves it, Ctrl+Enter is left to the page."""

    def __init__(
        self, theme: Theme, name: str, placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.set_theme(theme)

    def text(self) -> str:
        """What was written, without blanks around it."""
        return self.toPlainText().strip()

    def set_theme(self, theme: Theme) -> None:
        """Take over font and height."""
        self.setFont(theme.font(FontRole.BODY))
        self.setFixedHeight(theme.grown(HEIGHT, 60))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.minimumHeight())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        super().keyPressEvent(event)
