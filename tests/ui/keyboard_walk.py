"""Walks through a window by Tab, as a parent does who has one hand and no mouse."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import getCppPointer

from baby_joints.ui.theme.measures import RING_ROOM

MOST: Final = 150


def walk(key: Qt.Key = Qt.Key.Key_Tab) -> Iterator[QWidget]:
    """Each widget that gets the focus by the key, until one gets it for the second time."""
    met: set[int] = set()
    for _ in range(MOST):
        before = QApplication.focusWidget()
        if before is None:
            return
        QTest.keyClick(before, key)
        QApplication.processEvents()
        focused = QApplication.focusWidget()
        if focused is None or getCppPointer(focused)[0] in met:
            return
        met.add(getCppPointer(focused)[0])
        yield focused
    raise AssertionError(f"Tab did not come back to where it began in {MOST} steps.")


def unseen(widget: QWidget) -> str:
    """What is cut off of the widget with the focus though there is room for it; empty: nothing."""
    seen = widget.visibleRegion().boundingRect()
    room = widget.size()
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            ring = QSize(0, RING_ROOM)
            room = room.boundedTo(around.viewport().size() - ring)
        around = None if around.isWindow() else around.parentWidget()
    if seen.width() >= room.width() and seen.height() >= room.height():
        return ""
    return f"{said(widget)}: {seen.size().toTuple()} of {widget.size().toTuple()}"


def said(widget: QWidget) -> str:
    """The name of a widget in the words of a failure."""
    text = getattr(widget, "text", str)()
    return f"{type(widget).__name__} {widget.accessibleName() or text!r}"


def place(widget: QWidget) -> QRect:
    """Where it lies in its window."""
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())
