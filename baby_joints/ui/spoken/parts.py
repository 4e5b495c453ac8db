"""Gives Qt what it tells screen readers about our painted widgets."""

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget

from baby_joints.ui.spoken.spoken_as import SpokenAs
from baby_joints.ui.spoken.spoken_button import SpokenButton
from baby_joints.ui.spoken.spoken_widget import SpokenWidget

_ROLES: Final = {
    SpokenAs.WINDOW: QAccessible.Role.Window,
    SpokenAs.GROUP: QAccessible.Role.Grouping,
    SpokenAs.TABS: QAccessible.Role.PageTabList,
    SpokenAs.TEXT: QAccessible.Role.StaticText,
    SpokenAs.HEADING: QAccessible.Role.Heading,
    SpokenAs.PICTURE: QAccessible.Role.Graphic,
    SpokenAs.CHART: QAccessible.Role.Chart,
    SpokenAs.NOTICE: QAccessible.Role.Notification,
}


def install(window: QWidget) -> None:
    """Speak for every widget that says what it is; call it after the first paint.

    Qt keeps what it has told already: a screen reader that runs from the start is told anew.
    """
    QAccessible.installFactory(_made)
    if QAccessible.isActive():
        for widget in (window, *window.findChildren(QWidget)):
            _forget(widget)


def _made(name: str, widget: QObject) -> QAccessibleInterface | None:
    # Qt asks for each class a widget is of; the first name is its own.
    part = _part_of(widget)
    if part is None or not isinstance(widget, QWidget) or name != type(widget).__name__:
        return None
    if part in _ROLES:
        return SpokenWidget(widget, _ROLES[part])
    return SpokenButton(widget) if isinstance(widget, QAbstractButton) else None


def _part_of(widget: QObject) -> SpokenAs | None:
    part: SpokenAs | None = getattr(widget, "spoken_as", None)
    if part is None and isinstance(widget, QScrollArea) and widget.accessibleName():
        return SpokenAs.GROUP
    return part


def _forget(widget: QWidget) -> None:
    if _part_of(widget) is None:
        return
    told = QAccessible.queryAccessibleInterface(widget)
    if told is not None:
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(told))
