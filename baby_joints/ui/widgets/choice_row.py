"""A row of chips of which one, or any number, can be picked."""

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from baby_joints.ui.spoken.spoken_as import SpokenAs
from baby_joints.ui.theme import Theme
from baby_joints.ui.theme.measures import SPACE_S
from baby_joints.ui.widgets.chip import Chip
from baby_joints.ui.widgets.chip_keys import ChipKeys
from baby_joints.ui.widgets.chip_lines import ChipLines
from baby_joints.ui.widgets.chip_style import ChipStyle
from baby_joints.ui.widgets.choice import Choice
from baby_joints.ui.widgets.tab_order import take_place

T = TypeVar("T")


class ChoiceRow(QWidget, Generic[T]):
    """Chips that wrap to the width; one stop for Tab, arrows walk, Space and digits pick.

    Args:
        theme: how it looks.
        name: what the row asks, for screen readers.
        choices: what can be picked, in their fixed order.
        exclusive: at most one is picked; `optional` then lets a second press unpick it.
        columns: a grid of that many columns, fewer where there is no room; 0 puts chip after chip.
        digits: which values 1, 2, 3 ... pick; without it the first, the second, the third ...

    Signals:
        changed(): a person picked or unpicked something; setting it by program is silent.
    """

    spoken_as = SpokenAs.GROUP

    changed = Signal()

    def __init__(  # noqa: PLR0913 - most have a default and are given by name
        self,
        theme: Theme,
        name: str,
        choices: Sequence[Choice[T]],
        *,
        exclusive: bool = True,
        optional: bool = True,
        style: ChipStyle = ChipStyle.ROW,
        columns: int = 0,
        gap: int = SPACE_S,
        divided: bool = False,
        digits: Sequence[T] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._exclusive = exclusive
        self._optional = optional
        self._style = style
        self._digits = digits
        self._lines = ChipLines(columns, gap, divided=divided)
        self._choices: list[Choice[T]] = []
        self._chips: list[Chip] = []
        self._keys = ChipKeys(self)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_choices(choices)

    # --- what is picked ---

    def value(self) -> T | None:
        """The picked value of an exclusive row, None when nothing is picked."""
        return next((choice.value for choice, chip in self._pairs() if chip.isChecked()), None)

    def values(self) -> frozenset[T]:
        """All picked values."""
        return frozenset(choice.value for choice, chip in self._pairs() if chip.isChecked())

    def set_value(self, value: T | None) -> None:
        """Pick one value, or None for nothing, without a signal."""
        self.set_values(() if value is None else (value,))

    def set_values(self, values: Iterable[T]) -> None:
        """Pick exactly these values, without a signal."""
        wanted = list(values)
        for choice, chip in self._pairs():
            chip.setChecked(choice.value in wanted)
        self._keys.stop_at_picked()

    # --- what can be picked ---

    @property
    def choices(self) -> tuple[Choice[T], ...]:
        """What can be picked now."""
        return tuple(self._choices)

    def set_choices(self, choices: Sequence[Choice[T]]) -> None:
        """Offer other choices; what is picked and still offered stays picked."""
        picked = self.values()
        focused = any(chip.hasFocus() for chip in self._chips)
        gone = self._chips
        for chip in gone:
            chip.hide()
            chip.deleteLater()
        self._choices = list(choices)
        self._chips = [self._build_chip(choice) for choice in choices]
        take_place(gone, self._chips)
        by_value = {choice.value: chip for choice, chip in self._pairs()}
        numbered = [by_value[value] for value in self._digits] or self._chips
        self._keys.serve(self._chips, numbered)
        self.set_values(picked)
        if focused and self._chips:
            self._chips[0].setFocus()
        self._arrange()
        self.updateGeometry()

    def chip(self, value: T) -> Chip:
        """The chip of one value."""
        return next(chip for choice, chip in self._pairs() if choice.value == value)

    def set_style(self, style: ChipStyle) -> None:
        """Take another shape of chips."""
        self._style = style
        for chip in self._chips:
            chip.set_style(style)
        self._arrange()
        self.updateGeometry()

    def set_columns(self, columns: int) -> None:
        """Change the number of columns; 0 puts chip after chip."""
        self._lines.columns = columns
        self._arrange()
        self.updateGeometry()

    def focus_row(self) -> None:
        """Give the keyboard to this row: to what is picked, else to its first chip."""
        chip = next((chip for chip in self._chips if chip.isChecked()), None)
        target = chip or (self._chips[0] if self._chips else None)
        if target is not None:
            self._keys.stop_at(target)
            target.focus_by_keyboard()

    def set_theme(self, theme: Theme) -> None:
        """Take over sizes; the chips first, as they decide where the lines break."""
        self._theme = theme
        for chip in self._chips:
            chip.set_theme(theme)
        self.updateGeometry()
        self._arrange()
        self.update()

    # --- inside ---

    def _pairs(self) -> Iterable[tuple[Choice[T], Chip]]:
        return zip(self._choices, self._chips, strict=True)

    def _build_chip(self, choice: Choice[T]) -> Chip:
        chip = Chip(self._theme, choice.text, choice.icon, self._style, self)
        chip.setToolTip(choice.tip)
        chip.spoken_as = SpokenAs.CHOICE if self._exclusive else SpokenAs.BUTTON
        chip.clicked.connect(partial(self._on_clicked, chip))
        if self.isVisible():
            chip.show()
        return chip

    def _on_clicked(self, chip: Chip, *_state: bool) -> None:
        # Qt may pass the state or leave it out: PySide counts the parameters of a partial wrongly.
        if self._exclusive:
            if not chip.isChecked() and not self._optional:
                chip.setChecked(True)
                return
            for other in self._chips:
                if other is not chip:
                    other.setChecked(False)
        self._keys.stop_at(chip)
        self.changed.emit()

    def _arrange(self) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        places = self._lines.places(self._chips, self.width())
        for chip, place in zip(self._chips, places, strict=True):
            left = self.width() - place.right() - 1 if mirrored else place.left()
            chip.setGeometry(QRect(left, place.top(), place.width(), place.height()))

    # --- Qt ---

    def sizeHint(self) -> QSize:
        width = self._lines.natural_width(self._chips)
        return QSize(width, self._lines.height(self._chips, width))

    def minimumSizeHint(self) -> QSize:
        widest = max((chip.sizeHint().width() for chip in self._chips), default=0)
        return QSize(widest, self._lines.height(self._chips, max(widest, self.width())))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lines.height(self._chips, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        divider = self._lines.divider(self._chips, self.width())
        if divider is None:
            return
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            divider.moveLeft(self.width() - divider.right() - 1)
        QPainter(self).fillRect(divider, self._theme.color("border"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._arrange()
