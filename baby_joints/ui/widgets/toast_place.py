"""Where the toast stands in the window: over nothing that can be pressed, where there is room."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QLabel,
    QScrollArea,
    QWidget,
)

from baby_joints.ui.widgets.toast import Toast

WIDTH = 520
ABOVE_EDGE = 24
NEAR_EDGE = 8


def toast_place(toast: Toast, window: QWidget, pages: QWidget, anchors: Sequence[QWidget]) -> QRect:
    """Over the first of `anchors` around which all its words have room, else the most of them.

    Without an anchor: at the bottom center of `pages`, or above what can be pressed there.
    """
    area = QRect(pages.mapTo(window, QPoint(0, 0)), pages.size())
    taken = list(_taken(pages, window))
    if not anchors:
        return _near_bottom(toast, area, taken)
    spots = [_seen(anchor, window) for anchor in anchors]
    rooms = [_room(spot, area, taken, mirrored=window.isRightToLeft()) for spot in spots]
    best = _best(toast, rooms)
    room = rooms[best]
    place = QRect(QPoint(0, 0), toast.fit(room.size(), WIDTH))
    place.moveCenter(spots[best].center())
    if window.isRightToLeft():
        place.moveRight(room.right())
    else:
        place.moveLeft(room.left())
    # Several lines are higher than what they stand over.
    place.moveTop(max(place.top(), room.top()))
    place.moveBottom(min(place.bottom(), room.bottom()))
    return place


def _best(toast: Toast, rooms: Sequence[QRect]) -> int:
    """The first that shows all of it, else the first of those that show most."""
    parts: list[float] = []
    if len(rooms) == 1:
        return 0
    for room in rooms:
        parts.append(toast.part_in(room.size()))
        if parts[-1] == 1:
            break
    return parts.index(max(parts))


def _near_bottom(toast: Toast, area: QRect, taken: list[QRect]) -> QRect:
    """As low as it covers nothing: in the middle, else at one side or narrower there.

    A page that is full from top to bottom can be scrolled.
    """
    room = area.adjusted(ABOVE_EDGE, area.height() // 2, -ABOVE_EDGE, -ABOVE_EDGE)
    half = QSize((area.width() - 4 * ABOVE_EDGE) // 2, room.height())
    for most in (room.size(), half):
        if not toast.part_in(most):
            continue
        size = toast.fit(most, WIDTH)
        middle = room.center().x() - size.width() // 2
        for left in (middle, room.right() - size.width(), room.left()):
            place = QRect(QPoint(left, room.bottom() - size.height()), size)
            while place.top() >= area.top():
                under = [one.top() for one in taken if one.intersects(place)]
                if not under:
                    return place
                place.moveBottom(min(under) - NEAR_EDGE)
    size = toast.fit(room.size(), WIDTH)
    middle = room.center().x() - size.width() // 2
    return QRect(QPoint(middle, room.bottom() - size.height()), size)


def _room(spot: QRect, area: QRect, taken: list[QRect], *, mirrored: bool) -> QRect:
    """What is free around `spot`: first beside it, then above and below that."""
    room = QRect(spot)
    beside = [place for place in taken if _overlap(place.top(), place.bottom(), spot, down=True)]
    if mirrored:
        least = area.left() + area.right() - spot.right()
        ends = [place.right() + 1 + NEAR_EDGE for place in beside if place.left() < spot.right()]
        room.setLeft(max(least, *ends, area.left()))
    else:
        most = area.right() - (spot.left() - area.left())
        ends = [place.left() - 1 - NEAR_EDGE for place in beside if place.right() > spot.left()]
        room.setRight(min(most, *ends, area.right()))
    near = [place for place in taken if _overlap(place.left(), place.right(), room, down=False)]
    middle = spot.center().y()
    above = [place.bottom() + 1 for place in near if place.bottom() < middle]
    below = [place.top() - 1 for place in near if place.top() > middle]
    room.setTop(max(area.top() + NEAR_EDGE, *above, area.top()))
    room.setBottom(min(area.bottom() - NEAR_EDGE, *below, area.bottom()))
    return room


def _overlap(start: int, end: int, room: QRect, *, down: bool) -> bool:
    if down:
        return start <= room.bottom() and end >= room.top()
    return start <= room.right() and end >= room.left()


def _taken(pages: QWidget, window: QWidget) -> Iterator[QRect]:
    """Everything that can be pressed or typed in, even if not just now, as far as it is seen."""
    return _taken_in(pages, _seen(pages, window), pages.mapTo(window, QPoint(0, 0)))


def _taken_in(outer: QWidget, seen: QRect, corner: QPoint) -> Iterator[QRect]:
    """Within `outer`, of which `seen` is in sight in the window; its own corner lies there too."""
    for widget in outer.children():
        if not isinstance(widget, QWidget) or widget.isWindow() or not widget.isVisible():
            continue
        place = widget.geometry().translated(corner)
        shown = place.intersected(seen)
        if shown.isEmpty():
            continue
        if _takes_presses(widget):
            yield shown
        elif not isinstance(widget, QLabel):
            yield from _taken_in(widget, shown, place.topLeft())


def _takes_presses(widget: QWidget) -> bool:
    if isinstance(widget, QAbstractButton | QAbstractItemView):
        return True
    # A label whose words can be marked takes the focus too.
    if isinstance(widget, QAbstractSlider | QLabel | QScrollArea):
        return False
    return widget.focusPolicy() is not Qt.FocusPolicy.NoFocus


def _seen(widget: QWidget, window: QWidget) -> QRect:
    """Where it is seen in the window; empty where it is scrolled away."""
    place = widget.rect()
    within = widget.parentWidget()
    place.moveTopLeft(widget.pos())
    while within is not None and within is not window:
        place = place.intersected(within.rect())
        place.translate(within.pos())
        within = within.parentWidget()
    return place
