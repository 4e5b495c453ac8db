"""What a screen reader is told about a painted button."""

from typing import Final

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget
from shiboken6 import isValid

from baby_joints.ui.spoken.spoken_as import SpokenAs

_ROLES: Final = {
    SpokenAs.CHOICE: QAccessible.Role.RadioButton,
    SpokenAs.TAB: QAccessible.Role.PageTab,
    SpokenAs.MENU: QAccessible.Role.ButtonMenu,
    SpokenAs.FOLD: QAccessible.Role.Button,
}
_PRESS: Final = "Press"


class SpokenButton(QAccessibleWidget):
    """Its words, its state in the terms of its part, and a way to press it without a key.

    Qt may still ask when the button is gone; an error raised then would end the program.
    """

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button)
        self._button = button

    @property
    def _part(self) -> SpokenAs:
        # Asked anew each time: Qt may ask before the button is told its part.
        part: SpokenAs = getattr(self._button, "spoken_as", SpokenAs.BUTTON)
        return part

    def role(self) -> QAccessible.Role:
        """A button without a part of its own is pressed, or ticked."""
        roles = QAccessible.Role
        if not isValid(self._button):
            return roles.Button
        plain = roles.CheckBox if self._button.isCheckable() else roles.Button
        return _ROLES.get(self._part, plain)

    def text(self, kind: QAccessible.Text) -> str:
        """Its own words where it has no other name; a description only if it says more."""
        if not isValid(self._button):
            return ""
        said = super().text(kind)
        if kind is QAccessible.Text.Name:
            return said or self._button.text()
        if kind is QAccessible.Text.Description:
            more = said or self._button.toolTip()
            return "" if more == self.text(QAccessible.Text.Name) else more
        return said

    def state(self) -> QAccessible.State:
        """Checked, selected or opened, whichever its part is spoken of with."""
        state = super().state()
        if not isValid(self._button):
            return state
        # Python's answer: a button that keeps the focus is not disabled for Qt.
        state.disabled = not self._button.isEnabled()
        is_on = self._button.isChecked()
        if self._part is SpokenAs.FOLD:
            state.expandable, state.expanded, state.collapsed = True, is_on, not is_on
        elif self._part is SpokenAs.TAB:
            state.selectable, state.selected = True, is_on
        elif self._part is SpokenAs.MENU:
            state.hasPopup = True
        elif self._button.isCheckable():
            state.checkable, state.checked = True, is_on
        state.pressed = self._button.isDown()
        return state

    # --- QAccessibleActionInterface ---

    def actionNames(self) -> list[str]:
        can_press = isValid(self._button) and self._button.isEnabled()
        return [_PRESS, *super().actionNames()] if can_press else []

    def doAction(self, name: str) -> None:
        if name == _PRESS:
            if isValid(self._button):
                self._button.click()
        else:
            super().doAction(name)
