"""The order in which Tab goes through a sheet; the window has its own, see `reading_window`."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLayout, QScrollArea, QWidget


def set_tab_order(parts: Iterable[QWidget]) -> None:
    """Tab goes through `parts` one after the other; rows among them keep their own order.

    Buttons that cannot be reached by Tab now are placed too: a row moves its stop about.
    """
    stops = list(chain.from_iterable(_stops(part) or [part] for part in parts))
    for one, following in pairwise(stops):
        QWidget.setTabOrder(one, following)


def order_as_laid_out(layout: QLayout) -> None:
    """Tab goes through all of it as it stands there; what is made later comes last by itself."""
    set_tab_order(_laid_out(layout))


def take_place(old: Sequence[QWidget], new: Sequence[QWidget]) -> None:
    """Tab comes to `new` where it came to `old`, which must still be there."""
    if old:
        set_tab_order((old[-1], *new))


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    items = (layout.itemAt(place) for place in range(layout.count()))
    for item in filter(None, items):
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            yield from _laid_out(inner)
        elif widget is not None:
            yield from _within(widget)


def _within(widget: QWidget) -> Iterator[QWidget]:
    # Nothing can be put behind a widget that never takes the focus.
    if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
        yield widget
    inside = widget.widget() if isinstance(widget, QScrollArea) else widget
    layout = inside.layout() if inside is not None else None
    if layout is not None:
        yield from _laid_out(layout)
    elif inside is not None:
        yield from _stops(inside)


def _stops(part: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in part.findChildren(QWidget)
        if isinstance(widget, QAbstractButton) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
