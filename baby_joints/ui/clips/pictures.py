"""Photos decoded to look at, within limits that no hostile file can pass."""

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

# What a photo may take while it is decoded, in MB: 50 megapixels of four bytes.
_MOST_MEGABYTES: Final = 256
_MOST_PIXELS: Final = 60_000_000


def picture(data: bytes, most: QSize) -> QImage | None:
    """The photo in `data`, upright, no larger than `most`; None when it cannot be shown.

    May be called on any thread.
    """
    held = QByteArray(data)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    # The bytes decide what it is; a vector or a document is never drawn.
    if reader.format().data() not in {b"jpeg", b"png", b"webp", b"heic", b"heif"}:
        return None
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _MOST_PIXELS:
        return None
    QImageReader.setAllocationLimit(_MOST_MEGABYTES)
    room = max(most.width(), most.height())
    if max(size.width(), size.height()) > room:
        # Decoded small: a JPEG then takes a tenth of the time and the memory.
        reader.setScaledSize(size.scaled(room, room, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        return None
    if image.width() > most.width() or image.height() > most.height():
        modes = (Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        image = image.scaled(most, *modes)
    return image
