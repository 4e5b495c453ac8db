"""Writes the objects of a PDF file: small ones packed together, streams compressed.

Formats: ISO 32000-1, 7.5.7 (object streams) and 7.5.8 (cross-reference streams). A library that
holds every object of a long table in memory before it writes needs ten times the room.
"""

import zlib
from dataclasses import dataclass, field
from hashlib import md5
from typing import Final

_HEADER: Final = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_PACKED_TOGETHER: Final = 200
_IN_FILE: Final = 1
_PACKED: Final = 2


@dataclass(slots=True)
class ObjectFile:
    """Objects come in any order under numbers below `next_number` or from `new_number`."""

    next_number: int
    _written: bytearray = field(default_factory=lambda: bytearray(_HEADER))
    _places: dict[int, bytes] = field(default_factory=dict)
    _waiting: list[tuple[int, bytes]] = field(default_factory=list)

    def new_number(self) -> int:
        """A number that no object has yet."""
        number = self.next_number
        self.next_number += 1
        return number

    def add(self, number: int, content: bytes) -> None:
        """Write an object that is no stream."""
        self._waiting.append((number, content))
        if len(self._waiting) == _PACKED_TOGETHER:
            self._pack()

    def add_stream(self, number: int, entries: bytes, data: bytes) -> None:
        """Write a stream as it is; `entries` are those of its dictionary, without the length."""
        self._places[number] = _place(_IN_FILE, len(self._written), 0)
        # Both signs end the line: data that ends in the first of them keeps its length.
        self._written += b"%d 0 obj\n<<%b/Length %d>>\nstream\n" % (number, entries, len(data))
        self._written += data
        self._written += b"\r\nendstream\nendobj\n"

    def add_compressed(self, number: int, entries: bytes, data: bytes) -> None:
        """Compress and write a stream."""
        self.add_stream(number, entries + b"/Filter/FlateDecode", zlib.compress(data))

    def finished(self, root: int) -> bytes:
        """The whole file, whose catalog is `root`; its identifier is made from its content."""
        self._pack()
        number, start = self.new_number(), len(self._written)
        self._places[number] = _place(_IN_FILE, start, 0)
        nowhere = _place(0, 0, 0)
        table = b"".join(self._places.get(key, nowhere) for key in range(self.next_number))
        # No secret hangs on it: the identifier only tells files apart.
        name = md5(self._written, usedforsecurity=False).hexdigest().encode()
        entries = b"/Type/XRef/Size %d/W[1 5 2]/Root %d 0 R/ID[<%b><%b>]"
        self.add_compressed(number, entries % (self.next_number, root, name, name), table)
        self._written += b"startxref\n%d\n%%%%EOF\n" % start
        return bytes(self._written)

    def _pack(self) -> None:
        """Write the waiting objects as one stream."""
        if not self._waiting:
            return
        number = self.new_number()
        index, body = bytearray(), bytearray()
        for place, (key, content) in enumerate(self._waiting):
            index += b"%d %d " % (key, len(body))
            body += content
            body += b"\n"
            self._places[key] = _place(_PACKED, number, place)
        entries = b"/Type/ObjStm/N %d/First %d" % (len(self._waiting), len(index))
        self.add_compressed(number, entries, bytes(index + body))
        self._waiting.clear()


def _place(kind: int, where: int, index: int) -> bytes:
    """One row of the cross-reference table."""
    return kind.to_bytes(1) + where.to_bytes(5) + index.to_bytes(2)
