"""Qt's fields for days and times in a window from right to left."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDateTimeEdit

from baby_joints.ui.dates import field_locale


def keep_order(field: QDateTimeEdit) -> None:
    """Let the letters alone decide the order of the parts; call it before the format is set.

    From right to left Qt turns the parts of a format round, and the letters of Arabic would then
    turn them once more.
    """
    right_to_left = field.layoutDirection() is Qt.LayoutDirection.RightToLeft
    field.setLocale(field_locale())
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    if right_to_left:
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
