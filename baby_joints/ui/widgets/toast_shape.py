"""How the words and buttons of a toast lie, in the room that there is."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QSize

from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.toast_button import ToastButton
from baby_joints.ui.widgets.toast_words import MOST_LINES, ToastWords

HEIGHT: Final = 56
ICON: Final = 24
PADDING: Final = 16
GAP: Final = 12
EDGE: Final = 6
BETWEEN_BUTTONS: Final = 8
TRAILING: Final = 8


class _Shape(NamedTuple):
    """Which way of laying it out is meant.

    `keys`: so many buttons, the last ones, name their keys. `has_icon`: a tick stands before the
    words. `is_stacked`: the bold word stands above the others, not before them. `is_below`: the
    buttons stand under the words, not beside them.
    """

    keys: int
    has_icon: bool
    is_stacked: bool
    is_below: bool

    def keys_of(self, buttons: Sequence[ToastButton]) -> list[tuple[ToastButton, bool]]:
        """Each button, and whether it names its key."""
        first = len(buttons) - self.keys
        return [(button, place >= first) for place, button in enumerate(buttons)]


class LaidToast(NamedTuple):
    """A shape in some room: lines after the bold word, its size, the part of the words shown."""

    shape: _Shape
    lines: int
    size: QSize
    part: float


# What gives way to the words: first the keys, that of Undo last, then the tick.
_LEFT_OUT: Final = ((2, True), (1, True), (0, True), (0, False))
_BESIDE: Final = tuple(_Shape(*shown, is_stacked=False, is_below=False) for shown in _LEFT_OUT)
_STACKED: Final = tuple(_Shape(*shown, is_stacked=True, is_below=False) for shown in _LEFT_OUT)
# Buttons under the words last: that takes twice the height.
_BELOW: Final = (_Shape(keys=0, has_icon=True, is_stacked=True, is_below=True),)


def best_laid(
    theme: Theme,
    words: ToastWords,
    buttons: Sequence[ToastButton],
    room: QSize,
    *,
    stacked_first: bool,
) -> LaidToast:
    """The lowest shape that shows all in `room`, else the one that shows most."""
    first, second = (_STACKED, _BESIDE) if stacked_first else (_BESIDE, _STACKED)
    sizes: dict[int, QSize] = {}
    ways: list[LaidToast] = []
    for shape in (*first, *second, *_BELOW):
        if shape.keys not in sizes:
            sizes[shape.keys] = _size_of(buttons, shape)
        ways.append(laid := _laid(theme, words, sizes[shape.keys], shape, room))
        if laid.part == 1 and laid.size.height() <= theme.grown(HEIGHT):
            # None is lower, and each save waits for this one.
            return laid
    whole = [laid for laid in ways if laid.part == 1]
    # Of several alike Python takes the first.
    if whole:
        return min(whole, key=lambda laid: laid.size.height())
    return max(reversed(ways), key=lambda laid: laid.part)


def before_words(theme: Theme, shape: _Shape) -> int:
    """Room in px before the words, for the tick."""
    return PADDING + (theme.px(ICON) + GAP if shape.has_icon else 0)


def _laid(theme: Theme, words: ToastWords, buttons: QSize, shape: _Shape, room: QSize) -> LaidToast:
    line = theme.line_height(FontRole.BODY)
    beside = before_words(theme, shape) + TRAILING
    beside += GAP + buttons.width() if buttons.width() and not shape.is_below else 0
    above = line if shape.is_stacked and words.has_rest else 0
    around = above + 2 * EDGE + (buttons.height() if shape.is_below else 0)
    wide = words.room_beside(room.width() - beside, stacked=shape.is_stacked)
    needed = words.lines_in(wide)
    lines = max(1, min(needed, MOST_LINES, (room.height() - around) // line))
    # The air around a button is given up before a word.
    least = max(lines * line + around, buttons.height() + EDGE)
    high = max(least, min(theme.grown(HEIGHT), room.height()))
    whole = beside + words.whole_width(stacked=shape.is_stacked)
    if shape.is_below:
        whole = max(whole, beside + buttons.width())
    size = QSize(min(room.width(), whole), high)
    least_wide = beside + max(words.least_width, buttons.width() if shape.is_below else 0)
    if high > room.height() or least_wide > room.width():
        return LaidToast(shape, lines, size, 0)
    part = min(0.99, lines * max(wide, 0) / words.rest_width) if needed > lines else 1
    return LaidToast(shape, lines, size, part)


def _size_of(buttons: Sequence[ToastButton], shape: _Shape) -> QSize:
    hints = [button.hint_with(key=has_key) for button, has_key in shape.keys_of(buttons)]
    between = BETWEEN_BUTTONS * max(0, len(hints) - 1)
    wide = sum(hint.width() for hint in hints) + between
    return QSize(wide, max((hint.height() for hint in hints), default=0))
