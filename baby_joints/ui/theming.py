"""How a new theme reaches widgets that are already there."""

from PySide6.QtWidgets import QLayout, QWidget

from baby_joints.ui.theme import Theme


def apply_theme(root: QWidget, theme: Theme) -> None:
    """Hand `theme` to `root` and to every widget inside it that has a `set_theme`.

    Such a method changes the widget itself only, never its children. The inner ones come first:
    what lays them out measures them in their new size.
    """
    for widget in reversed((root, *root.findChildren(QWidget))):
        # Asked by name: Python 3.11 takes long to compare a widget with a protocol.
        take_over = getattr(widget, "set_theme", None)
        if take_over is not None:
            take_over(theme)
        _forget_sizes(widget.layout())
        widget.updateGeometry()


def _forget_sizes(layout: QLayout | None) -> None:
    """On a page that is not seen Qt tells no layout of the new sizes inside it."""
    if layout is None:
        return
    layout.invalidate()
    for place in range(layout.count()):
        item = layout.itemAt(place)
        _forget_sizes(None if item is None else item.layout())
