"""Puts the table of actions onto the window."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from baby_joints.ui.actions import ACTIONS, IN_SHEETS


def add_actions(window: QWidget, handlers: Mapping[str, Callable[[str], object]]) -> None:
    """Give `window` every action of the table; its handler gets the action's argument."""
    for definition in ACTIONS:
        action = QAction(QCoreApplication.translate("Actions", definition.text), window)
        action.setShortcuts([QKeySequence(keys) for keys in definition.keys])
        action.setProperty(IN_SHEETS, definition.in_sheets)
        action.triggered.connect(partial(_call, handlers[definition.name], definition.argument))
        window.addAction(action)


def name_actions(window: QWidget) -> None:
    """Name every action of the table in the language that holds now."""
    for definition, action in zip(ACTIONS, window.actions(), strict=False):
        action.setText(QCoreApplication.translate("Actions", definition.text))


def _call(handler: Callable[[str], object], argument: str, *_checked: bool) -> None:
    # Qt may add whether the action is checked; no action of ours can be.
    handler(argument)
