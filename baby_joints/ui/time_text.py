"""Reads a time of day as a tired person types it."""

import re
from datetime import time
from typing import Final, NamedTuple

from PySide6.QtCore import QLocale

from baby_joints.ui.dates import plain_digits

HALF_DAY: Final = 12
_HOUR_ONLY: Final = 2
_PACKED: Final = frozenset({3, 4})
_PARTS: Final = 3


class TypedTime(NamedTuple):
    """A time; `open_half`: morning or evening was not said, and people here tell them apart."""

    said: time
    open_half: bool = False

    def other_half(self) -> time:
        """The same time twelve hours later or earlier."""
        return self.said.replace(hour=(self.said.hour + HALF_DAY) % (2 * HALF_DAY))


def read_time(text: str, locale: QLocale) -> TypedTime | None:
    """The time that `text` says, such as ``3:40 pm``, ``1540`` or ``7``; None when it says none."""
    wanted = plain_digits(text).strip().casefold()
    numbers = re.findall(r"\d+", wanted)
    if len(numbers) == 1 and len(numbers[0]) in _PACKED:
        numbers = [numbers[0][:-2], numbers[0][-2:]]
    if not 1 <= len(numbers) <= _PARTS or any(len(number) > _HOUR_ONLY for number in numbers):
        return None
    hour, minute = int(numbers[0]), int(numbers[1]) if len(numbers) > 1 else 0
    half = _half(re.sub(r"[\d\s:.,]", "", wanted), locale)
    if half is not None and 1 <= hour <= HALF_DAY:
        hour = hour % HALF_DAY + (HALF_DAY if half else 0)
    try:
        said = time(hour, minute)
    except ValueError:
        return None
    is_open = half is None and 1 <= hour <= HALF_DAY and _tells_halves(locale)
    return TypedTime(said, open_half=is_open)


def _half(letters: str, locale: QLocale) -> bool | None:
    """Whether it is the half after noon; None when nothing says so."""
    marks = ((locale.pmText(), True), (locale.amText(), False), ("pm", True), ("am", False))
    for mark, is_later in (*marks, ("p", True), ("a", False)):
        if letters and letters == re.sub(r"[\s.]", "", mark).casefold():
            return is_later
    return None


def _tells_halves(locale: QLocale) -> bool:
    return "a" in locale.timeFormat(QLocale.FormatType.ShortFormat).casefold()
