"""Finds what lies over something else, and what is too small to hit."""

from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from baby_joints.ui.theme.measures import TARGET
from baby_joints.ui.widgets.chip import Chip
from baby_joints.ui.widgets.hotspot_button import HotspotButton
from baby_joints.ui.widgets.toast import Toast
from baby_joints.ui.widgets.toast_words import ToastWords

# Two boxes may share a line of pixels, and an icon its margin.
SHARED = 2


def overlapping(root: QWidget) -> list[str]:
    """Every pair of visible words or buttons below `root` of which one lies over the other."""
    places = [(widget, _place(widget, root)) for widget in root.findChildren(QWidget)]
    shown = [(widget, place) for widget, place in places if _is_leaf(widget) and place.isValid()]
    return [
        f"{_named(one)} {here.getRect()} and {_named(other)} {there.getRect()}"
        for (one, here), (other, there) in combinations(shown, 2)
        if _overlap(here.intersected(there))
    ]


def small_targets(root: QWidget) -> list[str]:
    """Everything below `root` that can be pressed or typed in and is lower or narrower than 44."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget.focusPolicy() is Qt.FocusPolicy.NoFocus:
            continue
        # A press beside a joint counts for it, and a scroll area is no target.
        # Text that can be marked and copied is none either.
        if isinstance(widget, HotspotButton | QAbstractScrollArea | QAbstractSlider | QLabel):
            continue
        if _is_inside_field(widget):
            continue
        if widget.width() < TARGET or widget.height() < TARGET:
            found.append(f"{_named(widget)} {widget.size().toTuple()}")
    return found


def digits_in_words(root: QWidget) -> list[str]:
    """Every visible chip below `root` whose digit is drawn over its word."""
    return [
        _named(chip)
        for chip in root.findChildren(Chip)
        if chip.isVisible() and chip.key_hint and _ink_of_digit(chip) & _ink_of_word(chip)
    ]


def _ink_of_digit(chip: Chip) -> set[int]:
    digit = chip.key_hint
    seen = _pixels(chip)
    chip.set_key_hint("")
    ink = _apart(seen, _pixels(chip))
    chip.set_key_hint(digit)
    return ink


def _ink_of_word(chip: Chip) -> set[int]:
    digit, word, name = chip.key_hint, chip.text(), chip.accessibleName()
    chip.set_key_hint("")
    seen = _pixels(chip)
    chip.setText("")
    ink = _apart(seen, _pixels(chip))
    chip.setText(word)
    chip.setAccessibleName(name)
    chip.set_key_hint(digit)
    return ink


def _pixels(chip: Chip) -> bytes:
    # Lines of whole words: nothing between them is left as it was.
    image = QImage(-(-chip.width() // 4) * 4, chip.height(), QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    chip.render(image)
    return bytes(image.constBits())


def _apart(one: bytes, other: bytes) -> set[int]:
    return {place for place, (was, now) in enumerate(zip(one, other, strict=True)) if was != now}


def sideways(root: QWidget) -> list[str]:
    """Every visible scroll area below `root` that has to be moved sideways to be read."""
    return [
        f"{type(area.parent()).__name__}: {area.horizontalScrollBar().maximum()} px"
        for area in root.findChildren(QScrollArea)
        if area.isVisible() and area.horizontalScrollBar().maximum() > 0
    ]


def too_large(widget: QWidget, room: tuple[int, int]) -> list[str]:
    """A dialog that is larger than the window it stands over, and might leave the screen."""
    size = widget.width(), widget.height()
    fits = size[0] <= room[0] and size[1] <= room[1]
    return [] if fits else [f"{size[0]}x{size[1]}"]


def _is_leaf(widget: QWidget) -> bool:
    if isinstance(widget, HotspotButton) or isinstance(widget.parent(), QHeaderView):
        return False
    if _is_inside_field(widget):
        return False
    # It floats over the page for ten seconds, and says so by its color.
    if isinstance(widget, Toast | ToastWords) or isinstance(widget.parent(), Toast | ToastWords):
        return False
    if isinstance(widget, QLabel):
        return bool(widget.text())
    return isinstance(widget, QAbstractButton | QLineEdit | QAbstractSpinBox)


def _is_inside_field(widget: QWidget) -> bool:
    return isinstance(widget, QLineEdit) and isinstance(widget.parent(), QAbstractSpinBox)


def _place(widget: QWidget, root: QWidget) -> QRect:
    """Where it is seen, in the coordinates of `root`; not valid when it is not."""
    if not widget.isVisible():
        return QRect()
    seen = widget.visibleRegion().boundingRect()
    return QRect(widget.mapTo(root, QPoint(0, 0)) + seen.topLeft(), seen.size())


def _overlap(common: QRect) -> bool:
    return common.width() > SHARED and common.height() > SHARED


def _named(widget: QWidget) -> str:
    words = widget.accessibleName() or widget.property("text") or ""
    return f"{type(widget).__name__} {words!r} in {type(widget.parent()).__name__}"
