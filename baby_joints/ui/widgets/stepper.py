"""A small count with a minus and a plus."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from baby_joints.ui.announcement import announce
from baby_joints.ui.spoken.spoken_as import SpokenAs
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import RADIUS_CHIP
from baby_joints.ui.widgets.drawing import draw_box
from baby_joints.ui.widgets.pressed_digit import pressed_digit
from baby_joints.ui.widgets.text_button import TextButton
from baby_joints.ui.widgets.text_label import TextLabel

_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Plus: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_Minus: -1}


class Stepper(QWidget):
    """Counts from `least` up; below it stands `nothing`, when that is given: not counted.

    `longest` keeps room for words that stand in another stepper over or under this one.

    Signals:
        changed(): a person changed the count.
    """

    spoken_as = SpokenAs.GROUP

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        least: int = 1,
        most: int = 999,
        nothing: str = "",
        longest: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._least, self._most, self._nothing = least, most, nothing
        self._longest = longest or nothing
        self._value: int | None = None if nothing else least
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
        return button

    def value(self) -> int | None:
        """The count, None while nothing was counted."""
        return self._value

    def set_value(self, value: int | None) -> None:
        """Show another count, without a signal."""
        self._value = value
        self._show_value()

    def set_theme(self, theme: Theme) -> None:
        """Take over colors and sizes."""
        self._theme = theme
        self._show_value()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        digit = pressed_digit(event)
        if digit:
            self._change_to(digit)
        elif step is None:
            super().keyPressEvent(event)
        else:
            self._step(step)

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

    def _step(self, step: int) -> None:
        if self._value is None:
            value: int | None = self._least if step > 0 else None
        else:
            value = self._value + step
            if value < self._least:
                value = None if self._nothing else self._least
        self._change_to(value)

    def _change_to(self, value: int | None) -> None:
        value = value if value is None else min(value, self._most)
        if value != self._value:
            self.set_value(value)
            announce(self, self._shown.text())
            self.changed.emit()

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
