"""What lets a page be longer than the window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


def fill_scrolling(page: QWidget, content: QWidget, name: str = "") -> QScrollArea:
    """Fill `page` with `content`, which scrolls where it is higher.

    With a `name`, which a screen reader says, the keyboard can stop there to scroll.
    """
    content.setProperty("page", True)
    area = QScrollArea(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    if name:
        area.setAccessibleName(name)
    else:
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(area)
    return area
