"""The write-ahead log beside a diary: which of its pages count, and whether it was damaged.

SQLite itself stops reading at the first frame whose checksum is wrong and says nothing: that is how
it tells a commit that was cut off. Whole commits behind such a frame mean damage, and so does an
end that the index of the log knew: a frame counts there once it is on the disk.
"""

import struct
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, NamedTuple

from baby_joints.storage import sqlite_file

_HEADER: Final = struct.Struct(">IIIIIIII")
_SALT: Final = struct.Struct(">II")
_FRAME: Final = struct.Struct(">IIIIII")
_MAGIC: Final = 0x377F0682  # its last bit says that checksums are of big-endian numbers
# The index of the log begins with a head of the machine's own byte order, twice.
_INDEX: Final = struct.Struct("=12xB3xI12x8s2I")
_INDEX_SUMMED: Final = 40
_USUAL_PAGE: Final = 4096
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
        has_head: its head says what the frames are; it is on the disk before the first of them.
        whole: how many frames are part of whole commits, up to the first that is not.
        known: how many were on the disk by what the index of the log says; 0 when it says nothing.
    """

    committed: dict[int, bytes] = field(default_factory=dict)
    behind: list[tuple[int, bytes]] = field(default_factory=list)
    size: int = 0
    marks_behind: int = 0
    has_head: bool = True
    whole: int = 0
    known: int = 0

    @property
    def is_damaged(self) -> bool:
        """More lies behind the break than one commit that was cut off could leave, or is gone."""
        return self.is_cut or self.marks_behind >= (_SURELY if self.has_head else 1)

    @property
    def is_cut(self) -> bool:
        """Its end is gone or cannot be read, though it was on the disk."""
        return self.whole < self.known


def read_log(diary: Path) -> LogPages:
    """What the log beside `diary` holds; nothing when there is none. Raises OSError.

    Not for a diary that this program has open: to close a file lets go of SQLite's locks on it.
    """
    # First: whoever writes meanwhile puts a frame into the log before the index knows it.
    index = _told_by_index(diary)
    try:
        data = sqlite_file.beside(diary, sqlite_file.LOG_ENDING).read_bytes()
    except FileNotFoundError:
        data = b""
    frames = _frames(data)
    found = LogPages(has_head=frames is not None or not data)
    if frames is None:
        # Its head was on the disk before the first frame, so it was damaged, or is about to be made
        # anew: then all that was known went into the diary.
        found.known = index.frames if index.folded_in < index.frames else 0
        frames = _guessed_frames(data, index)
    elif list(_SALT.unpack(index.salt)) == frames.salt:
        # With another salt the index is about an earlier round of the log.
        found.known = index.frames
    _read_frames(found, data, frames)
    return found


class _Index(NamedTuple):
    """What the index of a log says: its frames, its salt, and how many went into the diary."""

    frames: int = 0
    salt: bytes = bytes(8)
    folded_in: int = 0


def _told_by_index(diary: Path) -> _Index:
    try:
        with sqlite_file.beside(diary, "-shm").open("rb") as file:
            head, again = file.read(_INDEX.size), file.read(_INDEX.size)
            folded_in = int.from_bytes(file.read(4), sys.byteorder)
    except OSError:
        return _Index()
    if len(again) < _INDEX.size or head != again:
        return _Index()
    is_made, frames, salt, *sums = _INDEX.unpack(head)
    is_right = _checksum(head[:_INDEX_SUMMED], sys.byteorder, (0, 0)) == tuple(sums)
    return _Index(frames, salt, folded_in) if is_made and is_right else _Index()


class _Frames(NamedTuple):
    """What the head of a log says about its frames, with its own checksum."""

    page_size: int
    salt: list[int]
    order: str
    checksum: tuple[int, int]


def _frames(log: bytes) -> _Frames | None:
    """None when the head is not whole."""
    if len(log) < _HEADER.size:
        return None
    magic, _, page_size, _, *salt, first, second = _HEADER.unpack_from(log)
    order = "big" if magic & 1 else "little"
    running = _checksum(log[: _HEADER.size - 8], order, (0, 0))
    is_whole = magic & ~1 == _MAGIC and running == (first, second)
    return _Frames(page_size, salt, order, running) if is_whole else None


def _guessed_frames(log: bytes, index: _Index) -> _Frames:
    """By the salt that the index knows, else by that of the first frame."""
    salt = list(_SALT.unpack(index.salt))
    if not index.frames and len(log) >= _HEADER.size + _FRAME.size:
        salt = list(_FRAME.unpack_from(log, _HEADER.size)[2:4])
    return _Frames(_USUAL_PAGE, salt, "little", (0, 0))


def _read_frames(found: LogPages, data: bytes, frames: _Frames) -> None:
    is_whole, running = found.has_head, frames.checksum
    waiting: dict[int, bytes] = {}
    length = _FRAME.size + frames.page_size
    for place in range(_HEADER.size, len(data) - length + 1, length):
        number, size, *salt, first, second = _FRAME.unpack_from(data, place)
        page = data[place + _FRAME.size : place + length]
        if salt != frames.salt:
            is_whole = False  # left of an earlier round of the log, or damaged
            continue
        if is_whole:
            running = _checksum(data[place : place + 8], frames.order, running)
            running = _checksum(page, frames.order, running)
            is_whole = running == (first, second)
        if not is_whole:
            found.behind.append((number, page))
            found.marks_behind += bool(size)
            continue
        waiting[number] = page
        if size:
            found.committed.update(waiting)
            found.size = size
            found.whole = (place + length - _HEADER.size) // length
            waiting = {}
    # The end of their commit did not come, or lies behind the break.
    found.behind[:0] = waiting.items()


def _checksum(data: bytes, order: str, running: tuple[int, int]) -> tuple[int, int]:
    first, second = running
    sign = ">" if order == "big" else "<"
    numbers = struct.unpack(f"{sign}{len(data) // 4}I", data)
    for even, odd in zip(numbers[::2], numbers[1::2], strict=True):
        first = (first + even + second) & _WORD
        second = (second + odd + first) & _WORD
    return first, second
