"""The order in which Tab goes through a sheet; the window has its own, see `reading_window`."""

from collections.abc import Iterable
from itertools import chain, pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget


def set_tab_order(parts: Iterable[QWidget]) -> None:
    """Tab goes through `parts` one after the other; rows among them keep their own order.

    Buttons that cannot be reached by Tab now are placed too: a row moves its stop about.
    """
    stops = list(chain.from_iterable(_stops(part) for part in parts))
    for one, following in pairwise(stops):
        QWidget.setTabOrder(one, following)


def _stops(part: QWidget) -> list[QWidget]:
    inside = [
        widget
        for widget in part.findChildren(QWidget)
        if isinstance(widget, QAbstractButton) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    return inside or [part]
