"""The line that says: this is not your own diary."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.text_button import TextButton
from baby_joints.ui.widgets.text_label import TextLabel


class SampleBanner(QWidget):
    """Stands above every page while a sample is open.

    Signals:
        left(): go to the own diary.
    """

    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.label = TextLabel(theme, "", FontRole.DETAIL, "accent_ink", wrap=True)
        self.button = TextButton(theme, "", "arrow-right", small=True)
        self.speak()
        self.button.clicked.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 2, 20, 2)
        row.setSpacing(16)
        row.addWidget(self.label, 1)
        row.addWidget(self.button)

    def speak(self) -> None:
        """Say everything in the language that holds now."""
        self.label.set_text(self.tr("This is a sample. Nothing here goes into your own diary."))
        self.button.setText(self.tr("Go to my diary"))
        self.button.updateGeometry()

    def set_theme(self, theme: Theme) -> None:
        """Take over colors."""
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("accent_soft"))
        painter.end()
