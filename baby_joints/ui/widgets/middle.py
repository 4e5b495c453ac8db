"""A page that is one card."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from baby_joints.ui.theme.measures import SPACE_2XL, SPACE_L


def put_in_the_middle(page: QWidget, card: QWidget) -> None:
    """Lay `card` into the middle of `page`, as wide as it may be; what is too high scrolls."""
    inside = QWidget()
    inside.setProperty("page", "true")
    column = QVBoxLayout(inside)
    column.setContentsMargins(SPACE_L, SPACE_2XL, SPACE_L, SPACE_2XL)
    column.addStretch(1)
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(card, 1000)
    row.addStretch(1)
    column.addLayout(row)
    column.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(inside)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    outside = QVBoxLayout(page)
    outside.setContentsMargins(0, 0, 0, 0)
    outside.addWidget(area)
