"""Finds words that got less room than they need."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QLabel, QTableWidgetItem, QWidget

from baby_joints.ui.widgets.clamped_label import ClampedLabel
from baby_joints.ui.widgets.fold_header import FoldHeader
from baby_joints.ui.widgets.menu_button import MenuButton
from baby_joints.ui.widgets.nav_item import NavItem
from baby_joints.ui.widgets.read_table import ReadTable
from baby_joints.ui.widgets.yielding_label import YieldingLabel


def clipped(root: QWidget) -> list[str]:
    """Every visible label or button below `root` that is smaller than its words."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or not widget.visibleRegion().boundingRect().isValid():
            continue
        if isinstance(widget, YieldingLabel | ClampedLabel) and widget.has_given_way:
            continue
        if isinstance(widget, ClampedLabel):
            found += _clipped_lines(widget)
            continue
        if isinstance(widget, QLabel) and widget.text():
            found += _clipped_label(widget)
        elif isinstance(widget, ReadTable):
            found += _clipped_cells(widget)
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


def _clipped_lines(label: ClampedLabel) -> list[str]:
    needed = label.heightForWidth(label.width())
    short = needed > label.height() + 1
    return [f"label {label.text()!r} {label.size().toTuple()}"] if short else []


def _clipped_button(button: QAbstractButton) -> list[str]:
    needed = button.sizeHint()
    if isinstance(button, MenuButton | FoldHeader) and button.toolTip() == button.text():
        # It ends in dots, and the tooltip says all of it; it must still be there to be pressed.
        needed = button.minimumSizeHint()
    if needed.width() > button.width() + 1 or needed.height() > button.height() + 1:
        return [f"button {button.text()!r} {button.size().toTuple()} needs {needed.toTuple()}"]
    return []


def _clipped_item(item: NavItem) -> list[str]:
    """A low window takes its air first, then its word, which the tooltip says: that is no fault."""
    needed, spare = item.minimumSizeHint().height(), item.sizeHint().width() - item.width()
    if item.height() < needed or (spare > 1 and item.toolTip() != item.text()):
        return [f"item {item.text()!r} {item.size().toTuple()}"]
    return []


def _clipped_cells(table: ReadTable) -> list[str]:
    """Cells and heads whose words need more than they have, on however many lines."""
    across, down = table.horizontalHeader(), table.verticalHeader()
    places: list[tuple[str, QFont, int, int]] = []
    for row in range(table.rowCount()):
        high = table.rowHeight(row)
        places.append((_text(table.verticalHeaderItem(row)), down.font(), down.width(), high))
        for column in range(table.columnCount()):
            words = _text(table.item(row, column))
            places.append((words, table.font(), table.columnWidth(column), high))
    for column in range(table.columnCount()):
        words = _text(table.horizontalHeaderItem(column))
        places.append((words, across.font(), table.columnWidth(column), across.height()))
    return [
        f"cell {words!r} {wide}x{high}"
        for words, font, wide, high in places
        if not _fits(words, font, wide, high)
    ]


def _text(item: QTableWidgetItem | None) -> str:
    return "" if item is None else item.text()


def _fits(words: str, font: QFont, wide: int, high: int) -> bool:
    flags = int(Qt.TextFlag.TextWordWrap)
    needed = QFontMetrics(font).boundingRect(0, 0, wide, 10_000, flags, words)
    return needed.width() <= wide and needed.height() <= high
