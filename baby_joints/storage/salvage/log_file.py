"""The write-ahead log beside a diary: which of its pages count, and whether it was damaged.

SQLite itself stops reading at the first frame whose checksum is wrong and says nothing: that is how
it tells a commit that was cut off. Whole commits behind such a frame mean damage.
"""

import struct
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from baby_joints.storage import sqlite_file

_HEADER: Final = struct.Struct(">IIIIIIII")
_FRAME: Final = struct.Struct(">IIIIII")
_MAGIC: Final = 0x377F0682  # its last bit says that checksums are of big-endian numbers
_WORD: Final = 0xFFFFFFFF
# A cut-off commit has one commit mark at most behind the frame that did not reach the disk.
_SURELY: Final = 2


@dataclass(slots=True)
class LogPages:
    """The pages of a log by their number.

    Attributes:
        committed: the newest of each that is part of a whole commit.
        behind: those of no whole commit, in their order: cut off, or behind a damaged frame.
        size: how many pages the diary has after the last whole commit; 0 without any.
        marks_behind: how many commits end behind the first frame that is not whole.
    """

    committed: dict[int, bytes] = field(default_factory=dict)
    behind: list[tuple[int, bytes]] = field(default_factory=list)
    size: int = 0
    marks_behind: int = 0

    @property
    def is_damaged(self) -> bool:
        """More lies behind the break than one commit that was cut off could leave."""
        return self.marks_behind >= _SURELY


def read_log(diary: Path) -> LogPages:
    """What the log beside `diary` holds; nothing when there is none. Raises OSError."""
    try:
        data = diary.with_name(diary.name + sqlite_file.LOG_ENDING).read_bytes()
    except FileNotFoundError:
        return LogPages()
    found = LogPages()
    if len(data) < _HEADER.size:
        return found
    magic, _, page_size, _, *salt, first, second = _HEADER.unpack_from(data)
    if magic & ~1 != _MAGIC or not _is_page_size(page_size):
        return found
    order = "big" if magic & 1 else "little"
    running = _checksum(data[: _HEADER.size - 8], order, (0, 0))
    is_whole = running == (first, second)
    waiting: dict[int, bytes] = {}
    place = _HEADER.size
    while place + _FRAME.size + page_size <= len(data):
        number, size, *frame_salt, first, second = _FRAME.unpack_from(data, place)
        page = data[place + _FRAME.size : place + _FRAME.size + page_size]
        if frame_salt != salt:
            break  # left of an earlier round of the log
        if is_whole:
            running = _checksum(data[place : place + 8], order, running)
            running = _checksum(page, order, running)
            is_whole = running == (first, second)
        if is_whole:
            waiting[number] = page
            if size:
                found.committed.update(waiting)
                found.size = size
                waiting = {}
        else:
            found.behind.append((number, page))
            found.marks_behind += bool(size)
        place += _FRAME.size + page_size
    # The end of their commit did not come, or lies behind the break.
    found.behind[:0] = waiting.items()
    return found


def _is_page_size(size: int) -> bool:
    return 512 <= size <= 65536 and size & (size - 1) == 0  # noqa: PLR2004 - SQLite's limits


def _checksum(data: bytes, order: str, running: tuple[int, int]) -> tuple[int, int]:
    first, second = running
    sign = ">" if order == "big" else "<"
    numbers = struct.unpack(f"{sign}{len(data) // 4}I", data)
    for even, odd in zip(numbers[::2], numbers[1::2], strict=True):
        first = (first + even + second) & _WORD
        second = (second + odd + first) & _WORD
    return first, second
