"""A window that Tab goes through as the eye does, whatever was made first."""

from collections.abc import Iterator
from functools import partial
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QBoxLayout, QGridLayout, QLayout, QWidget

_BACKWARDS = frozenset({QBoxLayout.Direction.RightToLeft, QBoxLayout.Direction.BottomToTop})


class ReadingWindow(QWidget):
    """Tab goes through what lies in a layout as it is laid out.

    Down a column, along a row from the leading edge, column after column. So the order holds after
    each card that comes later, in one column or two, and right to left, and no page has to tell
    it. A box that is to be read otherwise has the parts `in_order`.
    """

    def focusNextPrevChild(self, forwards: bool, /) -> bool:  # noqa: FBT001 - Qt passes it bare
        focused = self.focusWidget()
        parts = list(_parts(self, focused))
        here = parts.index(focused) if focused in parts else -1
        around = parts[here + 1 :] + parts[: max(here, 0)]
        reason = Qt.FocusReason.TabFocusReason
        if not forwards:
            around.reverse()
            reason = Qt.FocusReason.BacktabFocusReason
        stop = next(filter(_is_stop, around), None)
        if stop is not None:
            stop.setFocus(reason)
        return stop is not None


def _is_stop(part: QWidget) -> bool:
    takes_tab = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes_tab and part.isVisible() and part.isEnabled() and part.focusProxy() is None


def _parts(box: QWidget, focused: QWidget | None) -> Iterator[QWidget]:
    """All that is seen in `box`, and what has the focus: where it goes, its place is asked for."""
    for part in _children(box):
        holds_focus = focused is not None and (part is focused or part.isAncestorOf(focused))
        if holds_focus or not (part.isHidden() or part.isWindow()):
            yield part
            yield from _parts(part, focused)


def _children(box: QWidget) -> list[QWidget]:
    if isinstance(box, QAbstractScrollArea):
        # Not the bars: asked for what Qt itself laid out, PySide takes it for gone afterwards.
        return [box.viewport()]
    layout = box.layout()
    laid = list(getattr(box, "in_order", () if layout is None else _laid(layout)))
    others = {child for child in box.children() if isinstance(child, QWidget)}.difference(laid)
    mirrored = box.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def place(child: QWidget) -> tuple[int, int]:
        return child.y(), -child.geometry().right() if mirrored else child.x()

    return laid + sorted(others, key=place)


def _laid(layout: QLayout) -> Iterator[QWidget]:
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=partial(_cell, layout))
    elif isinstance(layout, QBoxLayout) and layout.direction() in _BACKWARDS:
        places.reverse()
    for place in places:
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid(inner)


def _cell(grid: QGridLayout, place: int) -> tuple[int, int]:
    row, column, _rows, _columns = cast("tuple[int, int, int, int]", grid.getItemPosition(place))
    return row, column
