"""Margins that follow the direction of reading; Qt mirrors layouts but not their margins."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout


def set_margins(layout: QLayout, leading: int, top: int, trailing: int, bottom: int) -> None:
    """Set margins by where a line of text begins and ends, in px."""
    if QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        leading, trailing = trailing, leading
    layout.setContentsMargins(leading, top, trailing, bottom)
