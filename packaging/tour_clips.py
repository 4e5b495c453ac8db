"""A photo, a sound and a recording to look at in the window: made up, and gone after the tour."""

import io
import wave
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from baby_joints.domain.attachment import Attachment
from baby_joints.ui.clips.photo_sheet import PhotoSheet
from baby_joints.ui.clips.player_sheet import PlayerSheet
from baby_joints.ui.clips.record_sheet import RecordSheet
from baby_joints.ui.pages.log_page import LogPage
from baby_joints.ui.theme import Theme

_PHOTO = Attachment(name="2026-04-23 10.21.07.png", media_type="image/png")
_SOUND = Attachment(name="2026-04-23 10.24.00.m4a", media_type="audio/mp4", seconds=4)


def add_clips(page: LogPage, folder: Path, settle: Callable[[], None]) -> None:
    """A photo and a sound on the form of an entry, and a file that is refused."""
    files = {
        _PHOTO.name: _photo_bytes(),
        "2026-04-23 10.22.40.wav": _sound_bytes(),
        "2026-04-23.pdf": b"%PDF-1.7",
    }
    for name, data in files.items():
        (folder / name).write_bytes(data)
    page.view.details.set_open(is_open=True)
    clips = page.view.details.clips
    # Offered where there is a camera.
    clips.sources.record_button.show()
    clips.take(folder / name for name in files)
    while clips.is_busy:
        settle()
    settle()
    for name in files:
        (folder / name).unlink()
    bar = page.view.columns.scroller.verticalScrollBar()
    bar.setValue(bar.maximum())


def open_photo(theme: Theme, window: QWidget) -> None:
    """A photo, large."""
    PhotoSheet(theme, _PHOTO, _photo(), window).open()


def open_unknown(theme: Theme, window: QWidget) -> None:
    """A photo of a kind that cannot be shown."""
    PhotoSheet(theme, _PHOTO, None, window).open()


def open_sound(theme: Theme, window: QWidget) -> None:
    """A sound, at its beginning."""
    device = QBuffer()
    device.setData(_sound_bytes())
    device.open(QIODevice.OpenModeFlag.ReadOnly)
    sheet = PlayerSheet(theme, _SOUND, device, window)
    sheet.open()
    sheet.player.pause()


def open_recording(theme: Theme, window: QWidget) -> None:
    """A film that is about to be recorded, without a camera."""
    RecordSheet(theme, window, connect=lambda _session: True).open()


def _photo() -> QImage:
    image = QImage(800, 600, QImage.Format.Format_RGB32)
    image.fill(QColor("#E8C9B4"))
    painter = QPainter(image)
    painter.fillRect(QRect(0, 420, 800, 180), QColor("#7DA0A8"))
    painter.setBrush(QColor("#D39A86"))
    painter.drawEllipse(240, 120, 320, 380)
    painter.end()
    return image


def _photo_bytes() -> bytes:
    out = QBuffer()
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    _photo().save(out, "PNG")  # type: ignore[call-overload] # its stub wants bytes for the format
    return bytes(out.data().data())


def _sound_bytes() -> bytes:
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(1)
        file.setframerate(8000)
        file.writeframes(b"\x80" * 4 * 8000)
    return out.getvalue()
