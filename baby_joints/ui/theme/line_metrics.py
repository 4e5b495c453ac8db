"""Gives a font the height of line that the design has, before Qt loads it.

A font that stands by for letters of another script decides the height of every line it appears in.
Noto Sans Arabic asks for 2.1 times its size, room for stacked signs that no text of the window has;
Inter, for which all is laid out, for 1.2 times.
"""

import struct
from typing import Final

# OpenType: where in a table the numbers lie (docs.microsoft.com, "hhea" and "OS/2").
_DIRECTORY: Final = 12
_ENTRY: Final = 16
_UNITS_PER_EM: Final = 18
_HHEA_LINE: Final = 4
_TYPO_LINE: Final = 68
_WIN_LINE: Final = 74


def with_line(font: bytes, ascent: float, descent: float) -> bytes:
    """`font`, a TrueType file, with a line of these heights above and below the base line.

    Args:
        font: the file.
        ascent: above the base line, in parts of the size of the font.
        descent: below it, likewise and positive.

    Raises:
        ValueError: it is no TrueType file.
    """
    changed = bytearray(font)
    try:
        tables = _tables(font)
        (units,) = struct.unpack_from(">H", font, tables[b"head"] + _UNITS_PER_EM)
        above, below = round(ascent * units), round(descent * units)
        struct.pack_into(">hhh", changed, tables[b"hhea"] + _HHEA_LINE, above, -below, 0)
        struct.pack_into(">hhh", changed, tables[b"OS/2"] + _TYPO_LINE, above, -below, 0)
        struct.pack_into(">HH", changed, tables[b"OS/2"] + _WIN_LINE, above, below)
    except (struct.error, KeyError) as error:
        raise ValueError("This is no TrueType font.") from error
    return bytes(changed)


def _tables(font: bytes) -> dict[bytes, int]:
    """Name of each table, and where it begins."""
    (count,) = struct.unpack_from(">H", font, 4)
    places = range(_DIRECTORY, _DIRECTORY + count * _ENTRY, _ENTRY)
    entries = [struct.unpack_from(">4sIII", font, place) for place in places]
    return {name: offset for name, _, offset, _ in entries}
