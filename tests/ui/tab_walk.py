"""A walk through a sheet with Tab, and what is wrong about it."""

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

MOST = 200


def faults(sheet: QWidget) -> list[str]:
    """What Tab and Shift+Tab pass by, or come to in another order than the eye."""
    found: list[str] = []
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        walked = _walk(sheet, key)
        missed = [one for one in _stops(sheet) if one not in walked]
        found += [f"{key.name} never comes to {told(one)}" for one in missed]
        order = walked if key is Qt.Key.Key_Tab else walked[::-1]
        back = [
            f"{key.name}: {told(following)} comes after {told(one)}"
            for one, following in pairwise([*order, *order[:1]])
            if _is_before(sheet, following, one)
        ]
        # Once it begins again at the top.
        found += back if len(back) > 1 else []
    return found


def told(widget: QWidget) -> str:
    """What a person would call it."""
    words = getattr(widget, "text", str)()
    return f"{type(widget).__name__} {widget.accessibleName() or words!r}"


def _walk(sheet: QWidget, key: Qt.Key) -> list[QWidget]:
    """Where the key comes to, until it comes back; from where the focus is."""
    walked: list[QWidget] = []
    for _ in range(MOST):
        focused = QApplication.focusWidget()
        if focused is None or focused in walked:
            return walked
        if focused is not sheet:
            walked.append(focused)
        QTest.keyClick(focused, key)
    raise AssertionError(f"{key.name} goes round and round in {sheet.windowTitle()}")


def _stops(sheet: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in sheet.findChildren(QWidget)
        if widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        and widget.focusProxy() is None
        and widget.isVisible()
        and widget.isEnabled()
    ]


def _is_before(sheet: QWidget, one: QWidget, other: QWidget) -> bool:
    """The eye comes to `one` first: it lies above, or beside on the side where lines begin."""
    in_one, in_other = _scroller(one), _scroller(other)
    inside = in_one.widget() if in_one is not None and in_one is in_other else None
    inside = inside or sheet
    first = _box(one if in_one is in_other else in_one or one, inside)
    second = _box(other if in_one is in_other else in_other or other, inside)
    # A player goes from left to right in every language.
    around = one.parentWidget() if one.parentWidget() is other.parentWidget() else sheet
    if (around or sheet).layoutDirection() is Qt.LayoutDirection.RightToLeft:
        first, second = _turned(first), _turned(second)
    # A column that begins further along the line comes after all of the one before it.
    if first.left() >= second.right():
        return False
    is_above = first.bottom() <= second.top()
    is_beside = first.right() <= second.left() and first.top() < second.bottom()
    return is_above or is_beside


def _box(widget: QWidget, inside: QWidget) -> QRect:
    return QRect(widget.mapTo(inside, QPoint(0, 0)), widget.size())


def _turned(box: QRect) -> QRect:
    return QRect(-box.right(), box.top(), box.width(), box.height())


def _scroller(widget: QWidget) -> QScrollArea | None:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above
