"""A small count with a minus and a plus."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QWidget

from baby_joints.domain.checks import MAX_REPEATS
from baby_joints.ui.announcement import announce
from baby_joints.ui.spoken.spoken_as import SpokenAs
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import RADIUS_CHIP
from baby_joints.ui.widgets.drawing import draw_box
from baby_joints.ui.widgets.pressed_digit import typed_digit
from baby_joints.ui.widgets.text_button import TextButton
from baby_joints.ui.widgets.text_label import TextLabel

if TYPE_CHECKING:
    from collections.abc import Callable

_STEPS: Final = {
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Plus: 1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_Minus: -1,
}
# Seconds. Who waits longer between two digits, with a baby on the arm, begins a new number.
PAUSE: Final = 2.0


class Stepper(QWidget):
    """Counts from `least` up; below it stands `nothing`, when that is given: not counted.

    Digits make one number as long as nothing else comes between them: a pause, another key, or
    going elsewhere. `clock` tells the seconds for that, from any start.

    `longest` keeps room for words that stand in another stepper over or under this one.

    Signals:
        changed(): a person said the count, the one that was shown before too.
    """

    spoken_as = SpokenAs.GROUP

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        least: int = 1,
        most: int = MAX_REPEATS,
        nothing: str = "",
        longest: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._least, self._most, self._nothing = least, most, nothing
        self._longest = longest or nothing
        self._value: int | None = None if nothing else least
        self.clock: Callable[[], float] = time.monotonic
        self._typed_at: float | None = None
        self._goes_on = False
        self.fewer_button = self._build_button("minus", self.tr("{name}: fewer").format(name=name))
        self.more_button = self._build_button("plus", self.tr("{name}: more").format(name=name))
        self._shown = TextLabel(theme, role=FontRole.CHIP, parent=self)
        self._shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.fewer_button, self._shown, self.more_button):
            layout.addWidget(part)
        self.fewer_button.clicked.connect(lambda: self._step(-1))
        self.more_button.clicked.connect(lambda: self._step(1))
        self._show_value()

    def _build_button(self, icon: str, name: str) -> TextButton:
        button = TextButton(self._theme, "", icon, ink="text")
        button.setAccessibleName(name)
        button.setToolTip(name)
        # The button itself would take the arrows, and move the focus with them.
        button.installEventFilter(self)
        return button

    def value(self) -> int | None:
        """The count, None while nothing was counted."""
        return self._value

    @property
    def goes_on(self) -> bool:
        """The last change belongs to the number of the change before: its second digit, say."""
        return self._goes_on

    def set_value(self, value: int | None) -> None:
        """Show another count, without a signal."""
        if value != self._value:
            self._typed_at = None
            self._value = value
        self._show_value()

    def set_theme(self, theme: Theme) -> None:
        """Take over colors and sizes."""
        self._theme = theme
        self._show_value()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of both buttons; the number ends where the focus leaves the two."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if self._take(event):
                return True
            self._typed_at = None
        elif event.type() == QEvent.Type.FocusOut and not self._has_focus():
            self._typed_at = None
        return super().eventFilter(watched, event)

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _take(self, event: QKeyEvent) -> bool:
        """Count or write with this key; whether it was one for that."""
        digit, step = typed_digit(event), _STEPS.get(Qt.Key(event.key()))
        if digit is not None:
            self._type(digit)
        elif event.key() == Qt.Key.Key_Backspace:
            self._take_digit_back()
        elif step is not None:
            self._step(step)
        else:
            return False
        focused = QApplication.focusWidget()
        if isinstance(focused, TextButton):
            focused.focus_by_keyboard()
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        enabled = self.isEnabled()
        draw_box(
            painter,
            QRectF(self.rect()),
            RADIUS_CHIP,
            ground=self._theme.color("surface" if enabled else "sunken"),
            border=self._theme.color("control"),
            dashed=not enabled,
        )
        painter.end()

    def _type(self, digit: int) -> None:
        goes_on = self._is_being_typed()
        number = (self._value or 0) * 10 + digit if goes_on else digit
        # No number begins with 0, and there is none below the least.
        if number >= self._least:
            self._change_to(number, goes_on=goes_on)
            self._typed_at = self.clock()

    def _take_digit_back(self) -> None:
        goes_on = self._is_being_typed()
        number = (self._value or 0) // 10
        if number >= self._least:
            self._change_to(number, goes_on=goes_on)
            self._typed_at = self.clock()
        else:
            self._change_to(None if self._nothing else self._least, goes_on=goes_on)

    def _is_being_typed(self) -> bool:
        return self._typed_at is not None and self.clock() - self._typed_at <= PAUSE

    def _step(self, step: int) -> None:
        if self._value is None:
            value: int | None = self._least if step > 0 else None
        else:
            value = self._value + step
            if value < self._least:
                value = None if self._nothing else self._least
        self._change_to(value)

    def _change_to(self, value: int | None, *, goes_on: bool = False) -> None:
        """Show what a person made of it; a digit that follows begins anew unless one was typed."""
        self._goes_on = goes_on
        self._typed_at = None
        self.set_value(value if value is None else min(value, self._most))
        self.changed.emit()
        announce(self, self._shown.text())

    def _show_value(self) -> None:
        text = self._nothing if self._value is None else str(self._value)
        self._shown.set_text(text)
        self.setAccessibleDescription(text)
        metrics = QFontMetrics(self._theme.font(FontRole.CHIP))
        widest = max(metrics.horizontalAdvance(word) for word in (self._longest, "999"))
        self._shown.setMinimumWidth(widest + 8)
        at_start = self._value is None or (self._value == self._least and not self._nothing)
        self.fewer_button.setEnabled(not at_start)
        for button in (self.fewer_button, self.more_button):
            button.setAccessibleDescription(text)
