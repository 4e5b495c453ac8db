"""The head of a page: what it is called, and what can be done with all of it."""

from collections.abc import Iterable

from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from baby_joints.ui.theme.measures import SPACE_S
from baby_joints.ui.widgets.flow_layout import FlowLayout


class PageHead(QBoxLayout):
    """The title with the tools beside it; `arrange` puts them below where there is no room.

    Args:
        title: what the page is called; it gets the room that the tools leave.
        tools: the buttons, in the order of the keyboard.
        content: the widget that the head lies in.
    """

    def __init__(
        self, title: QWidget | QLayout, tools: Iterable[QWidget], content: QWidget
    ) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        if isinstance(title, QLayout):
            self.addLayout(title, 1)
        else:
            self.addWidget(title, 1)
        self._tools = tuple(tools)
        box = QWidget(content)
        row = FlowLayout(box, gap=SPACE_S)
        for tool in self._tools:
            row.addWidget(tool)
        self.addWidget(box)

    def arrange(self, *, stacked: bool) -> None:
        """Put the tools below the title, or beside it."""
        ways = QBoxLayout.Direction
        self.setDirection(ways.TopToBottom if stacked else ways.LeftToRight)

    def set_enabled(self, *, enabled: bool) -> None:
        """Let the tools be used, or not now."""
        for tool in self._tools:
            tool.setEnabled(enabled)
