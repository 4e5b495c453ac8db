"""What a parent wrote, shown letter by letter."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from baby_joints.ui.theme import FontRole, Theme


class PlainNote(QLabel):
    """Plain text always: markup in a note is shown, never obeyed; it can be marked and copied."""

    def __init__(
        self,
        theme: Theme,
        role: FontRole = FontRole.BODY,
        ink: str = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._ink = ink
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.set_theme(theme)
        self._align()

    def set_theme(self, theme: Theme) -> None:
        """Take over color and size."""
        self.setFont(theme.font(self._role))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme.color(self._ink))
        self.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        """Words run their own way, and begin where all others of the card do."""
        flags = Qt.AlignmentFlag
        side = flags.AlignRight if self.isRightToLeft() else flags.AlignLeft
        self.setAlignment(side | flags.AlignAbsolute | flags.AlignVCenter)
