"""Two to five words of which exactly one holds."""

from collections.abc import Sequence
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from baby_joints.ui.spoken.spoken_as import SpokenAs
from baby_joints.ui.theme import Theme
from baby_joints.ui.theme.measures import RADIUS_CHIP
from baby_joints.ui.widgets.choice import Choice
from baby_joints.ui.widgets.drawing import draw_box
from baby_joints.ui.widgets.pressed_digit import pressed_digit
from baby_joints.ui.widgets.segment import Segment
from baby_joints.ui.widgets.tab_order import take_place

T = TypeVar("T")

_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}


class SegmentedControl(QWidget, Generic[T]):
    """Words side by side in one box, e.g. Front and Back; arrows move the choice.

    Signals:
        changed(): a person chose another word; setting it by program is silent.
    """

    spoken_as = SpokenAs.GROUP

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        choices: Sequence[Choice[T]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._choices: list[Choice[T]] = []
        self._chosen: T | None = None
        self._segments: list[Segment] = []
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.set_choices(choices)

    def value(self) -> T | None:
        """The chosen value; None while nothing was chosen by program or person."""
        pairs = zip(self._choices, self._segments, strict=True)
        return next((choice.value for choice, part in pairs if part.isChecked()), None)

    def set_value(self, value: T | None) -> None:
        """Choose by program, without a signal."""
        self._chosen = value
        for choice, part in zip(self._choices, self._segments, strict=True):
            part.setChecked(value is not None and choice.value == value)
        self._move_tab_stop()

    def set_choices(self, choices: Sequence[Choice[T]]) -> None:
        """Offer other words; the chosen value stays when it is still offered."""
        chosen = self.value()
        gone = self._segments
        for part in gone:
            self._row.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._choices = list(choices)
        self._segments = [self._build_segment(choice) for choice in choices]
        take_place(gone, self._segments)
        self.set_value(chosen)

    def segment(self, value: T) -> Segment:
        """The button of one value."""
        pairs = zip(self._choices, self._segments, strict=True)
        return next(part for choice, part in pairs if choice.value == value)

    def set_theme(self, theme: Theme) -> None:
        """Take over colors; the parts take theirs themselves."""
        self._theme = theme
        self.update()

    def _build_segment(self, choice: Choice[T]) -> Segment:
        part = Segment(self._theme, choice.text, choice.icon, self)
        part.setCheckable(True)
        part.setToolTip(choice.tip)
        part.clicked.connect(partial(self._on_clicked, choice.value))
        part.ring_changed.connect(self._on_ring_changed)
        part.installEventFilter(self)
        self._row.addWidget(part, 1)
        return part

    def _on_ring_changed(self, shown: bool) -> None:  # noqa: FBT001 - Qt passes it bare
        for number, part in enumerate(self._segments, start=1):
            part.set_key_hint(str(number) if shown else "")

    def _on_clicked(self, value: T, *_state: bool) -> None:
        # A press on the chosen word would uncheck it: it stays, and nothing has changed.
        before = self._chosen
        self.set_value(value)
        if before != value:
            self.changed.emit()

    def _move_tab_stop(self) -> None:
        stop = next((part for part in self._segments if part.isChecked()), None)
        if stop is None and self._segments:
            stop = self._segments[0]
        for part in self._segments:
            focusable = Qt.FocusPolicy.StrongFocus if part is stop else Qt.FocusPolicy.ClickFocus
            part.setFocusPolicy(focusable)

    def _walk(self, part: Segment, step: int) -> None:
        index = (self._segments.index(part) + step) % len(self._segments)
        self._segments[index].setFocus(Qt.FocusReason.TabFocusReason)
        self._segments[index].click()

    # --- Qt ---

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, border = self._theme.color("surface"), self._theme.color("control")
        draw_box(painter, QRectF(self.rect()), RADIUS_CHIP, ground=ground, border=border)
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and isinstance(watched, Segment)
        ):
            digit = pressed_digit(event)
            if 1 <= digit <= len(self._segments):
                self._walk(self._segments[0], digit - 1)
                return True
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
                sideways = event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}
                self._walk(watched, -step if mirrored and sideways else step)
                return True
        return super().eventFilter(watched, event)
