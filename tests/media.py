"""Small photos and clips for tests, made here byte by byte or by Pillow."""

import io
import struct
import wave
from pathlib import Path
from typing import Final

from PIL import Image

PNG: Final = b"\x89PNG\r\n\x1a\n"


def photo(color: str = "teal", size: tuple[int, int] = (64, 48), kind: str = "JPEG") -> bytes:
    """A picture of one color."""
    out = io.BytesIO()
    Image.new("RGB", size, color).save(out, kind)
    return out.getvalue()


def sound(seconds: float = 0.5, rate: int = 8000) -> bytes:
    """Silence as a WAV file."""
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(1)
        file.setframerate(rate)
        file.writeframes(b"\x80" * int(seconds * rate))
    return out.getvalue()


def film(seconds: float = 12.4, length: int = 1000, brand: bytes = b"isom") -> bytes:
    """An MP4 file that says how long it plays, with no pictures in it."""
    header = struct.pack(">4xIIII80x", 0, 0, 1000, int(seconds * 1000))
    moov = box(b"moov", box(b"mvhd", header))
    return box(b"ftyp", brand + bytes(4) + brand) + moov + box(b"mdat", bytes(length))


def box(name: bytes, inside: bytes) -> bytes:
    """A box of ISO/IEC 14496-12."""
    return struct.pack(">I", 8 + len(inside)) + name + inside


def written(folder: Path, name: str, data: bytes) -> Path:
    """A file with these bytes."""
    path = folder / name
    path.write_bytes(data)
    return path
