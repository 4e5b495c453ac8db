"""A time of day to type, or to reach by a minus and a plus."""

from datetime import time
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from baby_joints.ui import dates
from baby_joints.ui.theme import Theme
from baby_joints.ui.theme.measures import SPACE_S
from baby_joints.ui.time_text import TypedTime, read_time
from baby_joints.ui.widgets.icon_button import IconButton
from baby_joints.ui.widgets.text_line import TextLine

# Held down, a button goes through a night in a few seconds.
_FIRST_MS: Final = 400
_NEXT_MS: Final = 110
_LONGEST: Final = 16
_STEPS: Final = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class TimeField(QWidget):
    """A line between two buttons; it says what was typed, and who owns it knows which day it is.

    Signals:
        changed(): somebody typed; the value may be another, or none.
        stepped(int): a button or an arrow key asks for a later (1) or an earlier (-1) time.
    """

    changed = Signal()
    stepped = Signal(int)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locale = QLocale()
        self.line = TextLine(theme, name)
        self.line.setMaxLength(_LONGEST)
        self.line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.line.textChanged.connect(lambda _text: self.changed.emit())
        self.line.installEventFilter(self)
        self.earlier_button = self._button(theme, "minus", self.tr("Earlier"), -1)
        self.later_button = self._button(theme, "plus", self.tr("Later"), 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.earlier_button)
        row.addWidget(self.line, 1)
        row.addWidget(self.later_button)

    def _button(self, theme: Theme, icon: str, name: str, step: int) -> IconButton:
        button = IconButton(theme, icon, name)
        button.setAutoRepeat(True)
        button.setAutoRepeatDelay(_FIRST_MS)
        button.setAutoRepeatInterval(_NEXT_MS)
        button.clicked.connect(lambda: self.stepped.emit(step))
        return button

    def value(self) -> TypedTime | None:
        """What the line says; None while that is no time."""
        return read_time(self.line.text(), self._locale)

    def set_value(self, value: time) -> None:
        """Write a time as people here do, without a signal."""
        blocked = self.line.blockSignals(True)
        self.line.setText(dates.time(value))
        self.line.blockSignals(blocked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows go up and down in the line, as in every field for a time."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None:
                self.stepped.emit(step)
                return True
        return super().eventFilter(watched, event)
