"""What Enter does to the button that has the focus, in every sheet and on every page."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from baby_joints.ui.widgets.painted_button import PaintedButton

ENTER_KEYS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def press_command(focused: QWidget | None) -> bool:
    """Press it if it is something to do; an answer leaves Enter to what sheet or page do with it.

    After a click with the mouse nothing points at the button any more: Enter then is meant for the
    action that has it written on.
    """
    if not isinstance(focused, PaintedButton) or focused.is_answer:
        return False
    if focused.keyboard_focus.by_pointer:
        return False
    focused.click()
    return True
