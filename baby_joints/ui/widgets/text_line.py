"""One line to write in."""

from PySide6.QtWidgets import QLineEdit, QWidget

from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import TARGET

MOST_LETTERS = 200


class TextLine(QLineEdit):
    """`name` is what screen readers say."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMaxLength(MOST_LETTERS)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take over font and height."""
        self.setFont(theme.font(FontRole.BODY))
        self.setFixedHeight(theme.grown(TARGET))
