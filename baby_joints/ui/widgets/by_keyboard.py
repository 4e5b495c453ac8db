"""Whether the keyboard is in use, for what moves the focus by itself."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from baby_joints.ui.widgets.hotspot_button import HotspotButton
from baby_joints.ui.widgets.keyboard_focus import KeyboardFocus
from baby_joints.ui.widgets.painted_button import PaintedButton


def by_keyboard() -> bool:
    """The person works with the keyboard now: the focus must stay visible."""
    focused = QApplication.focusWidget()
    if isinstance(focused, HotspotButton):
        return focused.ring_shown
    ring = getattr(focused, "keyboard_focus", None)
    if isinstance(ring, KeyboardFocus):
        return ring.shown
    return isinstance(focused, QPlainTextEdit)


def focus_reason(*, visibly: bool) -> Qt.FocusReason:
    """With it a widget shows its ring, or does not."""
    return Qt.FocusReason.TabFocusReason if visibly else Qt.FocusReason.OtherFocusReason


def give_keyboard(widget: QWidget, *, visibly: bool) -> None:
    """Point the keyboard at it, with its ring or without."""
    if visibly and isinstance(widget, PaintedButton):
        widget.focus_by_keyboard()
    else:
        widget.setFocus(focus_reason(visibly=visibly))
