"""How a new theme reaches widgets that are already there."""

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from baby_joints.ui.theme import Theme


@runtime_checkable
class Themed(Protocol):
    """A widget that can take a new theme; it changes itself only, never its children."""

    def set_theme(self, theme: Theme) -> None:
        """Take over colors, fonts and sizes."""


def apply_theme(root: QWidget, theme: Theme) -> None:
    """Hand `theme` to `root` and to every widget inside it."""
    for widget in (root, *root.findChildren(QWidget)):
        if isinstance(widget, Themed):
            widget.set_theme(theme)
