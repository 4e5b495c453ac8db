"""What a screen reader is told about a painted widget that is no button."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QTextDocumentFragment
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget
from shiboken6 import isValid


class SpokenWidget(QAccessibleWidget):
    """Its role, its name, and the words of a label that has no other name."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._widget = widget

    def text(self, kind: QAccessible.Text) -> str:
        """Whoever reads a heading hears its words."""
        if not isValid(self._widget):
            return ""
        said = super().text(kind)
        if not said and kind is QAccessible.Text.Name and isinstance(self._widget, QLabel):
            return _plain(self._widget)
        return said


def _plain(label: QLabel) -> str:
    if label.textFormat() is not Qt.TextFormat.RichText:
        return label.text()
    return QTextDocumentFragment.fromHtml(label.text()).toPlainText()
