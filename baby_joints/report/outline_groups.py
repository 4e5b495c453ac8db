"""Into which groups the glyphs of a font with CFF outlines fall: each has its own usual width.

Format: Adobe technical note 5176, sections 4 (DICT), 5 (INDEX) and 19 (FDSelect).
"""

from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from typing import Final

from baby_joints.report.faces import opened

_FD_SELECT: Final = (12, 37)
_ESCAPE: Final = 12
_LAST_OPERATOR: Final = 21
_REAL: Final = 30
_END_OF_REAL: Final = 0x0F
_RANGES: Final = 3


def group_of(file: str, number: int) -> int:
    """The group of a glyph."""
    starts, groups = _groups(file)
    return groups[bisect_right(starts, number) - 1]


@cache
def _groups(file: str) -> tuple[list[int], list[int]]:
    """The first glyph of each stretch of one group, and the groups."""
    data = bytes(opened(file).face.reference_table("CFF ").data)
    names = data[2]
    _, dictionaries = _first_of_index(data, names)
    top, _ = _first_of_index(data, dictionaries)
    place = dict(_entries(top)).get(_FD_SELECT)
    if place is None:
        return [0], [0]
    if data[place] != _RANGES:
        raise ValueError(f"{file}: its outlines are grouped in a way this program does not know")
    count = int.from_bytes(data[place + 1 : place + 3])
    rows = range(place + 3, place + 3 + 3 * count, 3)
    return [int.from_bytes(data[row : row + 2]) for row in rows], [data[row + 2] for row in rows]


def _first_of_index(data: bytes, start: int) -> tuple[bytes, int]:
    """The first object of an INDEX, and where the INDEX ends."""
    count, size = int.from_bytes(data[start : start + 2]), data[start + 2]
    offsets = [
        int.from_bytes(data[place : place + size])
        for place in range(start + 3, start + 3 + size * (count + 1), size)
    ]
    # Offsets count from the byte before the first object.
    base = start + 3 + size * (count + 1) - 1
    return data[base + offsets[0] : base + offsets[1]], base + offsets[-1]


def _entries(dictionary: bytes) -> Iterator[tuple[tuple[int, ...], int]]:
    """Each operator of a DICT with the whole number before it."""
    place, number = 0, 0
    while place < len(dictionary):
        first = dictionary[place]
        if first <= _LAST_OPERATOR:
            length = 2 if first == _ESCAPE else 1
            yield tuple(dictionary[place : place + length]), number
        else:
            length, number = _operand(dictionary[place:])
        place += length


def _operand(data: bytes) -> tuple[int, int]:
    """How many bytes a number takes, and the number; a fraction counts as 0."""
    first = data[0]
    if first == _REAL:
        ends = (place for place, byte in enumerate(data) if place and _END_OF_REAL in _halves(byte))
        return next(ends) + 1, 0
    if first in _LONG:
        length = _LONG[first]
        return length, int.from_bytes(data[1:length], signed=True)
    if first <= 246:  # noqa: PLR2004 - the ranges of the format
        return 1, first - 139
    if first <= 250:  # noqa: PLR2004 - the ranges of the format
        return 2, (first - 247) * 256 + data[1] + 108
    return 2, -(first - 251) * 256 - data[1] - 108


_LONG: Final = {28: 3, 29: 5}


def _halves(byte: int) -> tuple[int, int]:
    return byte >> 4, byte & 0x0F
