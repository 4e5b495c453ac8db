"""Finds words that got less room than they need."""

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from baby_joints.ui.widgets.nav_item import NavItem
from baby_joints.ui.widgets.yielding_label import YieldingLabel


def clipped(root: QWidget) -> list[str]:
    """Every visible label or button below `root` that is smaller than its words."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or not widget.visibleRegion().boundingRect().isValid():
            continue
        if isinstance(widget, YieldingLabel) and widget.has_given_way:
            continue
        if isinstance(widget, QLabel) and widget.text():
            found += _clipped_label(widget)
        elif isinstance(widget, NavItem):
            found += _clipped_item(widget)
        elif isinstance(widget, QAbstractButton) and widget.text():
            found += _clipped_button(widget)
    return found


def _clipped_label(label: QLabel) -> list[str]:
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        narrow = label.minimumSizeHint().width() > label.width()
        short = needed > label.height() + 1
    else:
        narrow = label.sizeHint().width() > label.width() + 1
        short = label.sizeHint().height() > label.height() + 1
    return [f"label {label.text()!r} {label.size().toTuple()}"] if narrow or short else []


def _clipped_button(button: QAbstractButton) -> list[str]:
    needed = button.sizeHint()
    if needed.width() > button.width() + 1 or needed.height() > button.height() + 1:
        return [f"button {button.text()!r} {button.size().toTuple()} needs {needed.toTuple()}"]
    return []


def _clipped_item(item: NavItem) -> list[str]:
    """A low window takes its air first, then its word, which the tooltip says: that is no fault."""
    needed, spare = item.minimumSizeHint().height(), item.sizeHint().width() - item.width()
    if item.height() < needed or (spare > 1 and item.toolTip() != item.text()):
        return [f"item {item.text()!r} {item.size().toTuple()}"]
    return []
