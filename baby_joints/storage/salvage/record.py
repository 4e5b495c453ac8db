"""One row as it lies in a page of an SQLite file."""

import struct
from typing import Final, TypeAlias

Value: TypeAlias = int | float | str | bytes | None

_LONGEST_VARINT: Final = 9
_INTEGER_LENGTHS: Final = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_REAL: Final = 7
_ZERO: Final = 8
_ONE: Final = 9
_FIRST_TEXT: Final = 12


def read_varint(data: bytes | memoryview, place: int) -> tuple[int, int]:
    """A number of 1 to 9 bytes, and where the next one begins; IndexError past the end."""
    value = 0
    for number in range(1, _LONGEST_VARINT + 1):
        byte = data[place + number - 1]
        if number == _LONGEST_VARINT:
            return (value << 8) | byte, place + number
        value = (value << 7) | (byte & 0x7F)
        if byte < 0x80:  # noqa: PLR2004 - the top bit says that more follow
            return value, place + number
    raise AssertionError


def read_record(payload: bytes) -> tuple[Value, ...]:
    """The values of a row in the order of its columns.

    Raises ValueError or IndexError when no row looks like this.
    """
    header_length, place = read_varint(payload, 0)
    if not place <= header_length <= len(payload):
        raise ValueError("the head of the row is longer than the row")
    kinds = []
    while place < header_length:
        kind, place = read_varint(payload, place)
        kinds.append(kind)
    values = []
    place = header_length
    for kind in kinds:
        length = _length(kind)
        if place + length > len(payload):
            raise ValueError("a value ends behind the row")
        values.append(_value(kind, payload[place : place + length]))
        place += length
    if place != len(payload):
        raise ValueError("something follows the last value")
    return tuple(values)


def _length(kind: int) -> int:
    if kind >= _FIRST_TEXT:
        return (kind - _FIRST_TEXT) // 2
    if kind == _REAL:
        return 8
    return _INTEGER_LENGTHS.get(kind, 0)


def _value(kind: int, data: bytes) -> Value:
    """UnicodeDecodeError, a ValueError, for text that is none."""
    if kind >= _FIRST_TEXT:
        return data.decode("utf-8") if kind % 2 else data
    if kind == _REAL:
        (real,) = struct.unpack(">d", data)
        return float(real)
    if kind in _INTEGER_LENGTHS:
        return int.from_bytes(data, "big", signed=True)
    if kind in {_ZERO, _ONE}:
        return kind - _ZERO
    if kind == 0:
        return None
    raise ValueError(f"there is no value of kind {kind}")
