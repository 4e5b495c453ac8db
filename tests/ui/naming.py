"""Finds what a screen reader could not name."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget


def nameless(root: QWidget) -> list[str]:
    """Every visible widget below `root` that takes the keyboard and has no name."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        spoken = QAccessible.queryAccessibleInterface(widget)
        name = spoken.text(QAccessible.Text.Name)
        if not name and widget.objectName() != "qt_spinbox_lineedit":
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


def roleless(root: QWidget) -> list[str]:
    """Every visible widget below `root` that takes the keyboard and is spoken of as a box."""
    vague = {QAccessible.Role.Client, QAccessible.Role.NoRole}
    found = []
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            spoken = QAccessible.queryAccessibleInterface(widget)
            if spoken.role() in vague:
                found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found
