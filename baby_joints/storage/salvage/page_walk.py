"""All rows that lie in the pages of an SQLite file, whatever became of the ways to them."""

import mmap
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from baby_joints.storage.diary_key import PAGE, ROOM, DiaryKey
from baby_joints.storage.salvage.log_file import LogPages, read_log
from baby_joints.storage.salvage.record import Value, read_record, read_varint

# What the program's own files have, for one whose head is gone.
_USUAL_PAGE: Final = 4096
_HEADER_LENGTH: Final = 100
_TABLE_LEAF: Final = 0x0D
_INDEX_LEAF: Final = 0x0A
_INDEX_INTERIOR: Final = 0x02
_TABLE_INTERIOR: Final = 0x05
_KINDS: Final = frozenset({_TABLE_LEAF, _TABLE_INTERIOR, _INDEX_LEAF, _INDEX_INTERIOR})
# A damaged head may tell of any number of pages.
_MOST_PAGES: Final = 1 << 28
_KEY_LENGTH: Final = 32
# No row of a diary is longer: a piece of a clip is 256 KB, and a note has its limit.
_LONGEST_ROW: Final = 64 * 1024 * 1024


class PageWalk:
    """Reads a damaged file; it is opened for reading only, and SQLite never sees it.

    Raises OSError.

    Args:
        path: the file.
        key: opens the pages of an encrypted one; only those that nobody has changed do open.

    Attributes:
        unreadable: how many rows are there but make no sense.
        keys: the ids that the indexes know: a row may be gone that an index still names.
    """

    @property
    def has_gaps(self) -> bool:
        """A part of the file is gone, or is nothing that SQLite writes: rows may have lain there.

        Known once all rows were read.
        """
        is_short = self._is_short or self._log.is_cut
        return is_short or len(self._understood) < self._count

    def __init__(self, path: Path, key: DiaryKey | None = None) -> None:
        self._key = key
        self.unreadable = 0
        self.keys: set[str] = set()
        self._log: LogPages = read_log(path)
        self._file = path.read_bytes() if path.stat().st_size < _HEADER_LENGTH else _mapped(path)
        self._page_size, self._reserved = self._sizes()
        self._count = self._log.size or -(-len(self._file) // self._page_size)
        self._count = max(self._count, len(self._file) // self._page_size)
        self._free = self._free_pages()
        # The first page lists the tables; no row of the diary ever lies there.
        self._understood: set[int] = {1, *self._free}
        told = int.from_bytes(self._page(1)[28:32], "big")
        self._is_short = len(self._file) % self._page_size > 0 or self._count < told < _MOST_PAGES

    def close(self) -> None:
        """Let go of the file."""
        if isinstance(self._file, mmap.mmap):
            self._file.close()

    def rows(self) -> Iterator[tuple[Value, ...]]:
        """Every row of every table, in no order; one may come in several versions."""
        self.unreadable = 0
        for number in range(1, self._count + 1):
            if number not in self._free:
                yield from self._rows_of(number, self._page(number))
        # Not part of a whole commit: what they hold may be missing elsewhere all the same.
        for number, page in self._log.behind:
            yield from self._rows_of(number, self._opened(number, page))

    # --- pages ---

    def _sizes(self) -> tuple[int, int]:
        """The length of a page, and how much at its end is not for rows."""
        if self._key is not None:
            return PAGE, ROOM
        head = self._log.committed.get(1, bytes(self._file[:_HEADER_LENGTH]))
        size = int.from_bytes(head[16:18], "big")
        size = 65536 if size == 1 else size
        if head.startswith(b"SQLite format 3\x00") and size >= 512 and not size & (size - 1):  # noqa: PLR2004 - SQLite's least
            return size, head[20] if head[20] < 128 else 0  # noqa: PLR2004 - never as much
        return _USUAL_PAGE, 0

    def _page(self, number: int) -> bytes:
        found = self._log.committed.get(number)
        if found is None:
            start = (number - 1) * self._page_size
            found = bytes(self._file[start : start + self._page_size])
        return self._opened(number, found)

    def _opened(self, number: int, page: bytes) -> bytes:
        return page if self._key is None else self._key.open_page(number, page)

    def _free_pages(self) -> frozenset[int]:
        """Pages out of use still hold rows of the past, deleted ones among them."""
        found: set[int] = set()
        head = self._page(1)[:_HEADER_LENGTH]
        trunk = int.from_bytes(head[32:36], "big")
        while 0 < trunk <= self._count and trunk not in found:
            found.add(trunk)
            page = self._page(trunk)
            count = int.from_bytes(page[4:8], "big")
            if count > self._page_size // 4 - 2:
                break
            leaves = (page[8 + 4 * place : 12 + 4 * place] for place in range(count))
            found.update(int.from_bytes(leaf, "big") for leaf in leaves)
            trunk = int.from_bytes(page[:4], "big")
        return frozenset(found)

    # --- rows ---

    def _rows_of(self, number: int, page: bytes) -> Iterator[tuple[Value, ...]]:
        start = _HEADER_LENGTH if number == 1 else 0
        if len(page) <= start:
            return
        kind = page[start]
        if kind in _KINDS:
            self._understood.add(number)
        if kind == _TABLE_LEAF:
            for place in self._cells(page, start, 8):
                row = self._row(page, place)
                if row is None:
                    self.unreadable += 1
                else:
                    yield row
        elif kind in {_INDEX_LEAF, _INDEX_INTERIOR}:
            self._read_keys(page, start, kind)

    def _cells(self, page: bytes, start: int, head: int) -> Iterator[int]:
        count = int.from_bytes(page[start + 3 : start + 5], "big")
        first = start + head
        for number in range(min(count, (len(page) - first) // 2)):
            yield int.from_bytes(page[first + 2 * number : first + 2 * number + 2], "big")

    def _row(self, page: bytes, place: int) -> tuple[Value, ...] | None:
        try:
            length, place = read_varint(page, place)
            _, place = read_varint(page, place)
            usable = self._page_size - self._reserved
            return read_record(self._payload(page, place, length, usable - 35))
        except (ValueError, IndexError):
            return None

    def _read_keys(self, page: bytes, start: int, kind: int) -> None:
        """The ids in an index of ids: a text of 32 letters, and where the row lies."""
        head, skip = (8, 0) if kind == _INDEX_LEAF else (12, 4)
        usable = self._page_size - self._reserved
        for place in self._cells(page, start, head):
            try:
                length, found = read_varint(page, place + skip)
                payload = self._payload(page, found, length, (usable - 12) * 64 // 255 - 23)
                key, *rest = read_record(payload)
            except (ValueError, IndexError):
                continue
            if isinstance(key, str) and len(key) == _KEY_LENGTH and len(rest) == 1:
                self.keys.add(key)

    def _payload(self, page: bytes, place: int, length: int, most: int) -> bytes:
        """The bytes of a row, with what did not fit into its page."""
        if length > _LONGEST_ROW:
            raise ValueError("no row is as long")
        if length <= most:
            return _all(page[place : place + length], length)
        usable = self._page_size - self._reserved
        least = (usable - 12) * 32 // 255 - 23
        here = least + (length - least) % (usable - 4)
        here = here if here <= most else least
        parts = [_all(page[place : place + here], here)]
        following = int.from_bytes(page[place + here : place + here + 4], "big")
        left, seen = length - here, Counter[int]()
        while left:
            if not 0 < following <= self._count or seen[following]:
                raise ValueError("the rest of the row is elsewhere")
            seen[following] += 1
            self._understood.add(following)
            more = self._page(following)
            taken = min(left, usable - 4)
            parts.append(_all(more[4 : 4 + taken], taken))
            left -= taken
            following = int.from_bytes(more[:4], "big")
        return b"".join(parts)


def _all(data: bytes, length: int) -> bytes:
    if len(data) != length:
        raise ValueError("the row was cut off")
    return data


def _mapped(path: Path) -> mmap.mmap:
    with path.open("rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
