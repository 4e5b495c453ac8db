"""Drawings (SVG) as pictures; what the last start drew is found on disk."""

import struct
from pathlib import Path
from typing import Final, TypeAlias

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

# The whole text, so that another drawing is never taken for this one; width and height in px.
Key: TypeAlias = tuple[bytes, int, int]
_MARK: Final = b"baby_joints pictures 1\n"
_HEAD: Final = struct.Struct("<III")
# Red, green, blue, opacity.
_DEPTH: Final = 4
# More than the first page needs on a screen of 3x; a longer file is not ours.
_MOST_BYTES: Final = 32_000_000


class SvgPictures:
    """Draws, and remembers what was drawn until `keep` for the next start.

    Args:
        file: where the pictures of a start are kept; None: nowhere. It may go missing at any time,
            and one that is damaged counts as missing.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._known: dict[Key, bytes] | None = None
        self._asked: dict[Key, QPixmap] | None = None if file is None else {}
        self._drew = False

    def pixmap(self, svg: str, width: int, height: int) -> QPixmap:
        """The drawing `svg`, `width` by `height` device px."""
        key = (svg.encode(), width, height)
        pixels = self._kept().get(key)
        pixmap = self._draw(*key) if pixels is None else _picture(pixels, width, height)
        if self._asked is not None:
            self._asked[key] = pixmap
        return pixmap

    def keep(self) -> None:
        """Write the pictures so far for the next start, if they are not those of this file.

        A start without them is slower and nothing else, so an error of the disk is no matter.
        """
        asked, self._asked, self._known = self._asked, None, {}
        if not asked or not self._drew or self._file is None:
            return
        from baby_joints.atomic_file import write_atomically

        parts = [_MARK]
        for (text, width, height), pixmap in asked.items():
            parts += [_HEAD.pack(len(text), width, height), text, _pixels(pixmap)]
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_atomically(self._file, b"".join(parts))
        except OSError:
            return

    def _kept(self) -> dict[Key, bytes]:
        if self._known is None:
            self._known = {} if self._file is None else _read(self._file)
        return self._known

    def _draw(self, text: bytes, width: int, height: int) -> QPixmap:
        # Here, as a start that finds its pictures does without.
        from PySide6.QtSvg import QSvgRenderer

        self._drew = True
        pixmap = QPixmap(width, height)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(text).render(painter, QRectF(0, 0, width, height))
        painter.end()
        return pixmap


def _read(file: Path) -> dict[Key, bytes]:
    """The pictures in the file; none when it is missing or not whole."""
    try:
        if file.stat().st_size > _MOST_BYTES:
            return {}
        data = file.read_bytes()
    except OSError:
        return {}
    return _parted(data) if data.startswith(_MARK) else {}


def _parted(data: bytes) -> dict[Key, bytes]:
    found: dict[Key, bytes] = {}
    at = len(_MARK)
    while at < len(data):
        text_at = at + _HEAD.size
        if text_at > len(data):
            return {}
        length, width, height = _HEAD.unpack_from(data, at)
        pixels_at = text_at + length
        at = pixels_at + width * height * _DEPTH
        if at > len(data):
            return {}
        found[data[text_at:pixels_at], width, height] = data[pixels_at:at]
    return found


def _picture(pixels: bytes, width: int, height: int) -> QPixmap:
    form = QImage.Format.Format_ARGB32_Premultiplied
    # The copy owns its pixels: the bytes here go when this ends.
    return QPixmap.fromImage(QImage(pixels, width, height, width * _DEPTH, form).copy())


def _pixels(pixmap: QPixmap) -> bytes:
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    return bytes(image.constBits())
