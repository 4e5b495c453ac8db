"""The digit keys, of the row and of the keypad."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


def typed_digit(event: QKeyEvent) -> int | None:
    """The digit that was pressed alone, 0 too; None for every other key."""
    digit = event.key() - Qt.Key.Key_0
    plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return digit if plain and 0 <= digit <= 9 else None  # noqa: PLR2004 - digits


def pressed_digit(event: QKeyEvent) -> int:
    """The digit from 1 to 9 that was pressed alone; 0 for 0 and for every other key."""
    return typed_digit(event) or 0
