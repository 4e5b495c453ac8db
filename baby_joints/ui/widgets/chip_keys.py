"""The keyboard in a row of chips."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from baby_joints.ui.widgets.chip import Chip
from baby_joints.ui.widgets.pressed_digit import pressed_digit

_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}


class ChipKeys(QObject):
    """One stop for Tab, arrows walk, digits pick."""

    def __init__(self, row: QWidget) -> None:
        super().__init__(row)
        self._row = row
        self._chips: Sequence[Chip] = ()
        self._numbered: Sequence[Chip] = ()

    def serve(self, chips: Sequence[Chip], numbered: Sequence[Chip]) -> None:
        """Walk among these from now on; 1 picks the first of `numbered`, 2 the second ..."""
        self._chips, self._numbered = chips, numbered
        for chip in chips:
            chip.ring_changed.connect(self._on_ring_changed)
            chip.installEventFilter(self)

    def stop_at(self, chip: Chip) -> None:
        """Let Tab stop at this one."""
        self._stop_at(self._chips.index(chip))

    def stop_at_picked(self) -> None:
        """Let Tab stop at what is picked, else at the first; a person who walks here goes on."""
        if not any(chip.hasFocus() for chip in self._chips):
            picked = (number for number, chip in enumerate(self._chips) if chip.isChecked())
            self._stop_at(next(picked, 0))

    def _stop_at(self, index: int) -> None:
        for number, chip in enumerate(self._chips):
            stop = number == index
            policy = Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus
            chip.setFocusPolicy(policy)

    def _on_ring_changed(self, shown: bool) -> None:  # noqa: FBT001 - Qt passes it bare
        for number, chip in enumerate(self._numbered, start=1):
            chip.set_key_hint(str(number) if shown and number <= 9 else "")  # noqa: PLR2004 - digits

    def _walk(self, start: int, step: int) -> None:
        count = len(self._chips)
        for distance in range(1, count + 1):
            index = (start + step * distance) % count
            if self._chips[index].isEnabled():
                self._stop_at(index)
                self._chips[index].setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _key_handled(self, chip: Chip, event: QKeyEvent) -> bool:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            mirrored = self._row.layoutDirection() is Qt.LayoutDirection.RightToLeft
            sideways = event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}
            self._walk(self._chips.index(chip), -step if mirrored and sideways else step)
            return True
        digit = pressed_digit(event)
        if 1 <= digit <= len(self._numbered):
            picked = self._numbered[digit - 1]
            self.stop_at(picked)
            picked.setFocus(Qt.FocusReason.TabFocusReason)
            picked.click()
            return True
        return False

    # --- Qt ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and isinstance(watched, Chip)
            and self._key_handled(watched, event)
        ):
            return True
        return super().eventFilter(watched, event)
