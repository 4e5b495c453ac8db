"""Where the keyboard points, while the parts of a page are made anew."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from shiboken6 import isValid

from baby_joints.ui.widgets.by_keyboard import focus_reason
from baby_joints.ui.widgets.painted_button import PaintedButton

_EXPLICIT = Qt.WidgetAttribute.WA_WState_ExplicitShowHide


class KeyboardPlace:
    """Remembers the part of `box` that has the keyboard; gives it to the one that says the same.

    Qt takes it from a part that goes to whatever follows, such as Undo, where Space does something
    else than the parent meant.
    """

    def __init__(self, box: QWidget) -> None:
        self._box = box
        # The window's own, as a sheet may still be in front of it.
        focused: QWidget | None = box.window().focusWidget()
        self._was = focused if focused is not None and box.isAncestorOf(focused) else None
        if self._was is not None:
            self._said = _said(self._was, box)
            stops = _stops(box)
            self._number = stops.index(self._was) if self._was in stops else 0
            button = self._was if isinstance(self._was, PaintedButton) else None
            self._rings = button is not None and button.keyboard_focus.is_in_use

    def give_back(self) -> None:
        """Point at the part that says the same; at the one in its place when there is none."""
        if self._was is None or (isValid(self._was) and self._has_keyboard(self._was)):
            return
        stops = _stops(self._box)
        same = [stop for stop in stops if _said(stop, self._box) == self._said]
        near = stops[: self._number + 1]
        for stop in same[:1] or near[-1:]:
            stop.setFocus(focus_reason(visibly=self._rings))
            if self._rings and isinstance(stop, PaintedButton):
                stop.keyboard_focus.key_pressed()

    def _has_keyboard(self, part: QWidget) -> bool:
        """Behind a sheet Qt leaves it to what is hidden."""
        return part.isVisible() and self._box.window().focusWidget() is part


def _stops(box: QWidget) -> list[QWidget]:
    """What Tab stops at, without what goes: new parts are not shown yet, but nobody hid them."""
    return [
        part
        for part in box.findChildren(QWidget)
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and not _is_hidden(part, box)
    ]


def _is_hidden(part: QWidget | None, box: QWidget) -> bool:
    while part is not None and part is not box:
        if part.isHidden() and part.testAttribute(_EXPLICIT):
            return True
        part = part.parentWidget()
    return False


def _said(part: QWidget | None, box: QWidget) -> list[str]:
    """What it is called, and what it stands in."""
    names = []
    while part is not None and part is not box:
        text = part.text() if isinstance(part, QAbstractButton) else ""
        names.append(part.accessibleName() or text)
        part = part.parentWidget()
    return [name for name in names if name]
