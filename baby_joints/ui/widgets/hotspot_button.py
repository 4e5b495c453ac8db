"""One joint of the figure as a real button, for the keyboard and for screen readers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from baby_joints.ui.spoken.spoken_as import SpokenAs
from baby_joints.ui.widgets.hotspot import Direction, Hotspot
from baby_joints.ui.widgets.pressed_digit import pressed_digit

_ARROWS = {
    Qt.Key.Key_Left: Direction.LEFT,
    Qt.Key.Key_Right: Direction.RIGHT,
    Qt.Key.Key_Up: Direction.UP,
    Qt.Key.Key_Down: Direction.DOWN,
}
_BY_KEYBOARD = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}


# The window came back to the front, or a menu closed: what was shown before still holds.
_COMES_BACK = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}


class HotspotButton(QAbstractButton):
    """Transparent: the figure below draws it and takes the mouse, so that the nearest joint wins.

    Signals:
        walked(Direction): an arrow key was pressed.
        numbered(int): a digit from 1 to 9 was pressed.
        focus_changed(): the ring appeared or went.
    """

    spoken_as = SpokenAs.CHOICE

    walked = Signal(object)
    numbered = Signal(int)
    focus_changed = Signal()

    def __init__(self, spot: Hotspot, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.spot = spot
        self.ring_shown = False
        self._by_keyboard = False
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def be_tab_stop(self, stop: bool) -> None:  # noqa: FBT001 - reads like Qt's setters
        """Of all joints one is reached by Tab, the others by the arrow keys from there."""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if stop else Qt.FocusPolicy.NoFocus)

    def take_focus(self, reason: Qt.FocusReason) -> None:
        """Get the focus; a button that has it already still learns that the keyboard is in use."""
        self.setFocus(reason)
        if reason in _BY_KEYBOARD:
            self._show_ring()

    def nextCheckState(self) -> None:
        """Leave the check mark to the figure: it shows what the form holds."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows; all other keys do what they do on a button or in the page."""
        self._show_ring()
        direction = _ARROWS.get(Qt.Key(event.key()))
        digit = pressed_digit(event)
        if direction is not None:
            self.walked.emit(direction)
        elif digit:
            self.numbered.emit(digit)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()  # Enter saves the entry from anywhere.
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring when the keyboard brought us here."""
        if event.reason() not in _COMES_BACK:
            self._by_keyboard = event.reason() in _BY_KEYBOARD
        self.ring_shown = self._by_keyboard
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        self.ring_shown = False
        super().focusOutEvent(event)
        self.focus_changed.emit()

    def _show_ring(self) -> None:
        self._by_keyboard = True
        if self.hasFocus() and not self.ring_shown:
            self.ring_shown = True
            self.focus_changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw nothing: the figure draws all joints in one go."""
