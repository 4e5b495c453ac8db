"""Where the toast stands in the window."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from baby_joints.ui.widgets.toast import Toast

WIDTH = 520
ABOVE_EDGE = 24
NEAR_EDGE = 8


def toast_place(toast: Toast, window: QWidget, pages: QWidget, anchor: QWidget | None) -> QRect:
    """Over `anchor` where a page names one, else at the bottom center of `pages`."""
    area = QRect(pages.mapTo(window, QPoint(0, 0)), pages.size())
    needed = max(WIDTH, toast.sizeHint().width())
    width = min(needed, area.width() - 2 * ABOVE_EDGE)
    place = QRect(0, 0, width, toast.height_in(width))
    if anchor is None:
        place.moveCenter(area.center())
        place.moveBottom(area.bottom() - ABOVE_EDGE)
        return place
    # What is beside the anchor stays free, unless that leaves less than a short message needs.
    place.setWidth(min(width, max(WIDTH, anchor.width())))
    place.setHeight(toast.height_in(place.width()))
    spot = QRect(anchor.mapTo(window, QPoint(0, 0)), anchor.size())
    place.moveCenter(spot.center())
    if window.isRightToLeft():
        place.moveRight(spot.right())
    else:
        place.moveLeft(spot.left())
    # Several lines are higher than what they stand over.
    place.moveBottom(min(place.bottom(), area.bottom() - NEAR_EDGE))
    place.moveTop(max(place.top(), area.top() + NEAR_EDGE))
    return place
