"""Asks about a baby, and again when the answer could not be kept."""

from collections.abc import Callable
from datetime import date
from typing import TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from baby_joints.domain.child import Child
from baby_joints.ui.dialogs.child_dialog import ChildDialog
from baby_joints.ui.theme import Theme

# Keeps the child; calls its second argument when that went wrong.
ChildAnswer: TypeAlias = Callable[[Child, Callable[[], None]], None]


def ask_child(
    window: QWidget,
    theme: Theme,
    child: Child | None,
    today: date,
    answer: ChildAnswer,
    remove: Callable[[Child], None] | None = None,
) -> None:
    """Open the dialog over `window`; what could not be kept is not to be typed again.

    `remove` is called when the diary of the baby is to be deleted; without it nobody can ask.
    """
    dialog = ChildDialog(theme, child, today, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.child_given.connect(
        lambda given: answer(given, lambda: ask_child(window, theme, given, today, answer, remove))
    )
    dialog.remove_button.setVisible(child is not None and remove is not None)
    if remove is not None:
        dialog.removal_requested.connect(remove)
    dialog.open()
